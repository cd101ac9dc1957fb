/*---
en = ["shop window"]
zh = ["橱窗"]
class = "lamp"
density = 1500
friction = 0.4
restitution = 0.2
sound = "glass"
modes = [[2100, 0.35, 1.0], [4700, 0.25, 0.6], [8300, 0.12, 0.3]]
colour = "#ffc480"
rough = 0.3
---*/
// A lit shop window seen in depth: back wall, shelves of goods, brighter at the ceiling lamps, panes between mullions.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = planar(in);
  let seed = in.variation * 57.0 + in.object * 23.0;
  // Shelves lie 0.9 m behind the glass: shift by parallax along the view.
  let side = normalize(vec3f(in.face.z, 0.0, -in.face.x) + vec3f(1e-4, 0.0, 0.0));
  let back = 0.5;
  let v = in.view;
  let depth = max(abs(dot(v, in.normal)), 0.25);
  let p = q - vec2f(dot(v, side), v.y) * back / depth * 0.5;
  let shelf = vec2f(p.x * 2.6, p.y * 2.1);
  let r = hash2(floor(vec2f(shelf.x * 1.7 + hash1(floor(shelf.y) + seed) * 5.0, shelf.y)) + seed);
  let f = fract(vec2f(shelf.x * 1.7 + hash1(floor(shelf.y) + seed) * 5.0, shelf.y));
  let goods = smoothstep(0.08, 0.16, f.x) * smoothstep(0.92, 0.84, f.x) * smoothstep(0.55 + 0.4 * r, 0.5 + 0.4 * r, f.y)
            * step(0.10, f.y) * step(0.34, r);
  let board = smoothstep(0.09, 0.05, f.y);
  let hue = 0.35 + 0.65 * vec3f(hash1(r * 91.0), hash1(r * 57.0 + 2.0), hash1(r * 33.0 + 5.0));
  let lampy = 0.18 + 0.95 * smoothstep(0.2, 2.6, q.y) + 0.5 * exp(-4.0 * abs(fract(q.x * 0.6 + seed) - 0.5));
  let pane = fract(q.x / 1.4 + seed);
  let width = max(in.footprint, 0.02) / 1.4;
  let mullion = smoothstep(0.03 + width, 0.03, min(pane, 1.0 - pane));
  let inside = mix(vec3f(1.0), hue * 0.7, goods * fade(0.2, in.footprint)) * (1.0 - 0.75 * board) * lampy;
  let on = step(0.001, in.emission);
  let dim = vec3f(0.018, 0.022, 0.026) + 0.05 * hue * goods * lampy;
  s.albedo = mix(dim, in.colour * inside, on) * (1.0 - 0.94 * mullion);
  s.emission = in.emission * (1.0 - mullion);
  s.rough = mix(0.06, 0.12, on);
  return s;
}
