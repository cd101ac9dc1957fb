// The things: vertex stage for the picture and for shadow maps, and the G-buffer. SURFACE is one material's text.
#include "frame"
#include "noise"

struct Part { params: vec4f, semantic: u32, slot: u32, mean: f32, closed: u32 };
@group(1) @binding(0) var<uniform> part: Part;
@group(1) @binding(1) var<storage, read> tints: array<vec4f>;

struct Vertex {
  @location(0) position: vec3f, @location(1) normal: vec4f, @location(2) anchor: vec3f, @location(3) uv: vec2f,
  @location(4) colour: vec4f, @location(5) aux: vec4f,   // aux: emission·16/255, sway, variation, occlusion
  @location(6) r0: vec4f, @location(7) r1: vec4f, @location(8) r2: vec4f, @location(9) ident: u32,
  @location(10) object: vec2f, @location(11) tint: u32,  // object: variation, emission
#if MOTION
  @location(12) was: vec3f, @location(13) b0: vec4f, @location(14) b1: vec4f, @location(15) b2: vec4f,   // one frame ago
#endif
};
struct Drawn {
  @builtin(position) at: vec4f, @location(0) anchor: vec3f, @location(1) world: vec3f, @location(2) normal: vec3f,
  @location(3) uv: vec2f, @location(4) colour: vec4f, @location(5) aux: vec4f,
  @location(6) @interpolate(flat) ident: u32, @location(7) @interpolate(flat) object: f32,
#if MOTION
  @location(8) before: vec3f,
#endif
#if SNOW
  @location(9) @interpolate(flat) settled: f32,
#endif
};

// Wind: two sines whose phase runs with the wind over the ground, and a slow gust; amplitude 2 cm per m/s at full sway.
fn sway(w: vec3f, free: f32, t: f32) -> vec3f {
  let along = dot(w.xz, frame.wind.xy) / max(frame.wind.z, 0.1);
  let phase = along * 0.5 - t * (0.8 + 0.25 * frame.wind.z);
  let gust = 0.65 + 0.35 * sin(phase * 0.37 + w.x * 0.05);
  let s = 0.55 + 0.45 * sin(phase + w.y * 0.9) + 0.22 * sin(phase * 3.1 + w.x * 2.3 + w.z * 1.9);
  let a = free * 0.02 * gust;
  return vec3f(frame.wind.x * s, -0.10 * frame.wind.z * s * s + 0.06 * frame.wind.z * sin(t * 5.1 + w.x * 3.0 + w.z * 2.6), frame.wind.y * s) * a;
}
fn placed(v: Vertex) -> vec3f {
  let p = vec4f(v.position, 1.0);
  let w = vec3f(dot(v.r0, p), dot(v.r1, p), dot(v.r2, p));
  return w + sway(w, v.aux.y * v.aux.y, frame.clock.x);
}
fn drawn(v: Vertex) -> Drawn {
  var o: Drawn;
  o.world = placed(v);
  let n = v.normal.xyz;
  // Right for rotation and uniform scale; mild unequal scale bends normals a little.
  o.normal = vec3f(dot(v.r0.xyz, n), dot(v.r1.xyz, n), dot(v.r2.xyz, n));
  // A rope thinner than a pixel would break into dashes: it swells to about one (class 21 is rope).
  let far = length(o.world - frame.eye.xyz);
  let swell = normalize(o.normal) * (far * frame.forward.w * 0.45 * f32(part.semantic == 21u));
  o.world += swell;
#if MOTION
  let q = vec4f(v.was, 1.0);
  let w = vec3f(dot(v.b0, q), dot(v.b1, q), dot(v.b2, q));
  o.before = w + sway(w, v.aux.y * v.aux.y, frame.clock.x - frame.clock.y) + swell;
#endif
  o.anchor = v.anchor; o.uv = v.uv;
  var c = v.colour.rgb * v.colour.rgb;
  let t = tints[(v.tint & 0xffffffu) + part.slot];   // the upper byte holds the snow that has settled on the thing
#if SNOW
  o.settled = f32(v.tint >> 24u) / 255.0;
#endif
  c = mix(c, t.rgb * clamp(dot(c, vec3f(0.2126, 0.7152, 0.0722)) / part.mean, 0.3, 1.8), t.w);
  o.colour = vec4f(c, v.colour.a);
  // An instance's emission under 0 is a glow of all of it, whatever its parts give off.
  o.aux = vec4f(select(v.aux.x * 15.9375 * v.object.y, v.object.y, v.object.y < 0.0), v.aux.yzw);
  o.ident = v.ident | part.semantic;
  o.object = v.object.x;
  return o;
}
@vertex fn seen(v: Vertex) -> Drawn { var o = drawn(v); o.at = frame.project * vec4f(o.world, 1.0); return o; }
// For what light goes through: uv.x is the distance of the thing's origin, from which its faces' distances are counted.
@vertex fn through(v: Vertex) -> Drawn {
  var o = drawn(v); o.at = frame.project * vec4f(o.world, 1.0);
  o.uv = vec2f(length(vec3f(v.r0.w, v.r1.w, v.r2.w) - frame.eye.xyz), 0.0);
  return o;
}
@vertex fn mirrored(v: Vertex) -> Drawn { var o = drawn(v); o.at = frame.mirror * vec4f(o.world, 1.0); return o; }
@vertex fn shaded0(v: Vertex) -> @builtin(position) vec4f { return frame.shadow[0] * vec4f(placed(v), 1.0); }
@vertex fn shaded1(v: Vertex) -> @builtin(position) vec4f { return frame.shadow[1] * vec4f(placed(v), 1.0); }
@vertex fn windowed(v: Vertex) -> @builtin(position) vec4f { return frame.window * vec4f(placed(v), 1.0); }

#include "surface"
$SURFACE

fn surface_at(d: Drawn, front: bool) -> Surface {
  var in: SurfaceIn;
  let face = cross(dpdx(d.anchor), dpdy(d.anchor));
  let to_eye = frame.eye.xyz - d.world;
  let far = length(to_eye);
  in.anchor = d.anchor; in.world = d.world; in.uv = d.uv;
  in.face = face * inverseSqrt(max(dot(face, face), 1e-20));
  in.view = to_eye / far;
  let n = normalize(d.normal);
  // Hair (class 7) is a mass: a ribbon of it seen from behind is lit as the hair about it is.
  in.normal = select(-n, n, front || part.semantic == 7u);
  in.colour = d.colour.rgb; in.rough = d.colour.a; in.emission = max(d.aux.x, 0.0); in.variation = d.aux.z; in.object = d.object;
  in.occlusion = d.aux.w; in.params = part.params; in.time = frame.clock.x;
  in.footprint = far * frame.forward.w;
  var s = surface(in);
  s.emission = select(s.emission, max(s.emission, -d.aux.x), d.aux.x < 0.0);
  return s;
}
#include "written"
#if SNOW
// Snow that falls lies on whatever faces up, in patches that close as more of it comes; skin, lamps and glass melt it, and
// what lives or wears cloth shakes most of it off. `face`: the surface's own normal, so that bumps do not fray it.
fn under_snow(s: Surface, face: vec3f, at: vec3f) -> Surface {
  let c = part.semantic;
  let melts = f32(c == 6u || c == 13u || c == 18u || c == 2u || s.emission > 0.0);
  let shaken = f32(c == 7u || c == 8u || c == 9u || c == 20u || c == 19u);
  let patch_ = 0.6 * noise2(at.xz * 1.3 + at.y * 0.7) + 0.4 * noise2(at.xz * 5.1 - at.y * 1.9);
  let much = frame.night.w * (1.0 - 0.6 * shaken);
  let lies = smoothstep(0.72, 0.92, face.y) * smoothstep(1.08 - much, 1.36 - much, patch_) * (1.0 - melts);
  var o = s;
  o.albedo = mix(s.albedo, vec3f(0.80, 0.84, 0.90), lies * (0.88 + 0.12 * patch_));
  o.rough = mix(s.rough, 0.85, lies);
  o.metal = s.metal * step(lies, 0.5);
  o.normal = normalize(mix(s.normal, face, lies * 0.7));
  return o;
}
#endif
@fragment fn write(d: Drawn, @builtin(front_facing) front: bool) -> Written {
  var s = surface_at(d, front);
#if DRAWN
  // A flame's outline: where it is thin it is not there (what glows lets no light through; a flame says its thickness there).
  if (s.translucency < 0.0 || (s.emission > 0.0 && s.translucency > 0.0 && s.translucency < 0.34)) { discard; }
#endif
#if SNOW
  let side = normalize(d.normal);
  s = under_snow(s, select(-side, side, front), d.anchor);
#endif
  // Rain: open surfaces darken and gloss; water fills the pores (albedo · 0.62, roughness · 0.5 at soaked). Turf and soil
  // stay rough: their unevenness is far deeper than a film of water, so at grazing view they are no mirror (· 0.92).
  let soak = frame.air.z * clamp(s.normal.y * 0.6 + 0.5, 0.0, 1.0) * (1.0 - f32(s.emission > 0.0)) * (1.0 - frame.night.y);
  var a = s.albedo * mix(1.0, 0.62, soak);
  var r = clamp(s.rough * mix(1.0, mix(0.5, 0.92, smoothstep(0.84, 0.90, s.rough)), soak), 0.03, 1.0);
#if SNOW
  // Snow that has settled: first on what lies flat, then on slopes up to some 50°, where it slides; patchy while it is thin.
  // The pattern hangs on the thing. Skin is warm and snow itself (4) as white as it gets.
  let flake = noise2(d.anchor.xz * 9.0 + d.anchor.y * 3.0) * 0.6 + noise2(d.anchor.xz * 43.0 - d.anchor.y * 17.0) * 0.4;
  let lies = smoothstep(0.0, 0.16, d.settled * smoothstep(0.38, 0.80, s.normal.y + 0.1 * (flake - 0.5)) - 0.62 * (1.0 - d.settled) * flake)
           * smoothstep(0.0, 0.05, d.settled) * f32(s.emission <= 0.0) * select(1.0, 0.12, part.semantic == 6u) * select(1.0, 0.0, part.semantic == 4u);
  a = mix(a, vec3f(0.84, 0.87, 0.92), lies);
  r = mix(r, 0.8, lies);
  s.translucency *= 1.0 - 0.8 * lies;
#endif
  var o: Written;
  o.albedo = vec4f(sqrt(clamp(a * mix(0.55, 1.0, s.occlusion), vec3f(0), vec3f(1))), (r * 127.0 + s.metal * 128.0) / 255.0);
  o.normal = vec4f(s.normal, select(-s.translucency, s.emission, s.emission > 0.0));
  o.ident = d.ident;
#if ANCHOR
  o.anchor = vec4f(d.anchor, 1.0);
#endif
#if MOTION
  o.motion = moved_by(d.world, d.before);
#endif
  return o;
}
