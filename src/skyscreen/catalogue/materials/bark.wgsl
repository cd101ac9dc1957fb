/*---
en = ["bark"]
zh = ["树皮"]
class = "wood"
density = 500
friction = 0.7
restitution = 0.15
sound = "wood"
modes = [[620, 0.06, 1.0], [1430, 0.04, 0.5], [2600, 0.02, 0.25]]
colour = "#4a3626"
rough = 0.9
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = vec2f(in.uv.x, in.uv.y);
  let ridge = abs(noise2(vec2f(in.anchor.y * 2.2 + in.object * 9.0, (atan2(in.anchor.x, in.anchor.z)) * 5.0)) - 0.5) * 2.0;
  let fine = fbm3(in.anchor * vec3f(14.0, 5.0, 14.0)) - 0.5;
  s.albedo *= (0.55 + 0.75 * ridge) * (1.0 + 0.7 * fine * fade(0.08, in.footprint));
  s.normal = bump(in.normal, in.world, (ridge * 0.02 + fine * 0.02) * fade(0.06, in.footprint));
  return s;
}
