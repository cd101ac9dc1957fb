/*---
en = ["tile", "roof tile"]
zh = ["瓦", "瓦片"]
class = "stone"
density = 2000
friction = 0.5
restitution = 0.25
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#3f4650"
rough = 0.5
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  // Barrel tiles in courses down the slope: uv.x down, uv.y along the ridge.
  let q = in.uv;
  let course = fract(q.x / 0.34);
  let barrel = abs(sin(q.y / 0.24 * 3.14159));
  let r = hash2(floor(vec2f(q.x / 0.34, q.y / 0.24)));
  let near = fade(0.24, in.footprint);
  s.albedo *= (0.72 + 0.4 * r * near) * (0.80 + 0.32 * fbm2(q * 0.8)) * mix(1.0, 0.55 + 0.55 * barrel, near);
  s.albedo *= 1.0 - 0.5 * smoothstep(0.10, 0.0, course) * near;
  s.normal = bump(in.normal, in.world, (barrel * 0.045 + course * 0.02) * near);
  return s;
}
