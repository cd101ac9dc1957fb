/*---
en = ["hillside"]
zh = ["山坡地"]
class = "far"
density = 1500
friction = 0.65
restitution = 0.1
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#4d5c38"
rough = 0.95
params = [["snow", 0.0, 0.0, 1.0], ["woods", 0.45, 0.0, 1.0], ["fields", 0.0, 0.0, 1.0]]
---*/
// Country half a kilometre off: woods with sunlit crowns, and where people farm a patchwork of fields between hedges.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  // A slope is seen face on: height counts thrice, or patterns of the plan would be thin lines.
  let q = vec2f(in.world.x + 0.6 * in.world.z, in.world.z - 0.6 * in.world.x + 3.0 * in.world.y) * 0.86;
  let broad = fbm2(q * 0.0065);
  let mid = fbm2(q * 0.033 + 7.0);
  let fine = noise2(q * 0.19) - 0.5;
  let crown = noise2(q * vec2f(0.34, 0.26) + 4.0);
  var ground = in.colour * mix(vec3f(0.84, 0.92, 0.84), vec3f(1.34, 1.18, 0.94), smoothstep(0.3, 0.7, 0.6 * broad + 0.4 * mid));
  ground *= 0.84 + 0.32 * mid + 0.25 * fine * fade(5.0, in.footprint);
  // Fields: bent lanes of 85 m, cut into lengths that differ from lane to lane; each has its crop.
  let bent = q + 26.0 * vec2f(noise2(q * 0.008) - 0.5, noise2(q * 0.008 + 31.0) - 0.5) * 2.0;
  let lane = floor(bent.y / 85.0);
  let along = bent.x / (110.0 + 90.0 * hash1(lane)) + 7.3 * hash1(lane + 0.5);
  let kind = hash2(vec2f(floor(along), lane));
  let crop = mix(mix(in.colour * vec3f(1.15, 1.35, 0.8), vec3f(0.36, 0.27, 0.11), step(0.55, kind)),
    mix(vec3f(0.15, 0.115, 0.075), in.colour * vec3f(0.75, 0.9, 0.7), step(0.9, kind)), step(0.78, kind));
  let edge = min(min(fract(along), 1.0 - fract(along)) * 150.0, min(fract(bent.y / 85.0), 1.0 - fract(bent.y / 85.0)) * 85.0);
  let hedge = smoothstep(7.0, 3.0, edge + 5.0 * (crown - 0.5));
  ground = mix(ground, crop * (0.86 + 0.28 * mid), in.params.z * 0.85);
  let level = 1.02 - 0.62 * in.params.y;
  let woods = max(smoothstep(level - 0.05, level + 0.05, 0.62 * mid + 0.38 * broad + 0.16 * fine + 0.12), hedge * in.params.z);
  let tree = mix(in.colour, vec3f(0.055, 0.075, 0.035), 0.6) * (0.45 + 0.85 * mix(0.5, crown, fade(3.0, in.footprint)));
  s.albedo = mix(ground, tree, woods);
  let snow = in.params.x * (1.0 - 0.7 * woods);
  s.albedo = mix(s.albedo, vec3f(0.80, 0.84, 0.90), snow);
  s.normal = bump(in.normal, in.world, woods * 3.2 * crown * fade(3.0, in.footprint) + 1.2 * mid * fade(14.0, in.footprint));
  return s;
}
