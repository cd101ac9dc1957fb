// Cut paper: sheets of coloured paper one behind the other, each with its own shadow on the next, two tones a colour, a sky of
// rings about the sun. Light comes from the upper left.
#include "craft"
#include "craft_cut"
fn next_over(m: vec4f) -> f32 {   // the lowest mask that the cut does not reach
  let t = select(m, vec4f(0), m >= vec4f(CUT)); return max(max(t.x, t.y), max(t.z, t.w));
}
fn last_over(m: vec4f) -> f32 {   // the highest that it does
  let t = select(vec4f(1), m, m >= vec4f(CUT)); return min(min(t.x, t.y), min(t.z, t.w));
}
fn picked(m: vec4f, first: f32, k: f32) -> f32 {
  return dot(m, max(vec4f(1) - abs(vec4f(first, first + 1.0, first + 2.0, first + 3.0) - k), vec4f(0)));
}
fn shade(uv: vec2f, k: f32) -> f32 {
  return picked(textureSampleLevel(mask1, clamped, uv, 0.0), 1.0, k) + picked(textureSampleLevel(mask5, clamped, uv, 0.0), 5.0, k)
    + picked(textureSampleLevel(mask9, clamped, uv, 0.0), 9.0, k) + picked(textureSampleLevel(mask13, clamped, uv, 0.0), 13.0, k);
}
// Rings of paper round the sun, or round the horizon where the sun stands behind the camera.
fn sky_sheet(d: vec3f) -> vec3f {
  let off = length(d - frame.sun.xyz);
  let aim = normalize(vec3f(frame.forward.x, 0.0, frame.forward.z) + vec3f(1e-5, 0.0, 0.0));
  let seen_ = smoothstep(-0.2, 0.5, dot(aim, normalize(vec3f(frame.sun.x, 0.0, frame.sun.z) + vec3f(0.0, 0.0, 1e-5))));
  let wave = 0.12 * sin(d.x * 9.0 + d.z * 7.0 + d.y * 5.0);
  let at = mix(1.5 + 7.5 * max(d.y, 0.0), off * 7.5, seen_) + wave;
  let ring = floor(at); let f = at - ring;
  let sun = frame.sun_colour.rgb / max(max(frame.sun_colour.r, frame.sun_colour.g), max(frame.sun_colour.b, 1e-4));
  let warm = clamp((sun.r - sun.b) * 1.6 - 0.25, 0.0, 1.0) * (1.0 - frame.night.x);
  let bright = clamp(luminance(frame.sun_colour.rgb) / max(luminance(frame.ambient[0].rgb), 1e-4) * 1.2, 0.0, 1.0);
  let t = clamp((ring - 1.0) / 6.0, 0.0, 1.0);
  let day = mix(mix(vec3f(0.93, 0.93, 0.86), vec3f(0.66, 0.83, 0.91), min(t * 2.0, 1.0)), vec3f(0.30, 0.58, 0.80), max(t * 2.0 - 1.0, 0.0));
  let dusk = mix(mix(vec3f(0.99, 0.86, 0.55), vec3f(0.93, 0.50, 0.28), min(t * 2.0, 1.0)), vec3f(0.58, 0.22, 0.34), max(t * 2.0 - 1.0, 0.0));
  let dark = mix(mix(vec3f(0.34, 0.40, 0.66), vec3f(0.19, 0.24, 0.48), min(t * 2.0, 1.0)), vec3f(0.10, 0.12, 0.30), max(t * 2.0 - 1.0, 0.0));
  var c = mix(mix(day, dusk, warm), dark, frame.night.x);
  c = mix(c, vec3f(luminance(c)) * vec3f(0.92, 0.97, 1.03), 0.6 * (1.0 - bright) * (1.0 - frame.night.x));
  c *= 1.0 - 0.30 * smoothstep(0.34, 0.0, f) * step(0.5, ring);
  c *= 1.0 + 0.06 * smoothstep(0.95, 0.98, f);
  return select(c, mix(vec3f(1.0, 0.97, 0.86), vec3f(0.96, 0.95, 0.90), frame.night.x), ring < 1.0);
}
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = vec2i(i.at.xy);
  let unit = frame.size.y / 720.0;
  // Tooth and fibres lie on the screen, at the size they have in a 720-line picture.
  let s = i.at.xy / unit;
  let tooth = noise2(s * 0.55) + 0.6 * noise2(s * 0.21) - 0.8;
  let fibre = noise2(vec2f(dot(s, vec2f(0.11, 0.02)), dot(s, vec2f(-0.09, 0.62)))) - 0.5;
  let uv = i.uv + vec2f(tooth, fibre) * 0.0005;
  let m1 = textureSampleLevel(mask1, clamped, uv, 0.0); let m5 = textureSampleLevel(mask5, clamped, uv, 0.0);
  let m9 = textureSampleLevel(mask9, clamped, uv, 0.0); let m13 = textureSampleLevel(mask13, clamped, uv, 0.0);
  let sheet = over(m1) + over(m5) + over(m9) + over(m13);
  let rim = min(min(last_over(m1), last_over(m5)), min(last_over(m9), last_over(m13)));
  let air = vec2f(-0.0034, -0.0060);
  let low = shade(i.uv + air, sheet + 1.0); let high = shade(i.uv + 2.4 * air, sheet + 3.0);
  // Colour of this sheet from the four half-size pixels around.
  let limit = vec2i(textureDimensions(flat)) - 1;
  let q = i.at.xy * 0.5 - 0.5; let o = vec2i(floor(q)); let f = fract(q);
  var sum = vec4f(0); var weight = 1e-5;
  for (var k = 0; k < 4; k++) {
    let d = vec2i(k & 1, k >> 1);
    let a = textureLoad(flat, clamp(o + d, vec2i(0), limit), 0);
    let code = round(a.a * 255.0); let on = floor(code / 16.0);
    let t = select(1.0 - f, f, d == vec2i(1));
    let e = (t.x * t.y + 0.01) * select(0.002, 1.0, abs(on - sheet) < 0.5);
    sum += vec4f(a.rgb, (code - on * 16.0) / 15.0) * e; weight += e;
  }
  sum /= weight;
  let p_class = textureLoad(ident, p, 0).r & 255u;
  let rule = rules[p_class * 4u + 3u];
  let lit = smoothstep(rule.x - 0.02, rule.x + 0.02, sum.a);
  // Fur, feathers and leaves are fringes in rows, hung on the thing itself.
  let hang = textureLoad(anchor, p, 0).xyz;
  let strands = f32(p_class == 8u || p_class == 11u || p_class == 20u) * f32(sheet > 0.5);
  let step_ = exp2(round(log2(distance_of(max(textureLoad(depth, p, 0), 1e-6)) * frame.forward.w * 46.0 * unit)));
  let row = hang.y / step_ + 0.32 * abs(fract((hang.x + hang.z) / step_ * 0.9) - 0.5) * 2.0;
  let edge = row - floor(row);
  let fringe = 1.0 - strands * (0.20 * smoothstep(0.30, 0.0, edge) - 0.04 * smoothstep(0.90, 0.98, edge) + 0.08 * fract(floor(row) * 0.5));
  let level = mix(1.0, 0.80, frame.night.x * (1.0 - frame.night.y));
  let glow = smoothstep(0.97, 1.0, sum.a);
  var c = sum.rgb * mix(rules[p_class * 4u].rgb, rules[p_class * 4u + 2u].rgb, lit) * mix(level, 1.0, glow) * fringe;
  // The sea grows paler row by row.
  let water = f32(p_class == WATER);
  c = mix(c, mix(c * mix(1.5, 0.75, sheet / 15.0), vec3f(0.5, 0.7, 0.8), 0.10), water);
  c = mix(c, vec3f(0.90, 0.92, 0.90), water * smoothstep(0.78, 0.66, rim));
  c *= 1.0 + (0.05 + 0.07 * water) * (sheet - 2.0 * floor(sheet * 0.5) - 0.5);   // neighbours in a heap never match quite
  let d = normalize(ray(i.uv));
  let heaven = sky_sheet(d);
  // Far sheets take the sky's colour, as far hills do.
  let far = distance_of(max(textureLoad(depth, p, 0), 1e-6));
  c = mix(c, heaven, water * 0.30 * clamp(1.0 - sheet / 12.0, 0.0, 1.0));
  c = mix(c, heaven, (1.0 - water) * clamp(log2(far / 40.0) * 0.10, 0.0, 0.5) * (1.0 - glow) * (1.0 - frame.night.y));
  c += vec3f(0.03, 0.035, 0.075) * frame.night.x * (1.0 - frame.night.y) * (1.0 - glow);
  c = mix(c, heaven, f32(sheet < 0.5));
  let close = picked(m1, 1.0, sheet + 1.0) + picked(m5, 5.0, sheet + 1.0) + picked(m9, 9.0, sheet + 1.0) + picked(m13, 13.0, sheet + 1.0);
  c *= 1.0 - 0.24 * smoothstep(0.02, CUT, close);
  c *= 1.0 - 0.40 * smoothstep(0.08, 0.75, low);
  c *= 1.0 - 0.26 * smoothstep(0.10, 0.90, high);
  c += 0.07 * smoothstep(0.62, 0.48, rim) * f32(sheet > 0.5);
  c *= 1.0 + 0.075 * tooth + 0.05 * fibre;
  let e = i.uv - 0.5;
  c *= 1.04 - 0.34 * dot(e, e);
  return vec4f(c, dot(c, vec3f(0.299, 0.587, 0.114)));
}
