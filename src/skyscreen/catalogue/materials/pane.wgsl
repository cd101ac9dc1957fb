/*---
en = ["window glass"]
zh = ["窗玻璃"]
class = "glass"
density = 2500
friction = 0.3
restitution = 0.4
sound = "glass"
modes = [[2100, 0.35, 1.0], [4700, 0.25, 0.6], [8300, 0.12, 0.3]]
colour = "#10161a"
rough = 0.06
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let wave = noise2(planar(in) * 1.3) - 0.5;
  s.rough = 0.05;
  s.normal = normalize(in.normal + wave * 0.01);
  return s;
}
