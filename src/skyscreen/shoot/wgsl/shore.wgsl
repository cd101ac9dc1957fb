// Waves over a bed: they steepen, break and run up the beach as closed forms of (map, time).
//
// map (shore, see nouns/shore.py): bed over still water m, seconds still to travel to the shore, exposure, metres to a wall.
// A crest is where (clock + seconds) / period is whole, so crests bend round the bed and arrive parallel to the shore. Each
// wave is a solitary wave of the local depth h, η = H sech²(√(3H / 4h³)·x) (J. Boussinesq 1872; W. Munk 1949 for surf), its
// height grows as h^−¼ (G. Green 1838) and is cut at 0.78 h, where it breaks (J. McCowan 1894). A broken wave is a bore: its
// front is steeper than its back, foam is born on it and left behind. Ashore, the water's edge is thrown up and falls back
// under gravity (M. Shen and R. Meyer 1963), a parabola in time of height R and length 2 √(2 g R) / (g β).
// Rows of `sea`: 48 corner x, z, 1 / edge, 1 where there is a shore; 49 height, period, run-up, slope; 50 albedo of the dry
// bed, depth in which a mean wave breaks; 51 clock s, seed 0–1, swell 0–1 (0 ripples of a pond), metres of a texel.
#include "noise"

fn shore_at(q: vec2f) -> vec4f {   // $TAP: a linear sampler that repeats and that the stage may see
  let half = 0.5 * sea[51].w * sea[48].z;
  return textureSampleLevel(shore, $TAP, clamp((q - sea[48].xy) * sea[48].z, vec2f(half), vec2f(1.0 - half)), 0.0);
}
// What makes no two waves alike (nouns/shore.py): how much early a crest is here, in waves; two even fields; cusps of the beach.
fn swell_at(q: vec2f) -> vec4f {
  let half = 0.5 * sea[51].w * sea[48].z;
  return textureSampleLevel(swell, $TAP, clamp((q - sea[48].xy) * sea[48].z, vec2f(half), vec2f(1.0 - half)), 0.0);
}
// Crests that have passed: whole numbers are crests.
fn crest_phase(f: vec4f, seconds: f32) -> f32 { return (sea[51].x + seconds) / sea[49].y + f.x; }
// Height of crest number n against the mean: each wave has its own, and is higher here than there.
fn crest_size(n: f32, f: vec4f) -> f32 {
  let turn = vec2f(cos(n * 2.39996), sin(n * 2.39996));
  return (0.60 + 0.55 * hash1(n + 3.0)) * clamp(1.0 + 0.36 * dot(f.yz, turn), 0.25, 1.9);
}

struct Surf { high: f32, foam: f32, roller: f32, phase: f32 };

// The waves over a bed `m` with the swell `f`, `ago` seconds back. high: metres over still water; foam: 0–1 what breaking has left; roller: 1 on
// the tumbling front; phase: crests that have passed.
fn surf(m: vec4f, f: vec4f, ago: f32) -> Surf {
  let deep = max(-m.x, 0.02);
  let t = crest_phase(f, m.y - ago);
  let n = floor(t);
  let behind = (t - n) * sea[49].y; let ahead = sea[49].y - behind;
  // from open sea, which has its own waves, to surf
  let near = smoothstep(1.0, 0.35, deep / (5.0 * sea[50].w)) * smoothstep(70.0, 45.0, m.y);
  let gain = sea[49].x * m.z * near * pow(max(5.0 * sea[50].w / deep, 1.0), 0.25);
  let free = gain * vec2f(crest_size(n, f), crest_size(n + 1.0, f));
  let broken = smoothstep(vec2f(0.50), vec2f(0.78), free / deep);
  let high = min(free, vec2f(mix(0.78, 0.55, smoothstep(2.0, 0.4, deep / sea[50].w)) * deep));
  // √(3H/4h³)·c in 1/s, c = √(g (h + H)); no crest is longer than its period
  let rate = max(sqrt(0.75 * high / deep) / deep * sqrt(9.81 * (deep + high)), vec2f(5.5 / sea[49].y));
  let a = rate.x * behind * (1.0 - 0.55 * broken.x);
  let b = rate.y * ahead * (1.0 + 1.6 * broken.y);
  let s = 1.0 / cosh(min(vec2f(a, b), vec2f(12.0)));
  let left = broken.x * smoothstep(0.0, 0.35, high.x / max(free.x, 1e-4)) * exp(-behind / (0.6 * sea[49].y));
  let front = max(broken.y * smoothstep(0.10, 0.55, s.y), broken.x * smoothstep(0.45, 0.8, s.x));
  return Surf(dot(high, s * s), left, front, t);
}
// Foam round what stands in the water: it swells as crests pass.
fn collar(m: vec4f, phase: f32) -> f32 {
  let pulse = 0.55 + 0.45 * cos(phase * 6.2832);
  let wide = 0.5 + 1.3 * sea[49].x * (0.5 + pulse);
  return exp(-max(m.w - 0.7, 0.0) / wide) * (0.35 + 0.65 * pulse) * smoothstep(0.06, 0.8, sea[49].x);
}
// How much of the open sea's own waves is left over a bed.
fn unshoaled(m: vec4f) -> f32 {
  let deep = max(-m.x, 0.0);
  return mix(0.10, 1.0, smoothstep(0.25, 1.0, deep / (5.0 * sea[50].w))) * smoothstep(0.0, 0.35 * sea[50].w + 0.02, deep);
}

struct Swash { film: f32, edge: f32, lace: f32, gloss: f32, damp: f32, run: f32 };

// The beach `y` metres over still water at q, exposure e. film: depth of the water now, metres; edge: foam line at its front;
// lace: foam left on it and behind it; gloss: water still standing in the sand; damp: darkened; run: metres the sheet has run.
fn swash(q: vec2f, y: f32, e: f32, f: vec4f) -> Swash {
  let t = crest_phase(f, 0.0);
  let n0 = floor(t);
  var o = Swash(0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
  // lobes: the front is no ruler's line (beach cusps)
  let cusp = 0.25 * f.w;
  let ragged = 0.05 * sin(q.x * 2.3 + 3.0 * cusp) + 0.04 * sin(q.y * 3.1 - 5.0 * cusp);
  let lobe = 1.0 + 0.36 * cusp + ragged;
  for (var k = 0; k < 2; k++) {
    let n = n0 - f32(k);
    let s = (t - n) * sea[49].y;
    let top = max(sea[49].z * (0.35 + 0.65 * e) * crest_size(n, f) * lobe, 1e-3);
    let lasts = clamp(2.0 * sqrt(2.0 * top / 9.81) / sea[49].w, 0.7 * sea[49].y, 1.6 * sea[49].y);
    let u = min(s / lasts, 1.0);
    let z = top * 4.0 * u * (1.0 - u);
    let reached = select(top, z, u < 0.5);
    let over = z - y;
    let wide = 0.30 * sea[49].w * (0.3 + sea[51].z);              // of the foam line, as height: a hand to two feet of beach
    let rim = over / wide;
    let under = smoothstep(0.0, 0.4 * wide, over);
    o.film = max(o.film, over * 0.35);
    o.edge = max(o.edge, exp(-(rim - 0.6) * (rim - 0.6) * 1.6) * step(0.0, over) * (1.0 - 0.75 * u) * smoothstep(0.0, 0.06, u));
    o.lace = max(o.lace, under * exp(-2.4 * u) * smoothstep(1.0, 0.9, u));
    // a thread of bubbles where it turned
    let thread = (top - y) / (0.25 * wide);
    o.lace = max(o.lace, 0.65 * exp(-thread * thread) * step(0.5, u) * exp(-(s - 0.5 * lasts) * 0.3));
    o.run = max(o.run, z);
    // uncovered again at u = ½ (1 + √(1 − y / R)); the film sinks in within seconds
    let bare = lasts * 0.5 * (1.0 + sqrt(max(1.0 - max(y, 0.0) / top, 0.0)));
    let was = smoothstep(-0.002, 0.25 * wide, reached - y);
    o.gloss = max(o.gloss, was * exp(-max(s - bare, 0.0) / 3.5));
    o.damp = max(o.damp, was * exp(-max(s - bare, 0.0) / 40.0));
  }
  // what earlier waves wetted and has not dried: up to the highest of the last minutes
  o.damp = max(o.damp, 0.85 * smoothstep(1.20, 0.65, y / (sea[49].z * (0.35 + 0.65 * e)) + 0.35 * cusp + 2.0 * ragged));
  return o;
}
