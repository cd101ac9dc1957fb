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
// A lit shop window: the room behind the glass is a box that the eye's ray is followed into (van Dongen 2008, "Interior
// mapping"), with what stands in it painted on upright planes at its own distance behind the panes. Lengths in metres.
const SHOP_DEPTH = 2.4;
const SHOP_CEILING = 2.75;

// A body of tone `ink` that is round across `x` (0 in its middle, 1 at its edge), lit from above and in front.
fn shop_round(ink: vec3f, x: f32) -> vec3f { return ink * (0.35 + 0.65 * sqrt(max(1.0 - x * x, 0.0))); }

fn shop_capsule(p: vec2f, a: vec2f, b: vec2f, r: f32) -> f32 {
  let along = clamp(dot(p - a, b - a) / dot(b - a, b - a), 0.0, 1.0);
  return length(p - a - (b - a) * along) - r;
}

// Half the width of a standing figure of 1.76 m at height y: knees, hips, waist, chest, shoulders, neck.
fn shop_figure(y: f32, flare: f32) -> f32 {
  let legs = mix(0.10 + flare * max(0.92 - y, 0.0), 0.165, smoothstep(0.45, 0.92, y));
  let trunk = mix(mix(legs, 0.115, smoothstep(0.92, 1.13, y)), 0.165, smoothstep(1.13, 1.34, y));
  return mix(trunk, 0.045, smoothstep(1.40, 1.50, y));
}

// rgb and cover of a dressed figure at p, feet at y 0.
fn shop_dressed(p: vec2f, look: f32, soft: f32) -> vec4f {
  let x = abs(p.x);
  let tone = 0.12 + 0.8 * vec3f(hash1(look * 3.1), hash1(look * 7.7 + 1.0), hash1(look * 5.3 + 2.0));
  let gown = step(0.45, hash1(look * 2.3));
  let flare = gown * mix(0.12, 0.45, hash1(look * 9.1));
  let wide = shop_figure(p.y, flare);
  let hem = mix(0.08, mix(0.35, 0.75, hash1(look * 4.7)), gown);
  let lower = select(select(vec3f(0.10, 0.10, 0.13), vec3f(0.36, 0.31, 0.26), hash1(look) > 0.5), tone, gown > 0.5);
  let apart = (1.0 - gown) * smoothstep(0.018, 0.010, x) * step(p.y, 0.80);
  let body = smoothstep(wide + soft, wide - soft, x) * step(hem, p.y) * step(p.y, 1.50) * (1.0 - apart);
  let shin = smoothstep(0.045 + soft, 0.045 - soft, abs(x - 0.075)) * step(p.y, hem) * step(0.0, p.y) * gown;
  let arm = smoothstep(soft, -soft, shop_capsule(vec2f(x, p.y), vec2f(0.165, 1.40), vec2f(0.235, 0.86), 0.038));
  let skull = smoothstep(1.0 + soft * 9.0, 1.0 - soft * 9.0, length(vec2f(p.x / 0.082, (p.y - 1.645) / 0.115)));
  let neck = smoothstep(0.048 + soft, 0.048 - soft, x) * step(1.44, p.y) * step(p.y, 1.60);
  let pale = mix(vec3f(0.07, 0.065, 0.06), vec3f(0.34, 0.22, 0.14), step(0.5, hash1(look * 6.7)));
  var ink = shop_round(select(lower, tone, p.y > 1.02), x / max(wide, 0.01));
  ink = mix(ink, shop_round(tone * 0.85, abs(x - 0.2) / 0.08), arm * step(0.95, p.y));
  ink = mix(ink, shop_round(pale, x / 0.09), max(max(skull, neck), max(arm * step(p.y, 0.95), shin)));
  return vec4f(ink, clamp(max(max(body, arm), max(max(skull, neck), shin)), 0.0, 1.0));
}

// rgb and cover of guests on both sides of a table, one table each 1.7 m.
fn shop_seated(p: vec2f, seed: f32, soft: f32) -> vec4f {
  let at = p.x / 1.7 + seed;
  let table = floor(at);
  let x = (fract(at) - 0.5) * 1.7;
  let who = table * 2.0 + step(0.0, x) + seed;
  let there = step(0.25, hash1(who * 1.9 + 0.3));
  let q = vec2f(abs(x) - 0.47 + 0.05 * hash1(who * 5.1), p.y - 0.06 * hash1(who * 3.3));
  let skull = smoothstep(1.0 + soft * 9.0, 1.0 - soft * 9.0, length(vec2f(q.x / 0.085, (q.y - 1.27) / 0.118))) * there;
  let hair = skull * step(0.0, q.y - 1.29 + 0.35 * q.x);
  let slope = mix(0.235, 0.055, smoothstep(0.98, 1.14, q.y));
  let trunk = smoothstep(slope + soft, slope - soft, abs(q.x)) * step(0.42, q.y) * step(q.y, 1.19) * there;
  let reach = smoothstep(soft, -soft, shop_capsule(q, vec2f(-0.15, 0.98), vec2f(-0.36, 0.80), 0.045)) * there;
  let top = smoothstep(0.025 + soft, 0.025 - soft, abs(p.y - 0.74)) * step(abs(x), 0.42);
  let leg = smoothstep(0.03 + soft, 0.03 - soft, abs(x)) * step(p.y, 0.74);
  let cup = step(abs(abs(x) - 0.2), 0.035) * step(0.76, p.y) * step(p.y, 0.83);
  let coat = 0.06 + 0.40 * vec3f(hash1(who * 3.7), hash1(who * 2.9 + 1.0), hash1(who * 6.1 + 2.0));
  let skin = mix(vec3f(0.62, 0.44, 0.33), vec3f(0.36, 0.23, 0.16), hash1(who * 8.3) * hash1(who * 8.3));
  var ink = shop_round(coat, abs(q.x) / 0.25);
  ink = mix(ink, shop_round(skin, abs(q.x) / 0.1), skull);
  ink = mix(ink, vec3f(0.05, 0.035, 0.03) + 0.2 * hash1(who * 1.3) * vec3f(0.5, 0.3, 0.15), hair);
  ink = mix(ink, coat * 0.8, reach);
  ink = mix(ink, vec3f(0.20, 0.12, 0.07), max(top, leg));
  ink = mix(ink, vec3f(0.8, 0.78, 0.72), cup);
  return vec4f(ink, clamp(max(max(max(skull, trunk), reach), max(max(top, leg), cup)), 0.0, 1.0));
}

// Goods on boards: bottles, boxes, bowls, rows of books, one kind a board.
fn shop_shelved(p: vec2f, wall: vec3f, seed: f32, footprint: f32) -> vec3f {
  let pitch = mix(0.36, 0.52, hash1(seed + 8.0));
  let board = floor(p.y / pitch);
  let ware = hash1(board * 3.3 + seed);
  let step_x = mix(0.11, 0.34, hash1(board * 1.7 + seed + 3.0));
  let at = p.x / step_x + hash1(board + seed) * 5.0;
  let r = hash2(vec2f(floor(at), board) + seed);
  let f = vec2f((fract(at) - 0.5) * step_x, p.y - board * pitch - 0.03);
  let tall = pitch * mix(0.45, 0.82, mix(hash1(board + seed * 2.0), r, 0.35));
  let up = f.y / tall;
  let full = step_x * 0.42;
  let bottle = mix(full, full * 0.33, smoothstep(0.55, 0.72, up));
  let bowl = full * sqrt(clamp(up * 1.6, 0.05, 1.0)) * step(up, 0.62);
  let wide = select(select(full, bowl, ware > 0.66), bottle, ware < 0.34);
  let inside = smoothstep(wide + footprint * 0.5, wide - footprint * 0.5 - 0.004, abs(f.x)) * step(0.0, f.y) * step(up, 1.0) * step(0.12, r);
  let hue = 0.25 + 0.7 * vec3f(hash1(r * 91.0), hash1(r * 57.0 + 2.0), hash1(r * 33.0 + 5.0));
  let label = step(abs(up - 0.35), 0.14) * step(ware, 0.34);
  let ink = shop_round(mix(hue, vec3f(0.9, 0.86, 0.76), label), abs(f.x) / max(wide, 0.01));
  let wood = smoothstep(0.02, 0.012, abs(f.y + 0.015));
  let under = 0.45 + 0.55 * smoothstep(pitch, pitch * 0.45, f.y);
  let seen = fade(step_x * 0.5, footprint);
  return mix(mix(wall * under, ink, inside * seen), vec3f(0.28, 0.18, 0.10), wood);
}

fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = planar(in);
  let seed = in.variation * 57.0 + in.object * 23.0;
  let side = normalize(vec3f(in.face.z, 0.0, -in.face.x) + vec3f(1e-4, 0.0, 0.0));
  // Way along the wall, and up, for each metre behind the glass; at a grazing look the box would run away: 0.22 at least.
  let way = -vec2f(dot(in.view, side), in.view.y) / max(abs(dot(in.view, in.normal)), 0.22);
  let soft = max(in.footprint * 0.7, 0.006);

  // The box: back wall, floor, ceiling.
  let rise = select((0.02 - q.y) / min(way.y, -1e-4), (SHOP_CEILING - q.y) / max(way.y, 1e-4), way.y > 0.0);
  let reach = min(SHOP_DEPTH, max(rise, 0.05));
  let end = q + way * reach;
  let wall = mix(vec3f(0.62), 0.16 + 0.6 * vec3f(hash1(seed + 1.0), hash1(seed + 2.0), hash1(seed + 6.0)), 0.6);
  let back = reach >= SHOP_DEPTH;
  let lamps = exp(-14.0 * pow(abs(fract(end.x * 0.55 + seed) - 0.5), 2.0));
  let floor_tone = wall * vec3f(0.42, 0.34, 0.27) * (0.8 + 0.2 * step(0.5, fract(end.x * 1.7)));
  // One house in four sells from shelves; the others dress figures, seat guests under lamps, or draw a curtain half-way.
  let kind = floor(hash1(seed * 1.37 + 4.0) * 4.0);
  // The back wall: panels to 0.9 m, a picture or a mirror each 1.9 m.
  let panel = smoothstep(0.03, 0.015, abs(fract(end.x / 0.8 + seed) - 0.5) * 0.8) + smoothstep(0.03, 0.015, abs(end.y - 0.92));
  let frame = vec2f(abs(fract(end.x / 1.9 + seed * 3.0) - 0.5) * 1.9, abs(end.y - 1.62));
  let hung_there = step(frame.x, 0.36) * step(frame.y, 0.30);
  let picture = mix(vec3f(0.13, 0.09, 0.06), wall.bgr * (0.5 + 0.6 * hash1(floor(end.x / 1.9) + seed)),
                    step(frame.x, 0.31) * step(frame.y, 0.25));
  let lined = mix(wall * mix(vec3f(1.0), vec3f(0.5, 0.42, 0.36), step(end.y, 0.92)), vec3f(0.10, 0.07, 0.05),
                  clamp(panel, 0.0, 1.0) * step(end.y, 0.95) * 0.6);
  var room = select(select(floor_tone, wall * (0.75 + 1.6 * lamps * step(2.2, end.y)), way.y > 0.0),
                    mix(lined, picture, hung_there) * (0.40 + 0.30 * smoothstep(0.2, 2.4, end.y) + 0.35 * lamps), back);
  if (kind < 0.5) {
    let p = q + way * min(reach, 0.9);
    if (p.y > 0.25 && p.y < 2.3) { room = shop_shelved(p, wall * 0.6, seed, in.footprint); }
  } else if (kind < 1.5) {
    let p = q + way * 0.7;
    let spot = p.x / 1.25 + seed;
    let one = shop_dressed(vec2f((fract(spot) - 0.5) * 1.25, p.y - 0.22), floor(spot) + seed, soft);
    let plinth = step(p.y, 0.22) * step(0.02, p.y);
    room = mix(mix(room, vec3f(0.50, 0.47, 0.42), plinth), one.rgb * 1.25, one.a * step(0.22, p.y));
  } else if (kind < 2.5) {
    let p = q + way * 1.1;
    let some = shop_seated(p, seed, soft);
    room = mix(room * 0.75, some.rgb * 0.95, some.a);
    let hung = vec2f((fract(p.x / 1.7 + seed) - 0.5) * 1.7, p.y - 1.86);
    let shade = step(abs(hung.x), 0.16 - 0.35 * hung.y) * step(abs(hung.y), 0.09) + step(abs(hung.x), 0.006) * step(0.0, hung.y);
    room = mix(room + vec3f(0.9, 0.62, 0.32) * exp(-5.0 * dot(hung, hung)), vec3f(1.7, 1.25, 0.75), clamp(shade, 0.0, 1.0));
  } else {
    let p = q + way * 0.12;
    let tone = 0.15 + 0.6 * vec3f(hash1(seed * 3.1), hash1(seed * 7.7 + 1.0), hash1(seed * 5.3 + 2.0));
    let fold = 0.62 + 0.38 * sin(p.x * 34.0 + seed + 1.4 * sin(p.x * 5.0));
    let slit = smoothstep(0.02, 0.008, abs(fract(p.x / 0.62 + seed) - 0.5) * 0.62) * step(p.y, 2.1);
    let hangs = smoothstep(1.42, 1.44, p.y + 0.02 * sin(p.x * 17.0)) * step(p.y, 2.3);
    room = mix(room, tone * fold * (1.0 - 0.7 * slit), hangs);
  }

  let lampy = 0.35 + 0.65 * smoothstep(0.1, 2.6, q.y) + 0.25 * lamps;
  let pane = fract(q.x / 1.4 + seed);
  let width = max(in.footprint, 0.02) / 1.4;
  let mullion = max(smoothstep(0.03 + width, 0.03, min(pane, 1.0 - pane)), smoothstep(0.03, 0.02, abs(q.y - 2.32)));
  let inside = room * lampy * 1.15;
  let on = step(0.001, in.emission);
  let dim = vec3f(0.018, 0.022, 0.026) + 0.05 * inside;
  s.albedo = mix(dim, in.colour * inside, on) * (1.0 - 0.94 * mullion);
  s.emission = in.emission * (1.0 - mullion);
  s.rough = mix(0.06, 0.12, on);
  return s;
}
