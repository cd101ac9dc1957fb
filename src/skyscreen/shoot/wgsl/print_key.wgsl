// Half size: the key block: outlines on the near side of things, creases, the swell of the sea.
#include "paint"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let limit = vec2i(textureDimensions(mark)) - 1;
  let full = vec2i(frame.size.xy) - 1;
  let q = vec2i(i.at.xy);
  let b = textureLoad(mark, q, 0);
  let n = textureLoad(noise_, q, 0);
  let m = textureLoad(normal, min(q * 2, full), 0).xyz;
  let wide = mix(0.8, 1.5, n.z) * mix(0.7, 1.0, exp2(-behind(b.x))) * frame.size.y / 720.0;
  let water = b.z == 2.0;
  let strands = strands_(u32(b.z));
  var e = 0.0;
  for (var k = 0; k < 6; k++) {
    let a = f32(k) * 1.0471976;
    let o = clamp(q + vec2i(round(vec2f(cos(a), sin(a)) * wide)), vec2i(0), limit);
    let s = textureLoad(mark, o, 0);
    let step_ = s.x - b.x;
    let turn = textureLoad(normal, min(o * 2, full), 0).xyz - m;
    let other = f32(s.y != b.y);
    e = max(e, select(max(smoothstep(0.03, 0.08, step_), other * f32(step_ > -0.02)), smoothstep(0.16, 0.45, step_), water && s.z == 2.0));
    e = max(e, smoothstep(0.55, 1.05, dot(turn, turn)) * 0.8 * (1.0 - other) * (1.0 - strands) * f32(!water && u32(b.z) != 11u));
  }
  return vec4f(e * rules[u32(b.z) * 4u + 3u].z * f32(b.z != 1.0) * exp2(-0.28 * behind(b.x)));
}
