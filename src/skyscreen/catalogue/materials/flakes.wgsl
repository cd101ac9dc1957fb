/*---
en = ["snow before a window", "falling flakes"]
zh = ["窗外的雪", "飘落的雪花"]
class = "glass"
density = 1
friction = 0.1
restitution = 0.0
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#ffffff"
rough = 1.0
forward = true
---*/
// Snow on an upright sheet: one flake of 6 … 14 mm in a cell of 12 cm, which sinks at 1.1 m/s and swings as it goes.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let column = floor(in.anchor.x / 0.12);
  let off = noise2(vec2f(column * 7.31 + 0.5, in.anchor.z * 9.0));
  let y = (in.anchor.y + 1.1 * in.time) / 0.12 + off * 17.0;
  let cell = vec2f(column, floor(y));
  let luck = vec2f(noise2(cell * 3.17 + 0.5), noise2(cell * 5.71 + 9.5));
  let swing = 0.18 * sin(in.time * 2.1 + luck.x * 40.0);
  let p = (vec2f(fract(in.anchor.x / 0.12), fract(y)) - vec2f(0.3 + 0.4 * luck.x + swing, 0.3 + 0.4 * luck.y)) * 0.12;
  let size = 0.003 + 0.004 * luck.y + 0.5 * in.footprint;
  s.emission = in.emission * smoothstep(size, 0.4 * size, length(p)) * step(0.35, luck.x);
  s.normal = in.view;
  return s;
}
