/*---
en = ["view from a window"]
zh = ["窗外景色"]
class = "lamp"
density = 1200
friction = 0.4
restitution = 0.2
sound = "leaf"
modes = [[2100, 0.35, 1.0]]
colour = "#5f7f3a"
rough = 0.9
---*/
// Trees and hedges beyond a window, shining by themselves as the room's exposure sees them: crowns of 1.4 m round to the
// light from above, boughs of 0.45 m with dark between them, sprays of leaves that catch the sun.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = planar(in);
  let stir = 0.03 * sin(in.time * 1.3 + q.x * 1.7) * vec2f(1.0, 0.4);
  let p = q + stir + 0.25 * (vec2f(noise2(q * 1.9), noise2(q * 1.9 + 7.3)) - 0.5);
  let crown = noise2(p * vec2f(0.75, 0.62) + 3.0);
  let above = noise2((p + vec2f(-0.10, 0.22)) * vec2f(0.75, 0.62) + 3.0);
  let bough = noise2(p * 2.3 + 11.0);
  let spray = noise2(p * 8.5) * fade(0.12, in.footprint) + 0.5 * (1.0 - fade(0.12, in.footprint));
  let leaf = mix(0.5, noise2(p * 26.0), fade(0.04, in.footprint));
  let lit = clamp(0.52 + 2.2 * (crown - above) + 0.75 * (bough - 0.45) + 0.5 * (spray - 0.5) + 0.25 * (leaf - 0.5), 0.0, 1.0);
  let shade = mix(vec3f(0.34, 0.44, 0.50), vec3f(1.35, 1.22, 0.80), smoothstep(0.1, 0.95, lit));
  s.albedo = in.colour * shade * mix(0.55, 1.0, smoothstep(0.2, 0.5, bough + 0.3 * spray));
  return s;
}
