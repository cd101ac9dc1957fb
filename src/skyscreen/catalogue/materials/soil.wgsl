/*---
en = ["soil", "earth", "mud"]
zh = ["土", "泥土"]
class = "ground"
density = 1500
friction = 0.65
restitution = 0.05
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#4f3a28"
rough = 0.95
params = [["litter", 0.0, 0.0, 1.0], ["moss", 0.0, 0.0, 1.0]]
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = in.world.xz;
  let a = fbm2(q * 0.5);
  let b = fbm2(q * 4.1);
  let litter = hash2(floor(q * 17.0 + vec2f(b, a) * 2.0));
  let stone = smoothstep(0.68, 0.76, noise2(q * 7.0));
  s.albedo *= (0.6 + 0.5 * a + 0.4 * (b - 0.5));
  let leaf = step(1.0 - 0.42 * in.params.x, litter) * fade(0.06, in.footprint);
  s.albedo = mix(s.albedo, mix(vec3f(0.16, 0.085, 0.03), vec3f(0.07, 0.085, 0.025), hash2(floor(q * 17.0) + 3.0)), leaf * 0.8);
  s.albedo = mix(s.albedo, vec3f(0.10, 0.13, 0.035), smoothstep(0.55, 0.7, a) * in.params.y);
  s.albedo = mix(s.albedo, vec3f(0.12, 0.11, 0.10), stone * 0.35 * fade(0.15, in.footprint));
  s.normal = bump(in.normal, in.world, (b * 0.05 + stone * 0.015) * fade(0.25, in.footprint));
  return s;
}
