/*---
en = ["paint", "lacquer", "painted"]
zh = ["油漆", "漆"]
class = "paint"
density = 1400
friction = 0.4
restitution = 0.35
sound = "metal"
modes = [[880, 0.9, 1.0], [2310, 0.7, 0.6], [4520, 0.4, 0.4], [7100, 0.25, 0.2]]
colour = "#b3161b"
rough = 0.35
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let wear = fbm3(in.anchor * 7.0 + in.object * 3.0);
  s.albedo *= 0.92 + 0.14 * wear;
  s.rough = clamp(in.rough + 0.2 * (wear - 0.5), 0.08, 1.0);
  return s;
}
