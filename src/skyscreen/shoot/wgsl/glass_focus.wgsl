// Which depth the lens takes for a pixel of glass: of its face and of what is seen through it, the one nearer to the plane
// of focus. A fish in a bowl is sharp when the lens is set on it, and so is the bowl when the lens is set on that.
#include "frame"
struct Depth { @builtin(frag_depth) z: f32 };
@fragment fn main(i: Pixel) -> Depth {
  let p = vec2i(i.at.xy);
  let face = textureLoad(glassed, p, 0);
  let wall = textureLoad(behind, p, 0);
  let near = abs(distance_of(face) - frame.lens.x); let far = abs(distance_of(wall) - frame.lens.x);
  return Depth(select(face, wall, far < near && wall > 0.0));
}
