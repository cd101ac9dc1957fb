/*---
en = ["neon", "neon tube"]
zh = ["霓虹"]
class = "lamp"
density = 1200
friction = 0.4
restitution = 0.2
sound = "glass"
modes = [[2100, 0.35, 1.0], [4700, 0.25, 0.6], [8300, 0.12, 0.3]]
colour = "#ff2f6a"
rough = 0.4
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  // Gas in a tube: white-hot along the middle, pure at the edge; one tube in nine flickers.
  let facing = abs(dot(in.normal, in.view));
  let sick = step(0.89, hash1(in.variation * 91.0 + in.object * 17.0));
  let buzz = 1.0 - 0.45 * sick * step(0.62, hash1(floor(in.time * 11.0) + in.object * 40.0));
  s.albedo = mix(in.colour, vec3f(1.0), 0.35 * facing * facing * step(0.001, in.emission));
  s.emission = in.emission * buzz;
  return s;
}
