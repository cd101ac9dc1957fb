/*---
en = ["rope", "hemp"]
zh = ["绳", "绳子"]
class = "rope"
density = 600
friction = 0.6
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#6b5638"
rough = 0.9
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let lay = sin((in.uv.x * 26.0 + in.uv.y * 120.0) * 2.0) * fade(0.06, in.footprint);
  s.albedo *= 0.85 + 0.22 * lay + 0.2 * (in.variation - 0.5);
  return s;
}
