// Display values → the linear light that `shown` of the drawn looks brings back to them.
fn linear(c: vec3f) -> vec3f {
  let v = pow(clamp(c, vec3f(0), vec3f(1)), vec3f(2.2));
  let l = dot(v, vec3f(0.2126, 0.7152, 0.0722));
  return v / (1.0 - 0.35 * l);
}
