// Light on the sea, over the water's pixels only.
//
// Reflection: Fresnel averaged over the slopes, R₀ + (1 − R₀)(1 − cos)⁵ / (1 + 14 σ) (fit of Bruneton 2010), of the sky's
// dome at a mip that grows with σ. Sun: Beckmann microfacets of the slopes' variance (Cox and Munk 1954). Body: light
// scattered back out of the water, more in thin crests seen against the sun (the green glow). Foam: a white matt surface.
// Things on the water darken its mirror through ellipsoids in their bounds (rays against unit spheres, soft edges).
#include "frame"
#include "fog"
#include "noise"

fn dome_at(d: vec3f, level: f32) -> vec3f {
  return textureSampleLevel(dome, clamped, d.xz * (0.496 / (1.0 + max(d.y, 0.0))) + 0.5, level).rgb;
}

// 1 where the ray leaves freely; hull after hull dims it
fn unhidden(o: vec3f, d: vec3f) -> f32 {
  var free = 1.0;
  for (var j = 0; j < $PROXIES; j++) {
    let k = 16 + 4 * j;
    let a = vec3f(dot(sea[k], vec4f(o, 1.0)), dot(sea[k + 1], vec4f(o, 1.0)), dot(sea[k + 2], vec4f(o, 1.0)));
    let b = vec3f(dot(sea[k].xyz, d), dot(sea[k + 1].xyz, d), dot(sea[k + 2].xyz, d));
    let t = max(-dot(a, b) / max(dot(b, b), 1e-9), 0.0);
    free *= mix(sea[k + 3].x, 1.0, smoothstep(0.72, 1.22, length(a + b * t)));
  }
  return free;
}

fn sunlit(w: vec3f) -> f32 {
  let c = (frame.shadow[0] * vec4f(w, 1.0)).xyz;
  let uv = c.xy * vec2f(0.5, -0.5) + 0.5;
  let inside = all(uv > vec2f(0.01)) && all(uv < vec2f(0.99)) && c.z < 1.0;
  let s = 1.0 / vec2f(textureDimensions(shadow_map));
  var lit = textureSampleCompareLevel(shadow_map, shadower, uv + s * vec2f(-0.9, -0.3), c.z - 0.002);
  lit += textureSampleCompareLevel(shadow_map, shadower, uv + s * vec2f(0.3, -0.9), c.z - 0.002);
  lit += textureSampleCompareLevel(shadow_map, shadower, uv + s * vec2f(0.9, 0.3), c.z - 0.002);
  lit += textureSampleCompareLevel(shadow_map, shadower, uv + s * vec2f(-0.3, 0.9), c.z - 0.002);
  return select(1.0, lit * 0.25, inside);
}

#if SHORE
#include "shore"
// Sand and bubbles that breakers stir up, more in a gale.
fn stirred(m: vec4f) -> f32 { return smoothstep(3.5, 1.0, -m.x / sea[50].w) * sea[51].z * (0.25 + 0.9 * smoothstep(0.8, 1.6, sea[49].x)); }
#endif

@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let px = vec2i(i.at.xy);
  let z = textureLoad(depth, px, 0);
  let w = place(i.uv, z);
  let d = normalize(w - frame.eye.xyz);
  let v = -d;
  let n = textureLoad(normal, px, 0).xyz;
  let A = textureLoad(albedo, px, 0);
  let water = sea[3].rgb;
  let foam = clamp((A.r * A.r - water.r) / (0.80 - water.r), 0.0, 1.0);
  let sigma = min(A.a * (255.0 / 127.0), 1.0);
  let va = sigma * sigma;
  let high = w.y - sea[1].w;
  let far = length(w - frame.eye.xyz);
  let S = frame.sun.xyz;
  let sun = frame.sun_colour.rgb * frame.sun.w;
  let mu = dot(d, S);
  let nv = max(dot(n, v), 0.02);

  var r = reflect(d, n);
  // Facets too small to draw show their near sides at grazing view: what they mirror lies higher in the sky by about
  // their slope (Ross, Dion and Potvin 2005). So a sea at dusk keeps the blue of the upper sky under a burning horizon.
  r.y = abs(r.y) * 0.96 + 0.012 + va * 0.6 + 0.75 * sigma * (1.0 - nv) * (1.0 - nv);
  r = normalize(r);
  let F = 0.02 + 0.98 * pow(1.0 - nv, 5.0) / (1.0 + 14.0 * sigma);
  let open_ = unhidden(w, r);
  // the cone of slopes is about 2 σ wide; the dome has 80 texels a radian
  var seen = dome_at(r, clamp(log2(sigma * 80.0), 0.5, 5.0)) * mix(vec3f(0.16, 0.13, 0.11), vec3f(1.0), open_);
#if FOGGY
  // what the water mirrors lies in the fog too: an exponential layer from its surface up
  seen = mix(fog_light(r, seen), seen, exp(-frame.fog.w * frame.air.x / max(r.y, 0.04)));
#endif
  let lit = sunlit(w);

  let hv = normalize(S + v);
  let nh = max(dot(n, hv), 1e-3);
  let t2 = (1.0 - nh * nh) / (nh * nh);
  let vb = va + 0.0022;
  let D = exp(-t2 / (2.0 * vb)) / (6.2832 * vb * nh * nh * nh * nh);
  let fh = 0.02 + 0.98 * pow(1.0 - max(dot(hv, v), 0.0), 5.0);
  let glint = min(D * fh / (4.0 * max(nv, 0.12)), 26.0) * smoothstep(-0.12, 0.08, dot(n, S) + sigma)
            * mix(lit, open_, 0.6) * smoothstep(-0.02, 0.02, S.y);

  let hs = max(sea[4].x, 0.3);
  let crest = smoothstep(-0.08, 0.62, high / hs) * sea[4].y;
  let along = normalize(vec3f(S.x, 0.0, S.z) + vec3f(1e-5, 0.0, 0.0));
  let against = pow(clamp(dot(d, along) * 0.5 + 0.5, 0.0, 1.0), 5.0);
  let thin = pow(1.0 - nv, 1.5) * 0.5 + 0.5;
  let top = frame.ambient[0].rgb;
  let grey = vec3f(luminance(top));
  var body = water * 2.6 * mix(grey, top, 0.3)
           + vec3f(0.012, 0.092, 0.100) * sun * (crest * crest * against * thin * 0.22 * mix(0.3, 1.0, lit))
           + vec3f(0.005, 0.036, 0.043) * frame.ambient[1].rgb * crest * 1.2
           + vec3f(0.003, 0.010, 0.010) * sun * max(S.y, 0.0);
#if SHORE
  // Shallow water: the bed through it. The way down and up is about 2.2 h; red goes first (Pope and Fry 1997), and what
  // clouds the water, more in rolling surf, takes the rest.
  let bed = shore_at(w.xz);
  let deep = max(w.y - sea[1].w - bed.x, 0.0);
  let clear = exp(-deep * 2.2 * (vec3f(0.36, 0.10, 0.07) + (0.10 + 0.30 * (1.0 - sea[51].z)) + stirred(bed)));
  let bent = w.xz * 1.8 + 0.45 * vec2f(sin(w.z * 1.3 + frame.clock.x * 1.1), sin(w.x * 1.1 - frame.clock.x * 0.9));
  let net = pow(1.0 - abs(2.0 * noise2(bent) - 1.0), 5.0);
  let focus = mix(1.0, 0.72 + 1.3 * net, smoothstep(0.05, 0.5, deep) * smoothstep(3.5, 1.0, deep) * fade(0.6, far * frame.forward.w));
  let floor_ = sea[50].rgb * 0.52 * (sun * max(S.y, 0.0) * lit * focus + ambient_on(vec3f(0.0, 1.0, 0.0)));
  body = mix(body, floor_, clear);
#endif
  var c = body * (1.0 - F) + seen * F + sun * glint * 0.20;

  let soft = normalize(n + vec3f(0.0, 0.4, 0.0));
  let key = (max(dot(soft, S), 0.0) * 0.55 + 0.10 * max(mu, 0.0) + 0.10) * lit;
  let sky = ambient_on(soft);
  let white = vec3f(0.82, 0.86, 0.88) * (sun * mix(vec3f(0.5), vec3f(0.42, 0.55, 1.0), 0.35) * key
            + mix(vec3f(luminance(sky)), sky, 0.45) * 0.75 * mix(0.5, 1.0, open_));
  c = mix(c, white, foam * 0.93);
  // far air: the horizon's own colour from the dome closes the sea against the sky without a seam
  // (near the eye only its broad hue: single clouds would stand in the haze as upright bars)
  let level = normalize(vec3f(d.xz * inverseSqrt(max(dot(d.xz, d.xz), 1e-8)), 0.035).xzy);
  let mist = mix(dome_at(level, 5.0) * 0.5, dome_at(level, 2.0) * 0.96, smoothstep(1800.0, 6000.0, far));
  let tau = far * (0.00006 + 0.00016 * exp(-max(frame.eye.y - sea[1].w, 0.0) * 0.03)) * (0.5 + sea[4].w);
  c = mix(mix(mist, frame.fog.rgb, frame.air.w), c, exp(-tau));
  // fog as on land: the two must meet at the waterline
  let through = fog_through(w);
  c = mix(fog_light(d, dome_at(d, 4.0)), c, through);
  return vec4f(c, luminance(sun) * key * through * exp(-tau));
}
