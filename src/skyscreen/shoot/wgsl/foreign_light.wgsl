// Radiance of a foreign picture. For drawn looks alpha is the light that falls, 0–1; for photographic ones the film's own
// display transform (AgX with the plain print, wgsl/tone.wgsl) is undone, so that the look adds only what is its own.
#include "frame"
#include "foreign_linear"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let c = textureLoad(clean, vec2i(i.at.xy), 0).rgb;
#if GRADED
  let inset = mat3x3f(0.842479062, 0.042328242, 0.042375655, 0.0784336, 0.878468636, 0.0784336, 0.079223745, 0.079166127, 0.879142974);
  let outset = mat3x3f(1.196879005, -0.052896852, -0.052971636, -0.098020881, 1.15190313, -0.09804345, -0.099029744, -0.098961177, 1.151073673);
  let p = clamp(unmix(outset) * c, vec3f(0), vec3f(1)) * 1023.0;
  let x = vec3f(textureLoad(curve, vec2i(i32(p.r), 0), 0).r, textureLoad(curve, vec2i(i32(p.g), 0), 0).r, textureLoad(curve, vec2i(i32(p.b), 0), 0).r);
  return vec4f(max(unmix(inset) * x, vec3f(0)), 1.0);
#else
  return vec4f(linear(c), clamp(textureSampleLevel(surface, nearest, i.uv, 0.0).y, 0.0, 1.0));
#endif
}
fn unmix(m: mat3x3f) -> mat3x3f {
  let a = cross(m[1], m[2]); let b = cross(m[2], m[0]); let c = cross(m[0], m[1]);
  return transpose(mat3x3f(a, b, c)) * (1.0 / dot(m[0], a));
}
