// Sheets from the masks `sheets ≥ k`: nested, so the number of masks over a half is the sheet on top.
const CUT = 0.46;   // a little under a half: thin things keep their width
fn over(m: vec4f) -> f32 { return dot(step(vec4f(CUT), m), vec4f(1)); }
fn cut_at(uv: vec2f) -> f32 {
  return over(textureSampleLevel(mask1, clamped, uv, 0.0)) + over(textureSampleLevel(mask5, clamped, uv, 0.0))
    + over(textureSampleLevel(mask9, clamped, uv, 0.0));
}
// How far the neighbourhood of `uv` lies on sheet k or nearer.
fn picked(m: vec4f, first: f32, k: f32) -> f32 {
  return dot(m, max(vec4f(1) - abs(vec4f(first, first + 1.0, first + 2.0, first + 3.0) - k), vec4f(0)));
}
fn shade(uv: vec2f, k: f32) -> f32 {
  return picked(textureSampleLevel(mask1, clamped, uv, 0.0), 1.0, k)
    + picked(textureSampleLevel(mask5, clamped, uv, 0.0), 5.0, k)
    + picked(textureSampleLevel(mask9, clamped, uv, 0.0), 9.0, k);
}
