/*---
en = ["hull planks"]
zh = ["船板"]
class = "wood"
density = 700
friction = 0.45
restitution = 0.3
sound = "wood"
modes = [[620, 0.06, 1.0], [1430, 0.04, 0.5], [2600, 0.02, 0.25]]
colour = "#5a3820"
rough = 0.5
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = in.uv;
  let row = floor(q.y / 0.34);
  let cell = vec2f(floor(q.x / 5.2 + hash1(row) * 3.7), row);
  let r = hash2(cell);
  let f = vec2f(fract(q.x / 5.2 + hash1(row) * 3.7), fract(q.y / 0.34));
  let width = max(in.footprint * 0.7, 0.006);
  let seam = smoothstep(width, 0.0, min(f.y, 1.0 - f.y) * 0.34) + 0.7 * smoothstep(width, 0.0, min(f.x, 1.0 - f.x) * 5.2);
  let near = fade(0.34, in.footprint);
  let grain = noise2(vec2f(q.x * 3.0, q.y * 60.0) + r * 31.0) - 0.5;
  let figure = noise2(vec2f(q.x * 0.8, q.y * 14.0) + r * 47.0) - 0.5;
  s.albedo *= (0.74 + 0.5 * r * near + 0.26 * (1.0 - near)) * (1.0 + (0.34 * grain * fade(0.03, in.footprint) + 0.4 * figure) * near);
  s.albedo *= 1.0 - 0.75 * min(seam, 1.0) * near;
  s.rough = clamp(in.rough + 0.15 * grain - 0.08 * r, 0.05, 1.0);

  // Weed and wet dark below the waterline, salt above it.
  let wet = smoothstep(0.9, -0.5, in.anchor.y + 0.5 * (noise2(q * 0.9) - 0.5));
  s.albedo = mix(s.albedo, s.albedo * vec3f(0.30, 0.36, 0.30), wet);
  s.rough = mix(s.rough, 0.22, wet);
  s.albedo *= 0.82 + 0.36 * noise2(q * vec2f(0.35, 1.3));
  return s;
}
