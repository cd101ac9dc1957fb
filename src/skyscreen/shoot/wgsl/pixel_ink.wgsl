// Big pixels in 67 colours: seven greys and twelve ramps of five, whose darks turn to blue and whose lights turn to yellow, as pixel
// painters mix them. Between two colours an ordered dither (Bayer 1973) that stands still on the screen. The near side of an
// edge in depth gets a dark outline.
#include "craft"
const COLOURS = 67;
const PALETTE = array<vec3f, 67>(
  vec3f(0.039, 0.039, 0.042), vec3f(0.192, 0.191, 0.206), vec3f(0.346, 0.345, 0.365), vec3f(0.502, 0.500, 0.520),
  vec3f(0.660, 0.656, 0.671), vec3f(0.819, 0.812, 0.818), vec3f(0.980, 0.970, 0.960), vec3f(0.200, 0.044, 0.098),
  vec3f(0.446, 0.107, 0.175), vec3f(0.644, 0.198, 0.222), vec3f(0.826, 0.399, 0.360), vec3f(1.000, 0.700, 0.626),
  vec3f(0.200, 0.036, 0.042), vec3f(0.446, 0.138, 0.089), vec3f(0.644, 0.315, 0.176), vec3f(0.826, 0.547, 0.336),
  vec3f(1.000, 0.811, 0.606), vec3f(0.140, 0.067, 0.072), vec3f(0.278, 0.152, 0.137), vec3f(0.415, 0.275, 0.224),
  vec3f(0.552, 0.428, 0.345), vec3f(0.690, 0.603, 0.518), vec3f(0.340, 0.197, 0.210), vec3f(0.503, 0.313, 0.297),
  vec3f(0.665, 0.476, 0.417), vec3f(0.828, 0.670, 0.576), vec3f(0.990, 0.884, 0.790), vec3f(0.200, 0.079, 0.044),
  vec3f(0.446, 0.249, 0.107), vec3f(0.644, 0.461, 0.198), vec3f(0.826, 0.695, 0.360), vec3f(1.000, 0.920, 0.626),
  vec3f(0.076, 0.200, 0.115), vec3f(0.176, 0.446, 0.203), vec3f(0.327, 0.644, 0.290), vec3f(0.562, 0.826, 0.456),
  vec3f(0.829, 1.000, 0.702), vec3f(0.064, 0.175, 0.200), vec3f(0.150, 0.433, 0.446), vec3f(0.256, 0.644, 0.594),
  vec3f(0.420, 0.826, 0.695), vec3f(0.674, 1.000, 0.826), vec3f(0.056, 0.099, 0.200), vec3f(0.133, 0.256, 0.446),
  vec3f(0.233, 0.456, 0.644), vec3f(0.396, 0.718, 0.826), vec3f(0.654, 1.000, 1.000), vec3f(0.143, 0.090, 0.200),
  vec3f(0.334, 0.207, 0.446), vec3f(0.529, 0.330, 0.644), vec3f(0.757, 0.497, 0.826), vec3f(1.000, 0.736, 1.000),
  vec3f(0.200, 0.084, 0.165), vec3f(0.446, 0.194, 0.341), vec3f(0.644, 0.313, 0.461), vec3f(0.826, 0.479, 0.585),
  vec3f(1.000, 0.722, 0.766), vec3f(0.092, 0.109, 0.140), vec3f(0.232, 0.283, 0.347), vec3f(0.367, 0.462, 0.526),
  vec3f(0.522, 0.662, 0.696), vec3f(0.714, 0.860, 0.852), vec3f(0.140, 0.116, 0.081), vec3f(0.347, 0.320, 0.205),
  vec3f(0.526, 0.525, 0.329), vec3f(0.670, 0.696, 0.481), vec3f(0.831, 0.860, 0.679));
fn bayer(p: vec2i) -> f32 {   // 4 × 4, 0–1
  let x = p.x & 3; let y = p.y & 3; let a = x ^ y;
  return (f32(((a & 1) << 3) | ((y & 1) << 2) | (a & 2) | ((y & 2) >> 1)) + 0.5) / 16.0;
}
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let limit = vec2i(textureDimensions(block)) - 1;
  let q = vec2i(i.at.xy);
  let here = textureLoad(block, q, 0);
  let n = textureLoad(block, max(q - vec2i(0, 1), vec2i(0)), 0).a; let s = textureLoad(block, min(q + vec2i(0, 1), limit), 0).a;
  let w = textureLoad(block, max(q - vec2i(1, 0), vec2i(0)), 0).a; let e = textureLoad(block, min(q + vec2i(1, 0), limit), 0).a;
  let edge = smoothstep(0.10, 0.22, max(max(n, s), max(e, w)) + min(min(n, s), min(e, w)) - 2.0 * here.a);
  let l = luminance(here.rgb);
  var c = mix(vec3f(l), here.rgb, frame.grade.z);
  c = mix(c, c * c * (3.0 - 2.0 * c), 0.45) * (1.0 - 0.55 * edge);
  // Smooth things far away and the sky are dithered, what is near stays clean.
  let spread = mix(0.05, 0.13, smoothstep(log2(frame.lens.x) + 0.3, log2(frame.lens.x) + 2.0, here.a));
  c = clamp(c + (bayer(q) - 0.5) * spread, vec3f(0), vec3f(1));
  var best = vec4f(0, 0, 0, 9);
  for (var k = 0; k < COLOURS; k++) {
    let d = PALETTE[k] - c;
    let dl = dot(d, vec3f(0.30, 0.59, 0.11));
    let off = dot(d, d) + 1.5 * dl * dl;
    best = select(best, vec4f(PALETTE[k], off), off < best.a);
  }
  return vec4f(best.rgb, 1.0);
}
