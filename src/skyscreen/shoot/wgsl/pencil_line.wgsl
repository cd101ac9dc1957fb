// Half size: contours. Where something farther begins, where one thing ends before another, where a form turns sharply.
#include "craft"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let limit = vec2i(textureDimensions(tone)) - 1;
  let q = vec2i(i.at.xy);
  let here = textureLoad(tone, q, 0);
  let class_ = textureLoad(ident, min(q * 2, vec2i(frame.size.xy) - 1), 0).r & 255u;
  var edge = 0.0; var far = -1e3; var near = 1e3;
  for (var k = 0; k < 4; k++) {
    let d = select(vec2i(0, (k & 1) * 2 - 1), vec2i((k & 1) * 2 - 1, 0), k < 2);
    let t = textureLoad(tone, clamp(q + d, vec2i(0), limit), 0);
    far = max(far, t.g - here.g); near = min(near, t.g - here.g);
    edge = max(edge, f32(t.b != here.b) * smoothstep(-0.004, 0.02, t.g - here.g) * 0.9);
  }
  edge = max(edge, smoothstep(0.06, 0.20, far + near));
  let rule = rules[class_ * 4u + 3u];
  let hand = mix(0.35, 1.0, exp2(-max(here.g - log2(frame.lens.x) - 0.8, 0.0) * 0.6));
  return vec4f(edge * rule.z * hand * f32(here.g < 13.0));
}
