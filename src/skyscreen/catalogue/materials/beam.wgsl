/*---
en = ["shaft of light", "light shaft", "sunbeam"]
zh = ["光柱", "光束"]
class = "glass"
density = 1
friction = 0.1
restitution = 0.0
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#fff0d0"
rough = 1.0
forward = true
params = [["length", 8.0, 0.5, 60.0]]
---*/
// A shaft of light in dusty air, on an open cone: uv.x runs along it in metres. Light scattered towards the eye goes with
// the way through the cone, so it is brightest in the middle and gone at the outline; dust drifts through it.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let through = abs(dot(in.normal, in.view));
  let along = clamp(in.uv.x / in.params.x, 0.0, 1.0);
  let ends = smoothstep(0.0, 0.06, along) * smoothstep(1.0, 0.45, along);
  let ray = 0.65 + 0.7 * (noise2(vec2f(atan2(in.anchor.x, in.anchor.z) * 5.0, in.object * 17.0)) - 0.2);
  let dust = 0.75 + 0.5 * noise3(in.world * 0.7 + vec3f(0.05, 0.12, 0.08) * in.time);
  s.emission = in.emission * through * through * ends * ray * dust;
  s.normal = in.view;
  s.rough = 1.0;
  return s;
}
