/*---
en = ["ice"]
zh = ["冰"]
class = "glass"
density = 917
friction = 0.05
restitution = 0.3
sound = "glass"
modes = [[2100, 0.35, 1.0], [4700, 0.25, 0.6], [8300, 0.12, 0.3]]
colour = "#bcd8e4"
rough = 0.1
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let a = fbm3(in.anchor * 3.0);
  let vein = smoothstep(0.03, 0.0, abs(a - 0.5));
  s.albedo = mix(s.albedo * (0.7 + 0.5 * a), vec3f(0.9), vein * 0.5);
  s.translucency = 0.4;
  return s;
}
