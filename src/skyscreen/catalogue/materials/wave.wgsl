/*---
en = ["breaking wave", "wall of water"]
zh = ["浪墙"]
class = "water"
density = 1025
friction = 0.05
restitution = 0.0
sound = "water"
modes = [[700, 0.02, 0.4]]
colour = "#2fb0b0"
rough = 0.08
---*/
// The face of a breaking wave: water drawn up it in long strands along its height, deep below, thin, bright and streaked
// with foam towards the lip (5 m up), through which the sun shines. Strands hang on world z, they rise with time.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let rise = in.world.y * 0.9 - in.time * 1.6 + in.world.x * 0.3;
  let strand = fbm2(vec2f(in.world.z * 1.1, rise * 0.22));
  let fine = mix(0.5, noise2(vec2f(in.world.z * 4.0, rise * 0.8)), fade(0.12, in.footprint));
  let up = clamp(in.world.y / 5.0, 0.0, 1.0);
  let foam = smoothstep(0.66, 0.86, strand * 0.9 + 0.32 * up * up + 0.16 * (fine - 0.5));
  let deep = in.colour * vec3f(0.16, 0.42, 0.52);
  let thin = in.colour * vec3f(0.85, 1.05, 1.0);
  s.albedo = mix(mix(deep, thin, smoothstep(0.0, 0.9, up)), vec3f(0.86, 0.91, 0.92), foam);
  s.rough = mix(0.10, 0.85, foam);
  s.translucency = 0.25 + 0.5 * up;
  s.normal = bump(in.normal, in.world, (strand * 0.16 + fine * 0.03) * fade(0.3, in.footprint));
  return s;
}
