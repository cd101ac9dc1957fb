// Blur along y, of the picture's own size.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let limit = vec2i(textureDimensions(across)) - 1;
  let q = vec2i(i.at.xy);
  var sum = vec4f(0); var weight = 0.0;
  for (var k = -3; k <= 3; k++) {
    let e = exp(-f32(k * k) / 2.25);
    sum += e * textureLoad(across, clamp(q + vec2i(0, k), vec2i(0), limit), 0);
    weight += e;
  }
  return sum / weight;
}
