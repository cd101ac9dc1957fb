// Half size: the colour of each sheet in its light: two tones, fringes, rows of sea, far air, rings of sky. a: sheet · 16 +
// 15 where it is water, of 255.
#include "craft"
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
  let near = min(t * 2.0, 1.0); let high = max(t * 2.0 - 1.0, 0.0);
  let day = mix(mix(vec3f(0.93, 0.93, 0.86), vec3f(0.66, 0.83, 0.91), near), vec3f(0.30, 0.58, 0.80), high);
  let dusk = mix(mix(vec3f(0.99, 0.86, 0.55), vec3f(0.93, 0.50, 0.28), near), vec3f(0.58, 0.22, 0.34), high);
  let dark = mix(mix(vec3f(0.34, 0.40, 0.66), vec3f(0.19, 0.24, 0.48), near), vec3f(0.10, 0.12, 0.30), high);
  var c = mix(mix(day, dusk, warm), dark, frame.night.x);
  c = mix(c, vec3f(luminance(c)) * vec3f(0.92, 0.97, 1.03), 0.6 * (1.0 - bright) * (1.0 - frame.night.x));
  c *= 1.0 - 0.30 * smoothstep(0.34, 0.0, f) * step(0.5, ring);
  c *= 1.0 + 0.06 * smoothstep(0.95, 0.98, f);
  return select(c, mix(vec3f(1.0, 0.97, 0.86), vec3f(0.96, 0.95, 0.90), frame.night.x), ring < 1.0);
}
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = min(vec2i(i.at.xy) * 2, vec2i(frame.size.xy) - 1);
  let own = textureLoad(flat, vec2i(i.at.xy), 0);
  let code = round(own.a * 255.0);
  let sheet = floor(code / 16.0);
  let tone = (code - sheet * 16.0) / 15.0;
  let class_ = textureLoad(ident, p, 0).r & 255u;
  let rule = rules[class_ * 4u + 3u];
  let lit = smoothstep(rule.x - 0.04, rule.x + 0.04, tone);
  let far = distance_of(max(textureLoad(depth, p, 0), 1e-6));
  // Fur, feathers and leaves are fringes in rows, hung on the thing itself.
  let hang = textureLoad(anchor, p, 0).xyz;
  let strands = f32(class_ == 8u || class_ == 11u || class_ == 20u);
  let wide = exp2(round(log2(far * frame.forward.w * 46.0 * frame.size.y / 720.0)));
  let row = hang.y / wide + 0.64 * abs(fract((hang.x + hang.z) / wide * 0.9) - 0.5);
  let edge = fract(row);
  let fringe = 0.20 * smoothstep(0.30, 0.0, edge) - 0.04 * smoothstep(0.90, 0.98, edge) + 0.08 * fract(floor(row) * 0.5);
  let night = frame.night.x * (1.0 - frame.night.y);
  let glow = smoothstep(0.97, 1.0, tone);
  var c = own.rgb * mix(rules[class_ * 4u].rgb, rules[class_ * 4u + 2u].rgb, lit) * mix(1.0 - 0.2 * night, 1.0, glow);
  c *= 1.0 - strands * fringe;
  // The sea grows paler row by row.
  let water = f32(class_ == WATER);
  c = mix(c, mix(c * mix(1.5, 0.75, sheet / 12.0), vec3f(0.5, 0.7, 0.8), 0.10), water);
  c *= 1.0 + (0.05 + 0.07 * water) * (sheet - 2.0 * floor(sheet * 0.5) - 0.5);   // neighbours in a heap never match quite
  // Far sheets take the sky's colour, as far hills do.
  let heaven = sky_sheet(normalize(ray(i.uv)));
  let hills = clamp(log2(far / 40.0) * 0.10, 0.0, 0.5) * (1.0 - glow) * (1.0 - frame.night.y);
  c = mix(c, heaven, mix(hills, 0.30 * clamp(1.0 - sheet / 10.0, 0.0, 1.0), water));
  c += vec3f(0.03, 0.035, 0.075) * night * (1.0 - glow);
  c = mix(c, heaven, f32(sheet < 0.5));
  return vec4f(c, (sheet * 16.0 + 15.0 * water) / 255.0);
}
