/*---
en = ["standing crop"]
zh = ["庄稼"]
class = "ground"
density = 300
friction = 0.5
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#b8943f"
rough = 0.92
params = [["row", 0.0, 0.0, 6.0], ["thick", 1.0, 0.05, 1.0], ["soil", 0.1, 0.0, 1.0]]
---*/
// A field from above, to the horizon: rows along Z at whole multiples of `row` metres (0: it stands everywhere), each
// `thick` of it wide, soil of luminance `soil` between; wheel tracks every 18 m where there are no rows.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = in.world.xz;
  let row = in.params.x; let thick = in.params.y;
  let broad = fbm2(q * 0.021);
  let a = noise2(q * 0.62 + 3.0);
  let b = noise2(q * vec2f(6.3, 4.1) + 9.0) - 0.5;
  let c = noise2(q * vec2f(37.0, 19.0)) - 0.5;
  // Better and worse soil, riper and greener; lodged and gusted patches; plants; stalks. Each fades at its own pixel.
  let wind = noise2(vec2f(q.x * 0.045 + 0.02 * q.y, q.y * 0.13 - 0.03 * q.x));
  s.albedo *= mix(vec3f(0.80, 0.88, 0.80), vec3f(1.18, 1.07, 0.94), smoothstep(0.3, 0.7, 0.75 * broad + 0.25 * a));
  s.albedo *= (0.80 + 0.22 * a + 0.20 * wind) * (1.0 + 0.8 * b * fade(0.25, in.footprint) + 1.0 * c * fade(0.05, in.footprint));
  // Rows: 0 on the middle of a row, 1 half way to the next. Where a pixel holds many, their mean remains.
  let pitch = max(row, 0.2);
  let off = fract(q.x / pitch + 0.5) - 0.5;
  let clear = fade(0.7 * pitch, in.footprint);
  let gap = smoothstep(thick - 0.16, thick + 0.16, 2.0 * abs(off) + 0.35 * (a - 0.5) + 0.3 * b * clear);
  // At grazing view the rows hide the soil between them.
  let sown = step(0.05, row);
  let open_ = sown * mix(1.0 - thick, gap, clear) * mix(0.12, 1.0, clamp(in.view.y * 2.0, 0.0, 1.0));
  s.albedo = mix(s.albedo, vec3f(1.30, 0.96, 0.66) * in.params.z * (0.8 + 0.4 * a + 0.3 * b), open_);
  let track = abs(abs(fract(q.x / 18.0) - 0.5) * 18.0 - 0.9);
  s.albedo *= 1.0 - (1.0 - sown) * 0.5 * smoothstep(0.42, 0.22, track + 0.15 * a) * fade(0.6, in.footprint);
  // Rows are rounded: one flank is lit and one is not.
  let round_ = sown * (1.0 - gap) * clear * sign(off) * smoothstep(0.0, 0.5 * thick, abs(off)) * 0.55;
  s.normal = normalize(bump(in.normal, in.world, 0.30 * a * fade(1.2, in.footprint) + 0.11 * b * fade(0.25, in.footprint)
    + 0.02 * c * fade(0.05, in.footprint)) + vec3f(round_, 0.0, 0.0));
  s.translucency = 0.2;
  return s;
}
