// Photographic look: sharp and blurred picture, bloom, exposure, vignette, AgX, split tone. Alpha: luma for FXAA.
#include "frame"
#include "tone"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = vec2i(i.at.xy);
  var c = textureLoad(hdr, p, 0).rgb;
#if LENS
  let z = textureLoad(depth, p, 0);
  let far = distance_of(z);
  let blur = abs((far - frame.lens.x) / far * frame.lens.y);
  let soft = textureSampleLevel(bokeh, clamped, i.uv, 0.0);
  c = mix(c, soft.rgb, max(smoothstep(0.7, 2.2, blur), soft.a * smoothstep(0.2, 0.9, soft.a)));
#endif
#if SHUTTER
  let smear = textureSampleLevel(smeared, clamped, i.uv, 0.0);
  c = c * (1.0 - smear.a) + smear.rgb;
#endif
#if LENS
  c = mix(c, textureSampleLevel(glow, clamped, i.uv, 0.0).rgb * 2.2 + c, frame.shadows.w);
#endif
#if MONO
  c = vec3f(dot(c, vec3f($RED, $GREEN, $BLUE)));   // one layer of film, of its own sensitivity
#endif
  let e = (i.uv - 0.5) * vec2f(1.0, 0.85);
  c *= frame.grade.x * (1.0 - frame.grade.w * dot(e, e) * 1.6);
  let s = split(agx(c));
  return vec4f(s, dot(s, vec3f(0.299, 0.587, 0.114)));
}
