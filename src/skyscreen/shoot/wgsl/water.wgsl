// Watercolour: everything is optical density over white paper. Pigment gathers at the rim of each wash, flows unevenly, settles in the
// valleys of the paper, skips its tooth where the brush is dry; backruns; a loose sepia pen; an edge torn by the brush.
#include "paint"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let s = i.at.xy / max(frame.size.y / 720.0, 0.75);
  let tooth = noise2(s * 0.62) * 0.5 + noise2(s * 0.29 + 7.0) * 0.5 - 0.5;
  let n = textureSampleLevel(noise_, clamped, i.uv, 0.0);
  let bend = (n.zw - 0.5) * vec2f(0.0020, 0.0028) + (n.xy - 0.5) * 0.0007 + tooth * 0.0008;
  let w = textureSampleLevel(wash, clamped, i.uv + bend, 0.0);
  let sharp = smoothstep(0.3, 0.9, w.a);
  var d = w.rgb / 0.3;
  let over_ = dot(d - textureSampleLevel(rim, clamped, i.uv + bend, 0.0).rgb / 0.3, vec3f(0.3333));
  d += d * clamp(over_ * 2.3, 0.0, 0.9);
  d *= 1.0 - 0.40 * clamp(-over_ * 1.6, 0.0, 1.0) * (1.0 - sharp);
  d *= 1.0 + 0.26 * smoothstep(0.024, 0.004, abs(n.w - 0.66 + 0.05 * (n.x - 0.5))) * (1.0 - sharp) * smoothstep(0.35, 0.7, n.z);
  d *= 1.0 + 0.42 * (n.z - 0.5) * (1.0 - 0.55 * sharp) + 0.22 * (n.w - 0.5);
  let gran = -tooth * 1.15 + (n.x - 0.5) * 0.42;
  d *= 1.0 + gran * vec3f(0.58, 0.50, 0.42) * smoothstep(0.02, 0.5, dot(d, vec3f(0.3333)));
  let l = dot(d, vec3f(0.3333));
  let dry = smoothstep(-0.22, 0.16, l * 1.5 + tooth * 0.9 + (n.x - 0.5) * 0.35 - 0.02);
  d *= mix(dry, 1.0, smoothstep(0.10, 0.40, l));
  // The painted sheet: its edge is the brush's, not a ruler's.
  let aspect = frame.size.x / frame.size.y;
  let e2 = abs(i.uv - 0.5) * vec2f(aspect, 1.0);
  let wander = noise2(i.uv * vec2f(26.0, 14.0)) - 0.5;
  let edge = min(0.5 * aspect - e2.x, 0.5 - e2.y) - 0.034 + wander * 0.011 + (noise2(s * 0.09) - 0.5) * 0.007 + tooth * 0.0045;
  let inside = smoothstep(-0.0022, 0.0022, edge);
  d *= inside * (1.0 + 0.50 * smoothstep(0.011, 0.0, edge));
  var c = vec3f(0.972, 0.962, 0.935) * exp(-max(d, vec3f(0)));
  let pen = textureSampleLevel(key, clamped, i.uv + (n.zw - 0.5) * 0.0014, 0.0).r;
  let ink = smoothstep(0.25, 0.62, pen) * smoothstep(0.16, 0.42, n.z * 0.6 + n.w * 0.5) * inside * smoothstep(-0.30, 0.12, 0.10 - tooth);
  c = mix(c, vec3f(0.235, 0.165, 0.145), ink * 0.68);
  let s2 = s + 0.9;   // raking light on the sheet
  c *= 1.0 + (tooth - (noise2(s2 * 0.62) * 0.5 + noise2(s2 * 0.29 + 7.0) * 0.5 - 0.5)) * 0.16;
  return vec4f(c, dot(c, vec3f(0.299, 0.587, 0.114)));
}
