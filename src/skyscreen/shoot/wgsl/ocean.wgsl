// The sea into the G-buffer: a polar grid round the eye, displaced by the cascades of stage/ocean.py.
//
// Grid: azimuth is even over what the camera sees, radius grows exponentially, so triangles have about one size on the
// screen (a projected grid without its special cases: C. Johanson, Real-time water rendering, 2004). A cascade fades out
// of the geometry where the grid is coarser than its waves and out of the normal where a pixel is; what fades from the
// normal is added to the slope variance, so distant water glitters wider instead of shimmering (E. Bruneton, F. Neyret,
// N. Holzschuch, Real-time Realistic Ocean Lighting, 2010).
// Wakes: a bow wave as two humps, the turbulent wake as a Gaussian ribbon that widens, the divergent arms at Kelvin's
// half angle, tan 19.47° = 0.354.
#include "frame"
#include "noise"
#include "rings"
@group(1) @binding(0) var<uniform> sea: array<vec4f, 64>;  // rows: see Sea._fill in shoot/sea.py
@group(1) @binding(1) var moved: texture_2d_array<f32>;
@group(1) @binding(2) var slopes: texture_2d_array<f32>;
@group(1) @binding(3) var lace: texture_2d<f32>;
@group(1) @binding(4) var waves: sampler;
#if MOTION
@group(1) @binding(7) var moved_before: texture_2d_array<f32>;
#endif
@group(1) @binding(5) var shore: texture_2d<f32>;
@group(1) @binding(6) var swell: texture_2d<f32>;
#include "shore"

struct Out {
  @builtin(position) at: vec4f, @location(0) rest: vec2f, @location(1) world: vec3f,
#if MOTION
  @location(2) before: vec3f,
#endif
};

// (along, across) from a hull's middle, metres
fn beside(hull: i32, q: vec2f) -> vec2f {
  let a = sea[8 + 2 * hull];
  let d = q - a.xy;
  return vec2f(dot(d, a.zw), dot(d, vec2f(-a.w, a.z)));
}

// How hard a hull drives the water, 0–1.4: by its Froude number v / √(g L), for a dog's wake is not a ship's made small.
fn way(s: vec4f) -> f32 { return clamp(min(1.1 * s.z * inverseSqrt(max(s.x, 0.1)), 0.5 * s.z), 0.0, 1.4); }

// Displacement d under the hulls `first`, `first` + 1 …
fn hulled(wave: vec3f, q: vec2f, first: i32) -> vec3f {
  var d = wave;
  for (var k = 0; k < $HULLS; k++) {
    let i = first + k;
    let s = sea[9 + 2 * i];
    let b = beside(i, q);
    let ahead = b.x / s.x; let off = abs(b.y) / s.y;
    let speed = way(s);
    // the hull holds the water's sideways motion back; otherwise crests fold through the planks
    let inside = 1.0 - smoothstep(0.7, 1.5, length(vec2f(b.x / (0.54 * s.x), b.y / (0.62 * s.y))));
    d = vec3f(d.x * (1.0 - 0.5 * inside), d.y, d.z * (1.0 - 0.5 * inside));
    let nose = (ahead - 0.43) / 0.085; let wing = (off - 0.19) / 0.20;
    let side = (off - 0.62 + 0.1 * ahead) / 0.16;
    d.y += speed * s.w * (0.40 * exp(-nose * nose - wing * wing)
         + 0.15 * exp(-side * side) * smoothstep(-0.6, -0.2, ahead) * smoothstep(0.48, 0.22, ahead));
  }
  return d;
}

// The open sea's displacement over the bed, with the waves that break there, `ago` seconds back.
fn shoaled(d: vec3f, q: vec2f, ago: f32) -> vec3f {
#if SHORE
  let bed = shore_at(q);
  return d * unshoaled(bed) + vec3f(0.0, surf(bed, swell_at(q), ago).high, 0.0);
#else
  return d;
#endif
}

@vertex fn vs(@location(0) a: vec2f) -> Out {
  let az = sea[0].x + a.x * sea[0].y;
  let r = sea[0].z * exp((0.62 * a.y + 0.38 * a.y * a.y * a.y) * sea[0].w);
  let q = frame.eye.xz + vec2f(sin(az), -cos(az)) * r;
  let patches = sea[1].xyz;
  let far = 1.0 - smoothstep(3.5 * patches.x, 14.0 * patches.x, r);
  let mid = 1.0 - smoothstep(1.2 * patches.y, 4.2 * patches.y, r);
  let near = 1.0 - smoothstep(1.2 * patches.z, 3.0 * patches.z, r);
  var d = textureSampleLevel(moved, waves, q / patches.x, 0, 0.0).xyz * far;
  d += textureSampleLevel(moved, waves, q / patches.y, 1, 0.0).xyz * mid;
  d += textureSampleLevel(moved, waves, q / patches.z, 2, 0.0).xyz * near;
  d = hulled(shoaled(d, q, 0.0), q, 0);
  var o: Out;
  o.world = vec3f(q.x + d.x, sea[1].w + d.y, q.y + d.z);
  o.world.y -= r * r / 12.74e6;   // the earth is round: 2 m of drop at 5 km closes the horizon
  o.at = frame.project * vec4f(o.world, 1.0);
  o.rest = q;
#if MOTION
  // the same drop of water one frame ago: the cascades of then, the hulls of then (rows 32 …)
  var e = textureSampleLevel(moved_before, waves, q / patches.x, 0, 0.0).xyz * far;
  e += textureSampleLevel(moved_before, waves, q / patches.y, 1, 0.0).xyz * mid;
  e += textureSampleLevel(moved_before, waves, q / patches.z, 2, 0.0).xyz * near;
  e = hulled(shoaled(e, q, frame.clock.y), q, 12);
  o.before = vec3f(q.x + e.x, sea[1].w + e.y - r * r / 12.74e6, q.y + e.z);
#endif
  return o;
}

#include "written"

@fragment fn fs(i: Out) -> Written {
  let dv = frame.eye.xyz - i.world;
  let r = length(dv);
  let print = r * r / max(dv.y + 1.0, 1.5) * frame.forward.w * 0.55;   // metres that a pixel covers, along the view
  let patches = sea[1].xyz;
  let keep = 1.0 / (1.0 + pow(vec3f(print) / (patches * vec3f(0.029, 0.030, 0.0225)), vec3f(2.0)));
  let s0 = textureSampleLevel(slopes, wrapped, i.rest / patches.x, 0, 0.0);
  let s1 = textureSampleLevel(slopes, wrapped, i.rest / patches.y, 1, 0.0);
  let s2 = textureSampleLevel(slopes, wrapped, i.rest / patches.z, 2, 0.0);
  var slope = s0.xy * keep.x + s1.xy * keep.y + s2.xy * (keep.z * 0.9);
  var variance = 0.0012 + dot(sea[2].xyz, 1.0 - keep * keep);
  var wake = 0.0;
#if SHORE
  let bed = shore_at(i.rest);
  let breaks = surf(bed, swell_at(i.rest), 0.0);
  let kept = unshoaled(bed);
  slope *= mix(0.35, 1.0, kept);
  variance *= mix(0.35, 1.0, kept);
  // slope of the waves from the picture's own differences, as `bump` does
  let qx = dpdx(i.rest); let qy = dpdy(i.rest);
  let rise = vec2f(dpdx(breaks.high), dpdy(breaks.high));
  let area = qx.x * qy.y - qx.y * qy.x;
  let steep = vec2f(rise.x * qy.y - rise.y * qx.y, rise.y * qx.x - rise.x * qy.x) / select(area, 1e-9, abs(area) < 1e-9);
  slope += steep * min(1.0, 1.1 / max(length(steep), 1e-5)) * fade(1.2, print);
  wake += (breaks.foam * 0.95 + breaks.roller * 1.15) * mix(0.12, 1.0, sea[51].z) + collar(bed, breaks.phase) * 0.95;
#endif
#if RAIN
  // rain roughens the water all over and draws its rings where a pixel can hold them
  slope += rings(i.rest, frame.clock.x, sea[5].x) * (0.22 * fade(0.12, print));
  variance += 0.006 * sea[5].x;
#endif
#if RINGS
  for (var k = 0; k < 8; k++) {
    let fall = sea[40 + k];
    slope += ring(i.rest, fall) * fade(0.25, print);
    let off = length(i.rest - fall.xy) / (0.25 + 0.22 * fall.w);
    wake += 1.1 * exp(-off * off - 1.6 * fall.z) * clamp((fall.w - 0.9) * 1.2, 0.0, 2.0);   // a step breaks no foam
  }
#endif
  for (var h = 0; h < $HULLS; h++) {
    let s = sea[9 + 2 * h];
    let b = beside(h, i.rest);
    let ahead = b.x / s.x; let off = abs(b.y);
    let behind = max(-(ahead + 0.36) * s.x, 0.0);
    let speed = way(s);
    let wide = s.y * 0.5 * (1.0 - 0.55 * pow(clamp((ahead - 0.05) / 0.42, 0.0, 1.0), 2.0));
    let hugging = exp(-max(off - wide, 0.0) * 4.2 / s.y) * smoothstep(0.56, 0.42, ahead) * smoothstep(-0.62, -0.28, ahead);
    let ribbon_width = 0.38 * s.y + 0.05 * behind;
    let ribbon = exp(-off * off / (ribbon_width * ribbon_width)) * smoothstep(-0.30, -0.52, ahead) * exp(-behind * 0.55 / s.x);
    let back = max((0.42 - ahead) * s.x, 0.0);
    let arm = (off - 0.40 * s.y - 0.354 * back) / (0.13 * s.y + 0.02 * back);
    let arms = exp(-arm * arm) * smoothstep(0.46, 0.30, ahead) * exp(-back * 0.8 / s.x);
    // the arms' own ripples and the waves across, which are all that a duck's wake shows
    let axis = sea[8 + 2 * h].zw;
    // (at the cusps they are two thirds of 2π v² / g long: Thomson 1887; a ship's are cut to what its beam throws)
    let long = clamp(0.42 * s.z * s.z, 0.14, 0.30 * s.y + 0.45);
    let outer = (off - 0.40 * s.y - 0.354 * back) / (0.25 * s.y + 0.6 * long + 0.06 * back);
    let ripple = sin((off - 0.354 * back) * 6.2832 / long) * exp(-outer * outer - back / (5.0 * sqrt(s.x) + 1.0));
    let cross = exp(-pow(off / (0.30 * back + 0.4 * s.y), 2.0)) * sin(back * 6.2832 / (1.5 * long)) * exp(-back / (3.0 * sqrt(s.x) + 1.0));
    slope += ((vec2f(-axis.y, axis.x) * sign(b.y) + 0.35 * axis) * ripple + axis * (0.5 * cross))
             * (0.30 * clamp(s.z, 0.0, 1.0) * smoothstep(0.5, 0.2, ahead) * fade(long, print));
    let nose = vec2f((ahead - 0.42) / 0.13, max(off - 0.25 * s.y, 0.0) / (0.3 * s.y));
    wake += speed * (hugging * 0.8 + ribbon * 0.95 + arms * 0.7 + exp(-dot(nose, nose)) * 1.1);
    variance += 0.010 * speed * (ribbon + hugging);
  }
  // Foam of waves: full where a crest has just folded, and thinner with distance, where only crests show over troughs.
#if SHORE
  let birth = min(s0.w + s1.w * 0.6 * keep.y, 1.0) * kept;
#else
  let birth = min(s0.w + s1.w * 0.6 * keep.y, 1.0);
#endif
  let much = clamp(birth * birth * 0.86 * mix(1.0, 0.62, smoothstep(40.0, 500.0, r)) + wake * 0.9, 0.0, 1.1);
  // lace: cells of foam at two scales; the threshold sinks as more foam is there
  // and is drawn out down the wind into streaks (Langmuir 1938), three to one
  let down = frame.wind.xy / max(frame.wind.z, 0.1);
  let drawn = vec2f(dot(i.rest, down) * 0.34, dot(i.rest, vec2f(-down.y, down.x)));
  let l1 = textureSampleLevel(lace, wrapped, drawn * 0.085, clamp(log2(print * 18.0) * 0.8, 0.0, 6.0));
  let l2 = textureSampleLevel(lace, wrapped, drawn * vec2f(0.014, 0.021) + vec2f(0.3, 0.1), clamp(log2(print * 5.0) * 0.6, 0.0, 4.0));
  let pattern = l1.x * 0.55 + l1.z * 0.25 + l2.y * 0.35;
  var foam = smoothstep(1.00 - 0.70 * much, 1.24 - 0.62 * much, pattern) * smoothstep(0.02, 0.25, much);
  foam = clamp(foam + 0.35 * smoothstep(0.75, 1.2, much) * l1.w, 0.0, 1.0);
  foam *= mix(0.50, 1.0, clamp(l1.x * 0.6 + l1.w * 0.55, 0.0, 1.0));
  var o: Written;
  let rough = clamp(sqrt(variance), 0.0, 1.0);
  o.albedo = vec4f(sqrt(mix(sea[3].rgb, vec3f(0.80, 0.84, 0.86), foam)), rough * (127.0 / 255.0));
  o.normal = vec4f(normalize(vec3f(-slope.x, 1.0, -slope.y)), 0.0);
  o.ident = 2u;   // object 0, class water
#if ANCHOR
  o.anchor = vec4f(i.rest.x, 0.0, i.rest.y, 1.0);
#endif
#if MOTION
  o.motion = moved_by(i.world, i.before);
#endif
  return o;
}
