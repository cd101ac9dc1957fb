// Bloom, up: the wider level through a tent, added to the finer one.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let t = 0.7 / vec2f(textureDimensions(wide));
  let w = textureSampleLevel(wide, clamped, i.uv + t, 0.0).rgb + textureSampleLevel(wide, clamped, i.uv - t, 0.0).rgb
    + textureSampleLevel(wide, clamped, i.uv + t * vec2f(1, -1), 0.0).rgb + textureSampleLevel(wide, clamped, i.uv + t * vec2f(-1, 1), 0.0).rgb;
  return vec4f(mix(textureLoad(fine, vec2i(i.at.xy), 0).rgb, w * 0.25, 0.65), 1.0);
}
