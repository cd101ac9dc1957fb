/*---
en = ["mountain rock"]
zh = ["山岩"]
class = "far"
density = 2600
friction = 0.65
restitution = 0.2
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#6b6660"
rough = 0.95
params = [["snow", 0.3, 0.0, 1.0], ["peak", 150.0, 10.0, 2000.0]]
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let p = in.anchor;
  let scale = max(in.params.y, 20.0);
  let q = p / scale;
  let broad = noise3(q * 9.0);
  let a = fbm3(q * 22.0);
  let gully = abs(noise2(vec2f(q.x * 31.0 + q.z * 17.0, q.y * 12.0)) - 0.5) * 2.0;
  let rock = in.colour * (0.55 + 0.55 * a + 0.25 * (gully - 0.5));
  // Snow lies where it is not too steep, more with height.
  let line = in.normal.y + 0.34 * (a - 0.5) + 0.22 * (broad - 0.5) + 0.45 * (q.y - 0.35);
  let edge = mix(1.25, 0.30, in.params.x);
  let snow = smoothstep(edge - 0.10, edge + 0.12, line) * step(0.001, in.params.x);
  // Forest darkens the foot where there is no snow.
  let wood = smoothstep(0.30, 0.10, q.y + 0.14 * (broad - 0.5)) * (1.0 - in.params.x);
  s.albedo = mix(mix(rock, vec3f(0.030, 0.055, 0.030) * (0.6 + 0.8 * a), wood), vec3f(0.80, 0.84, 0.91), snow);
  s.rough = mix(0.95, 0.7, snow);
  s.normal = normalize(in.normal + (vec3f(a, fbm3(q * 25.0 + 4.0), broad) - 0.45) * 0.55 * (1.0 - 0.55 * snow));
  return s;
}
