// The picture smaller: four bilinear taps, $SPREAD pixels of the larger one from the middle.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let t = $SPREAD / vec2f(textureDimensions(from_));
  return 0.25 * (textureSampleLevel(from_, clamped, i.uv - t, 0.0) + textureSampleLevel(from_, clamped, i.uv + t, 0.0)
    + textureSampleLevel(from_, clamped, i.uv + t * vec2f(1, -1), 0.0) + textureSampleLevel(from_, clamped, i.uv + t * vec2f(-1, 1), 0.0));
}
