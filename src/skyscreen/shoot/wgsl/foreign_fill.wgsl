// The G-buffer of a foreign picture. Each pixel takes the small cell of like colour among the nine around it (joint bilateral
// upsampling, Kopf and others 2007, with one winner), so that the borders of regions lie on edges of the picture.
#include "frame"
#include "foreign_linear"
struct Filled {
  @location(0) albedo: vec4f, @location(1) normal: vec4f, @location(2) ident: u32,
#if ANCHORED
  @location(3) anchor: vec4f,
#endif
  @builtin(frag_depth) depth: f32,
};
@fragment fn main(i: Pixel) -> Filled {
  let limit = vec2i(textureDimensions(few)) - 1;
  let c = textureLoad(clean, vec2i(i.at.xy), 0).rgb;
  let at = i.uv * vec2f(limit + 1) - 0.5;
  let middle = vec2i(round(at));
  var cell = clamp(middle, vec2i(0), limit); var best = 1e3;
  for (var k = 0; k < 9; k++) {
    let q = clamp(middle + vec2i(k % 3 - 1, k / 3 - 1), vec2i(0), limit);
    let d = textureLoad(few, q, 0).rgb - c; let o = vec2f(q) - at;
    let off = dot(d, d) + 0.0025 * dot(o, o);
    cell = select(cell, q, off < best); best = min(best, off);
  }
  let s = textureLoad(surface, cell, 0);   // x metres, y light, z metres the strokes were sized for
  let id = textureLoad(region, cell, 0).r;
  // The offset of the strokes runs smoothly inside a region.
  let smooth_ = textureSampleLevel(motion, clamped, i.uv, 0.0).xy; let here = textureLoad(motion, cell, 0).xy;
  let shift = select(here, smooth_, length(smooth_ - here) < 3.0);
  let light = min(linear(c), vec3f(6.0));
  var o: Filled;
  o.albedo = vec4f(sqrt(clamp(light / s.y, vec3f(0.004), vec3f(1))), 0.6 * 127.0 / 255.0);
  let n = textureSampleLevel(slope, clamped, i.uv, 0.0).xyz;
  let r = frame.right.xyz / frame.right.w; let u = frame.up.xyz / frame.up.w;
  o.normal = vec4f(normalize(r * n.x + u * n.y - frame.forward.xyz * n.z), 0.0);
  o.ident = id;
#if ANCHORED
  let first = i.at.xy + shift;
  let flat = vec3f(first * (s.z * frame.forward.w), 0.0);
  // Ground is hung on the plane that it is taken for, so that its strokes grow towards the eye.
  let uv = first * frame.size.zw;
  let down = (uv.y - 0.5) * 2.0 * frame.up.w;
  let away = $EYE / max(down, $DOWN);
  let level = vec3f((uv.x - 0.5) * 2.0 * frame.right.w, $DOWN - min(down, $DOWN), 1.0) * away;   // a slope at the horizon
  // Looks move noise by a thing's number; regions are no things, and the noise runs on from one to the next.
  o.anchor = vec4f(select(flat, level, (id & 255u) == $GROUNDu) - f32(id >> 8u) * f32($APART), 1.0);
#endif
  o.depth = select(frame.eye.w / max(s.x, 0.05), 0.0, s.x <= 0.0);
  return o;
}
