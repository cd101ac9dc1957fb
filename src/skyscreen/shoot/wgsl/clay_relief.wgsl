// Half size: r height of the clay, about −1 … 1: slabs rounded at their cut edges, thumb marks with their ridges, dents. It
// hangs on each thing's own metres; grain keeps one size on the screen. g: shadow of
// the nearer slabs.
#include "craft"
#include "craft_cut"
fn slab(m: vec4f) -> f32 {   // every mask between its edge and full rises like a quarter circle
  let r = clamp((m - 0.44) / 0.56, vec4f(0), vec4f(1));
  return dot(sqrt(r * (2.0 - r)), vec4f(1));
}
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = min(vec2i(i.at.xy) * 2, vec2i(frame.size.xy) - 1);
  let z = textureLoad(depth, p, 0);
  let id = textureLoad(ident, p, 0).r;
  let d = normalize(ray(i.uv));
  let a = select(textureLoad(anchor, p, 0).xyz + f32(id >> 8u) * 0.731, d * 30.0, z <= 0.0);
  let pixel = select(distance_of(max(z, 1e-6)), 30.0, z <= 0.0) * frame.forward.w * frame.size.y / 720.0;
  let class_ = id & 255u;
  let strands = f32(class_ == 7u || class_ == 8u || class_ == 11u || class_ == 20u);
  let lump = glued(a, pixel * 42.0) - 0.5;
  // Dents of the hand; on strands the grooves of a modelling tool, long down the form.
  let dent = glued(a.zxy * mix(vec3f(1), vec3f(1.6, 1.6, 0.35), strands) + 5.1, pixel * 12.0) - 0.5;
  // Ridges of a finger: rings about the lumps, where the thumb was pressed in.
  let ridge = sin((lump * 17.0 + dent * 2.5) * 3.14159) * smoothstep(0.02, 0.20, lump);
  let m = slab(textureSampleLevel(mask1, clamped, i.uv, 0.0)) + slab(textureSampleLevel(mask5, clamped, i.uv, 0.0))
        + slab(textureSampleLevel(mask9, clamped, i.uv, 0.0));
  let sky = f32(z <= 0.0);
  let h = m + lump * 0.55 + dent * mix(0.20, 0.70, strands) + ridge * 0.05 * (1.0 - strands)
    + sky * 0.35 * sin(d.y * 40.0 + sin(d.x * 11.0) * 3.0 + lump * 3.0);
  return vec4f(h, shade(i.uv + vec2f(-0.0040, -0.0075), cut_at(i.uv) + 1.0), 0.0, 1.0);
}
