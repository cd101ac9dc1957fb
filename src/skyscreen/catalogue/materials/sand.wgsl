/*---
en = ["sand"]
zh = ["沙", "沙子"]
class = "ground"
density = 1600
friction = 0.6
restitution = 0.05
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#cdb48a"
rough = 0.95
params = [["shore", 0.0, 0.0, 1.0]]
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = in.world.xz;
  let broad = fbm2(q * 0.12);
  let warp = fbm2(q * 0.5) * 3.0;
  let ripple = 0.5 + 0.5 * sin((q.x * 0.55 + q.y * 0.83) * 24.0 + warp * 6.0 + 2.0 * noise2(q * 2.0));
  let grain = noise2(q * 90.0) - 0.5;
  let show = smoothstep(0.35, 0.65, broad) * fade(0.25, in.footprint);
  s.albedo *= (0.84 + 0.28 * broad) * (1.0 + 0.10 * (ripple - 0.5) * show) * (1.0 + 0.22 * grain * fade(0.02, in.footprint));
  // Wet near the waterline.
  let wet = smoothstep(0.45, 0.02, in.world.y + 0.12 * (broad - 0.5)) * in.params.x;
  s.albedo *= 1.0 - 0.52 * wet;
  s.rough = mix(in.rough, 0.25, wet);
  s.normal = bump(in.normal, in.world, (ripple * 0.012 * show + grain * 0.002 * fade(0.02, in.footprint)) * (1.0 - wet));
  return s;
}
