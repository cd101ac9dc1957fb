// Oil on canvas: broad strokes behind, smaller ones at the focus; thick paint in a light from the upper left; weave where it is thin.
#include "paint"
fn height(uv: vec2f, share: f32) -> f32 {
  return mix(textureSampleLevel(broad, clamped, uv, 0.0).a, textureSampleLevel(small, clamped, uv, 0.0).a, share);
}
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let unit = max(frame.size.y / 720.0, 0.6);
  let s = i.at.xy / unit;
  let sharp = smoothstep(0.30, 0.85, textureSampleLevel(even, clamped, i.uv, 0.0).a);
  let a = textureSampleLevel(broad, clamped, i.uv, 0.0);
  let b = textureSampleLevel(small, clamped, i.uv, 0.0);
  let off = a.rgb - b.rgb;
  // Small strokes go where the broad ones would lose the drawing.
  let share = clamp(max(sharp, smoothstep(0.015, 0.06, dot(off, off))), 0.0, 1.0);
  var c = mix(a.rgb, b.rgb, share);
  let t = 1.2 * unit * frame.size.zw;
  let weave = sin(s.x * 1.9) * sin(s.y * 1.9);
  let h = height(i.uv, share);
  let gx = height(i.uv + vec2f(t.x, 0.0), share) - h; let gy = height(i.uv + vec2f(0.0, t.y), share) - h;
  let thin = 1.0 - h;
  let n = normalize(vec3f(-gx, -gy, 0.36) + vec3f(weave, -weave, 0.0) * 0.030 * thin);
  let l = normalize(vec3f(-0.55, -0.60, 0.72));
  let shine = pow(max(dot(n, normalize(l + vec3f(0, 0, 1))), 0.0), 36.0);
  c = mix(c, c * c * (3.0 - 2.0 * c), 0.3); c = mix(c, c * c, 0.30);   // oil has darker darks than water
  let grey = luminance(c);
  c = max(mix(vec3f(grey), c, 1.18), vec3f(0));
  c *= mix(1.0, dot(n, l) / l.z, mix(0.62, 0.34, sharp));
  c += vec3f(1.0, 0.97, 0.90) * (shine - 0.35) * 0.05 * (0.3 + grey);
  let e = i.uv - 0.5;
  c = clamp(c * (1.05 - 0.28 * dot(e, e)), vec3f(0), vec3f(1));
  return vec4f(c, dot(c, vec3f(0.299, 0.587, 0.114)));
}
