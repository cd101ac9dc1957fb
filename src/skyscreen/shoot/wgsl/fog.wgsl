// The light that fog itself sends to the eye, one rule for land, sea, glass and sprites: what differs here shows as a seam.
#include "frame"

// How thick: 0 haze that only veils the distance … 1 a fog with a light of its own (0.015 1/m: 260 m of sight).
fn thickness() -> f32 { return smoothstep(0.0025, 0.015, frame.fog.w); }

// Radiance of endless fog along `d` (unit, from the eye). `high`: the sky blurred, in that direction. Thin fog has its colour,
// washed out by many scatterings; thick fog has what falls on it from all sides and the sun's forward scattering.
fn fog_light(d: vec3f, high: vec3f) -> vec3f {
  let forward = 0.20 + 0.5 * pow(max(dot(d, frame.sun.xyz), 0.0), 6.0);
  let inside = (frame.ambient[0].rgb + frame.sun_colour.rgb * frame.sun.w * forward) * vec3f(0.776, 0.80, 0.84) + frame.lamplit.rgb;
  let pale = mix(vec3f(dot(high, vec3f(0.2126, 0.7152, 0.0722))), high, 0.7);
  return mix(mix(pale, inside, thickness()), frame.fog.rgb, max(frame.air.w, frame.night.y));
}
