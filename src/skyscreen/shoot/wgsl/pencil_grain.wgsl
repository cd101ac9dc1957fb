// Grain of the strokes, hung on each thing's own metres, two pixels wide on the screen.
#include "craft"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = vec2i(i.at.xy);
  let z = textureLoad(depth, p, 0);
  let n = textureLoad(normal, p, 0).xyz;
  let d = ray(i.uv);
  let sky = z <= 0.0;
  let id = textureLoad(ident, p, 0).r;
  let a = select(textureLoad(anchor, p, 0).xyz + f32(id >> 8u) * 0.731, normalize(d) * 60.0, sky);
  let slope = select(clamp(abs(dot(n, normalize(d))), 0.12, 1.0), 1.0, sky);
  let pixel = select(distance_of(max(z, 1e-6)), 60.0, sky) * frame.forward.w * max(frame.size.y / 720.0, 0.75);
  return vec4f(glued(a, pixel * 1.8 * inverseSqrt(slope)));
}
