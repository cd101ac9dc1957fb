// The run-up on the beach, over the G-buffer of what is ground, rock or stone: sheets of water and foam that come and go, wet
// sand that shines, then dulls, then dries. Reads a copy of the albedo, for it writes the whole of it.
#include "frame"
#include "noise"
#include "shore"

struct Written { @location(0) albedo: vec4f, @location(1) normal: vec4f };

@fragment fn main(i: Pixel) -> Written {
  let px = vec2i(i.at.xy);
  let z = textureLoad(depth, px, 0);
  let w = place(i.uv, z);
  let face = cross(dpdx(w), dpdy(w));
  let n0 = face * inverseSqrt(max(dot(face, face), 1e-20)) * select(-1.0, 1.0, face.y > 0.0);
  let kind = textureLoad(ident, px, 0).r & 255u;
  let y = w.y - sea[1].w;
  if (z <= 0.0 || y > 1.5 * sea[49].z + 0.4 || y < -0.6 || !(kind == 3u || kind == 4u || kind == 5u || kind == 14u)) { discard; }
  let m = shore_at(w.xz);
  if (m.z <= 0.0 && m.w > 4.0) { discard; }
  let g = textureLoad(under, px, 0);
  let o = swash(w.xz, max(y, 0.0), m.z, swell_at(w.xz));
  let print = distance_of(z) * frame.forward.w;
  let level = smoothstep(0.45, 0.8, n0.y);           // foam and film lie on what lies flat; a wall is only wet
  // lace that rides up and down with its sheet
  let shift = o.run / max(sea[49].w, 0.03);
  let q = w.xz * 0.42 + vec2f(0.13, 0.29) * shift * 0.25;
  let l1 = textureSampleLevel(lace, wrapped, q, clamp(log2(print * 220.0), 0.0, 7.0));
  let l2 = textureSampleLevel(lace, wrapped, q * 0.23 + 0.37, clamp(log2(print * 50.0), 0.0, 7.0));
  let pattern = l1.x * 0.55 + l1.z * 0.25 + l2.y * 0.35;
  let much = clamp(max(o.edge * 1.05, o.lace * 0.80), 0.0, 1.1) * (0.35 + 0.65 * sea[51].z);
  var foam = smoothstep(1.00 - 0.70 * much, 1.24 - 0.62 * much, pattern) * smoothstep(0.02, 0.25, much);
  foam = clamp(foam + 0.5 * smoothstep(0.7, 1.0, o.edge) * l1.w * sea[51].z, 0.0, 1.0) * level;
  let gloss = max(o.gloss, smoothstep(0.0, 0.01, o.film));
  let wet = o.damp * mix(0.7, 1.0, level);
  // Water in the pores darkens (Lekner and Dorf 1988); a sheet over it takes a little of its colour.
  var a = g.rgb * g.rgb * mix(1.0, 0.50, wet);
  let depth_ = o.film * level;
  a = mix(a, a * vec3f(0.72, 0.90, 0.94), clamp(depth_ * 6.0, 0.0, 1.0));
  a = mix(a, vec3f(0.80, 0.84, 0.86), foam);
  let r0 = g.a * 255.0 / 127.0;
  var r = mix(r0, min(r0, 0.42), wet);
  r = mix(r, 0.07, gloss * level * (1.0 - foam));
  r = mix(r, 0.9, foam);
  let tilt = 0.5 * vec2f(sin(w.x * 9.1 + w.z * 5.3 + sea[51].x * 3.1), sin(w.z * 8.3 - w.x * 6.1 - sea[51].x * 2.7));
  let n = normalize(n0 + vec3f(tilt.x, 0.0, tilt.y) * (0.05 * smoothstep(0.0, 0.02, depth_)));
  return Written(vec4f(sqrt(clamp(a, vec3f(0), vec3f(1))), clamp(r, 0.03, 1.0) * (127.0 / 255.0)), vec4f(n, max(gloss * level, foam)));
}
