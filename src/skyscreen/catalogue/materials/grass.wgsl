/*---
en = ["grass ground", "lawn"]
zh = ["草地"]
class = "ground"
density = 800
friction = 0.6
restitution = 0.1
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#56613a"
rough = 0.92
params = [["snow", 0.0, 0.0, 1.0]]
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = in.world.xz;
  let broad = fbm2(q * 0.06);
  let a = fbm2(q * 0.45);
  let b = fbm2(q * 3.1 + 5.0);
  // Tufts, stalks and blades, each seen only where a pixel is finer than it: a cat's camera stands a foot above them.
  let c = noise2(q * vec2f(38.0, 17.0)) - 0.5;
  let d = noise2(vec2f(q.x + 0.3 * q.y, q.y - 0.4 * q.x) * vec2f(190.0, 64.0)) - 0.5;
  let e = noise2(vec2f(q.x - 0.6 * q.y, q.y + 0.5 * q.x) * vec2f(560.0, 170.0)) - 0.5;
  let tuft = c * mix(0.9, 0.35, fade(0.012, in.footprint)) * fade(0.05, in.footprint);
  let stalk = d * 0.75 * fade(0.012, in.footprint) + e * 0.6 * fade(0.004, in.footprint);
  let dry = vec3f(1.32, 1.06, 0.74);
  // Ground that was given a dry colour has no lush patches: a savanna is nowhere a lawn.
  let parched = smoothstep(0.85, 1.15, s.albedo.r / max(s.albedo.g, 1e-3));
  let lush = mix(vec3f(0.78, 0.95, 0.74), vec3f(0.92, 0.86, 0.82), parched);
  s.albedo *= mix(lush, dry, smoothstep(0.35, 0.72, 0.6 * broad + 0.4 * a)) * (0.62 + 0.62 * b);
  // Wetter and drier ground, some 90 m wide: without it a plain is one green.
  s.albedo *= mix(mix(vec3f(0.76, 0.85, 0.76), vec3f(0.9, 0.86, 0.84), parched), vec3f(1.24, 1.08, 0.88), smoothstep(0.25, 0.75, 0.65 * noise2(q * 0.011) + 0.35 * broad));
  s.albedo *= 1.0 + tuft + stalk;
  // Bare earth shows through here and there; snow lies on all of it in winter.
  s.albedo = mix(s.albedo, vec3f(0.085, 0.056, 0.034), smoothstep(0.70, 0.82, b * 0.6 + a * 0.5) * 0.6);
  let snow = smoothstep(0.25, 0.6, in.params.x + 0.5 * (a - 0.5)) * step(0.01, in.params.x);
  s.albedo = mix(s.albedo, vec3f(0.84, 0.88, 0.93), snow);
  s.normal = bump(in.normal, in.world, b * 0.06 * fade(0.3, in.footprint) + tuft * 0.022 + stalk * 0.006);
  s.translucency = 0.12;
  return s;
}
