/*---
en = ["asphalt", "tarmac"]
zh = ["柏油", "沥青"]
class = "ground"
density = 2300
friction = 0.7
restitution = 0.2
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#3a3b3e"
rough = 0.8
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = in.world.xz;
  let worn = fbm2(q * 0.31);
  let stones = noise2(q * 46.0);
  let mid = noise2(q * 5.3);
  s.albedo *= (0.55 + 0.5 * worn + 0.25 * mid) * (1.0 + 0.7 * (stones - 0.5) * fade(0.04, in.footprint));
  // Cracks filled with tar where two noises cross.
  let crack = smoothstep(0.025, 0.0, abs(fbm2(q * 0.42 + 7.0) - 0.5)) * fade(0.12, in.footprint);
  s.albedo *= 1.0 - 0.55 * crack;
  s.rough = clamp(in.rough - 0.12 * mid, 0.2, 1.0);
  s.normal = bump(in.normal, in.world, stones * 0.004 * fade(0.05, in.footprint));
  return s;
}
