// Quarter size: the way of the strokes as (cos 2θ, sin 2θ) on the screen. A slanting hand follows the form: one direction fixed in
// the camera, bent into each surface's tangent plane; fur and hair lead it along the strands (structure tensor of the tone).
#include "craft"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let limit = vec2i(textureDimensions(tone)) - 1;
  let q = vec2i(i.at.xy) * 2;
  let p = min(q * 2, vec2i(frame.size.xy) - 1);
  let n = textureLoad(normal, p, 0).xyz;
  let class_ = textureLoad(ident, p, 0).r & 255u;
  let z = textureLoad(depth, p, 0);
  let right = frame.right.xyz / frame.right.w; let up = frame.up.xyz / frame.up.w;
  let flat = smoothstep(0.75, 0.95, n.y) * f32(z > 0.0);
  var w = normalize(mix(right * 0.62 + up * 0.78, right * 0.98 + up * 0.10, flat));   // ground is hatched level
  w -= n * dot(n, w) * 0.9 * f32(z > 0.0);
  let s = vec2f(dot(w, right), -dot(w, up));
  let u = s * inverseSqrt(dot(s, s) + 1e-4);
  var way = vec2f(u.x * u.x - u.y * u.y, 2.0 * u.x * u.y);
  var xx = 0.0; var yy = 0.0; var xy = 0.0;
  for (var k = 0; k < 9; k++) {
    let o = q + vec2i(k % 3 - 1, k / 3 - 1) * 2;
    let gx = textureLoad(tone, clamp(o + vec2i(2, 0), vec2i(0), limit), 0).r - textureLoad(tone, clamp(o - vec2i(2, 0), vec2i(0), limit), 0).r;
    let gy = textureLoad(tone, clamp(o + vec2i(0, 2), vec2i(0), limit), 0).r - textureLoad(tone, clamp(o - vec2i(0, 2), vec2i(0), limit), 0).r;
    xx += gx * gx; yy += gy * gy; xy += gx * gy;
  }
  let along = vec2f(yy - xx, -2.0 * xy);
  let strands = f32(class_ == 7u || class_ == 8u || class_ == 20u);
  way += along * inverseSqrt(dot(along, along) + 0.02) * strands * 2.0;
  let a = 0.5 * atan2(way.y, way.x);
  return vec4f(cos(a) * 0.5 + 0.5, sin(a) * 0.5 + 0.5, 0.0, 1.0);
}
