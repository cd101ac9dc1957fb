// A square seal cut in stone, drawn over its own picture: r its ink 0–1, worn at the rim. 山水, white in red.
#include "frame"
#include "noise"
fn bar(p: vec2f, a: vec2f, b: vec2f) -> f32 {
  let d = b - a; let t = clamp(dot(p - a, d) / dot(d, d), 0.0, 1.0);
  return length(p - a - d * t);
}
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = i.uv * vec2f(10.0, 20.0);   // two characters of 10 × 10
  var d = bar(p, vec2f(5.0, 1.8), vec2f(5.0, 8.4));
  d = min(d, min(bar(p, vec2f(2.0, 4.4), vec2f(2.0, 8.4)), bar(p, vec2f(8.0, 4.4), vec2f(8.0, 8.4))));
  d = min(d, bar(p, vec2f(2.0, 8.4), vec2f(8.0, 8.4)));
  d = min(d, bar(p, vec2f(5.0, 11.2), vec2f(5.0, 18.2)));
  d = min(d, bar(p, vec2f(5.0, 18.2), vec2f(4.0, 17.4)));
  d = min(d, min(bar(p, vec2f(1.8, 13.2), vec2f(4.0, 13.2)), bar(p, vec2f(4.0, 13.2), vec2f(1.8, 17.2))));
  d = min(d, min(bar(p, vec2f(8.0, 12.2), vec2f(5.6, 14.2)), bar(p, vec2f(5.6, 14.2), vec2f(8.4, 17.4))));
  let rough = (fbm2(p * 1.6) - 0.5) * 0.7;
  let e = min(min(p.x, 10.0 - p.x), min(p.y, 20.0 - p.y));
  let block = smoothstep(0.15, 0.55, e + rough * 0.9);
  let cut = smoothstep(0.34, 0.62, d + rough * 0.35);
  let worn = 1.0 - 0.5 * smoothstep(0.62, 0.85, noise2(p * 2.3 + 9.0));
  return vec4f(block * cut * worn);
}
