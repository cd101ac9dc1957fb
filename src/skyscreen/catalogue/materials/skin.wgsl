/*---
en = ["skin"]
zh = ["皮肤"]
class = "skin"
density = 1000
friction = 0.6
restitution = 0.1
sound = "flesh"
modes = [[150, 0.03, 1.0]]
colour = "#d8a488"
rough = 0.5
---*/
// `variation` is age: 0.5 none … 1 old; what is young or no person's head stays smooth. Under 0.5: freckles, many at 0.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let old = clamp(in.variation * 2.0 - 1.0, 0.0, 1.0);
  // Blood in patches of a hand's width and of a finger's, then moles and the brown spots of age.
  let blotch = fbm3(in.anchor * 9.0) - 0.5;
  let patch_ = noise3(in.anchor * 46.0) - 0.5;
  s.albedo *= vec3f(1.0) + vec3f(0.07, 0.18, 0.17) * blotch + vec3f(0.04, 0.13, 0.13) * patch_ * fade(0.02, in.footprint);
  let spot = smoothstep(0.80 - 0.05 * old, 0.95 - 0.02 * old, noise3(in.anchor * 118.0 + 7.0)) * fade(0.006, in.footprint);
  s.albedo *= vec3f(1.0) - vec3f(0.22, 0.34, 0.42) * spot * (0.20 + 0.30 * old);
  // Freckles, 1 to 2 mm, two sizes over each other: they crowd where `variation` sinks.
  let freckled = clamp(1.0 - in.variation * 2.0, 0.0, 1.0);
  let fleck = max(noise3(in.anchor * 410.0 + 3.0), 0.96 * noise3(in.anchor * 640.0 + 11.0));
  let tan = smoothstep(0.84 - 0.13 * freckled, 0.98 - 0.10 * freckled, fleck) * step(0.01, freckled) * fade(0.0025, in.footprint);
  s.albedo *= vec3f(1.0) - vec3f(0.20, 0.34, 0.42) * tan * (0.35 + 0.5 * freckled);
  // Pores 1.2 mm apart, seen as fine shade and a broken sheen; in age a net of lines that lie across brow and neck.
  let pore = noise3(in.anchor * 820.0) * 0.6 + noise3(in.anchor * 390.0) * 0.4;
  // twice the pixel: lamps are reckoned at half size, where finer bumps would come out as a woven pattern
  let fine = fade(0.0030, in.footprint * 2.0);
  let fold = 1.0 - abs(2.0 * noise3(in.anchor * vec3f(22.0, 150.0, 22.0) + 2.2 * patch_) - 1.0);
  let line = fold * fold * fold * fold * old * fade(0.006, in.footprint);
  s.albedo *= vec3f(1.0) - vec3f(0.10, 0.13, 0.13) * (pore - 0.5) * fine - vec3f(0.03, 0.06, 0.06) * line;
  s.normal = bump(in.normal, in.world, 0.00009 * pore * fine - 0.00018 * line);
  s.rough = clamp(in.rough + 0.18 * (pore - 0.5) * fine + 0.05 * old, 0.2, 1.0);
  s.translucency = 0.18;
  return s;
}
