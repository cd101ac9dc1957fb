/*---
en = ["aurora", "northern lights"]
zh = ["极光"]
class = "glass"
density = 1
friction = 0.1
restitution = 0.0
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#38ff98"
rough = 1.0
forward = true
params = [["tall", 260.0, 1.0, 600.0], ["span", 1500.0, 1.0, 6000.0]]
---*/
// A curtain of northern lights on a sheet that stands upright: uv in metres, x along it and y up. Oxygen glows green from
// 100 km up, with a sharp foot where the air grows thick, and violet to red above it (Chamberlain 1961, ch. 4). Rays follow
// the field's lines: narrow noise along the curtain, which wanders, over the broad noise of its folds.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let along = in.uv.x * 0.01;
  let up = clamp(in.uv.y / in.params.x, 0.0, 1.0);
  let t = in.time;
  let fold = noise2(vec2f(along * 0.9 + 0.04 * t, in.object * 31.0));
  let broad = noise2(vec2f(along * 6.0 + 0.22 * t, in.object * 57.0 + 0.1 * t));
  let fine = noise2(vec2f(along * 26.0 - 0.4 * t, in.object * 13.0));
  let tall = max(mix(0.3, 1.0, fold) * mix(0.75, 1.15, broad), 0.15);
  let ends = smoothstep(0.0, 0.14, in.uv.x / in.params.y) * smoothstep(1.0, 0.86, in.uv.x / in.params.y);
  let ray = mix(0.45, 1.0, broad) * mix(0.8, 1.12, fine);
  let body = smoothstep(0.0, 0.06 + 0.05 * fine, up) * exp(-3.2 * up / tall) * smoothstep(1.0, 0.6, up);
  s.albedo = mix(in.colour, vec3f(0.42, 0.14, 0.85), smoothstep(0.2, 0.8, up / tall));
  s.emission = in.emission * ray * body * ends * mix(0.15, 1.0, smoothstep(0.2, 0.7, fold));
  s.normal = in.view;
  s.rough = 1.0;
  return s;
}
