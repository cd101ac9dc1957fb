// Sprites and streaks, lit where they are, before the lens.
//
// One quad a particle, stretched along its motion over the shutter's 1/48 s (a 180° shutter at 24 frames), never thinner
// than 0.7 pixel: what is thinner keeps its width and loses its alpha (conserves light, does not flicker). Soft depth:
// a sprite fades where the solid behind is nearer than its own radius.
// Light per kind, as weights of the sky's ambient, the key, and forward scattering towards the key (water and ice throw
// most light forward: Henyey–Greenstein-like lobe mu^10); lamps near it light rain and smoke at night. The key asks the
// sun's near shadow map at the particle's middle.
// $PUFF 1: smoke, steam, dust and fire: a ball of turbulence whose seed turns and frays it, bright on the key's side;
// fire's heat makes it white within and red at its tips.
// $BIRD 1: a bird in the distance, wings through the quad: foreshortened by its heading, bent at the wrist, raised by heat.
#include "frame"
#include "fog"
#include "noise"
struct Grain { place: vec4f, motion: vec4f, own: vec4f };  // xyz, radius; velocity, alpha; seed, heat, -, -
// kind: 0 colour, emission; 1 ambient, key, forward, streak; 2 hard disc, fire, -, -; 4+2i lamps
@group(1) @binding(0) var<uniform> kind: array<vec4f, 20>;
@group(1) @binding(1) var<storage, read> grains: array<Grain>;
@group(1) @binding(2) var depth: texture_depth_2d;
@group(1) @binding(3) var shadow0: texture_depth_2d;

struct Out { @builtin(position) at: vec4f, @location(0) e: vec2f, @location(1) @interpolate(flat) c: vec4f,
             @location(2) @interpolate(flat) far: vec4f, @location(3) @interpolate(flat) key: vec3f };

fn sunlit(w: vec3f) -> f32 {   // one texel, compared by hand: vertices have no derivatives to filter with
  let a = frame.shadow[0] * vec4f(w, 1.0);
  let n = vec2f(textureDimensions(shadow0));
  let p = vec2i(clamp((a.xy * vec2f(0.5, -0.5) + 0.5) * n, vec2f(0), n - 1.0));
  return select(f32(a.z <= textureLoad(shadow0, p, 0) + 0.001), 1.0, max(abs(a.x), abs(a.y)) > 0.98);
}

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
#if BIRD
  // Upright, whatever its way: x goes along the wings as far as they are seen, or along the body from the side.
  let ahead = normalize(g.motion.xyz);
  let facing = abs(dot(vec3f(ahead.z, 0.0, -ahead.x), frame.right.xyz) / frame.right.w);
  run = vec2f(1.0, 0.0);
#endif
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
#if KEY
  let sun = frame.sun_colour.rgb * (frame.sun.w * sunlit(g.place.xyz));
#else
  let sun = vec3f(0);
#endif
  var light = kind[1].x * sky + sun * (kind[1].z * pow(mu, 10.0));
  for (var n = 0; n < $LAMPS; n++) {   // never a bound read from memory: see particles.py
    let lamp = kind[4 + 2 * n];
    let toward = lamp.xyz - g.place.xyz;
    let d2 = dot(toward, toward);
    let q = clamp(1.0 - d2 / (lamp.w * lamp.w), 0.0, 1.0);
    let front = max(dot(v, toward * inverseSqrt(d2)), 0.0);
    light += kind[5 + 2 * n].rgb * (q * q / (d2 + 0.3)) * (0.5 * kind[1].x + (0.9 + 1.6 * kind[1].z) * front * front);
  }
  // Film is stopped down for a fire: by night its tongues keep their colour, as flame.wgsl has it.
  let own = min(kind[0].w, mix(kind[0].w, 1.7 / max(frame.grade.x, 0.01), kind[2].y));
  let through = fog_through(g.place.xyz);
  var key = sun * kind[1].y;
#if PUFF
#else
  light += key;
  key = vec3f(0);
#endif
  o.c = vec4f(mix(fog_light(v, frame.fog.rgb), kind[0].rgb * (light + own), through),
              g.motion.w * thin * spread * mix(0.25, 1.0, through));
  o.key = kind[0].rgb * key * through;
#if BIRD
  o.far = vec4f(facing, 1.0 / half, g.own.xy);
#else
  o.far = vec4f(a.w, max(g.place.w, 0.02) * 1.5, g.own.xy);
#endif
  return o;
}

struct Sprite {
  @location(0) light: vec4f,
#if THIN
  @location(1) thin: vec4f,
#endif
};
fn along(p: vec2f, a: vec2f, b: vec2f) -> vec2f {   // distance to a segment, and how far along it
  let t = clamp(dot(p - a, b - a) / max(dot(b - a, b - a), 1e-6), 0.0, 1.0);
  return vec2f(length(p - a - (b - a) * t), t);
}
@fragment fn bird(i: Out) -> Sprite {
  let wide = max(i.far.x, 0.22); let soft = 1.2 * i.far.y;
  let p = vec2f(abs(i.e.x) / wide, i.e.y);
  let lift = (i.far.w - 0.42) * 1.7;               // radians of the arm over the level; the hand lags behind it
  let wrist = 0.46 * vec2f(cos(lift), sin(lift));
  let tip = wrist + 0.5 * vec2f(cos(lift * 0.3 - 0.18), sin(lift * 0.3 - 0.18));
  let arm = along(p, vec2f(0.0, 0.0), wrist); let hand = along(p, wrist, tip);
  let body = length(vec2f(i.e.x / mix(0.34, 0.10, wide), (i.e.y + 0.03) / 0.10)) - 1.0;
  let far_ = min(min(arm.x - mix(0.085, 0.065, arm.y), hand.x - mix(0.065, 0.012, hand.y)), body * 0.08);
  let a = i.c.a * smoothstep(soft, -soft * 0.4, far_);
  var o: Sprite;
  o.light = vec4f(i.c.rgb * a, a);
#if THIN
  o.thin = o.light.aaaa;
#endif
  return o;
}
@fragment fn fs(i: Out) -> Sprite {
  let r = dot(i.e, i.e);
  let behind = distance_of(textureLoad(depth, vec2i(i.at.xy), 0));
  let soft = clamp((behind - i.far.x) / i.far.y + 0.6, 0.0, 1.0);
  let round_ = clamp(1.0 - r, 0.0, 1.0);
#if PUFF
  let turn = i.far.z * 6.28318 + (i.far.z - 0.5) * 0.8 * frame.clock.x;
  let q = vec2f(i.e.x * cos(turn) - i.e.y * sin(turn), i.e.x * sin(turn) + i.e.y * cos(turn));
  let at = q * mix(2.1, 1.5, kind[2].y) + i.far.z * 91.7 + vec2f(0.0, -1.1 * kind[2].y * frame.clock.x);
  let n = 0.62 * noise2(at) + 0.38 * noise2(at * 2.3 + 7.1);
  let body = clamp(round_ * 1.45 - 0.95 * (1.0 - n), 0.0, 1.0);
  let shape = body * body * (3.0 - 2.0 * body);
  // A ball's normal in the camera's axes against the key's direction; half of the light goes round it.
  let l = vec3f(dot(frame.sun.xyz, frame.right.xyz) / frame.right.w, dot(frame.sun.xyz, frame.up.xyz) / frame.up.w,
                -dot(frame.sun.xyz, frame.forward.xyz));
  let side = clamp(dot(vec3f(i.e, sqrt(round_)), l) * 0.5 + 0.5, 0.0, 1.0);
  let hot = clamp(i.far.w * (0.35 + 0.9 * shape) - 0.12, 0.0, 1.0);
  let glow = mix(vec3f(1.0), vec3f(0.35 + 0.75 * hot, 0.10 + 1.5 * hot * hot, 0.05 + 2.2 * hot * hot * hot), kind[2].y);
  let a = i.c.a * shape * soft;
  let shown = vec4f((i.c.rgb * glow * mix(0.75, 1.1, n) + i.key * side * (0.6 + 0.6 * n)) * a, a * mix(1.0, 0.30, kind[2].y));
#else
  let shape = select(round_ * round_, min(round_ * 3.0, 1.0), kind[2].x > 0.5);
  let a = i.c.a * shape * soft;
  let shown = vec4f(i.c.rgb * a, a);
#endif
  var o: Sprite;
  o.light = shown;
#if THIN
  o.thin = o.light.aaaa;
#endif
  return o;
}
