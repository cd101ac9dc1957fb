/*---
en = ["needles", "conifer"]
zh = ["针叶"]
class = "leaf"
density = 400
friction = 0.5
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#1f3a24"
rough = 0.8
params = [["snow", 0.0, 0.0, 1.0]]
---*/
// A skirt of boughs is a closed sheet; near the eye its outer half is cut into twigs by noise that runs down the boughs, so
// that no straight edge of a triangle is left against the sky.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let p = in.anchor + in.object * 5.0;
  let twig = noise3(p * vec3f(17.0, 4.5, 17.0)) * 0.6 + noise3(p * vec3f(55.0, 16.0, 55.0)) * 0.4;
  if (twig < (in.uv.x - 0.30) * 0.80 * fade(0.10, in.footprint)) { discard; }
  let a = noise3(p * 2.6);
  let b = noise3(p * 9.0);
  let tuft = noise3(p * vec3f(26.0, 9.0, 26.0)) - 0.5;
  let near = fade(0.12, in.footprint);
  s.albedo *= (0.5 + 0.7 * a) * (0.7 + 0.6 * b) * (1.0 + 0.8 * tuft * near);
  // Snow lies on the upper side, thinner towards the trunk's shade and broken by the tufts.
  let up = in.face.y * sign(dot(in.face, vec3f(0.0, 1.0, 0.0)) + 1e-4);
  let lie = smoothstep(0.30, 0.62, 0.45 * up + 0.55 * a + 0.22 * (b - 0.5) + 0.35 * (in.params.x - 0.5));
  let snow = lie * smoothstep(0.0, 0.25, in.params.x);
  s.albedo = mix(s.albedo, vec3f(0.80, 0.85, 0.91), snow);
  s.normal = normalize(in.normal + (vec3f(a, b, noise3(p * 7.0 + 3.0)) - 0.5) * 1.1);
  s.translucency = 0.35 * (1.0 - snow);
  return s;
}
