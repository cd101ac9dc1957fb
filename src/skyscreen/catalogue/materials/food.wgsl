/*---
en = ["food", "bread", "crust"]
zh = ["食物", "面包"]
class = "food"
density = 600
friction = 0.6
restitution = 0.1
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#b9803f"
rough = 0.7
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let a = fbm3(in.anchor * 22.0);
  s.albedo *= 0.68 + 0.62 * a;
  s.normal = bump(in.normal, in.world, a * 0.006 * fade(0.03, in.footprint));
  s.translucency = 0.15;
  return s;
}
