// Hashes and value noise in arithmetic (3-D noise textures cost 135–160 ms a frame on a software rasteriser).
// Hash without sine: D. Hoskins, https://www.shadertoy.com/view/4djSRW (MIT).

fn hash1(p: f32) -> f32 { var q = fract(p * 0.1031); q *= q + 33.33; q *= q + q; return fract(q); }
fn hash2(p: vec2f) -> f32 {
  var q = fract(vec3f(p.xyx) * 0.1031); q += dot(q, q.yzx + 33.33); return fract((q.x + q.y) * q.z);
}
fn hash3(p: vec3f) -> f32 { var q = fract(p * 0.1031); q += dot(q, q.zyx + 31.32); return fract((q.x + q.y) * q.z); }
fn noise2(p: vec2f) -> f32 {   // value noise, 0–1
  let i = floor(p); let f = fract(p); let u = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash2(i), hash2(i + vec2f(1, 0)), u.x), mix(hash2(i + vec2f(0, 1)), hash2(i + vec2f(1, 1)), u.x), u.y);
}
fn noise3(p: vec3f) -> f32 {
  let i = floor(p); let f = fract(p); let u = f * f * (3.0 - 2.0 * f);
  let a = mix(mix(hash3(i), hash3(i + vec3f(1, 0, 0)), u.x), mix(hash3(i + vec3f(0, 1, 0)), hash3(i + vec3f(1, 1, 0)), u.x), u.y);
  let b = mix(mix(hash3(i + vec3f(0, 0, 1)), hash3(i + vec3f(1, 0, 1)), u.x),
              mix(hash3(i + vec3f(0, 1, 1)), hash3(i + vec3f(1, 1, 1)), u.x), u.y);
  return mix(a, b, u.z);
}
fn fbm2(p: vec2f) -> f32 {     // three octaves, 0–1
  return (noise2(p) * 4.0 + noise2(p * 2.03 + vec2f(17.1, 3.7)) * 2.0 + noise2(p * 4.11 + vec2f(5.3, 29.7))) / 7.0;
}
fn fbm3(p: vec3f) -> f32 {
  return (noise3(p) * 4.0 + noise3(p * 2.03 + 17.1) * 2.0 + noise3(p * 4.11 + 5.3)) / 7.0;
}
// How much of a pattern of wavelength `size` survives at this pixel footprint (both metres): 1 clear … 0 averaged out.
fn fade(size: f32, footprint: f32) -> f32 { return clamp(size / max(footprint, 1e-6) * 0.5 - 0.5, 0.0, 1.0); }
fn luminance(c: vec3f) -> f32 { return dot(c, vec3f(0.2126, 0.7152, 0.0722)); }
