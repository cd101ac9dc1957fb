/*---
en = ["checked cloth"]
zh = ["格子布"]
class = "cloth"
density = 400
friction = 0.6
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#9a5a4a"
rough = 0.85
---*/
// A tartan of bands 22 mm wide, every second of both ways darker, a thin pale line between.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let a = in.anchor;
  let ridge = folds(a);
  let other = second_thread(s.albedo);
  let soft = max(in.footprint, 0.0015);
  let turn = atan2(a.x, a.z + 1e-5) * 0.14;
  let u = abs(fract(turn / 0.06) - 0.5) * 0.06; let v = abs(fract(a.y / 0.06) - 0.5) * 0.06;
  let band = 0.5 * (smoothstep(-soft, soft, u - 0.015) + smoothstep(-soft, soft, v - 0.015));
  let line = max(smoothstep(-soft, soft, 0.0022 - u), smoothstep(-soft, soft, 0.0022 - v));
  let near = fade(0.04, in.footprint);
  s.albedo = mix(s.albedo, s.albedo * 0.16, band * near + 0.5 * (1.0 - near));
  s.albedo = mix(s.albedo, other, 0.7 * line * near);
  s.normal = bump(in.normal, in.world, ridge * 0.0085 * fade(0.06, in.footprint));
  s.albedo *= 1.0 + 0.10 * ridge * fade(0.06, in.footprint);
  s.translucency = 0.12;
  return s;
}
