// Exposure meter: mean luminance, mean log luminance, weight (the middle counts more), 64 × 36 cells of 16 points.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  var lin = 0.0; var lg = 0.0;
  for (var k = 0; k < 16; k++) {
    let uv = i.uv + (vec2f(f32(k & 3), f32(k >> 2)) - 1.5) * 0.25 / vec2f(64.0, 36.0);
    let l = dot(min(textureSampleLevel(hdr, clamped, uv, 0.0).rgb, vec3f(60.0)), vec3f(0.2126, 0.7152, 0.0722));
    lin += l; lg += log2(max(l, 1e-5));
  }
  let e = (i.uv - 0.5) * 2.0;
  return vec4f(lin / 16.0, lg / 16.0, exp(-dot(e, e) * 0.8), 1.0);
}
