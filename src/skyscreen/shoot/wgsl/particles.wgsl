// Sprites and streaks, lit where they are, before the lens.
//
// One quad a particle, stretched along its motion over the shutter's 1/48 s (a 180° shutter at 24 frames), never thinner
// than 0.7 pixel: what is thinner keeps its width and loses its alpha (conserves light, does not flicker). Soft depth:
// a sprite fades where the solid behind is nearer than its own radius.
// Light per kind, as weights of the sky's ambient, the key, and forward scattering towards the key (water and ice throw
// most light forward: Henyey–Greenstein-like lobe mu^10); lamps near it light rain and smoke at night.
#include "frame"
#include "fog"
struct Grain { place: vec4f, motion: vec4f };         // xyz, radius; velocity, alpha
@group(1) @binding(0) var<uniform> kind: array<vec4f, 20>; // 0 colour, emission; 1 ambient, key, forward, streak; 2 shape, -, -, -; 4+2i lamps
@group(1) @binding(1) var<storage, read> grains: array<Grain>;
@group(1) @binding(2) var depth: texture_depth_2d;

struct Out { @builtin(position) at: vec4f, @location(0) e: vec2f, @location(1) @interpolate(flat) c: vec4f,
             @location(2) @interpolate(flat) far: vec2f };

@vertex fn vs(@builtin(vertex_index) i: u32) -> Out {
  let g = grains[i / 6u];
  let k = i % 6u;
  let x = select(-1.0, 1.0, k == 1u || k == 2u || k == 4u);
  let y = select(-1.0, 1.0, k == 2u || k == 4u || k == 5u);
  let res = frame.size.xy * 0.5;
  let a = frame.project * vec4f(g.place.xyz, 1.0);
  let b = frame.project * vec4f(g.place.xyz + g.motion.xyz * (kind[1].w / 48.0), 1.0);
  var o: Out;
  let d = g.place.xyz - frame.eye.xyz;
  let far = length(d);
  if (a.w < 0.12 || b.w < 0.05) { o.at = vec4f(9.0, 9.0, 9.0, 1.0); return o; }
  var run = (b.xy / b.w - a.xy / a.w) * res;
  let long = min(length(run), res.y * 0.5);
  run = select(vec2f(1.0, 0.0), run / max(length(run), 1e-5), long > 0.01);
  let true_size = g.place.w / frame.up.w * res.y / a.w;
  let half = max(true_size, 0.7);
  let stretch = half + 0.5 * long;
  let off = run * x * stretch + vec2f(-run.y, run.x) * y * half;
  let middle = (a.xy / a.w) * res + run * 0.5 * long;
  o.at = vec4f((middle + off) / res * a.w, a.z, a.w);
  o.e = vec2f(x, y);
  // light is spread over the streak and over the widened sprite; a streak keeps a third so that rain is seen
  let thin = pow(min(1.0, true_size / half), 0.75);   // a little more than its share: rain must be seen on any screen
  let spread = mix(1.0, half / stretch, 0.55);
  let v = d / far;
  let mu = max(dot(v, frame.sun.xyz), 0.0);
  let sky = 0.42 * frame.ambient[0].rgb + 0.29 * (frame.ambient[1].rgb + frame.ambient[2].rgb);
  var light = kind[1].x * sky + frame.sun_colour.rgb * frame.sun.w * (kind[1].y + kind[1].z * pow(mu, 10.0));
  for (var n = 0; n < $LAMPS; n++) {   // never a bound read from memory: see particles.py
    let lamp = kind[4 + 2 * n];
    let toward = lamp.xyz - g.place.xyz;
    let d2 = dot(toward, toward);
    let q = clamp(1.0 - d2 / (lamp.w * lamp.w), 0.0, 1.0);
    let front = max(dot(v, toward * inverseSqrt(d2)), 0.0);
    light += kind[5 + 2 * n].rgb * (q * q / (d2 + 0.3)) * (0.5 * kind[1].x + (0.9 + 1.6 * kind[1].z) * front * front);
  }
  let through = fog_through(g.place.xyz);
  o.c = vec4f(mix(fog_light(v, frame.fog.rgb), kind[0].rgb * (light + kind[0].w), through), g.motion.w * thin * spread * mix(0.25, 1.0, through));
  o.far = vec2f(a.w, max(g.place.w, 0.02) * 1.5);
  return o;
}

struct Sprite {
  @location(0) light: vec4f,
#if THIN
  @location(1) thin: vec4f,
#endif
};
@fragment fn fs(i: Out) -> Sprite {
  let r = dot(i.e, i.e);
  let behind = distance_of(textureLoad(depth, vec2i(i.at.xy), 0));
  let soft = clamp((behind - i.far.x) / i.far.y + 0.6, 0.0, 1.0);
  let round_ = clamp(1.0 - r, 0.0, 1.0);
  let shape = select(round_ * round_, min(round_ * 3.0, 1.0), kind[2].x > 0.5);
  let a = i.c.a * shape * soft;
  var o: Sprite;
  o.light = vec4f(i.c.rgb * a, a);
#if THIN
  o.thin = o.light.aaaa;
#endif
  return o;
}
