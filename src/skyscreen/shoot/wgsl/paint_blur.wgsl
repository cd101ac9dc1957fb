// Gaussian blur in one direction: sigma $SIGMA of its own pixels, $REACH taps to each side.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let limit = vec2i(textureDimensions(from_)) - 1;
  let q = vec2i(i.at.xy);
  var sum = vec4f(0); var weight = 0.0;
  for (var k = -$REACH; k <= $REACH; k++) {
    let e = exp(-f32(k * k) / (2.0 * $SIGMA * $SIGMA));
    sum += e * textureLoad(from_, clamp(q + k * vec2i($X, 1 - $X), vec2i(0), limit), 0);
    weight += e;
  }
  return sum / weight;
}
