/*---
en = ["plastic"]
zh = ["塑料"]
class = "plastic"
density = 1050
friction = 0.4
restitution = 0.5
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#c0c4c8"
rough = 0.35
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  s.rough = clamp(in.rough + 0.08 * (noise3(in.anchor * 50.0) - 0.5), 0.1, 1.0);
  return s;
}
