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
  // One house in four sells from shelves; the others dress figures, seat guests under lamps, or draw a curtain half-way.
  let kind = floor(hash1(seed * 1.37 + 4.0) * 4.0);
  let shelf = vec2f(p.x * mix(1.6, 3.4, hash1(seed + 3.0)), p.y * mix(1.5, 2.6, hash1(seed + 8.0)));
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
  let wall = mix(vec3f(1.0), 0.45 + 0.55 * vec3f(hash1(seed + 1.0), hash1(seed + 2.0), hash1(seed + 6.0)), 0.55);
  let shelved = mix(wall, hue * 0.7, goods * fade(0.2, in.footprint)) * (1.0 - 0.75 * board);
  // Figures 1.7 m tall, one each metre: head, bodice, skirt.
  let spot = p.x / 1.05 + seed;
  let tone = 0.20 + 0.75 * vec3f(hash1(floor(spot) * 3.1), hash1(floor(spot) * 7.7 + 1.0), hash1(floor(spot) * 5.3 + 2.0));
  let fx = abs(fract(spot) - 0.5) * 1.05;
  let head = smoothstep(0.13, 0.10, length(vec2f(fx, p.y - 1.82)));
  let waist = mix(0.13, 0.21, smoothstep(1.25, 1.60, p.y));
  let cut = select(waist, 0.13 + 0.42 * max(1.22 - p.y, 0.0), p.y < 1.22);
  let dress = smoothstep(cut + 0.02, cut - 0.01, fx) * step(0.55, p.y) * step(p.y, 1.66);
  let stand = smoothstep(0.025, 0.015, fx) * step(p.y, 0.6);
  let dressed = mix(mix(wall * 0.8, tone, dress), vec3f(0.10, 0.09, 0.09), clamp(head + stand, 0.0, 1.0));
  // Guests: a lamp over each table, dark shoulders behind it, a picture rail.
  let bench = fract(p.x / 1.5 + seed) - 0.5;
  let lamp = exp(-30.0 * length(vec2f(bench * 1.5, (p.y - 2.0) * 1.4)) * length(vec2f(bench * 1.5, (p.y - 2.0) * 1.4)));
  let guest = smoothstep(0.20, 0.17, length(vec2f(abs(bench * 1.5) - 0.42, (p.y - 1.02) * 0.62)))
            + smoothstep(0.11, 0.09, length(vec2f(abs(bench * 1.5) - 0.42, p.y - 1.48)));
  let bar = step(abs(bench * 1.5), 0.36) * step(abs(p.y - 0.92), 0.03) + step(p.y, 0.45);
  let seated = mix(wall * (0.35 + 0.2 * step(1.2, p.y)) + vec3f(1.4, 1.1, 0.7) * lamp, vec3f(0.05, 0.04, 0.04), clamp(guest + bar, 0.0, 1.0));
  // A curtain to breast height and a notice.
  let fold = 0.65 + 0.35 * sin(p.x * 38.0 + seed);
  let note = step(abs(p.x - floor(p.x / 2.3 + 0.5) * 2.3), 0.34) * step(abs(p.y - 1.86), 0.26);
  let drawn = mix(mix(wall * 0.7, vec3f(0.95, 0.93, 0.86), note), tone.bgr * fold * 0.8, step(p.y, 1.35));
  let room = select(select(select(drawn, seated, kind < 2.5), dressed, kind < 1.5), shelved, kind < 0.5);
  let inside = room * lampy;
  let on = step(0.001, in.emission);
  let dim = vec3f(0.018, 0.022, 0.026) + 0.05 * room * lampy;
  s.albedo = mix(dim, in.colour * inside, on) * (1.0 - 0.94 * mullion);
  s.emission = in.emission * (1.0 - mullion);
  s.rough = mix(0.06, 0.12, on);
  return s;
}
