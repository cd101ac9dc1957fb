// Quarter size: how much of the neighbourhood lies on sheet $FIRST or nearer, and on the next three; blurred across.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let limit = vec2i(textureDimensions(label)) - 1;
  let q = vec2i(i.at.xy) * 2;
  var sum = vec4f(0); var weight = 0.0;
  for (var k = -4; k <= 5; k++) {
    let d = f32(k) - 0.5;
    let e = exp(-d * d / 9.0);
    let a = textureLoad(label, clamp(q + vec2i(k, 0), vec2i(0), limit), 0).r * 15.0;
    let b = textureLoad(label, clamp(q + vec2i(k, 1), vec2i(0), limit), 0).r * 15.0;
    sum += e * (step(vec4f($FIRST, $FIRST + 1, $FIRST + 2, $FIRST + 3) - 0.5, vec4f(a)) + step(vec4f($FIRST, $FIRST + 1, $FIRST + 2, $FIRST + 3) - 0.5, vec4f(b)));
    weight += 2.0 * e;
  }
  return sum / weight;
}
