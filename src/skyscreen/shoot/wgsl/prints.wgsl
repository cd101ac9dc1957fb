// Prints pressed into the ground: one flat patch each, over the G-buffer of what is ground or snow.
//
// A pixel finds its place from the depth, turns it into the print's own axes (u across, v along, 1 at the rim) and asks a
// height profile: a floor pressed down, a wall, a rim thrown up. Its slope replaces the normal, so that sun and sky shade
// it; the floor is darker, in snow bluer, for it sees less sky (rgb multiplies the square root of the albedo).
#include "frame"
struct Print { at: vec4f, size: vec4f, more: vec4f };  // x y z, heading x; heading z, half length, half width, shape; depth, snow
@group(1) @binding(0) var<storage, read> prints: array<Print>;
@group(1) @binding(1) var depth: texture_depth_2d;
@group(1) @binding(2) var ident: texture_2d<u32>;

struct Out { @builtin(position) at: vec4f, @location(0) @interpolate(flat) a: vec4f,
             @location(1) @interpolate(flat) b: vec4f, @location(2) @interpolate(flat) c: vec4f };

@vertex fn vs(@builtin(vertex_index) i: u32) -> Out {
  let g = prints[i / 6u];
  let k = i % 6u;
  let x = select(-1.0, 1.0, k == 1u || k == 2u || k == 4u);
  let y = select(-1.0, 1.0, k == 2u || k == 4u || k == 5u);
  let way = vec3f(g.at.w, 0.0, g.size.x);
  let side = vec3f(way.z, 0.0, -way.x);
  // wider than the print by its rim, and by what a slope of the ground shifts it
  let w = g.at.xyz + way * (y * (g.size.y * 1.6 + 0.04)) + side * (x * (g.size.z * 1.9 + 0.04));
  return Out(frame.project * vec4f(w, 1.0), g.at, g.size, g.more);
}

// Height over the ground as a share of the depth: shoe (sole and heel), hoof, tyre with its tread.
fn profile(u: f32, v: f32, shape: f32, metres: f32) -> f32 {
  let sole = length(vec2f(u, (v - 0.36) / 0.62));
  let heel = length(vec2f(u / 0.76, (v + 0.62) / 0.38));
  let waist = length(vec2f(u / 0.58, v / 0.80));
  let shoe = min(min(sole, heel), waist);
  let r = select(select(abs(u), length(vec2f(u, v)), shape < 1.5), shoe, shape < 0.5);
  let tread = select(0.0, 0.28 * smoothstep(-0.2, 0.2, sin(metres * 90.0 + abs(u) * 2.6)), shape > 1.5);
  let rim = (r - 1.32) / 0.20;
  return -smoothstep(1.16, 0.86, r) * (1.0 - tread) + 0.30 * exp(-rim * rim);
}
struct Written { @location(0) albedo: vec4f, @location(1) normal: vec4f };

@fragment fn fs(i: Out) -> Written {
  let z = textureLoad(depth, vec2i(i.at.xy), 0);
  let w = place(i.at.xy * frame.size.zw, z);
  let way = vec3f(i.a.w, 0.0, i.b.x);
  let side = vec3f(way.z, 0.0, -way.x);
  let q = w - i.a.xyz;
  let along = dot(q, way); let across = dot(q, side);
  let u = across / i.b.z; let v = along / i.b.y;
  let e = 0.004 + 0.6 * distance_of(z) * frame.forward.w;   // the slope over a pixel, not finer
  let h = profile(u, v, i.b.w, along);
  let dx = profile(u + e / i.b.z, v, i.b.w, along) - h;
  let dy = profile(u, v + e / i.b.y, i.b.w, along + e) - h;
  let kind = textureLoad(ident, vec2i(i.at.xy), 0).r & 255u;   // 3 ground, 4 snow
  // A tyre's patches follow one another: each ends where the next begins. Nothing beyond a hand over the ground.
  let inside = select(1.0, f32(abs(v) <= 1.0), i.b.w > 1.5) * f32(abs(q.y) < 0.12 && (kind == 3u || kind == 4u));
  let raised = max(-h, 0.0);
  let face = cross(dpdx(w), dpdy(w));
  let n0 = face * inverseSqrt(max(dot(face, face), 1e-20)) * select(-1.0, 1.0, face.y > 0.0);
  let n = normalize(n0 - (side * dx + way * dy) * (i.c.x / e));
  let cover = clamp(abs(h) * 1.6, 0.0, 1.0) * inside;
  let shade = mix(vec3f(1.0), mix(vec3f(0.82, 0.80, 0.78), vec3f(0.86, 0.91, 0.97), i.c.y), raised * inside);
  return Written(vec4f(shade, 1.0), vec4f(n, cover));
}
