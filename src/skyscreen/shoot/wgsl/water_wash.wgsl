// Half size: optical density of the washes, × 0.3; a sharpness. Wide wet washes behind, tighter ones at the focus; brightness in
// glazes whose edges wander.
#include "paint"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let q = vec2i(i.at.xy);
  let n = textureLoad(noise_, q, 0);
  let own = textureLoad(even, q, 0);
  let sharp = smoothstep(0.25, 0.80, own.a);
  let bend = (n.zw - 0.5) * vec2f(0.014, 0.0070) * (1.0 - 0.85 * sharp);
  var c = mix(textureSampleLevel(wide, clamped, i.uv + bend, 0.0).rgb, own.rgb, sharp);
  let l = luminance(c);
  let v = l * 6.0 + (n.z - 0.5) * mix(1.2, 0.45, sharp);
  let soft = 0.06 + 0.40 * smoothstep(0.35, 0.75, n.w);
  let step_ = (floor(v) + smoothstep(0.45 - soft, 0.45 + soft, fract(v))) / 6.0;
  c *= mix(1.0, clamp(step_ / max(l, 0.03), 0.6, 1.5), mix(0.45, 0.50, sharp));
  c = mix(c, vec3f(1), smoothstep(0.80, 1.0, l + 0.10 * (n.w - 0.5)) * 0.55);
  return vec4f(-log(clamp(c, vec3f(0.035), vec3f(0.995))) * 0.3, own.a);
}
