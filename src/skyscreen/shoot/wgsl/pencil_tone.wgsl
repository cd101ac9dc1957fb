// Half size: how dark a pencil draws here (r), log2 of the distance (g), the thing and class as a mark (b), how the light falls (a).
#include "craft"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = min(vec2i(i.at.xy) * 2, vec2i(frame.size.xy) - 2);
  var light = vec4f(0);
  for (var k = 0; k < 4; k++) { light += 0.25 * textureLoad(hdr, p + vec2i(k & 1, k >> 1), 0); }
  let z = textureLoad(depth, p, 0);
  let id = textureLoad(ident, p, 0).r;
  let class_ = id & 255u;
  let g = textureLoad(albedo, p, 0);
  let m = textureLoad(normal, p, 0);
  let base = max(g.rgb * g.rgb, vec3f(0.004));
  let rule = rules[class_ * 4u + 3u];
  let sky = f32(z <= 0.0);
  let night = frame.night.x * (1.0 - frame.night.y);
  // Half the local colour, half the light: a drawing of white things in the sun stays white.
  let seen_ = sqrt(clamp(luminance(light.rgb) * frame.grade.x * mix(1.25, 2.6, night), 0.0, 1.0));
  let own = pow(luminance(base), 0.42);
  let fall = tone_of(fallen(light.rgb, base, m.w), light.a);
  let glow = clamp(m.w * 0.8, 0.0, 1.0);
  var t = 1.0 - mix(seen_, smoothstep(0.05, 0.75, fall) * (0.35 + 0.65 * own), 0.45);
  t = (t - rule.y) / max(1.0 - rule.y, 0.05);                     // paper is left blank up to rule.y
  t = mix(t, t * t * (3.0 - 2.0 * t), 0.6) * rule.x * 1.05;         // and nothing is darker than rule.x
  let far = distance_of(max(z, 1e-6));
  t *= mix(0.45, 1.0, exp2(-max(log2(far / frame.lens.x) - 1.0, 0.0) * 0.55));   // distance is drawn with a lighter hand
  t = mix(t, smoothstep(0.85, 0.25, seen_) * rules[4u + 3u].x * smoothstep(0.25, 0.75, 1.0 - i.uv.y), sky);
  t = mix(max(t, 0.0), 0.0, glow);
  let mark = ((id >> 8u) * 37u + class_ * 11u) & 1023u;
  return vec4f(t, select(log2(far), 14.0, z <= 0.0), f32(mark), fall);
}
