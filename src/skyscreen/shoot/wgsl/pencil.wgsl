// Pencil: hatching where the tone beats the rank of a stroke, a smudge under it, two wandering contours, the tooth of the paper, a
// border that is left unfinished.
#include "craft"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = vec2i(i.at.xy);
  let unit = frame.size.y / 720.0;
  let s = i.at.xy / max(unit, 0.75);
  let tooth = noise2(s * 0.83) * 0.55 + noise2(s * 0.37 + 7.0) * 0.45 - 0.5;
  let wander = vec2f(noise2(s * 0.030), noise2(s * 0.030 + 31.0)) - 0.5;
  let broad = noise2(i.uv * vec2f(7.0, 4.0));
  let tone_ = textureSampleLevel(tone, clamped, i.uv + wander * 0.0014, 0.0);
  let h = textureLoad(hatch, p, 0).r;
  let one = textureSampleLevel(line, clamped, i.uv + wander * vec2f(0.0022, 0.0038), 0.0).r;
  let two = textureSampleLevel(line, clamped, i.uv - wander * vec2f(0.0030, 0.0050) + 0.0006, 0.0).r;
  let c = (i.uv - vec2f(0.5, 0.51)) * vec2f(1.0, 0.98);
  let out_ = sqrt(dot(c * c, c * c)) * 4.15 + (broad - 0.5) * 0.22;
  let t = tone_.r * smoothstep(1.14, 0.62, out_);
  let stroke = smoothstep(-0.20, 0.20, t * 1.28 - 0.21 - (1.0 - h) * 0.80 - tooth * 0.42);
  let smudge = t * (0.20 + 0.42 * t) * (1.0 - 0.5 * tooth);
  var lead = stroke * (0.24 + 0.48 * t) * (0.62 + 0.5 * h) + smudge * 0.55;
  let contour = max(one, two * 0.7) * smoothstep(1.28, 0.85, out_);
  lead = max(lead, contour * smoothstep(-0.35, 0.25, contour * 0.5 - tooth * 0.8 - 0.1) * (0.62 + 0.55 * wander.x));
  lead *= 1.0 - smoothstep(0.04, 0.45, tooth) * 0.40 * (1.0 - lead * 0.5);
  lead = clamp(lead * 1.12, 0.0, 0.94);
  let e = i.uv - 0.5;
  let paper = vec3f(0.965, 0.955, 0.925) * (1.0 + 0.075 * tooth) * (1.0 - 0.15 * dot(e, e));
  let r = mix(paper, vec3f(0.14, 0.14, 0.155), lead);
  return vec4f(r, dot(r, vec3f(0.299, 0.587, 0.114)));
}
