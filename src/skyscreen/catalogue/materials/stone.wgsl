/*---
en = ["stone", "granite"]
zh = ["石头", "石"]
class = "stone"
density = 2600
friction = 0.6
restitution = 0.3
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#84807a"
rough = 0.8
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let a = fbm3(in.anchor * 2.3 + in.object * 5.0);
  let b = noise3(in.anchor * 38.0) - 0.5;
  s.albedo *= (0.68 + 0.62 * a) * (1.0 + 0.28 * b * fade(0.05, in.footprint));
  s.normal = bump(in.normal, in.world, (a * 0.03 + b * 0.004) * fade(0.08, in.footprint));
  return s;
}
