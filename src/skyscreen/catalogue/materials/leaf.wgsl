/*---
en = ["leaf", "foliage"]
zh = ["叶", "叶子"]
class = "leaf"
density = 400
friction = 0.5
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#3d6428"
rough = 0.5
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let tone = 0.62 + 0.8 * in.variation;
  s.albedo *= tone * mix(vec3f(1.0), vec3f(1.28, 1.05, 0.62), step(0.82, in.variation) * 0.7);
  let rib = smoothstep(0.10, 0.02, abs(in.uv.y - 0.5)) * fade(0.05, in.footprint);
  s.albedo *= 1.0 + 0.25 * rib;
  s.translucency = 0.75;
  return s;
}
