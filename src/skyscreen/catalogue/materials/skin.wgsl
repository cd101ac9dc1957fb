/*---
en = ["skin"]
zh = ["皮肤"]
class = "skin"
density = 1000
friction = 0.6
restitution = 0.1
sound = "flesh"
modes = [[150, 0.03, 1.0]]
colour = "#d8a488"
rough = 0.5
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let blotch = fbm3(in.anchor * 9.0) - 0.5;
  s.albedo *= vec3f(1.0) + vec3f(0.05, 0.10, 0.10) * blotch;
  s.rough = clamp(in.rough + 0.12 * (noise3(in.anchor * 240.0) - 0.5) * fade(0.01, in.footprint), 0.2, 1.0);
  s.translucency = 0.18;
  return s;
}
