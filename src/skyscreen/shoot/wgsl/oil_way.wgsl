// Quarter size: the way of the brush as (cos 2θ, sin 2θ) / 2 + 1/2: along edges (structure tensor of the colour) where there are any,
// else round the form; level on water and ground; in waves through the sky.
#include "paint"
fn value(q: vec2i) -> f32 {
  return luminance(textureLoad(even, clamp(q, vec2i(0), vec2i(textureDimensions(even)) - 1), 0).rgb);
}
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let q = vec2i(i.at.xy) * 2;
  let p = min(q * 2, vec2i(frame.size.xy) - 1);
  let z = textureLoad(depth, p, 0);
  let class_ = textureLoad(ident, p, 0).r & 255u;
  let n = textureLoad(normal, p, 0).xyz;
  let d = normalize(ray(i.uv));
  let right = frame.right.xyz / frame.right.w; let up = frame.up.xyz / frame.up.w;
  var gx = 0.0; var gy = 0.0; var xx = 0.0; var yy = 0.0; var xy = 0.0;
  for (var k = 0; k < 9; k++) {
    let o = q + vec2i(k % 3 - 1, k / 3 - 1) * 2;
    gx = value(o + vec2i(2, 0)) - value(o - vec2i(2, 0)); gy = value(o + vec2i(0, 2)) - value(o - vec2i(0, 2));
    xx += gx * gx; yy += gy * gy; xy += gx * gy;
  }
  // Round the form: across the slope, seen from the eye; level where the surface is.
  var t = cross(n, -frame.forward.xyz);
  t = select(t, right, n.y > 0.85);
  let side = vec2f(dot(t, right), -dot(t, up));
  let wave = sin(d.x * 5.0 + d.z * 4.0 + 2.0 * sin(d.y * 9.0 + d.x * 3.0)) * 0.75;
  var s = select(side * inverseSqrt(dot(side, side) + 0.01), vec2f(cos(wave), sin(wave)), z <= 0.0);
  s = select(s, vec2f(0.35, 0.94), strands_(class_) > 0.5);
  let edge = vec2f(yy - xx, -2.0 * xy);
  let sure = dot(edge, edge);
  let way = edge * inverseSqrt(sure + 1e-6) * smoothstep(0.0001, 0.012, sqrt(sure)) * 2.2 + vec2f(s.x * s.x - s.y * s.y, 2.0 * s.x * s.y) * 0.8;
  return vec4f(way * inverseSqrt(dot(way, way) + 1e-5) * 0.5 + 0.5, 0.0, 1.0);
}
