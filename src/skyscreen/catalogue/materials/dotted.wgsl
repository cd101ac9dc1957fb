/*---
en = ["dotted cloth"]
zh = ["波点布"]
class = "cloth"
density = 400
friction = 0.6
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#9a5a4a"
rough = 0.85
---*/
// Dots of 20 mm across on a grid of 52 mm, every second row moved by half.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let a = in.anchor;
  let ridge = folds(a);
  let other = second_thread(s.albedo);
  let soft = max(in.footprint, 0.0015);
  let turn = atan2(a.x, a.z + 1e-5) * 0.14;
  let row = floor(a.y / 0.045);
  let q = vec2f((fract(turn / 0.052 + 0.5 * (row - 2.0 * floor(row * 0.5))) - 0.5) * 0.052, (fract(a.y / 0.045) - 0.5) * 0.045);
  let dot_ = smoothstep(soft, -soft, length(q) - 0.0105);
  s.albedo = mix(s.albedo, other, dot_ * fade(0.035, in.footprint) + 0.2 * (1.0 - fade(0.035, in.footprint)));
  s.normal = bump(in.normal, in.world, ridge * 0.0085 * fade(0.06, in.footprint));
  s.albedo *= 1.0 + 0.10 * ridge * fade(0.06, in.footprint);
  s.translucency = 0.12;
  return s;
}
