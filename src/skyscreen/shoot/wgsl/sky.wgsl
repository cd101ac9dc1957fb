// The sky: clear air from tables, clouds by a short march, then per frame sun, moon and stars.
//
// Air. `air` holds what shoot/atmosphere.py integrated, per unit irradiance: layers 0, 1 for the sun (molecules with all
// higher orders; aerosol without its phase), 2, 3 for the moon. Row v is elevation 90°·v², column azimuth from the body.
// The aerosol's phase is two Henyey–Greenstein lobes (0.78 forward, 0.2 wide), evaluated here because it is too sharp
// for a table.
//
// Clouds. 2.5-D: a slab between two heights in which a cloud is the space under a top surface, top(x, z) = coverage ×
// billows, eroded by finer billows that are sheared with height so that sides are not curtains. Textures are 2-D because
// 3-D ones are ruinous on a software rasteriser. Coverage is ranked noise, so `cover` is the covered share of the area.
// Light: three taps towards the sun, Beer–Lambert with a second wide octave for multiple scattering (Wrenninge 2013),
// a powder term for dark creases (Schneider 2015).
// Baked twice a shot: `fs_dome` the whole hemisphere, stereographic, for reflection, fog and ambient light; `fs_window`
// the part that the camera sees, fine. Per frame `fs_sky` looks up the window where the wind has carried it.

struct Sky {
  sun: vec4f, moon: vec4f,          // directions; w: 1 where the body shines
  sunlight: vec4f, moonlight: vec4f, // irradiance above the air
  sunlit: vec4f, moonlit: vec4f,     // irradiance on the clouds
  top: vec4f, bottom: vec4f,         // light on clouds from above and below
  cloud: vec4f,                      // cover, extinction 1/km, base km, top km
  look: vec4f,                       // cirrus 0-1, city glow 0-1, stars 0-1, haze of distance 1/km
  offset: vec4f,                     // noise origin: coverage xy, billow zw
  window: vec4f,                     // azimuth of the left edge, its width, elevation of the lower edge, its height, rad
  drift: vec4f,                      // km the clouds have moved in x and z, seconds, radians per pixel
  right: vec4f, up: vec4f, forward: vec4f, // camera, right and up scaled by the half angles' tangents
  size: vec4f,                       // target width, height
  sundisc: vec4f,                    // radiance of the disc, cosine of its radius in w
  mist: vec4f,                       // light inside thick fog, its optical depth from the eye to the zenith in w
};
@group(0) @binding(0) var<uniform> k: Sky;
@group(0) @binding(1) var air: texture_2d_array<f32>;
@group(0) @binding(2) var noise: texture_2d<f32>;
@group(0) @binding(3) var wrap: sampler;
@group(0) @binding(4) var clamped: sampler;

@vertex fn vs(@builtin(vertex_index) i: u32) -> @invariant @builtin(position) vec4f {
  let p = array<vec2f, 3>(vec2f(-1, -1), vec2f(3, -1), vec2f(-1, 3));
  return vec4f(p[i], FAR, 1);
}

fn smooth_(a: f32, b: f32, x: f32) -> f32 { let t = clamp((x - a) / (b - a), 0.0, 1.0); return t * t * (3.0 - 2.0 * t); }
fn lobe(mu: f32, g: f32) -> f32 { return 0.0796 * (1.0 - g * g) / pow(1.0 + g * g - 2.0 * g * mu, 1.5); }
fn hash2(p: vec2f) -> f32 { var q = fract(vec3f(p.xyx) * 0.1031); q += dot(q, q.yzx + 33.33); return fract((q.x + q.y) * q.z); }

fn down_to_horizon(d: vec3f) -> vec3f { return normalize(vec3f(d.x, max(d.y, 0.0015), d.z)); }

fn body(d: vec3f, toward: vec3f, layer: i32) -> vec3f {
  let mu = dot(d, toward);
  let flat = max(length(d.xz) * length(toward.xz), 1e-5);
  let azimuth = acos(clamp(dot(d.xz, toward.xz) / flat, -1.0, 1.0)) / 3.14159265;
  let row = sqrt(asin(clamp(d.y, 0.0, 1.0)) / 1.57079633);
  let uv = vec2f((azimuth * 47.0 + 0.5) / 48.0, (row * 95.0 + 0.5) / 96.0);
  let phase = mix(lobe(mu, 0.78), lobe(mu, 0.2), 0.3);
  return textureSampleLevel(air, clamped, uv, layer, 0.0).rgb
       + textureSampleLevel(air, clamped, uv, layer + 1, 0.0).rgb * phase;
}

fn clear_air(d: vec3f) -> vec3f {
  var c = body(d, k.sun.xyz, 0) * k.sunlight.rgb + body(d, k.moon.xyz, 2) * k.moonlight.rgb;
  c += vec3f(0.0009, 0.0014, 0.0028);                                       // air glow and starlight, lifted for the eye
  c += k.look.y * vec3f(0.034, 0.020, 0.022) * exp(-max(d.y, 0.0) * 3.2);   // a city's light in its own haze
  return c;
}

// `p` in periods of the noise; `size`: km that one sample stands for, over the km of a period. Detail finer than the
// sample goes to its mean instead of aliasing into bands.
fn tex(p: vec2f) -> vec4f { return textureSampleLevel(noise, wrap, p, 0.0); }
fn tex_of(p: vec2f, size: f32) -> vec4f { return textureSampleLevel(noise, wrap, p, log2(max(size * 512.0, 1.0))); }

// Density 0-1 at plan position p (km) and share h of the slab's height.
var<private> cover: f32;   // share of the area, with the photographer's gap round a low sun
fn broad(p: vec2f, h: f32) -> f32 {
  let r = tex(p / 19.0 + k.offset.xy).r;
  let core = clamp((r - (1.0 - cover)) / 0.36, 0.0, 1.0);
  let puff = tex(p / 5.3 + k.offset.zw).g;
  let high = sqrt(core) * (0.16 + 0.84 * puff);
  return (high - h) * smooth_(-0.02, 0.10, h) * smooth_(0.0, 0.12, core) * 1.7;
}
fn dense(at: vec2f, h: f32, foot: f32) -> f32 {
  // noise over (a plan axis, height) pushes columns sideways: sides billow instead of hanging like curtains
  let push = tex(vec2f(at.x * 0.19 + at.y * 0.29, h * 0.30 + at.y * 0.07)).gb - 0.5;
  let p = at + push * 1.1;
  let b = broad(p, h);
  if (b <= 0.0) { return 0.0; }
  let e = tex_of((p + vec2f(1.15, 0.71) * h) / 2.3, foot / 2.3).b * 0.65
        + tex_of((p - vec2f(0.5, 0.9) * h) / 0.83, foot / 0.83).g * 0.35;
  return clamp(b - (1.0 - e) * (0.42 + 0.25 * h), 0.0, 1.0);
}

// Radiance and what is left of the light behind, seen along d through `steps` steps.
fn clouds(d: vec3f, jitter: f32, steps: i32, behind: vec3f) -> vec4f {
  var c = behind; var left = 1.0;
  let y = max(d.y, 0.004);
  // distance to a shell at height h over a round earth
  let e = 6360.0;
  let mu_s = dot(d, k.sun.xyz);
  let mu_m = dot(d, k.moon.xyz);
  let gap = smooth_(0.30, 0.06, k.sun.y) * k.sun.w * exp((mu_s - 1.0) * 55.0);
  cover = k.cloud.x * 1.06 + 0.45 * smooth_(0.84, 0.95, k.cloud.x) - 0.50 * gap;
  if (k.look.x > 0.0) {   // cirrus at 8 km: streaks drawn out by the wind up there
    let t = -e * y + sqrt(e * y * e * y + 16.0 * e + 64.0);
    let p = d.xz * t;
    let foot = t * 0.0012 / max(y, 0.02);
    let w = tex(p / 61.0 + k.offset.zw).rg - 0.5;
    let q = vec2f(p.x * 0.80 + p.y * 0.60, p.y * 0.80 - p.x * 0.60);
    let s = tex_of(q / vec2f(74.0, 17.0) + w * 0.16, foot / 30.0).a * 0.66
          + tex_of(q / vec2f(23.0, 4.1) + w * 0.4 + 0.37, foot / 8.0).a * 0.34;
    var a = smooth_(0.48, 1.02, s + 0.10 * (tex(p / 9.0).b - 0.5)) * exp(-t * 0.0055) * k.look.x;
    let light = k.sunlit.rgb * (0.055 + 0.42 * lobe(mu_s, 0.65)) + k.moonlit.rgb * (0.055 + 0.4 * lobe(mu_m, 0.65));
    c = mix(c, light * 1.5 + k.top.rgb * 0.55, a * 0.66);
    left *= 1.0 - 0.5 * a;
  }
  let base = k.cloud.z; let roof = k.cloud.w;
  let near = -e * y + sqrt(e * y * e * y + 2.0 * e * base + base * base);
  let far = min(-e * y + sqrt(e * y * e * y + 2.0 * e * roof + roof * roof), near + 24.0);
  if (k.cloud.x > 0.01 && near < 110.0) {
    let dt = (far - near) / f32(steps);
    let phase = mix(lobe(mu_s, 0.74), lobe(mu_s, -0.12), 0.42) + 0.030;
    let phase_m = mix(lobe(mu_m, 0.74), lobe(mu_m, -0.12), 0.42) + 0.030;
    let s = k.sun.xyz;
    let slope = max(s.y, 0.05) / (roof - base);
    let foot = dt * 0.15;   // 16 starts leave a sixteenth of a step between samples; twice that is free of bands
    var through = 1.0; var sum = vec3f(0); var reach = 0.0;
    for (var i = 0; i < steps; i++) {
      let t = near + (f32(i) + jitter) * dt;
      let p3 = d * t;
      let high = p3.y + dot(p3.xz, p3.xz) / (2.0 * e);
      let h = (high - base) / (roof - base);
      let de = dense(p3.xz, h, foot);
      if (de > 0.003) {
        // optical depth towards the light, four taps with growing steps
        var depth = 0.0;
        depth += max(broad(p3.xz + s.xz * 0.10, h + slope * 0.10), 0.0) * 0.16;
        depth += max(broad(p3.xz + s.xz * 0.32, h + slope * 0.32), 0.0) * 0.34;
        depth += max(broad(p3.xz + s.xz * 0.90, h + slope * 0.90), 0.0) * 0.85;
        let beer = 0.80 * exp(-depth * k.cloud.y * 1.05) + 0.20 * exp(-depth * k.cloud.y * 0.22);
        let powder = 1.0 - 0.62 * exp(-de * 9.0);
        let a = 1.0 - exp(-de * k.cloud.y * dt);
        let sky_light = mix(k.bottom.rgb, k.top.rgb, smooth_(-0.1, 0.9, h)) * (0.5 + 0.5 * powder);
        let col = k.sunlit.rgb * (beer * phase * 2.5 * powder) + k.moonlit.rgb * (beer * phase_m * 2.5 * powder) + sky_light;
        sum += through * a * col; reach += through * a * t; through *= 1.0 - a;
        if (through < 0.015) { break; }
      }
    }
    let a = 1.0 - through;
    if (a > 0.001) {
      let away = exp(-(reach / a) * k.look.w);   // the air between dissolves far clouds into the horizon
      let fade = smooth_(110.0, 40.0, near);
      c = mix(c, mix(behind, sum / a, away), a * fade);
      left *= 1.0 - a * fade * (0.25 + 0.75 * away);
    }
  }
  return vec4f(c, left);
}

@fragment fn fs_dome(@builtin(position) px: vec4f) -> @location(0) vec4f {
  let q = (px.xy / k.size.xy) * 2.0 - 1.0;
  let r2 = dot(q, q) * 1.016;   // the texture's disc of radius 0.992 is the hemisphere
  let d = down_to_horizon(vec3f(2.0 * q.x, 1.0 - r2, 2.0 * q.y) / (1.0 + r2));
  return clouds(d, 0.5, 16, clear_air(d));
}

@fragment fn fs_window(@builtin(position) px: vec4f) -> @location(0) vec4f {
  let az = k.window.x + k.window.y * px.x / k.size.x;
  let el = k.window.z + k.window.w * (1.0 - px.y / k.size.y);
  let d = down_to_horizon(vec3f(sin(az) * cos(el), sin(el), -cos(az) * cos(el)));
  // a 4 × 4 pattern of starts (Bayer 1973); the tents of sky_even.wgsl average whole periods
  let cell = vec2u(px.xy) & vec2u(3u);
  let b = cell.x ^ cell.y;
  let rank = ((b & 1u) << 3u) | ((cell.y & 1u) << 2u) | (b & 2u) | (cell.y >> 1u);
  return clouds(d, (f32(rank) + 0.5) / 16.0, STEPS, clear_air(d));
}
