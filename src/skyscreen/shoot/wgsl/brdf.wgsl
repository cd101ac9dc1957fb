// Microfacets: GGX with Smith's visibility as Hammon (2017) approximates it; environment split sum after Karis (2014),
// "Physically Based Shading on Mobile".
fn ggx(n: vec3f, v: vec3f, l: vec3f, rough: f32, f0: vec3f) -> vec3f {   // specular · n·l, for light given as irradiance / π
  let h = normalize(v + l);
  let nh = max(dot(n, h), 0.0); let nl = max(dot(n, l), 0.0); let nv = max(dot(n, v), 0.05);
  let a = rough * rough; let a2 = a * a;
  let d = nh * nh * (a2 - 1.0) + 1.0;
  let vis = 0.5 / mix(2.0 * nl * nv, nl + nv, a);
  let q = 1.0 - max(dot(v, h), 0.0); let q2 = q * q;
  let f = f0 + (1.0 - f0) * (q2 * q2 * q);   // pow(q, 5) costs a logarithm
  return f * min(a2 / (d * d) * vis, 24.0) * nl;   // π cancels: D has 1/π, the light is irradiance / π
}
fn environment(f0: vec3f, rough: f32, nv: f32) -> vec3f {
  let r = rough * vec4f(-1.0, -0.0275, -0.572, 0.022) + vec4f(1.0, 0.0425, 1.04, -0.04);
  let a = min(r.x * r.x, exp2(-9.28 * nv)) * r.x + r.y;
  let k = vec2f(-1.04, 1.04) * a + r.zw;
  return f0 * k.x + k.y;
}
