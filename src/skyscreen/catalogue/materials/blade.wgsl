/*---
en = ["grass blade"]
zh = ["草叶"]
class = "leaf"
density = 400
friction = 0.5
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#5d7038"
rough = 0.6
params = [["snow", 0.0, 0.0, 1.0]]
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  s.albedo *= (0.55 + 0.75 * clamp(in.uv.x, 0.0, 1.0)) * (0.7 + 0.6 * in.variation);
  s.albedo = mix(s.albedo, vec3f(0.82, 0.86, 0.92), in.params.x * smoothstep(0.35, 0.9, in.uv.x));
  s.translucency = 0.6;
  return s;
}
