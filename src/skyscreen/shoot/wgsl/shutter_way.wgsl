// Half size: the way of each pixel while the shutter was open, in half-size pixels, as if nothing moved but the camera.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let four = textureGather(depth, nearest, i.uv);
  let z = max(max(four.x, four.y), max(four.z, four.w));   // of four pixels the nearest decides, as in shutter_source
  let then = frame.before * vec4f(place(i.uv, z), 1.0);
  let v = (i.uv - 0.5 - then.xy / max(then.w, 1e-3) * vec2f(0.5, -0.5)) * frame.size.xy * (0.5 * $SHARE);
  return vec4f(v * min(1.0, $REACH / max(length(v), 1e-3)), 0.0, 0.0);
}
