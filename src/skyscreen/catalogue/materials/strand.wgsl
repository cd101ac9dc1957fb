/*---
en = ["strand of hair"]
zh = ["发丝"]
class = "hair"
density = 1300
friction = 0.5
restitution = 0.05
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#2a1c14"
rough = 0.42
params = [["hairs", 6.0, 1.0, 24.0]]
---*/
// A ribbon of hair as the hairs it stands for: u runs across the ribbon, v from root to tip. Near the eye each hair ends at a
// length of its own and what lies between two is cut away; where a hair is under a pixel wide the ribbon is whole, and darker
// between its hairs only as far as a pixel can tell. Six hairs a ribbon cost no vertex.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let seed = in.variation * 40.0;
  let u = in.uv.x * in.params.x + 0.3 * sin(in.uv.y * 5.0 + seed);
  let wide = 1.0 / max(fwidth(u), 1e-4);                        // pixels a hair
  let near = clamp(wide * 0.6 - 0.6, 0.0, 1.0);
  let hair = floor(u);
  let off = abs(fract(u) - 0.5) * 2.0;                          // 0 in a hair's middle, 1 between two
  let own = hash2(vec2f(hair + 3.0, floor(in.variation * 251.0)));
  let v = in.uv.y / (0.70 + 0.30 * own);
  let thick = 1.30 - 1.30 * smoothstep(0.72, 1.0, v);
  if (off > mix(2.0, thick, near)) { discard; }
  let round = 1.0 - off * off;
  let soft = clamp(wide * 0.5 - 0.25, 0.0, 1.0);
  s.albedo *= mix(1.0, (0.62 + 0.46 * round) * (0.74 + 0.52 * own), soft);
  s.normal = normalize(in.normal + in.view * max(0.30 - dot(in.normal, in.view), 0.0));
  s.rough = clamp(in.rough + 0.22 * (own - 0.5) * soft, 0.2, 1.0);
  s.translucency = 0.05;
  return s;
}
