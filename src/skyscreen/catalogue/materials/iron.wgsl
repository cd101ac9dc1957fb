/*---
en = ["iron", "wrought iron"]
zh = ["铁"]
class = "metal"
density = 7800
friction = 0.4
restitution = 0.4
sound = "metal"
modes = [[880, 0.9, 1.0], [2310, 0.7, 0.6], [4520, 0.4, 0.4], [7100, 0.25, 0.2]]
colour = "#2b2c2e"
rough = 0.5
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let rust = smoothstep(0.52, 0.78, fbm3(in.anchor * 4.0 + in.object * 11.0));
  s.albedo = mix(s.albedo, vec3f(0.14, 0.055, 0.022), rust * 0.55);
  s.metal = 0.0;
  s.rough = clamp(in.rough + 0.3 * rust, 0.1, 1.0);
  return s;
}
