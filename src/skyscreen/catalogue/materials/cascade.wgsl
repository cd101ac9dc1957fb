/*---
en = ["falling water", "cascade"]
zh = ["飞瀑", "水幕"]
class = "water"
density = 1000
friction = 0.1
restitution = 0.0
sound = "water"
modes = [[900, 0.02, 0.4]]
colour = "#c8dde2"
rough = 0.35
---*/
// Falling water in a vertical sheet: strands drawn out along uv.y (metres down), denser towards the lip.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let fall = in.uv.y - in.time * 6.5;
  let strand = fbm2(vec2f(in.uv.x * 1.7, fall * 0.16));
  let fine = noise2(vec2f(in.uv.x * 6.5, fall * 0.7));
  let foam = clamp(0.35 + 0.9 * strand + 0.5 * (fine - 0.5), 0.0, 1.0);
  s.albedo = mix(vec3f(0.16, 0.26, 0.28), in.colour * 1.05, foam * foam);
  s.rough = mix(0.12, 0.8, foam);
  s.translucency = 0.5;
  s.normal = bump(in.normal, in.world, (strand * 0.22 + fine * 0.05) * fade(0.2, in.footprint));
  return s;
}
