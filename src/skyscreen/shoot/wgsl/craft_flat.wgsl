// Half size: colour and tone of the sheet that the smooth cut gives a pixel, textures averaged away: a mean over a cross
// of 13 pixels of the same sheet, thing and class, near colours only. a: sheet · 16 + tone · 15, of 255.
#include "frame"
#include "craft_cut"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let limit = vec2i(textureDimensions(seen)) - 1;
  let q = vec2i(i.at.xy);
  let sheet = cut_at(i.uv);
  // The nearest pixel that lies on this sheet stands for it.
  var from_ = q; var found = 1e3;
  for (var k = 0; k < 9; k++) {
    let d = vec2i(k % 3 - 1, k / 3 - 1) * select(2, 5, (k & 1) == 0);
    let p = clamp(q + select(d, vec2i(0), k == 4), vec2i(0), limit);
    let off = abs(textureLoad(label, p, 0).r * 15.0 - sheet) * 100.0 + f32(dot(d, d)) * f32(k != 4);
    from_ = select(from_, p, off < found); found = min(found, off);
  }
  let mark = textureLoad(label, from_, 0);
  let middle = textureLoad(seen, from_, 0);
  var sum = middle * 0.5; var weight = 0.5;
  for (var k = 0; k < 12; k++) {
    let d = select(vec2i(k % 3 - 1, (k / 3) * 2 - 3) * vec2i(3, 1), vec2i((k % 3 - 1) * 2, (k / 3) * 2 - 3), (k & 1) == 0);
    let p = clamp(from_ + d, vec2i(0), limit);
    let m = textureLoad(label, p, 0);
    let c = textureLoad(seen, p, 0);
    let near = c - middle;
    let e = f32(abs(m.r - mark.r) + abs(m.g - mark.g) < 0.002) * exp(-dot(near, near) * $RANGE);
    sum += c * e; weight += e;
  }
  // What hardly differs from its wide surroundings is texture, and becomes them.
  let all = textureSampleLevel(wide, clamped, (vec2f(from_) + 0.5) / vec2f(textureDimensions(seen)), 0.0);
  let off = (sum / weight - all) * vec4f(1.0, 1.0, 1.0, 1.3);
  let c = mix(all, sum / weight, smoothstep(0.03, 0.12, dot(off, off)));
#if PAPERS
  // A sheet has one colour: its brightness goes in steps, its hue grows richer.
  let l = max(dot(c.rgb, vec3f(0.30, 0.59, 0.11)), 0.02);
  let at = l * 6.5; let step_ = (floor(at) + smoothstep(0.42, 0.58, fract(at))) / 6.5 + 0.03;
  let flat = clamp((vec3f(l) + (c.rgb - l) * 1.15) * (step_ / l), vec3f(0.02), vec3f(1));
#else
  let flat = c.rgb;
#endif
  return vec4f(flat, (sheet * 16.0 + round(clamp(c.a, 0.0, 1.0) * 15.0)) / 255.0);
}
