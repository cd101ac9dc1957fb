// A moving tile, half size: what the lens made of the picture, and its distance.
#include "shutter_tile"
@fragment fn main(i: Corner) -> @location(0) vec4f {
  let p = vec2i(i.at.xy);
  let uv = i.at.xy / vec2f(textureDimensions(blurred));
  // The mean of four pixels; across an edge the nearest alone, or its colour would travel with what is far.
  let four = textureGather(depth, nearest, uv);
  let low = min(min(four.x, four.y), min(four.z, four.w)); let high = max(max(four.x, four.y), max(four.z, four.w));
  let far = distance_of(high);
  let which = select(select(select(vec2i(1, 1), vec2i(0, 1), four.x == high), vec2i(1, 0), four.z == high), vec2i(0), four.w == high);
  let mean = textureSampleLevel(hdr, clamped, uv, 0.0).rgb;
  let sharp = select(mean, textureLoad(hdr, min(p * 2 + which, vec2i(textureDimensions(hdr)) - 1), 0).rgb, high > 1.04 * low);
  let soft = textureLoad(blurred, p, 0);
  let blur = abs((far - frame.lens.x) / far * frame.lens.y);   // the mix of grade.wgsl
  let c = mix(sharp, soft.rgb, max(smoothstep(0.7, 2.2, blur), soft.a * smoothstep(0.2, 0.9, soft.a)));
  return vec4f(c, min(far, 60000.0));
}
