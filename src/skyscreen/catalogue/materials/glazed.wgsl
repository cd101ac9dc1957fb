/*---
en = ["glazed tile", "wall tile", "floor tile", "bathroom tile"]
zh = ["瓷砖", "地砖", "墙砖"]
class = "stone"
density = 2200
friction = 0.45
restitution = 0.3
sound = "stone"
modes = [[1900, 0.04, 1.0], [4100, 0.03, 0.5]]
colour = "#dfe3df"
rough = 0.25
params = [["size", 0.15, 0.02, 4.0], ["ratio", 1.0, 1.0, 8.0], ["checker", 0.0, 0.0, 1.0], ["joint", 0.5, 0.0, 1.0]]
---*/
// Tiles of `size` high and `size` × `ratio` wide; `ratio` over 1 lays them in half bond; every other one is darker by
// `checker`; `joint` is how dark the grout is.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = planar(in);
  let size = vec2f(in.params.x * in.params.y, in.params.x);
  let row = floor(q.y / size.y);
  let x = q.x / size.x + select(0.0, 0.5 * (row - 2.0 * floor(row * 0.5)), in.params.y > 1.01);
  let f = vec2f(fract(x), fract(q.y / size.y));
  let cell = vec2f(floor(x), row);
  let near = fade(in.params.x, in.footprint);
  let edge = min(min(f.x, 1.0 - f.x) * size.x, min(f.y, 1.0 - f.y) * size.y);
  let wide = max(in.footprint * 0.7, 0.004);
  let joint = smoothstep(wide, 0.35 * wide, edge) * near;
  let odd = cell.x + cell.y - 2.0 * floor((cell.x + cell.y) * 0.5);
  s.albedo *= mix(1.0 - 0.5 * in.params.z, 1.0 - in.params.z * odd, near) * (0.95 + 0.1 * hash2(cell) * near);
  s.albedo *= 1.0 - in.params.w * joint;
  s.rough = mix(in.rough, 0.8, joint);
  s.normal = bump(in.normal, in.world, -joint * 0.003);
  return s;
}
