/*---
en = ["striped cloth"]
zh = ["条纹布"]
class = "cloth"
density = 400
friction = 0.6
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#9a5a4a"
rough = 0.85
---*/
// Stripes 24 mm wide round the body: heights of the rest position, so that they stay on the sleeve that moves.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let a = in.anchor;
  let ridge = folds(a);
  let other = second_thread(s.albedo);
  let soft = max(in.footprint, 0.0015);
  let wave = abs(fract(a.y / 0.048) - 0.5) * 0.048 - 0.012;
  s.albedo = mix(s.albedo, other, smoothstep(-soft, soft, wave) * fade(0.03, in.footprint) + 0.5 * (1.0 - fade(0.03, in.footprint)));
  s.normal = bump(in.normal, in.world, ridge * 0.0085 * fade(0.06, in.footprint));
  s.albedo *= 1.0 + 0.10 * ridge * fade(0.06, in.footprint);
  s.translucency = 0.12;
  return s;
}
