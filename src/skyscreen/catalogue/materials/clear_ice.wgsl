/*---
en = ["clear ice"]
zh = ["透明冰"]
class = "glass"
density = 917
friction = 0.05
restitution = 0.3
sound = "glass"
modes = [[2100, 0.35, 1.0], [4700, 0.25, 0.6], [8300, 0.12, 0.3]]
colour = "#e2f2f8"
rough = 0.06
forward = true
index = 1.31
depth = 0.08
---*/
// Ice that light goes through: melting has rounded waves into its faces, cracks and a cloud of bubbles hang inside.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let p = in.anchor * 60.0 + in.object * 17.0;
  let a = fbm3(p);
  s.normal = bump(in.normal, in.world, (a - 0.5) * 0.004 + (noise3(p * 2.7) - 0.5) * 0.0012);
  let crack = smoothstep(0.022, 0.0, abs(noise3(p * 0.9 + 3.0) - 0.5)) * noise3(p * 1.7);
  let cloud = smoothstep(0.5, 0.8, noise3(p * 0.8 + 9.0));
  s.translucency = clamp(0.06 + 0.5 * crack + 0.35 * cloud, 0.0, 0.8);   // a share of white body light (wgsl/glass.wgsl)
  s.albedo = mix(s.albedo, vec3f(0.92, 0.96, 1.0), 0.6);
  return s;
}
