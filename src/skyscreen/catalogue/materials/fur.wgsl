/*---
en = ["fur"]
zh = ["毛皮", "皮毛"]
class = "fur"
density = 400
friction = 0.6
restitution = 0.05
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#5f3a20"
rough = 0.8
---*/
// Hung on the anchor alone: a body meshed from a field has no texture coordinates worth the name. Hairs hang, so the
// noise is drawn out along y.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let clump = noise3(in.anchor * 6.0);
  let lock = noise3(in.anchor * vec3f(34.0, 13.0, 34.0)) - 0.5;
  let tuft = noise3(in.anchor * vec3f(120.0, 38.0, 120.0)) - 0.5;
  let strand = noise3(in.anchor * vec3f(300.0, 70.0, 300.0)) - 0.5;
  s.albedo *= (0.68 + 0.5 * in.variation) * (0.82 + 0.36 * clump)
            * (1.0 + 0.42 * lock * fade(0.03, in.footprint) + 0.34 * tuft * fade(0.010, in.footprint) + 0.45 * strand * fade(0.004, in.footprint));
  // Locks 3 cm wide and the hairs in them break the sheen, which on a smooth skin would be that of plastic.
  s.normal = bump(in.normal, in.world, lock * 0.0075 * fade(0.03, in.footprint)
    + tuft * 0.0016 * fade(0.010, in.footprint) + strand * 0.0006 * fade(0.004, in.footprint));
  s.rough = clamp(in.rough + 0.1 * lock, 0.3, 1.0);
  s.translucency = 0.25;
  return s;
}
