// What the painted looks share: noise that hangs on things in four channels, how lit a thing is by day and by night.
#include "craft"
const SKY = 1u; const SNOW = 4u; const SKIN = 6u; const LAMP = 18u;
fn bits(p: vec3i) -> vec4f {   // four hashes 0–1 of a lattice point, integer arithmetic (after MurmurHash's finaliser)
  var h = (bitcast<u32>(p.x) * 0x8da6b343u) ^ (bitcast<u32>(p.y) * 0xd8163841u) ^ (bitcast<u32>(p.z) * 0xcb1ab31fu);
  h ^= h >> 15u; h *= 0x85ebca6bu; h ^= h >> 13u; h *= 0xc2b2ae35u; h ^= h >> 16u;
  return unpack4x8unorm(h);
}
fn lattice(p: vec3f) -> vec4f {
  let b = floor(p); let f = p - b; let u = f * f * (3.0 - 2.0 * f); let c = vec3i(b);
  let low = mix(mix(bits(c), bits(c + vec3i(1, 0, 0)), u.x), mix(bits(c + vec3i(0, 1, 0)), bits(c + vec3i(1, 1, 0)), u.x), u.y);
  let high = mix(mix(bits(c + vec3i(0, 0, 1)), bits(c + vec3i(1, 0, 1)), u.x), mix(bits(c + vec3i(0, 1, 1)), bits(c + vec3i(1, 1, 1)), u.x), u.y);
  return mix(low, high, u.z);
}
// As `glued`, four fields at once.
fn glued4(p: vec3f, size: f32) -> vec4f {
  let l = log2(max(size, 1e-6)); let f = fract(l); let s = exp2(-floor(l));
  let m = mix(lattice(p * s), lattice(p * s * 0.5 + 17.3), f);
  return clamp((m - 0.5) * 1.6 * inverseSqrt(f * f + (1.0 - f) * (1.0 - f)) + 0.5, vec4f(0), vec4f(1));
}
fn night_out() -> f32 { return frame.night.x * (1.0 - frame.night.y); }
// How lit, 0–1. At night the scale is that of the lamps, or all would be shadow.
fn lit_tone(fall: vec3f, direct: f32) -> f32 { return tone_of(fall * (1.0 + 2.2 * night_out()), direct); }
// Doublings of distance behind the focus, from 1.6 times its distance on.
fn behind(log_far: f32) -> f32 { return max(log_far - log2(frame.lens.x) - 0.7, 0.0); }
fn strands_(class_: u32) -> f32 { return f32(class_ == 7u || class_ == 8u || class_ == 20u); }
fn mark_of(id: u32) -> f32 { return f32(((id >> 8u) * 37u + (id & 255u) * 11u) & 255u); }
