/*---
en = ["wood", "timber", "oak", "wooden"]
zh = ["木", "木头", "木材", "橡木"]
class = "wood"
density = 700
friction = 0.45
restitution = 0.35
sound = "wood"
modes = [[620, 0.06, 1.0], [1430, 0.04, 0.5], [2600, 0.02, 0.25]]
colour = "#8a6238"
rough = 0.55
params = [["coat", 0.0, 0.0, 1.0]]
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  // Rings of a tree cut along its grain: warped distance to an axis that differs per plank.
  let g = vec2f(in.uv.x * 1.4, in.uv.y * 11.0) + in.variation * 17.0;
  // The warp is drawn out along the grain, or its own slope would turn into stripes across the board.
  let warp = noise2(vec2f(in.uv.x * 0.7, in.uv.y * 3.0) + in.variation * 7.3 + in.object * 3.1);
  let phase = (g.y + warp * 2.2 + 0.5 * noise2(g * vec2f(1.0, 0.7))) * 5.0;
  let seen = smoothstep(2.2, 0.7, fwidth(phase));   // fade before the rings pass Nyquist, at grazing angles too
  let rings = mix(0.5, 0.5 + 0.5 * sin(phase), seen);
  let pores = noise2(vec2f(g.x * 6.0, g.y * 22.0)) - 0.5;
  let keep = fade(0.02, in.footprint);
  s.albedo *= (0.78 + 0.36 * rings * fade(0.05, in.footprint)) * (1.0 + 0.30 * pores * keep) * (0.85 + 0.3 * in.variation);
  s.rough = clamp(in.rough + 0.10 * (0.5 - rings), 0.05, 1.0);
  // Lacquer: a smooth clear coat deepens what is under it.
  s.rough = mix(s.rough, 0.06, in.params.x);
  s.albedo *= mix(1.0, 0.82, in.params.x);
  return s;
}
