/*---
en = ["silk", "satin"]
zh = ["丝绸", "绸缎"]
class = "cloth"
density = 400
friction = 0.35
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#b3161b"
rough = 0.4
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let sheen = pow(1.0 - abs(dot(in.normal, in.view)), 3.0);
  s.albedo = mix(s.albedo, s.albedo * 1.7 + 0.02, sheen) * (0.92 + 0.16 * fbm3(in.anchor * 2.0));
  s.translucency = 0.25;
  return s;
}
