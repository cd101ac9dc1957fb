// Half size: wet ink. x density / 2, y line / 2, z sky, w glow. Washes are soft inside and dark at their rim; ink creeps into wet paper;
// what stands before something far is darker at its edge, and the far paler round it.
#include "paint"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let q = vec2i(i.at.xy);
  let n = textureLoad(noise_, q, 0);
  let bend = (n.zw - 0.5) * vec2f(0.0036, 0.0050);
  let own = textureLoad(base, q, 0);
  let soft = textureSampleLevel(wet, clamped, i.uv + bend, 0.0);
  let wide = textureSampleLevel(big, clamped, i.uv, 0.0);
  let crisp = max(own.w, 0.0); let strands = max(crisp * 2.0 - 1.0, 0.0); let sky = f32(own.y > 12.5);
  var d = mix(soft.x, own.x, mix(0.35, 0.80, min(crisp * 2.0, 1.0)) * (0.55 + 0.45 * mix(n.y, 1.0, crisp)));
  d += max(soft.x - wide.x, 0.0) * 0.40;
  let near = clamp(wide.y - own.y, -1.5, 1.5);
  d += max(near, 0.0) * 0.10 * (0.25 + n.z) * (1.0 - sky) * (1.0 - frame.night.y);
  d *= 1.0 - 0.60 * smoothstep(0.05, 0.9, -near);
  d *= mix(1.0, 0.42 + 1.15 * n.z, 0.55);
  d *= mix(1.0, 0.35 + 1.25 * n.x, 0.65 * strands);   // single hairs of the brush
  d += max(wide.x - own.x, 0.0) * smoothstep(0.5, 0.9, n.w) * 0.22 * exp2(-behind(own.y));
  let at = d * 4.0;
  d = mix(d, (floor(at) + smoothstep(0.2, 0.8, fract(at))) / 4.0, 0.45);
  return vec4f(d * 0.5, textureLoad(line, q, 0).r * 0.5, sky, max(-own.w, 0.0));
}
