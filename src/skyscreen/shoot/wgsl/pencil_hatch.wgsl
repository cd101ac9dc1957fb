// Hatching: the grain averaged along the way of the strokes (line integral convolution, Cabral and Leedom 1993).
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let limit = vec2i(textureDimensions(grain)) - 1;
  let p = vec2i(i.at.xy);
  let e = textureLoad(way, min(p / 4, vec2i(textureDimensions(way)) - 1), 0).xy * 2.0 - 1.0;
  let long = e * 1.9 * max(frame.size.y / 720.0, 0.5);
  var s = textureLoad(grain, p, 0).r;
  for (var k = 1; k <= 6; k++) {
    let o = vec2i(round(long * f32(k)));
    s += textureLoad(grain, clamp(p + o, vec2i(0), limit), 0).r + textureLoad(grain, clamp(p - o, vec2i(0), limit), 0).r;
  }
  return vec4f(clamp((s / 13.0 - 0.5) * 3.0 + 0.5, 0.0, 1.0));
}
