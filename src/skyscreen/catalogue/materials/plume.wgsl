/*---
en = ["contour feather"]
zh = ["羽片"]
class = "feather"
density = 300
friction = 0.5
restitution = 0.05
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#8a8078"
rough = 0.6
---*/
// One feather of the body a ribbon: u runs across it, v from root to tip. Barbs leave the shaft slanting to the tip; the
// vane is round at its end and pale along its edge, or rows of feathers would be one smooth skin.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let off = abs(in.uv.x - 0.5) * 2.0;
  let fine = fade(0.0012, in.footprint);
  let barb = sin((in.uv.y * 1.6 - off * 0.55) * 60.0 + in.variation * 30.0);
  let shaft = 1.0 - smoothstep(0.03, 0.10, off);
  let edge = smoothstep(0.55, 1.0, max(off, in.uv.y * in.uv.y));
  s.albedo *= (0.82 + 0.36 * in.variation) * (1.0 + 0.05 * barb * fine - 0.16 * shaft * fine)
            * (0.86 + 0.30 * edge * fade(0.02, in.footprint));
  s.normal = bump(in.normal, in.world, 0.00006 * barb * fine);
  s.translucency = 0.25;
  return s;
}
