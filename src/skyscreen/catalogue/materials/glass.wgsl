/*---
en = ["glass"]
zh = ["玻璃"]
class = "glass"
density = 2500
friction = 0.3
restitution = 0.4
sound = "glass"
modes = [[2100, 0.35, 1.0], [4700, 0.25, 0.6], [8300, 0.12, 0.3]]
colour = "#eaf4f2"
rough = 0.04
forward = true
index = 1.5
depth = 0.03
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  s.rough = 0.04;
  return s;
}
