/*---
en = ["cloth", "fabric", "cotton"]
zh = ["布", "布料"]
class = "cloth"
density = 400
friction = 0.6
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#9a5a4a"
rough = 0.85
---*/
// Folds hang on the anchor (people have no texture coordinates that follow a sleeve): ridges some 12 cm long and 6 apart
// fall down the cloth, a second set half as large crosses them. They bend the normal; the thread shows only close by.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let a = in.anchor;
  let cross_ = noise3(vec3f(a.x * 22.0 - a.y * 17.0, a.y * 26.0 + a.x * 9.0, a.z * 24.0) + 7.7) - 0.5;
  let ridge = folds(a);
  let large = fade(0.06, in.footprint); let small = fade(0.03, in.footprint);
  let thread = noise3(a * 640.0) - 0.5;
  s.normal = bump(in.normal, in.world, ridge * 0.0085 * large + cross_ * 0.0060 * small);
  s.albedo *= 1.0 + 0.10 * ridge * large + 0.08 * cross_ + 0.22 * thread * fade(0.004, in.footprint);
  s.translucency = 0.12;
  return s;
}
