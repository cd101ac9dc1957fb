// Sheets from the masks `sheets ≥ k`: nested, so the number of masks over a half is the sheet on top.
const CUT = 0.46;   // a little under a half: thin things keep their width
fn over(m: vec4f) -> f32 { return dot(step(vec4f(CUT), m), vec4f(1)); }
fn cut_at(uv: vec2f) -> f32 {
  return over(textureSampleLevel(mask1, clamped, uv, 0.0)) + over(textureSampleLevel(mask5, clamped, uv, 0.0))
    + over(textureSampleLevel(mask9, clamped, uv, 0.0)) + over(textureSampleLevel(mask13, clamped, uv, 0.0));
}
