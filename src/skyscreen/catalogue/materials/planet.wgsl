/*---
en = ["planet", "globe"]
zh = ["行星", "地球表面"]
class = "far"
density = 2500
friction = 0.5
restitution = 0.3
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#1c4f8a"
rough = 0.5
params = [["cloud", 0.0, 0.0, 1.0], ["tilt", 0.0, 0.0, 1.0]]
---*/
// Seas of the vertices' colour, green and brown land, polar caps, and cloud where asked; hung on the normal, which is the
// direction from the middle of a ball that does not turn.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let d = mix(in.normal, in.normal.yxz, in.params.y);   // tilt 1: the poles lie along x
  let land = smoothstep(0.50, 0.54, fbm3(d * 2.1 + 3.0) + 0.18 * (fbm3(d * 7.0) - 0.5));
  let dry = fbm3(d * 3.4 + 11.0);
  let soil = mix(vec3f(0.05, 0.11, 0.03), vec3f(0.30, 0.22, 0.11), smoothstep(0.42, 0.60, dry));
  s.albedo = mix(in.colour, soil, land);
  s.albedo = mix(s.albedo, vec3f(0.78, 0.80, 0.82), smoothstep(0.82, 0.90, abs(d.y) + 0.10 * (dry - 0.5)));
  let veil = smoothstep(0.50, 0.68, fbm3(d * vec3f(3.0, 5.5, 3.0) + fbm3(d * 6.0) * 1.6));
  s.albedo = mix(s.albedo, vec3f(0.80), veil * in.params.x);
  s.rough = mix(0.35, 0.85, max(land, veil * in.params.x));
  return s;
}
