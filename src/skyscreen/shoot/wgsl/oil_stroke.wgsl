// Half size: strokes. A pixel walks both ways along the brush's way and takes the colour where the noise that hangs on things stands
// highest: so every peak owns one dab, as long as the walk and as wide as the noise. a: height of the paint, with its bristles.
// $CHANNEL of the noise, $STEPS steps of $LONG pixels.
#include "paint"
fn way_at(uv: vec2f, last: vec2f) -> vec2f {
  let w = textureSampleLevel(way, clamped, uv, 0.0).xy * 2.0 - 1.0;
  let a = 0.5 * atan2(w.y, w.x);
  let d = vec2f(cos(a), sin(a));
  return select(-d, d, dot(d, last) >= 0.0);
}
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let texel = $LONG * frame.size.y / 720.0 / vec2f(textureDimensions(even));
  let here = textureSampleLevel(even, clamped, i.uv, 0.0);
  let own = textureLoad(mark, vec2i(i.at.xy), 0).y;
  let start = way_at(i.uv, vec2f(1.0, 0.3));
  let first = textureSampleLevel(noise_, clamped, i.uv, 0.0);
  var best = first.$CHANNEL;
  var mixed = vec3f(first.ab, 1.0) * exp2(32.0 * best);
  var from_ = i.uv; var at_ = 0.0; var hair = 0.0; var count = 1e-3;
  for (var side = 0; side < 2; side++) {
    var d = select(-start, start, side == 1); var uv = i.uv;
    for (var k = 1; k <= $STEPS; k++) {
      uv += d * texel;
      d = way_at(uv, d);
      let n = textureSampleLevel(noise_, clamped, uv, 0.0);
      let m = textureLoad(mark, vec2i(uv * vec2f(textureDimensions(mark))), 0).y;
      // A dab does not begin on another thing.
      let better = n.$CHANNEL > best && m == own;
      best = select(best, n.$CHANNEL, better); from_ = select(from_, uv, better);
      at_ = select(at_, f32(k) * select(-1.0, 1.0, side == 1) / f32($STEPS), better);
      mixed += vec3f(n.ab, 1.0) * (exp2(32.0 * n.$CHANNEL) * f32(m == own));
      hair += n.g; count += 1.0;
    }
  }
  let c = textureSampleLevel(even, clamped, from_, 0.0).rgb;
  // Every dab is mixed anew: a little lighter or darker, warmer or cooler. By the coarse fields round its peak, a mean in
  // which the peak all but counts alone: a walk's samples shift by parts of a step from drawing to drawing, and what hangs
  // on the digits of the highest, or on the fine fields, is drawn by lot each time.
  let id = mixed.xy / mixed.z;
  let light = 1.0 + 0.5 * $VARY * sin(6.0 * id.x); let warm = 0.05 * sin(5.0 * id.y + 4.0 * id.x);
  let bristle = clamp((hair / count - 0.5) * 3.2, -0.5, 0.5);
  let rgb = clamp(c * light * (1.0 + vec3f(warm, 0.2 * warm, -warm)) * (1.0 + 0.10 * bristle), vec3f(0), vec3f(1));
  return vec4f(rgb, clamp(0.45 + 0.5 * (best - 0.5) + 0.42 * bristle - 0.22 * abs(at_) , 0.0, 1.0));
}
