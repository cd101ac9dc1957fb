// Slopes of rings on water. Rain: expanding circles in cells of 0.45 m, one drop a cell and period, two layers.
#include "noise"
fn rings(p: vec2f, t: f32, strength: f32) -> vec2f {
  var tilt = vec2f(0.0);
  for (var layer = 0; layer < 2; layer++) {
    let g = p / 0.45 + f32(layer) * 17.37;
    let cell = floor(g);
    let turn = t * 1.3 + hash2(cell + 5.1);
    let drop = floor(turn);
    let age = turn - drop;
    let at = 0.25 + 0.5 * vec2f(hash2(cell + drop * 7.13), hash2(cell + drop * 3.71 + 40.0));
    let d = fract(g) - at;
    let r = length(d);
    let wave = (r - age * 0.42) * 34.0;
    let on = step(hash2(cell + drop * 1.7), strength);
    tilt += d / max(r, 1e-3) * sin(wave) * exp(-wave * wave * 0.22) * (1.0 - age) * (1.0 - age) * on;
  }
  return tilt;
}

// What fell in: a packet of ripples that runs outwards, `fall` = x, z, seconds since, strength (speed of the water thrown
// up, m/s). Waves of some 20–60 cm travel at 0.6–1 m/s, their packet at half of it; energy spreads over the circle.
fn ring(p: vec2f, fall: vec4f) -> vec2f {
  let d = p - fall.xy;
  let r = length(d);
  let front = fall.z * (0.55 + 0.10 * fall.w);
  let wide = 0.22 + 0.30 * fall.z + 0.05 * fall.w;
  let q = (r - front) / wide;
  let wave = sin((r - front) * 6.2832 / (0.20 + 0.07 * fall.w));
  return d / max(r, 1e-3) * (wave * exp(-q * q) * 0.30 * min(fall.w, 4.0) / (1.0 + 1.6 * front) * exp(-0.35 * fall.z));
}
