/*---
en = ["brass", "gold"]
zh = ["黄铜", "金"]
class = "metal"
density = 8500
friction = 0.35
restitution = 0.45
sound = "metal"
modes = [[880, 0.9, 1.0], [2310, 0.7, 0.6], [4520, 0.4, 0.4], [7100, 0.25, 0.2]]
colour = "#c89a3a"
rough = 0.25
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let smear = fbm3(in.anchor * 5.0 + in.object * 11.0);
  let fine = noise3(in.anchor * 90.0) - 0.5;
  s.metal = 1.0;
  s.rough = clamp(in.rough + 0.14 * (smear - 0.45) * 2.0 + 0.06 * fine * fade(0.03, in.footprint), 0.04, 1.0);
  s.albedo *= 0.82 + 0.3 * smear;
  return s;
}
