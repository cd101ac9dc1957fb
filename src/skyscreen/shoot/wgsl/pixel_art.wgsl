// Every pixel shows its block, hard-edged.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let size = round(frame.size.xy / vec2f(textureDimensions(inked)));
  return textureLoad(inked, min(vec2i(i.at.xy / size), vec2i(textureDimensions(inked)) - 1), 0);
}
