/*---
en = ["cloth", "fabric", "cotton"]
zh = ["布", "布料"]
class = "cloth"
density = 400
friction = 0.6
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#9a5a4a"
rough = 0.85
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = in.uv * 380.0;
  let weave = (sin(q.x) * sin(q.y)) * fade(0.02, in.footprint);
  let fold = fbm3(in.anchor * 3.0) - 0.5;
  s.albedo *= 1.0 + 0.10 * weave + 0.16 * fold;
  s.translucency = 0.12;
  return s;
}
