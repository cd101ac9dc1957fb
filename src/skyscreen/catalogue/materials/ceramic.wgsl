/*---
en = ["ceramic", "porcelain", "china"]
zh = ["陶瓷", "瓷"]
class = "stone"
density = 2300
friction = 0.4
restitution = 0.3
sound = "glass"
modes = [[2100, 0.35, 1.0], [4700, 0.25, 0.6], [8300, 0.12, 0.3]]
colour = "#e8e6e0"
rough = 0.15
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let a = fbm3(in.anchor * 9.0);
  s.albedo *= 0.95 + 0.09 * a;
  s.rough = in.rough + 0.05 * (a - 0.5);
  return s;
}
