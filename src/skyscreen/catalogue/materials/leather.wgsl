/*---
en = ["leather"]
zh = ["皮革"]
class = "cloth"
density = 860
friction = 0.6
restitution = 0.2
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#4a2d1c"
rough = 0.45
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let g = noise3(in.anchor * 160.0) - 0.5;
  let worn = fbm3(in.anchor * 6.0);
  s.albedo *= 0.8 + 0.4 * worn;
  s.rough = clamp(in.rough + 0.25 * (0.5 - worn), 0.1, 1.0);
  s.normal = bump(in.normal, in.world, g * 0.0012 * fade(0.02, in.footprint));
  return s;
}
