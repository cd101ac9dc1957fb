// Edge-keeping mean (Kuwahara): of four quadrants round a pixel the evenest count most. $STEP pixels between taps, 3 × 3 a quadrant.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let limit = vec2i(textureDimensions(from_)) - 1;
  let q = vec2i(i.at.xy);
  var sum = vec4f(0); var weight = 0.0;
  for (var s = 0; s < 4; s++) {
    let turn = vec2i(select(-1, 1, (s & 1) == 1), select(-1, 1, s > 1)) * $STEP;
    var a = vec4f(0); var b = vec3f(0);
    for (var k = 0; k < 9; k++) {
      let c = textureLoad(from_, clamp(q + vec2i(k % 3, k / 3) * turn, vec2i(0), limit), 0);
      a += c; b += c.rgb * c.rgb;
    }
    a /= 9.0;
    let v = dot(b / 9.0 - a.rgb * a.rgb, vec3f(1));
    let e = 1.0 / ((0.0012 + max(v, 0.0)) * (0.0012 + max(v, 0.0)));
    sum += a * e; weight += e;
  }
  return sum / weight;
}
