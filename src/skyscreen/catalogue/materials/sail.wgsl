/*---
en = ["canvas", "sailcloth"]
zh = ["帆布"]
class = "cloth"
density = 500
friction = 0.6
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#d9cba6"
rough = 0.85
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  // Cloths of 0.6 m sewn side by side, reef bands, stains; sun shines through.
  let q = in.uv;
  let cloth = fract(q.y / 0.62);
  let seam = smoothstep(max(0.02, in.footprint * 0.04), 0.0, min(cloth, 1.0 - cloth) ) * fade(0.3, in.footprint);
  let band = smoothstep(0.06, 0.02, abs(fract(q.x / 2.6) - 0.5) * 2.6) * 0.4;
  let stain = fbm2(q * 0.45 + in.variation * 19.0);
  let weave = noise2(q * 55.0) - 0.5;
  s.albedo *= (0.72 + 0.5 * stain) * (1.0 - 0.30 * seam - 0.14 * band) * (1.0 + 0.12 * weave * fade(0.03, in.footprint));
  s.albedo *= 0.92 + 0.16 * hash1(floor(q.y / 0.62) + in.variation * 50.0);
  s.translucency = 0.75;
  return s;
}
