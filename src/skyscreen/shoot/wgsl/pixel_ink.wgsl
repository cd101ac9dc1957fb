// Big pixels in 67 colours: seven greys and twelve ramps of five, whose darks turn to blue and whose lights turn to yellow, as pixel
// painters mix them. Between two colours an ordered dither (Bayer 1973) that stands still on the screen. The near side of an
// edge in depth gets a dark outline.
#include "craft"
fn nearer(c: vec3f, colour: vec3f, best: vec4f) -> vec4f {
  let d = colour - c;
  let dl = dot(d, vec3f(0.30, 0.59, 0.11));
  let off = dot(d, d) + 1.5 * dl * dl;
  return select(best, vec4f(colour, off), off < best.a);
}
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
  // Written out: a table that a loop indexes costs a software rasteriser eighty times as much.
  best = nearer(c, vec3f(0.039, 0.039, 0.042), best);   // greys
  best = nearer(c, vec3f(0.192, 0.191, 0.206), best);
  best = nearer(c, vec3f(0.346, 0.345, 0.365), best);
  best = nearer(c, vec3f(0.502, 0.500, 0.520), best);
  best = nearer(c, vec3f(0.660, 0.656, 0.671), best);
  best = nearer(c, vec3f(0.819, 0.812, 0.818), best);
  best = nearer(c, vec3f(0.980, 0.970, 0.960), best);
  best = nearer(c, vec3f(0.200, 0.044, 0.098), best);   // red
  best = nearer(c, vec3f(0.446, 0.107, 0.175), best);
  best = nearer(c, vec3f(0.644, 0.198, 0.222), best);
  best = nearer(c, vec3f(0.826, 0.399, 0.360), best);
  best = nearer(c, vec3f(1.000, 0.700, 0.626), best);
  best = nearer(c, vec3f(0.200, 0.036, 0.042), best);   // orange
  best = nearer(c, vec3f(0.446, 0.138, 0.089), best);
  best = nearer(c, vec3f(0.644, 0.315, 0.176), best);
  best = nearer(c, vec3f(0.826, 0.547, 0.336), best);
  best = nearer(c, vec3f(1.000, 0.811, 0.606), best);
  best = nearer(c, vec3f(0.140, 0.067, 0.072), best);   // brown
  best = nearer(c, vec3f(0.278, 0.152, 0.137), best);
  best = nearer(c, vec3f(0.415, 0.275, 0.224), best);
  best = nearer(c, vec3f(0.552, 0.428, 0.345), best);
  best = nearer(c, vec3f(0.690, 0.603, 0.518), best);
  best = nearer(c, vec3f(0.340, 0.197, 0.210), best);   // skin
  best = nearer(c, vec3f(0.503, 0.313, 0.297), best);
  best = nearer(c, vec3f(0.665, 0.476, 0.417), best);
  best = nearer(c, vec3f(0.828, 0.670, 0.576), best);
  best = nearer(c, vec3f(0.990, 0.884, 0.790), best);
  best = nearer(c, vec3f(0.200, 0.079, 0.044), best);   // yellow
  best = nearer(c, vec3f(0.446, 0.249, 0.107), best);
  best = nearer(c, vec3f(0.644, 0.461, 0.198), best);
  best = nearer(c, vec3f(0.826, 0.695, 0.360), best);
  best = nearer(c, vec3f(1.000, 0.920, 0.626), best);
  best = nearer(c, vec3f(0.076, 0.200, 0.115), best);   // green
  best = nearer(c, vec3f(0.176, 0.446, 0.203), best);
  best = nearer(c, vec3f(0.327, 0.644, 0.290), best);
  best = nearer(c, vec3f(0.562, 0.826, 0.456), best);
  best = nearer(c, vec3f(0.829, 1.000, 0.702), best);
  best = nearer(c, vec3f(0.064, 0.175, 0.200), best);   // teal
  best = nearer(c, vec3f(0.150, 0.433, 0.446), best);
  best = nearer(c, vec3f(0.256, 0.644, 0.594), best);
  best = nearer(c, vec3f(0.420, 0.826, 0.695), best);
  best = nearer(c, vec3f(0.674, 1.000, 0.826), best);
  best = nearer(c, vec3f(0.056, 0.099, 0.200), best);   // blue
  best = nearer(c, vec3f(0.133, 0.256, 0.446), best);
  best = nearer(c, vec3f(0.233, 0.456, 0.644), best);
  best = nearer(c, vec3f(0.396, 0.718, 0.826), best);
  best = nearer(c, vec3f(0.654, 1.000, 1.000), best);
  best = nearer(c, vec3f(0.143, 0.090, 0.200), best);   // violet
  best = nearer(c, vec3f(0.334, 0.207, 0.446), best);
  best = nearer(c, vec3f(0.529, 0.330, 0.644), best);
  best = nearer(c, vec3f(0.757, 0.497, 0.826), best);
  best = nearer(c, vec3f(1.000, 0.736, 1.000), best);
  best = nearer(c, vec3f(0.200, 0.084, 0.165), best);   // pink
  best = nearer(c, vec3f(0.446, 0.194, 0.341), best);
  best = nearer(c, vec3f(0.644, 0.313, 0.461), best);
  best = nearer(c, vec3f(0.826, 0.479, 0.585), best);
  best = nearer(c, vec3f(1.000, 0.722, 0.766), best);
  best = nearer(c, vec3f(0.092, 0.109, 0.140), best);   // slate
  best = nearer(c, vec3f(0.232, 0.283, 0.347), best);
  best = nearer(c, vec3f(0.367, 0.462, 0.526), best);
  best = nearer(c, vec3f(0.522, 0.662, 0.696), best);
  best = nearer(c, vec3f(0.714, 0.860, 0.852), best);
  best = nearer(c, vec3f(0.079, 0.140, 0.076), best);   // moss
  best = nearer(c, vec3f(0.224, 0.347, 0.191), best);
  best = nearer(c, vec3f(0.388, 0.526, 0.310), best);
  best = nearer(c, vec3f(0.577, 0.696, 0.461), best);
  best = nearer(c, vec3f(0.781, 0.860, 0.662), best);
  return vec4f(best.rgb, 1.0);
}
