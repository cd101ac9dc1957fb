// A foreign picture with less of its camera's noise: of the eight pixels around those of like colour count, and so does the cleaned
// picture of the drawing before, where the motion brings the same colour from. $NOISE: its standard deviation, 0–1.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let limit = vec2i(textureDimensions(picture)) - 1;
  let p = vec2i(i.at.xy);
  let own = textureLoad(picture, p, 0).rgb;
  var sum = own; var weight = 1.0;
  let width = 1.0 / f32(18.0 * $NOISE * $NOISE + 1e-6);
  for (var k = 0; k < 9; k++) {
    let c = textureLoad(picture, clamp(p + vec2i(k % 3 - 1, k / 3 - 1), vec2i(0), limit), 0).rgb;
    let d = c - own;
    let e = exp(-dot(d, d) * width) * f32(k != 4) * smoothstep(0.002, 0.008, f32($NOISE));
    sum += c * e; weight += e;
  }
  let now = sum / weight;
  let uv = i.uv + textureSampleLevel(motion, clamped, i.uv, 0.0).zw * frame.size.zw;
  let then = textureSampleLevel(before, clamped, uv, 0.0).rgb;
  let off = abs(then - now);
  let same = smoothstep(f32(2.5 * $NOISE + 0.045), f32($NOISE + 0.010), max(off.r, max(off.g, off.b)));
  let inside = f32(all(uv > vec2f(0)) && all(uv < vec2f(1)));
  return vec4f(mix(now, then, 0.6 * same * inside), 1.0);
}
