/*---
en = ["paving", "pavement", "cobbles"]
zh = ["铺路石", "石板"]
class = "ground"
density = 2400
friction = 0.65
restitution = 0.2
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#77736c"
rough = 0.75
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = planar(in);
  let row = floor(q.y / 0.5);
  let x = q.x / 0.75 + hash1(row) * 0.7;
  let f = vec2f(fract(x), fract(q.y / 0.5));
  let r = hash2(vec2f(floor(x), row));
  let near = fade(0.3, in.footprint);
  let joint = max(smoothstep(0.022, 0.008, min(f.x, 1.0 - f.x)), smoothstep(0.032, 0.012, min(f.y, 1.0 - f.y))) * near;
  let fine = noise2(q * 34.0) - 0.5;
  s.albedo *= (0.80 + 0.34 * r * near) * (0.82 + 0.34 * fbm2(q * 0.6)) * (1.0 + 0.25 * fine * fade(0.06, in.footprint));
  s.albedo *= 1.0 - 0.65 * joint;
  s.normal = bump(in.normal, in.world, (-joint * 0.008 + r * 0.002 + fine * 0.001) * near);
  return s;
}
