/*---
en = ["apple", "fruit skin"]
zh = ["果皮"]
class = "food"
density = 900
friction = 0.5
restitution = 0.3
sound = "flesh"
modes = [[150, 0.03, 1.0]]
colour = "#a81820"
rough = 0.25
params = [["blush", 1.0, 0.0, 1.0]]
---*/
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let streak = noise2(vec2f(atan2(in.anchor.x, in.anchor.z) * 14.0, in.anchor.y * 30.0));
  let cheek = smoothstep(0.35, 0.75, noise3(in.anchor * 14.0 + in.object * 3.0));
  s.albedo = mix(s.albedo * (0.75 + 0.5 * streak), vec3f(0.62, 0.45, 0.08), cheek * 0.45 * in.params.x);
  let dot_ = step(0.93, hash3(floor(in.anchor * 330.0))) * fade(0.004, in.footprint);
  s.albedo = mix(s.albedo, vec3f(0.75, 0.6, 0.35), dot_ * 0.5);
  return s;
}
