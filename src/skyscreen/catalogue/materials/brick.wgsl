/*---
en = ["brick"]
zh = ["砖", "砖块"]
class = "stone"
density = 1900
friction = 0.65
restitution = 0.25
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#8a4a34"
rough = 0.85
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = planar(in);
  let row = floor(q.y / 0.075);
  let x = q.x / 0.23 + 0.5 * fract(row * 0.5) * 2.0;
  let f = vec2f(fract(x), fract(q.y / 0.075));
  let r = hash2(vec2f(floor(x), row));
  let near = fade(0.075, in.footprint);
  let mortar = max(smoothstep(0.05, 0.02, min(f.x, 1.0 - f.x)), smoothstep(0.13, 0.07, min(f.y, 1.0 - f.y)));
  let fine = noise2(q * 60.0) - 0.5;
  let body = in.colour * (0.62 + 0.7 * r) * (1.0 + 0.4 * fine * near);
  s.albedo = mix(mix(in.colour, body, near), vec3f(0.42, 0.39, 0.35), mortar * (0.25 + 0.75 * near));
  s.albedo *= 0.72 + 0.5 * fbm2(q * 0.5);
  s.normal = bump(in.normal, in.world, (-mortar * 0.006 + fine * 0.002) * near);
  return s;
}
