// The sky of one frame: the baked window where the wind has carried it, and what must stay crisp: sun, moon, stars.
//
// Drift. A ray along d meets the cloud base at p = d.xz/d.y·h; what hangs there now hung at p − w·t when it was baked.
// So the window is read along (p − w·t, h): no new march, no seam, and the horizon stays still.

@group(0) @binding(1) var window: texture_2d<f32>;
@group(0) @binding(2) var dome: texture_2d<f32>;
@group(0) @binding(3) var clamped: sampler;

fn carried(d: vec3f) -> vec3f {
  let y = max(d.y, 0.0015);
  let p = d.xz / y * 1.7 - k.drift.xy;
  return normalize(vec3f(p.x, 1.7, p.y));
}

fn baked(d: vec3f) -> vec4f {
  let c = carried(d);
  var az = atan2(c.x, -c.z) - k.window.x;
  az -= floor(az / 6.28318531) * 6.28318531;
  let u = az / k.window.y;
  let v = 1.0 - (asin(clamp(c.y, -1.0, 1.0)) - k.window.z) / k.window.w;
  let far = textureSampleLevel(dome, clamped, c.xz * (0.496 / (1.0 + max(c.y, 0.0))) + 0.5, 0.0);
  if (u < 0.0 || u > 1.0 || v < 0.0 || v > 1.05) { return far; }
  let near = textureSampleLevel(window, clamped, vec2f(u, v), 0.0);
  let inside = smooth_(0.0, 0.02, min(min(u, 1.0 - u), v));
  return mix(far, near, inside);
}

// Stars: one in each cell of a stereographic grid; magnitudes by the law log N = 0.5 m; twinkle near the horizon.
fn stars(d: vec3f) -> vec3f {
  var sum = vec3f(0);
  let q = d.xz / (1.0 + max(d.y, 0.0));
  for (var layer = 0; layer < 2; layer++) {
    let n = select(34.0, 105.0, layer == 1);
    let g = q * n + f32(layer) * 71.3;
    let cell = floor(g);
    let pick = hash2(cell + 3.7);
    let at = (cell + 0.2 + 0.6 * vec2f(hash2(cell + 17.0), hash2(cell + 41.0)) - f32(layer) * 71.3) / n;
    let r2 = dot(at, at);
    let s = vec3f(2.0 * at.x, 1.0 - r2, 2.0 * at.y) / (1.0 + r2);
    let size = k.drift.w * 0.85;
    let away = length(d - s) / size;
    let bright = select(0.045, 0.013, layer == 1) * pow(pick, 13.0) * 5.0 * min(1.0, 0.0012 / size);
    let hue = mix(vec3f(1.0, 0.82, 0.62), vec3f(0.68, 0.82, 1.0), hash2(cell + 91.0));
    let twinkle = 1.0 - 0.45 * exp(-d.y * 4.0) * (0.5 + 0.5 * sin(k.drift.z * (9.0 + 7.0 * pick) + 60.0 * pick));
    sum += hue * bright * twinkle * exp(-away * away) * step(0.45, pick);
  }
  return sum;
}

fn moon_disc(d: vec3f, radius: f32) -> vec4f {
  let across = normalize(cross(vec3f(0, 1, 0), k.moon.xyz));
  let over = cross(k.moon.xyz, across);
  let p = vec2f(dot(d, across), dot(d, over)) / radius;
  let r2 = dot(p, p);
  if (r2 > 1.2 || dot(d, k.moon.xyz) < 0.0) { return vec4f(0); }
  let n = vec3f(p, sqrt(max(0.0, 1.0 - r2)));
  let lit = smooth_(-0.05, 0.25, dot(n, normalize(vec3f(-0.55, 0.25, 0.62))));   // three days before full
  let q = p * 1.3;
  let maria = smooth_(0.62, 0.30, length(q - vec2f(-0.25, 0.35))) * 0.5 + smooth_(0.50, 0.2, length(q - vec2f(0.42, 0.18))) * 0.5
            + smooth_(0.38, 0.1, length(q - vec2f(0.05, -0.25))) * 0.4 + 0.25 * hash2(floor(q * 7.0));
  let edge = smooth_(1.0 + 2.0 * k.drift.w / radius, 1.0 - 2.0 * k.drift.w / radius, sqrt(r2));
  return vec4f(vec3f(1.0, 0.96, 0.88) * lit * (1.0 - 0.42 * clamp(maria, 0.0, 1.0)), edge);
}

@fragment fn fs_sky(@builtin(position) px: vec4f) -> @location(0) vec4f {
  let s = px.xy / k.size.xy * vec2f(2, -2) + vec2f(-1, 1);
  let d = normalize(k.forward.xyz + k.right.xyz * s.x + k.up.xyz * s.y);
  let b = baked(down_to_horizon(d));
  var c = b.rgb;
  let clear = b.a * b.a;
  let above = smooth_(-0.002, 0.004, d.y);
  let mu = dot(d, k.sun.xyz);
  let soft = (1.0 - k.sundisc.w) * 0.35;
  c += k.sundisc.rgb * (smooth_(k.sundisc.w - soft, k.sundisc.w + soft * 0.3, mu) * clear * above * k.sun.w);
  NIGHT
  let glow = k.mist.rgb + k.sundisc.rgb * (0.004 * pow(max(mu, 0.0), 6.0) * k.sun.w);
  c = mix(glow, c, exp(-k.mist.w / max(d.y, 0.01)));
  return vec4f(c, 1.0);
}
