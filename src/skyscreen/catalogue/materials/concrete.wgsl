/*---
en = ["concrete"]
zh = ["混凝土", "水泥"]
class = "stone"
density = 2400
friction = 0.65
restitution = 0.2
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#8a8984"
rough = 0.85
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = planar(in);
  let a = fbm2(q * 0.7 + in.object * 9.0);
  let b = fbm3(in.anchor * 11.0) - 0.5;
  let streak = smoothstep(0.5, 0.9, noise2(vec2f(q.x * 3.0, q.y * 0.25)));
  s.albedo *= (0.76 + 0.42 * a) * (1.0 + 0.22 * b * fade(0.1, in.footprint)) * (1.0 - 0.22 * streak);
  return s;
}
