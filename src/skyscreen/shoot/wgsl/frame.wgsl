// The frame: one uniform block and four samplers, group 0 of every pipeline. Written by shoot/frame.py.
//
// Depth is reversed and infinite: stored z = near / distance along the view axis, 0 = sky. So for a pixel at NDC s
//   world = eye + (forward + right·s.x + up·s.y) · near / z                     (right, up carry the half angles' tangents)
// Radiance is linear BT.709 in the film's units; irradiance is kept divided by π, so light = albedo · (ambient + …).

struct Frame {
  project: mat4x4f,             // world → clip
  before: mat4x4f,              // the same one frame ago
  shadow: array<mat4x4f, 2>,    // world → clip of the sun's near and far shadow maps; depth 0 … 1 away from the sun
  mirror: mat4x4f,              // world → clip after mirroring in the plane y = ground
  window: mat4x4f,              // world → clip of the key window's shadow map (indoors)
  eye: vec4f,                   // xyz metres; w near plane
  right: vec4f,                 // xyz · tan(half width); w tan(half width)
  up: vec4f,                    // xyz · tan(half height); w tan(half height)
  forward: vec4f,               // unit; w metres that one pixel covers at 1 m
  sun: vec4f,                   // unit vector towards the key light of the sky (sun or moon); w 1 when it casts shadow
  sun_colour: vec4f,            // irradiance / π on a surface facing it; w share of direct light under clouds
  ambient: array<vec4f, 4>,     // irradiance / π on surfaces facing up, towards the sun, away from it, down;
                                // w of the first: strength of the soft fill from the camera's side
  fog: vec4f,                   // colour where no sky says otherwise; w extinction per metre at the ground
  air: vec4f,                   // x fog scale height, y ground level, z wetness 0–1, w 1 when fog takes its own colour
  wind: vec4f,                  // xy mean wind in x and z m/s, z speed m/s, w gust phase in metres
  clock: vec4f,                 // x world seconds, y seconds a frame, z frame number, w seed / 2³²
  size: vec4f,                  // inner width, height, and their reciprocals
  lens: vec4f,                  // x focus m, y blur in pixels at infinity, z largest blur in pixels, w 1 when the lens is on
  grade: vec4f,                 // x exposure, y contrast, z saturation, w vignette
  shadows: vec4f,               // split tone of shadows; w bloom
  highlights: vec4f,            // split tone of highlights; w drawings a second (0: every frame)
  night: vec4f,                 // x night 0–1, y indoor 0/1, z local lights, w snow on upward faces 0–1
  lamplit: vec4f,               // xyz radiance of thick fog at night under the place's lamps
  middle: vec4f,                // xy where uv 0 lies in NDC: (−1, 1) less the jitter that `project` and `before` carry
};
@group(0) @binding(0) var<uniform> frame: Frame;
@group(0) @binding(1) var clamped: sampler;
@group(0) @binding(2) var wrapped: sampler;
@group(0) @binding(3) var shadower: sampler_comparison;
@group(0) @binding(4) var nearest: sampler;

fn ray(uv: vec2f) -> vec3f {    // unnormalised: one metre along the view axis
  let s = uv * vec2f(2.0, -2.0) + frame.middle.xy;
  return frame.forward.xyz + frame.right.xyz * s.x + frame.up.xyz * s.y;
}
fn place(uv: vec2f, z: f32) -> vec3f { return frame.eye.xyz + ray(uv) * (frame.eye.w / max(z, 1e-7)); }
// Pixels from where a point was seen one frame ago to where it is seen now; x right, y down. Both ways through the same
// arithmetic and the same jitter, so that what stands still before a camera that stands still has moved by 0 exactly.
fn moved_by(now: vec3f, then: vec3f) -> vec2f {
  let a = frame.project * vec4f(now, 1.0); let b = frame.before * vec4f(then, 1.0);
  let d = (a.xy / max(a.w, 1e-3) - b.xy / max(b.w, 1e-3)) * vec2f(0.5, -0.5) * frame.size.xy;
  return clamp(d, vec2f(-16384.0), vec2f(16384.0));   // half floats end at 65504
}
fn distance_of(z: f32) -> f32 { return frame.eye.w / max(z, 1e-7); }

// Ambient light on a surface of normal n: four colours blended as a hemisphere with a sun side.
fn ambient_on(n: vec3f) -> vec3f {
  let s = frame.sun.xz * inverseSqrt(max(dot(frame.sun.xz, frame.sun.xz), 1e-6));
  let side = mix(frame.ambient[2].rgb, frame.ambient[1].rgb, dot(n.xz, s) * 0.5 + 0.5);
  let up = mix(side, frame.ambient[0].rgb, max(n.y, 0.0));
  return mix(up, frame.ambient[3].rgb, max(-n.y, 0.0));
}
// Extinction between the eye and a point: exponential layer, integrated in closed form along the ray.
fn fog_through(world: vec3f) -> f32 {
  let d = world - frame.eye.xyz;
  let h = frame.air.x;
  let a = exp(-clamp((frame.eye.y - frame.air.y) / h, -4.0, 40.0));
  let k = clamp(d.y / h, -20.0, 20.0);
  let mean = select((1.0 - exp(-k)) / k, 1.0 - 0.5 * k, abs(k) < 1e-3);
  return exp(-min(frame.fog.w * length(d) * a * mean, 40.0));
}
