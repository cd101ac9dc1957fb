/*---
en = ["eye"]
zh = ["眼睛"]
class = "glass"
density = 1000
friction = 0.3
restitution = 0.2
sound = "flesh"
modes = [[150, 0.03, 1.0]]
colour = "#1a120c"
rough = 0.06
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  s.rough = max(in.rough, 0.05);
  // A person's pupil is a hole: as a black metal it mirrors nothing, else a bright room greys it.
  s.metal = step(0.95, in.variation) * step(luminance(in.colour), 0.012);
  return s;
}
