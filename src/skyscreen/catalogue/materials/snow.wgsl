/*---
en = ["snow"]
zh = ["雪"]
class = "snow"
density = 300
friction = 0.3
restitution = 0.02
sound = "snow"
modes = [[900, 0.02, 0.4]]
colour = "#eef2f6"
rough = 0.75
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = in.world.xz;
  let a = fbm2(q * 0.9);
  let b = fbm2(q * 4.7 + 9.0);
  let c = noise2(q * 41.0) - 0.5;
  s.albedo *= 0.93 + 0.08 * a;
  // Wind-packed ripples, crumbs, and crystals that flash.
  s.normal = bump(in.normal, in.world, a * 0.10 * fade(0.8, in.footprint) + b * 0.035 * fade(0.25, in.footprint)
                  + c * 0.004 * fade(0.03, in.footprint));
  let flash = step(0.985, hash2(floor(q * 70.0))) * fade(0.03, in.footprint);
  s.rough = mix(in.rough, 0.18, flash);
  s.translucency = 0.10;
  return s;
}
