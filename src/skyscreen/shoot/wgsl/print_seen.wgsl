// Half size, for the woodblock: rgb square root of albedo under the light's hue, a how lit. Sky: its own light, a whiteness of
// clouds. Water: r which way it faces, g foam.
#include "paint"
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
  let tint = mix(vec3f(1), fall / max(luminance(fall), 1e-3), 0.45 * night_out());
  let s = shown(light.rgb * frame.grade.x);
  let top = max(max(s.r, s.g), max(s.b, 0.02));
  let white = 1.0 - (top - min(min(s.r, s.g), s.b)) / top;
  let toward = normalize(frame.forward.xz + vec2f(1e-5, 0.0));
  let foam = smoothstep(0.32, 0.55, luminance(base));
  let glow = clamp(m.w * 0.8, 0.0, 1.0);
  var c = vec4f(sqrt(min(base * mix(tint, vec3f(2.2), glow), vec3f(1))), mix(lit_tone(fall, light.a), 1.0, glow));
  c = select(c, vec4f(dot(m.xz, toward) * 0.9 + 0.5, foam, luminance(s), 0.5), class_ == WATER);
  return select(c, vec4f(s, white), z <= 0.0);
}
