/*---
en = ["hair"]
zh = ["头发"]
class = "hair"
density = 1300
friction = 0.5
restitution = 0.05
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#2a1c14"
rough = 0.45
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let strand = noise2(vec2f(in.uv.x * 3.0, in.uv.y * 260.0) + in.variation * 31.0) - 0.5;
  s.albedo *= (0.75 + 0.5 * in.variation) * (1.0 + 0.7 * strand * fade(0.008, in.footprint));
  s.rough = clamp(in.rough + 0.2 * strand, 0.2, 1.0);
  return s;
}
