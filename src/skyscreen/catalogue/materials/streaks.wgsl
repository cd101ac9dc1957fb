/*---
en = ["rain before a window", "streaks of rain"]
zh = ["窗外的雨", "雨丝"]
class = "glass"
density = 1
friction = 0.1
restitution = 0.0
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#eef3f8"
rough = 1.0
forward = true
---*/
// Rain on an upright sheet before a bright sky: threads 4 mm wide and up to 0.4 m long, which a shutter of 1/48 s draws of
// drops that fall at 9 m/s; each column of 3 cm has its own drops, at its own times.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let x = (in.anchor.x + 0.06 * in.anchor.y) / 0.03;
  let column = floor(x);
  let off = noise2(vec2f(column * 7.31, in.anchor.z * 11.0));
  let y = (in.anchor.y + 9.0 * in.time) / 1.9 + off * 37.0;
  let drop = noise2(vec2f(column * 3.7 + 0.5, floor(y) * 5.3 + 0.5));
  let across = abs(fract(x) - 0.2 - 0.6 * off) * 0.03;
  let along = fract(y);
  let wide = max(0.002, 0.6 * in.footprint);
  let thread = smoothstep(wide, 0.3 * wide, across) * (0.002 / wide);
  let drawn = smoothstep(0.0, 0.05, along) * smoothstep(0.24, 0.16, along) * step(0.42, drop);
  s.emission = in.emission * thread * drawn * 3.0;
  s.normal = in.view;
  return s;
}
