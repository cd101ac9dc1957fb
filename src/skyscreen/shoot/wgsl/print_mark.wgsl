// Half size: x log2 of distance, y mark of thing and class, z class, w glow.
#include "paint"
#include "craft_near"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = nearest_of(min(vec2i(i.at.xy) * 2, vec2i(frame.size.xy) - 2));
  let z = textureLoad(depth, p, 0);
  let id = textureLoad(ident, p, 0).r;
  let m = textureLoad(normal, p, 0);
  let sky = z <= 0.0;
  return vec4f(select(min(log2(distance_of(max(z, 1e-6))), 12.0), 13.0, sky), select(mark_of(id), -1.0, sky),
    f32(select(id & 255u, SKY, sky)), clamp(m.w * 0.8, 0.0, 1.0) * f32(!sky));
}
