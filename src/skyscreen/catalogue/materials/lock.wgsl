/*---
en = ["lock of fur"]
zh = ["毛簇"]
class = "fur"
density = 400
friction = 0.6
restitution = 0.05
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#5f3a20"
rough = 0.66
params = [["hairs", 7.0, 1.0, 24.0]]
---*/
// A ribbon of fur as the hairs it stands for: u runs across the ribbon, v from root to tip. Near the eye each hair ends at
// a length of its own and narrows to a point, and what lies between two hairs is cut away; where a hair is under a
// pixel wide the ribbon is whole again. Seven hairs a ribbon cost no vertex.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let bent = 0.5 * sin(in.uv.y * 7.0 + in.variation * 40.0);
  let u = in.uv.x * in.params.x + bent;
  let wide = 1.0 / max(fwidth(u), 1e-4);                        // pixels a hair
  let near = clamp(wide * 0.7 - 0.7, 0.0, 1.0);
  let hair = floor(u);
  let off = abs(fract(u) - 0.5) * 2.0;                          // 0 in a hair's middle, 1 between two
  let own = hash2(vec2f(hair + 3.0, floor(in.variation * 251.0)));
  let v = in.uv.y / (0.40 + 0.60 * own);
  let thick = 1.15 - 1.15 * smoothstep(0.0, 1.0, v);
  if (off > mix(2.0, thick, near)) { discard; }
  let round = 1.0 - off * off;
  let clump = noise3(in.anchor * 6.0);
  s.albedo *= (0.68 + 0.5 * in.variation) * (0.82 + 0.36 * clump)
            * mix(1.0, (0.55 + 0.60 * round) * (0.72 + 0.56 * own), near);
  // Locks hold together: beyond a few metres they, not the hairs, are what one sees of a coat.
  let tuft = noise3(in.anchor * vec3f(34.0, 13.0, 34.0)) - 0.5;
  s.albedo *= 1.0 + 0.50 * tuft * fade(0.03, in.footprint);
  s.normal = bump(in.normal, in.world, tuft * 0.0060 * fade(0.03, in.footprint));
  s.rough = clamp(in.rough + 0.2 * (own - 0.5) * near, 0.3, 1.0);
  s.translucency = 0.25;
  return s;
}
