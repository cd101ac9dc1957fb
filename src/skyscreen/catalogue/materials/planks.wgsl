/*---
en = ["plank", "boards", "decking"]
zh = ["木板", "甲板"]
class = "wood"
density = 650
friction = 0.5
restitution = 0.3
sound = "wood"
modes = [[620, 0.06, 1.0], [1430, 0.04, 0.5], [2600, 0.02, 0.25]]
colour = "#7a5836"
rough = 0.6
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = planar(in);
  let row = floor(q.y / 0.14);
  let cell = vec2f(floor(q.x / 2.4 + hash1(row) * 3.7), row);
  let r = hash2(cell);
  let f = vec2f(fract(q.x / 2.4 + hash1(row) * 3.7), fract(q.y / 0.14));
  let width = max(in.footprint * 0.7, 0.006);
  let seam = smoothstep(width, 0.0, min(f.y, 1.0 - f.y) * 0.14) + 0.7 * smoothstep(width, 0.0, min(f.x, 1.0 - f.x) * 2.4);
  let near = fade(0.14, in.footprint);
  let grain = noise2(vec2f(q.x * 3.0, q.y * 60.0) + r * 31.0) - 0.5;
  let figure = noise2(vec2f(q.x * 0.8, q.y * 14.0) + r * 47.0) - 0.5;
  s.albedo *= (0.74 + 0.5 * r * near + 0.26 * (1.0 - near)) * (1.0 + (0.34 * grain * fade(0.03, in.footprint) + 0.4 * figure) * near);
  s.albedo *= 1.0 - 0.75 * min(seam, 1.0) * near;
  s.rough = clamp(in.rough + 0.15 * grain - 0.08 * r, 0.05, 1.0);
  return s;
}
