// Half size: rgb square root of the colour a thing has in its light (albedo × the light's hue), a how lit it is. Of four
// pixels the nearest counts, so that thin things are kept.
#include "craft"
#include "craft_near"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = nearest_of(min(vec2i(i.at.xy) * 2, vec2i(frame.size.xy) - 2));
  let light = textureLoad(hdr, p, 0);
  let g = textureLoad(albedo, p, 0);
  let m = textureLoad(normal, p, 0);
  let z = textureLoad(depth, p, 0);
  let class_ = textureLoad(ident, p, 0).r & 255u;
  let base = max(g.rgb * g.rgb, vec3f(0.004));
  let fall = fallen(light.rgb, base, m.w);
  let l = luminance(fall);
  // By day a colour is its own; by night lamps lend it theirs.
  let tint = mix(vec3f(1), fall / max(l, 1e-3), 0.5 * frame.night.x * (1.0 - frame.night.y));
  let picture = light.rgb * frame.grade.x;
  // Sky, water and glow are their light; all else is its own colour under the light's hue.
  let plain = f32(z <= 0.0 || class_ == WATER || class_ == FAR);
  let glow = clamp(m.w * 0.8, 0.0, 1.0);
  // Of the sea only its foam and its glitter are told from the water.
  let water = f32(class_ == WATER);
  let white = clamp(smoothstep(0.50, 0.70, luminance(base)) * smoothstep(80.0, 40.0, distance_of(z)) + smoothstep(1.5, 3.0, luminance(picture)), 0.0, 1.0);
  var c = mix(base * tint, base * 2.4 / (1.0 + 0.5 * luminance(base * 2.4)), glow);
  c = mix(c, pow(shown(picture * 1.25), vec3f(2.0)), plain);
  c = mix(c, mix(rules[WATER * 4u + 1u].rgb, rules[WATER * 4u + 2u].rgb, white), water);
  let grey = luminance(c);
  c *= mix(min(pow(max(grey, 0.02), -0.24), 2.2), 1.0, max(plain, glow));   // no paper is as dark as soil
  // Planes that look another way are cut from another sheet: a lamp over the left shoulder tells them apart.
  let lamp = normalize(frame.up.xyz * 0.8 / frame.up.w - frame.right.xyz * 0.5 / frame.right.w - frame.forward.xyz * 0.4);
  let hard = f32(class_ != 6u && class_ != 7u && class_ != 8u && class_ != 11u);
  c *= 1.0 + (0.34 * dot(m.xyz, lamp) - 0.12) * hard * (1.0 - max(plain, glow));
  c = max(mix(vec3f(grey), c, frame.grade.z), vec3f(0));
  return vec4f(sqrt(min(c, vec3f(1))), mix(mix(tone_of(fall, light.a), 0.9, plain), 1.0, glow));
}
