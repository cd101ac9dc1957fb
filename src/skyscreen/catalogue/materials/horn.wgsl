/*---
en = ["horn", "ivory", "tusk"]
zh = ["角", "象牙"]
class = "paint"
density = 1800
friction = 0.4
restitution = 0.3
sound = "wood"
modes = [[620, 0.06, 1.0], [1430, 0.04, 0.5], [2600, 0.02, 0.25]]
colour = "#d8c8a0"
rough = 0.4
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let growth = noise2(vec2f(in.uv.x * 14.0, in.uv.y * 2.0)) - 0.5;
  s.albedo *= 0.86 + 0.4 * growth + 0.12 * fbm3(in.anchor * 5.0);
  return s;
}
