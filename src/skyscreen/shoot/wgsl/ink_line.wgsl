// Half size: the brush's outline, on the near side of every edge; thick and wet near the focus, thin and dry behind it.
#include "paint"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let limit = vec2i(textureDimensions(base)) - 1;
  let q = vec2i(i.at.xy);
  let b = textureLoad(base, q, 0);
  let n = textureLoad(noise_, q, 0);
  let class_ = textureLoad(ident, min(q * 2, vec2i(frame.size.xy) - 1), 0).r & 255u;
  let k = behind(b.y);
  let wide = mix(1.0, 2.3, exp2(-k)) * (0.45 + 1.1 * n.z) * frame.size.y / 720.0;
  var e = 0.0;
  for (var j = 0; j < 8; j++) {
    let a = f32(j) * 0.7853982;
    let s = textureLoad(base, clamp(q + vec2i(round(vec2f(cos(a), sin(a) + 0.2) * wide)), vec2i(0), limit), 0);
    let step_ = s.y - b.y;
    e = max(e, max(smoothstep(0.05, 0.20, step_), 0.75 * f32(s.z != b.z) * smoothstep(-0.02, 0.01, step_)));
  }
  let dry = smoothstep(0.20, 0.55, n.x * 0.6 + n.z * 0.55);
  return vec4f(e * rules[class_ * 4u + 3u].z * mix(dry, 1.0, 0.45 * exp2(-k)) * mix(0.55, 1.2, n.w) * exp2(-0.35 * k) * f32(b.y < 12.5 && b.w > -0.02));
}
