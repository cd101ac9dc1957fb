/*---
en = ["rubber"]
zh = ["橡胶"]
class = "plastic"
density = 1100
friction = 0.9
restitution = 0.8
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#1a1a1b"
rough = 0.8
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let a = noise3(in.anchor * 130.0) - 0.5;
  s.albedo *= 1.0 + 0.10 * (fbm3(in.anchor * 8.0) - 0.5);
  s.normal = bump(in.normal, in.world, a * 0.0008 * fade(0.02, in.footprint));
  return s;
}
