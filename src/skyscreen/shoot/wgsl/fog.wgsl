// The light that fog itself sends to the eye, one rule for land, sea, glass and sprites: what differs here shows as a seam.
#include "frame"

// How thick: 0 haze that only veils the distance … 1 a fog with a light of its own (0.015 1/m: 260 m of sight).
fn thickness() -> f32 { return smoothstep(0.0025, 0.015, frame.fog.w); }

// Radiance of endless fog along `d` (unit, from the eye). `high`: the sky blurred, in that direction. Thin fog has its colour,
// washed out by many scatterings; thick fog has what falls on it from all sides and the sun's forward scattering.
fn fog_light(d: vec3f, high: vec3f) -> vec3f {
  let forward = 0.20 + 0.5 * pow(max(dot(d, frame.sun.xyz), 0.0), 6.0);
  // Light that has been thrown about in a cloud is white again but for a third of its hue: the droplets take no colour out, and
  // a low sun's red goes round among its own blue. Towards the sun it has come more nearly straight.
  let raw = frame.ambient[0].rgb + frame.sun_colour.rgb * frame.sun.w * forward;
  let grey = vec3f(dot(raw, vec3f(0.2126, 0.7152, 0.0722)));
  let inside = mix(grey, raw, 0.35 + 0.45 * pow(max(dot(d, frame.sun.xyz), 0.0), 4.0)) * vec3f(0.776, 0.80, 0.84)
    + mix(vec3f(dot(frame.lamplit.rgb, vec3f(0.2126, 0.7152, 0.0722))), frame.lamplit.rgb, 0.55);
  let pale = mix(vec3f(dot(high, vec3f(0.2126, 0.7152, 0.0722))), high, 0.7);
  return mix(mix(pale, inside, thickness()), frame.fog.rgb, max(frame.air.w, frame.night.y));
}
