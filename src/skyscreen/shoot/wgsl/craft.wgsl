// What the drawn looks share: how light counts on matt material, and noise that hangs on things.
#include "frame"
#include "noise"
const WATER = 2u;
const FAR = 23u;
fn shown(c: vec3f) -> vec3f { return pow(clamp(c / (1.0 + 0.35 * luminance(c)), vec3f(0), vec3f(1)), vec3f(0.4545)); }
// Display value 0–1 of the light that falls on a surface (1 is white paper on grey's exposure), and its hue as a tint.
fn fallen(radiance: vec3f, base: vec3f, emission: f32) -> vec3f {
  return max(radiance - base * max(emission, 0.0), vec3f(0)) / (base + 0.02) * frame.grade.x;
}
fn tone_of(fall: vec3f, direct: f32) -> f32 {
  let l = luminance(fall);
  return mix(l / (l + 0.42), 0.25 + 0.75 * direct, 0.35 * frame.sun.w * (1.0 - frame.night.x));
}
// Value noise 0–1 in a thing's own metres whose grain is about one `size` (metres: pixels × footprint) whatever the distance:
// two octaves cross-faded, contrast kept (Bénard and others 2009, "Dynamic Solid Textures for Real-Time Coherent Stylization").
fn glued(p: vec3f, size: f32) -> f32 {
  let l = log2(max(size, 1e-6)); let f = fract(l); let s = exp2(-floor(l));
  let m = mix(noise3(p * s), noise3(p * s * 0.5 + 17.3), f);
  return clamp((m - 0.5) * 1.6 * inverseSqrt(f * f + (1.0 - f) * (1.0 - f)) + 0.5, 0.0, 1.0);
}
fn glued2(p: vec2f, size: f32) -> f32 {
  let l = log2(max(size, 1e-6)); let f = fract(l); let s = exp2(-floor(l));
  let m = mix(noise2(p * s), noise2(p * s * 0.5 + 17.3), f);
  return clamp((m - 0.5) * 1.5 * inverseSqrt(f * f + (1.0 - f) * (1.0 - f)) + 0.5, 0.0, 1.0);
}
