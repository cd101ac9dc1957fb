// Quarter size: the smooth normal of a form in the camera's axes (x right, y up), z its height over the sheet behind:
// edges of a sheet sink as a rounded slab does. a: light, blurred.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let full = vec2i(frame.size.xy) - 1;
  let limit = vec2i(textureDimensions(label)) - 1;
  let q = vec2i(i.at.xy) * 2;
  let mark = textureLoad(label, q, 0);
  let right = frame.right.xyz / frame.right.w; let up = frame.up.xyz / frame.up.w;
  var sum = vec4f(0); var weight = 1e-4;
  for (var k = 0; k < 9; k++) {
    let d = vec2i(k % 3 - 1, k / 3 - 1) * 2;
    let p = clamp(q + d, vec2i(0), limit);
    let m = textureLoad(label, p, 0);
    let n = textureLoad(normal, min(p * 2, full), 0).xyz;
    let e = select(0.02, 1.0, abs(m.r - mark.r) < 0.002);
    sum += vec4f(dot(n, right), dot(n, up), max(-dot(n, frame.forward.xyz), 0.15), textureLoad(seen, p, 0).a) * e; weight += e;
  }
  let a = sum / weight;
  return vec4f(select(vec3f(0, 0, 1), normalize(a.xyz + vec3f(0, 0, 1e-3)), mark.r > 0.01) * 0.5 + 0.5, a.a);
}
