/*---
en = ["clear liquid"]
zh = ["清液"]
class = "glass"
density = 1000
friction = 0.1
restitution = 0.1
sound = "water"
modes = [[420, 0.06, 0.5]]
colour = "#f4fbfd"
rough = 0.03
forward = true
index = 1.333
depth = 0.045
params = [["cloud", 0.0, 0.0, 1.0], ["stronger", 0.0, 0.0, 20.0]]
---*/
// What fills a vessel: water, tea, wine. `colour` is that of white light after 45 mm of it; `cloud` the share that comes
// back from within.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  s.rough = 0.03;
  s.translucency = in.params.x;
  return s;
}
