/*---
en = ["petal", "flower"]
zh = ["花瓣"]
class = "leaf"
density = 300
friction = 0.5
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#d8506a"
rough = 0.5
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  s.albedo *= (0.8 + 0.35 * in.variation) * (0.72 + 0.45 * clamp(in.uv.x * 2.0, 0.0, 1.0));
  s.translucency = 0.7;
  return s;
}
