/*---
en = ["lamp", "light"]
zh = ["灯"]
class = "lamp"
density = 1200
friction = 0.4
restitution = 0.2
sound = "glass"
modes = [[2100, 0.35, 1.0], [4700, 0.25, 0.6], [8300, 0.12, 0.3]]
colour = "#ffd9a0"
rough = 0.4
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  // Thinner towards the rim, as paper or frosted glass lit from within.
  let facing = abs(dot(in.normal, in.view));
  s.emission = in.emission * (0.55 + 0.45 * facing);
  s.translucency = 0.4 * step(in.emission, 0.001);
  return s;
}
