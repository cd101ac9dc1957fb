// Averages whole periods of the 4 × 4 pattern of starts, but never across an edge of depth.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = vec2i(i.at.xy);
  let limit = vec2i(textureDimensions(rough)) - 1;
  let here = textureLoad(rough, p, 0);
  var sum = vec3f(0); var weight = 0.0;
  for (var y = -2; y < 2; y++) {
    for (var x = -2; x < 2; x++) {
      let a = textureLoad(rough, clamp(p + vec2i(x, y), vec2i(0), limit), 0);
      let h = 1.0 / (1.0 + 30.0 * abs(a.a - here.a) / (max(a.a, here.a) + 1e-6));
      sum += a.rgb * h; weight += h;
    }
  }
  return vec4f(sum / weight, here.a);
}
