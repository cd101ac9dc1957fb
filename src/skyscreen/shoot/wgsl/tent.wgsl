@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let t = 0.5 / vec2f(textureDimensions(blurred));
  return 0.25 * (textureSampleLevel(blurred, clamped, i.uv + t, 0.0) + textureSampleLevel(blurred, clamped, i.uv - t, 0.0)
    + textureSampleLevel(blurred, clamped, i.uv + t * vec2f(1, -1), 0.0) + textureSampleLevel(blurred, clamped, i.uv + t * vec2f(-1, 1), 0.0));
}
#include "frame"
