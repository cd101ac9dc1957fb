// Bloom, down: five bilinear taps. The first level keeps what passes 0.6 of display white and caps fireflies.
#include "frame"
fn at(uv: vec2f) -> vec3f {
  let c = textureSampleLevel(from_, clamped, uv, 0.0).rgb;
#if FIRST
  let l = max(c.r, max(c.g, c.b)) * frame.grade.x;
  return min(c * smoothstep(0.5, 2.5, l), vec3f(24.0) / frame.grade.x);
#else
  return c;
#endif
}
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let t = 1.0 / vec2f(textureDimensions(from_));
  return vec4f(at(i.uv) * 0.5 + (at(i.uv + t) + at(i.uv - t) + at(i.uv + t * vec2f(1, -1)) + at(i.uv + t * vec2f(-1, 1))) * 0.125, 1.0);
}
