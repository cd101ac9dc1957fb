/*---
en = ["plaster", "stucco"]
zh = ["灰泥", "石膏"]
class = "plaster"
density = 1400
friction = 0.6
restitution = 0.2
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#d8d0c0"
rough = 0.9
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let a = fbm3(in.anchor * 0.9 + in.object * 7.0);
  let b = fbm3(in.anchor * 14.0) - 0.5;
  s.albedo *= (0.86 + 0.24 * a) * (1.0 + 0.07 * b * fade(0.1, in.footprint));
  s.normal = bump(in.normal, in.world, b * 0.004 * fade(0.1, in.footprint));
  return s;
}
