// One big pixel: the thing that holds most of five places gives its mean colour over sixteen, so clusters have clean edges;
// members of the cast win ties, or thin limbs would be lost. a: log2 of its distance, for outlines.
#include "craft"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let size = round(frame.size.xy * i.uv / i.at.xy);   // the picture's pixels in one of ours
  let first = floor(i.at.xy) * size;
  let limit = vec2i(frame.size.xy) - 1;
  var best = 0u; var most = -1.0;
  for (var k = 0; k < 5; k++) {
    let a = textureLoad(ident, min(vec2i(first + size * place_of(k)), limit), 0).r;
    var votes = 0.9 * f32((a >> 8u) > 0u && (a >> 8u) < 1000u);
    for (var j = 0; j < 5; j++) { votes += f32(textureLoad(ident, min(vec2i(first + size * place_of(j)), limit), 0).r == a); }
    best = select(best, a, votes > most); most = max(most, votes);
  }
  var sum = vec3f(0); var weight = 1e-4; var near = 0.0;
  for (var k = 0; k < 16; k++) {
    let p = min(vec2i(first + size * (vec2f(f32(k & 3), f32(k >> 2)) + 0.5) * 0.25), limit);
    let own = textureLoad(ident, p, 0).r == best;
    let light = textureLoad(hdr, p, 0).rgb * frame.grade.x;
    let w = select(0.002, 1.0, own) / (1.0 + luminance(light));   // a spark does not fill a block
    sum += light * w; weight += w;
    near = max(near, textureLoad(depth, p, 0) * f32(own));
  }
  let night = frame.night.x * (1.0 - frame.night.y);
  let sea = select(vec3f(1), vec3f(0.82, 1.0, 1.22), (best & 255u) == WATER);   // dark water is blue to a painter
  return vec4f(shown(sum / weight * sea * mix(1.3, 2.2, night)), select(log2(distance_of(near)), 14.0, near <= 0.0));
}
// Middle and the four quarters of a block.
fn place_of(k: i32) -> vec2f {
  return vec2f(0.5) + 0.3 * vec2f(f32(k & 1) * 2.0 - 1.0, f32((k >> 1) & 1) * 2.0 - 1.0) * f32(k < 4);
}
