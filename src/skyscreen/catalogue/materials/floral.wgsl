/*---
en = ["floral cloth"]
zh = ["碎花布"]
class = "cloth"
density = 400
friction = 0.6
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#9a5a4a"
rough = 0.85
---*/
// Blossoms of five petals, 34 mm across, scattered on a grid of 60 mm; a green leaf beside each.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let a = in.anchor;
  let ridge = folds(a);
  let other = second_thread(s.albedo);
  let pale = is_pale(s.albedo);
  let soft = max(in.footprint, 0.0015);
  let turn = atan2(a.x, a.z + 1e-5) * 0.14;
  let g = vec2f(turn, a.y) / 0.060;
  let cell = floor(g);
  let h = fract(sin(vec2f(dot(cell, vec2f(12.7, 31.1)), dot(cell, vec2f(26.9, 18.3)))) * 43758.5);
  let q = (fract(g) - 0.3 - 0.4 * h) * 0.060;
  let r = length(q); let turned = atan2(q.y, q.x) + 6.28 * h.x;
  let petal = smoothstep(soft, -soft, r - 0.017 * (0.62 + 0.38 * abs(cos(2.5 * turned))));
  let heart = smoothstep(soft, -soft, r - 0.0042);
  let leaf_at = q - 0.021 * vec2f(cos(6.28 * h.y), sin(6.28 * h.y));
  let leaf = smoothstep(soft, -soft, length(leaf_at * vec2f(1.0, 1.6)) - 0.007);
  let near = fade(0.04, in.footprint);
  s.albedo = mix(s.albedo, vec3f(0.06, 0.22, 0.06), leaf * near * 0.9);
  let bloom = mix(other, vec3f(0.80, 0.22, 0.34), step(0.5, h.y) * select(0.0, 1.0, !pale) * 0.6);
  s.albedo = mix(s.albedo, bloom, petal * near + 0.18 * (1.0 - near));
  s.albedo = mix(s.albedo, vec3f(0.80, 0.55, 0.06), heart * near);
  s.normal = bump(in.normal, in.world, ridge * 0.0085 * fade(0.06, in.footprint));
  s.albedo *= 1.0 + 0.10 * ridge * fade(0.06, in.footprint);
  s.translucency = 0.12;
  return s;
}
