/*---
en = ["facade", "windows"]
zh = ["外墙", "楼面"]
class = "plaster"
density = 1500
friction = 0.6
restitution = 0.2
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#6a6660"
rough = 0.7
params = [["bay", 1.6, 0.5, 12.0], ["floor", 3.1, 1.0, 12.0], ["from", 0.0, 0.0, 50.0], ["lit", 0.45, 0.0, 1.0]]
---*/
// A whole front of windows in arithmetic: cells of `bay` × `floor` metres; emission > 0 lights some of them.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = planar(in);
  let size = in.params.xy;
  let cell = floor(q / size);
  let f = fract(q / size);
  let seed = in.object * 37.0 + in.variation * 91.0;
  let r = hash2(cell + vec2f(seed, seed * 1.7));
  let r2 = hash2(cell * 1.7 + vec2f(9.0, seed));
  let wall = step(abs(in.face.y), 0.5) * step(in.params.z, q.y);
  let edge = max(in.footprint / size.x, 0.012);
  let opening = smoothstep(0.14 - edge, 0.14 + edge, f.x) * smoothstep(0.86 + edge, 0.86 - edge, f.x)
              * smoothstep(0.26 - edge, 0.26 + edge, f.y) * smoothstep(0.86 + edge, 0.86 - edge, f.y) * wall;
  let bars = max(smoothstep(edge + 0.02, 0.015, abs(f.x - 0.5)), smoothstep(edge + 0.02, 0.015, abs(f.y - 0.64)));
  let frame = opening * bars * fade(size.x * 0.2, in.footprint);
  let ledge = (smoothstep(0.235, 0.25, f.y) - smoothstep(0.26, 0.27, f.y)) * step(0.10, f.x) * step(f.x, 0.90) * wall;
  let grime = 0.66 + 0.5 * fbm2(q * 0.45 + seed) - 0.14 * smoothstep(0.5, 1.0, fbm2(vec2f(q.x * 2.2, q.y * 0.18)));
  let lit = step(r, in.params.w) * opening * (1.0 - 0.85 * frame);
  let warm = mix(vec3f(1.0, 0.60, 0.26), vec3f(0.62, 0.80, 1.0), step(0.80, r2));
  let room = (0.25 + 0.75 * smoothstep(0.30, 0.85, f.y)) * (0.55 + 0.45 * hash2(floor(q * vec2f(3.1, 1.3))));
  let blind = mix(1.0, 0.30 + 0.45 * step(0.5, fract(q.y * 9.0)), step(0.55, r2) * step(r2, 0.72));
  let on = step(0.001, in.emission);
  let glassy = in.params.w * 0.0 + vec3f(0.016, 0.020, 0.026) + 0.05 * vec3f(r2, r2, r2) * (1.0 - on);
  let light = warm * room * blind * (0.5 + 1.2 * r2);
  s.albedo = mix(in.colour * grime * (1.0 + 0.35 * ledge), glassy, opening);
  s.albedo = mix(s.albedo, vec3f(0.10, 0.09, 0.085), frame);
  s.albedo = mix(s.albedo, light, lit * on);
  s.emission = in.emission * lit * on;
  s.rough = mix(in.rough, 0.12, opening * (1.0 - frame));
  return s;
}
