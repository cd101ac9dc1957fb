/*---
en = ["car paint"]
zh = ["车漆"]
class = "paint"
density = 2700
friction = 0.35
restitution = 0.3
sound = "metal"
modes = [[880, 0.9, 1.0], [2310, 0.7, 0.6], [4520, 0.4, 0.4], [7100, 0.25, 0.2]]
colour = "#8f1a1c"
rough = 0.2
params = [["coat", 1.0, 0.0, 1.0]]
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let facing = abs(dot(in.normal, in.view));
  s.albedo = mix(s.albedo * 0.55, s.albedo * 1.25, facing);
  s.rough = mix(0.16, 0.06, in.params.x) + 0.03 * noise3(in.anchor * 3.0);
  return s;
}
