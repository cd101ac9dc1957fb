/*---
en = ["paper", "card"]
zh = ["纸"]
class = "paper"
density = 700
friction = 0.5
restitution = 0.1
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#efeadc"
rough = 0.9
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let f = fbm3(in.anchor * 60.0) - 0.5;
  s.albedo *= 1.0 + 0.06 * f * fade(0.03, in.footprint);
  s.translucency = 0.35;
  return s;
}
