// Distance along the view axis in metres.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f { return vec4f(distance_of(textureLoad(depth, vec2i(i.at.xy), 0))); }
