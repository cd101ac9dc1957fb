/*---
en = ["feather"]
zh = ["羽毛"]
class = "feather"
density = 300
friction = 0.5
restitution = 0.05
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#8a8078"
rough = 0.6
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let barb = sin(in.uv.y * 90.0 + in.uv.x * 30.0) * fade(0.03, in.footprint);
  s.albedo *= (0.85 + 0.3 * in.variation) * (1.0 + 0.04 * barb);
  s.translucency = 0.3;
  return s;
}
