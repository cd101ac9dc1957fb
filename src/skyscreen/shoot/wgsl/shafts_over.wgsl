// Adds the light in the air over the lit picture: of the four quarter-size neighbours those count that are as deep.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let z = textureLoad(depth, vec2i(i.at.xy), 0);
  let q = i.at.xy * 0.25 - 0.5;
  let o = vec2i(floor(q)); let f = fract(q);
  let limit = vec2i(textureDimensions(shafts)) - 1;
  var sum = vec3f(0); var weight = 1e-5;
  for (var k = 0; k < 4; k++) {
    let e = vec2i(k & 1, k >> 1);
    let a = textureLoad(shafts, clamp(o + e, vec2i(0), limit), 0);
    let t = select(1.0 - f, f, e == vec2i(1));
    let h = (t.x * t.y + 0.02) / (1.0 + 40.0 * abs(a.a - z) / (max(a.a, z) + 1e-6));
    sum += a.rgb * h; weight += h;
  }
  return vec4f(sum / weight, 0.0);
}
