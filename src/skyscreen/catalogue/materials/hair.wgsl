/*---
en = ["hair"]
zh = ["头发"]
class = "hair"
density = 1300
friction = 0.5
restitution = 0.05
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#2a1c14"
rough = 0.45
---*/
// Strands hang, so the noise is drawn out along y and hung on the anchor: the cap of a head has no texture coordinates that
// follow its hair (across them it looked like tweed). Broad wisps carry light and dark, fine ones the gloss.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let wisp = noise3(in.anchor * vec3f(85.0, 8.0, 85.0)) - 0.5;
  let strand = noise3(in.anchor * vec3f(430.0, 22.0, 430.0)) - 0.5;
  let fine = fade(0.004, in.footprint);
  s.albedo *= (0.75 + 0.5 * in.variation) * (1.0 + 0.50 * wisp * fade(0.02, in.footprint) + 0.60 * strand * fine);
  s.normal = bump(in.normal, in.world, wisp * 0.0012 * fade(0.02, in.footprint) + strand * 0.0003 * fine);
  // At the outline a bent normal may face away from the eye, and a lamp behind the head sparkles in it: turn it back.
  s.normal = normalize(s.normal + in.view * max(0.30 - dot(s.normal, in.view), 0.0));
  s.rough = clamp(in.rough + 0.2 * strand, 0.2, 1.0);
  s.translucency = 0.05;
  return s;
}
