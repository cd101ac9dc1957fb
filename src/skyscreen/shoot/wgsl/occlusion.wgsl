// Ambient occlusion at half size: 8 taps on a golden-angle spiral, cosine-weighted, radius $RADIUS m; rotation from a
// 4 × 4 pattern that the tent in the lighting averages out (interleaved gradient noise, Jimenez 2014).
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = vec2i(i.at.xy) * 2;
  let limit = vec2i(textureDimensions(depth)) - 1;
  let z = textureLoad(depth, min(p, limit), 0);
  let w = place(i.uv, z);
  let n = textureLoad(normal, min(p, limit), 0).xyz;
  let far = distance_of(z);
  let radius = clamp($RADIUS / (far * frame.forward.w), 4.0, 60.0);
  let cell = vec2f(vec2i(i.at.xy) & vec2i(3));
  let turn = 6.28318 * fract(52.9829189 * fract(dot(cell, vec2f(0.06711056, 0.00583715))));
  var sum = 0.0;
  for (var k = 0; k < 8; k++) {
    let a = f32(k) * 2.39996 + turn;
    let r = radius * sqrt((f32(k) + 0.5) / 8.0);
    let q = clamp(p + vec2i(vec2f(cos(a), sin(a)) * r), vec2i(0), limit);
    let zq = textureLoad(depth, q, 0);
    let v = place((vec2f(q) + 0.5) * frame.size.zw, zq) - w;
    let l2 = dot(v, v);
    sum += max(dot(n, v) * inverseSqrt(l2 + 1e-6) - 0.10, 0.0) / (1.0 + l2 / ($RADIUS * $RADIUS));
  }
  return vec4f(select(clamp(1.0 - sum * 0.28, 0.0, 1.0), 1.0, z <= 0.0));
}
