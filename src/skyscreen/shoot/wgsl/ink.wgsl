// Ink wash on rice paper: a brush that runs dry where ink is thin, blank paper for mist, water and sky, a red sun, lamps as thin
// colour; a seal fixed to the sheet.
#include "paint"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = vec2i(i.at.xy);
  let s = i.at.xy / max(frame.size.y / 720.0, 0.75);
  let fibre = noise2(s * vec2f(0.035, 0.16) + noise2(s * 0.02) * 6.0) * 0.5 + noise2(s * vec2f(0.22, 0.05) + 19.0) * 0.5 - 0.5;
  let tooth = noise2(s * 0.71) * 0.6 + noise2(s * 0.33 + 7.0) * 0.4 - 0.5;
  let rice = fibre * 0.6 + tooth * 0.25;
  let n = textureSampleLevel(noise_, clamped, i.uv, 0.0);
  let bend = (n.zw - 0.5) * vec2f(0.0016, 0.0022) + (n.xy - 0.5) * 0.0006 + rice * 0.0010;
  let m = textureSampleLevel(wash, clamped, i.uv + bend, 0.0);
  var d = m.x * 2.0;
  let l = m.y * 2.0;
  d += l * smoothstep(-0.25, 0.30, l + 0.5 * (n.x - 0.5) - tooth * 0.9 - 0.12);
  let dry = smoothstep(-0.14, 0.30, d * 1.05 + 0.30 * (n.x - 0.5) - tooth * 0.55 - 0.02);   // the tooth of the paper eats thin ink
  d *= mix(1.0, dry, 0.75 * smoothstep(0.9, 0.1, d) + 0.1);
  d *= 0.88 + 0.9 * rice + 0.22 * (n.y - 0.5);
  let e = (i.uv - 0.5) * vec2f(1.0, 0.9);
  let out_ = dot(e, e);
  var c = vec3f(0.950, 0.925, 0.862) * (1.0 + rice * 0.14) * (1.0 - 0.6 * out_ * out_);
  // The low sun: one red disc, never where it stands high.
  let r = normalize(ray(i.uv)) - frame.sun.xyz;
  let sun = smoothstep(0.046, 0.042, length(r) + 0.0015 * (n.z - 0.5) + 0.0014 * tooth);
  let low = smoothstep(0.50, 0.30, frame.sun.y) * (1.0 - night_out()) * (1.0 - frame.night.y);
  c *= mix(vec3f(1), vec3f(0.82, 0.25, 0.17), sun * low * m.z * (0.86 + 0.8 * rice));
  d *= 1.0 - sun * m.z * max(low, night_out());
  // Lamps: their own colour, thinned.
  let g = textureLoad(albedo, p, 0).rgb; let top = max(max(g.r, g.g), max(g.b, 0.05));
  let hue = mix(vec3f(luminance(g / top)), g / top, 0.8);
  c *= mix(vec3f(1), mix(vec3f(1.0, 0.92, 0.80), hue, 0.55), m.w * (0.30 + 0.8 * n.z + 0.5 * rice));
  c *= exp(-max(d, 0.0) * vec3f(2.40, 2.32, 2.16));
  let at = (i.uv - vec2f(0.925, 0.76)) / vec2f(0.0275, 0.098);
  let inside = f32(all(at > vec2f(0)) && all(at < vec2f(1)));
  c = mix(c, vec3f(0.72, 0.12, 0.08) * (1.0 + 0.5 * rice), textureSampleLevel(seal, clamped, at, 0.0).r * inside * 0.93);
  return vec4f(c, dot(c, vec3f(0.299, 0.587, 0.114)));
}
