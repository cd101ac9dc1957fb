// One step of the mirror's blur chain: 4 × 5 taps, taller than wide, half the size of its source. Bright texels are
// capped at 9 so that a lamp's core does not flicker through the chain.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let t = 1.0 / vec2f(textureDimensions(source));
  var c = vec4f(0.0);
  for (var y = -2; y <= 2; y++) {
    for (var x = -1; x <= 1; x++) {
      c += min(textureSampleLevel(source, clamped, i.uv + vec2f(f32(x) * 1.3, f32(y) * 1.7) * t, 0.0), vec4f(9.0));
    }
  }
  return c / 15.0;
}
