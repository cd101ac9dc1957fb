/*---
en = ["eye"]
zh = ["眼睛"]
class = "glass"
density = 1000
friction = 0.3
restitution = 0.2
sound = "flesh"
modes = [[150, 0.03, 1.0]]
colour = "#1a120c"
rough = 0.06
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  s.rough = max(in.rough, 0.05);
  // A person's pupil is a hole: drawn as a black metal it mirrors nothing, else a bright room greys it. The iris lies under
  // the cornea: fibres run through it from a pale frill round the pupil to the dark ring at its edge (rows 2 … 4 of the ball).
  let person = step(0.95, in.variation);
  let row = in.uv.y * 9.0;
  let disc = person * smoothstep(1.9, 2.1, row) * (1.0 - smoothstep(4.0, 4.25, row));
  let out_ = clamp((row - 2.0) * 0.5, 0.0, 1.0);
  let near = fade(0.0012, in.footprint);
  let fibre = noise2(vec2f(in.uv.x * 46.0, out_ * 1.6)) * 0.65 + noise2(vec2f(in.uv.x * 17.0 + 9.0, out_ * 2.5)) * 0.35;
  s.albedo *= mix(1.0, 0.55 + 0.95 * fibre, disc * near);
  let dark = person * step(luminance(in.colour), 0.012);
  s.metal = dark;
  s.rough = mix(s.rough, 0.35, max(dark, disc));
  // Veins, faint, where the white is seen from near.
  let white = person * smoothstep(5.0, 6.5, row) * step(0.3, luminance(in.colour));
  let vein = smoothstep(0.09, 0.0, abs(noise3(in.anchor * vec3f(330.0, 520.0, 330.0)) - 0.5)) * near;
  s.albedo *= vec3f(1.0) - vec3f(0.02, 0.16, 0.15) * vein * white * smoothstep(5.5, 7.0, row);
  return s;
}
