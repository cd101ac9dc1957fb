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
  // A person's pupil is a hole and its iris lies under the cornea: drawn as metals they tint what they mirror, else a
  // bright room greys them.
  let inner = step(0.95, in.variation) * step(luminance(in.colour), 0.45);
  s.metal = inner;
  s.rough = mix(s.rough, 0.45, inner);
  return s;
}
