/*---
en = ["fur"]
zh = ["毛皮", "皮毛"]
class = "fur"
density = 400
friction = 0.6
restitution = 0.05
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#5f3a20"
rough = 0.8
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let lock = sin(in.uv.y * 40.0 + in.variation * 19.0) * 0.5 + 0.5;
  let clump = noise3(in.anchor * 6.0);
  let strand = noise2(vec2f(in.uv.x * 8.0, in.uv.y * 120.0) + in.variation * 13.0) - 0.5;
  s.albedo *= (0.68 + 0.5 * in.variation) * (0.8 + 0.4 * clump) * (1.0 + 0.4 * strand * fade(0.02, in.footprint) + 0.15 * (lock - 0.5));
  s.translucency = 0.25;
  return s;
}
