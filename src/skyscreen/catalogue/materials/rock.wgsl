/*---
en = ["rock", "cliff"]
zh = ["岩石", "岩"]
class = "rock"
density = 2600
friction = 0.65
restitution = 0.25
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#6f6a64"
rough = 0.9
params = [["snow", 0.0, 0.0, 1.0], ["moss", 1.0, 0.0, 1.0]]
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let p = in.anchor + in.object * 13.0;
  let strata = noise2(vec2f(p.y * 4.0 + 1.5 * noise3(p * 0.6), p.x * 0.3 + p.z * 0.3));
  let a = fbm3(p * 1.4);
  let b = fbm3(p * 9.0) - 0.5;
  s.albedo *= (0.62 + 0.5 * a + 0.3 * (strata - 0.5)) * (1.0 + 0.5 * b * fade(0.15, in.footprint));
  // Moss or snow on what looks up; the parameter chooses how much snow.
  let up = smoothstep(0.35, 0.75, in.normal.y + 0.5 * (a - 0.5));
  s.albedo = mix(s.albedo, s.albedo * vec3f(0.72, 0.95, 0.45), up * 0.5 * (1.0 - in.params.x) * in.params.y);
  s.albedo = mix(s.albedo, vec3f(0.84, 0.88, 0.93), up * in.params.x);
  s.normal = bump(in.normal, in.world, (a * 0.10 + b * 0.03) * fade(0.2, in.footprint));
  return s;
}
