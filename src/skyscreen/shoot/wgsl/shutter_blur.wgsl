// A moving tile, half size, premultiplied: what the shutter adds to the sharp picture, and how much of it that hides.
#include "shutter_tile"
const PITCH = 3.0;   // half-size pixels between taps
const MOST = 10.0;
fn within(far: f32, reach: f32) -> f32 { return clamp(reach - far + 0.5, 0.0, 1.0); }
@fragment fn main(i: Corner) -> @location(0) vec4f {
  let p = vec2i(i.at.xy);
  let last = vec2i(textureDimensions(source)) - 1;
  let here = textureLoad(source, p, 0);
  let mine = textureLoad(ways, p, 0).xy;
  let j = (f32((p.x & 1) + ((p.y & 1) ^ (p.x & 1)) * 2) + 0.5) * 0.25;   // smoothed by the bilinear tap of grade.wgsl
  // What passes in front: of the taps along the tile's way, the share that meets something nearer whose own way leads here.
  let long = length(i.way.xy);
  // Where all go nearly one way nothing passes in front of anything: a camera that only turns.
  let apart = step(0.2 * long + 0.2, i.way.z);
  let taps = clamp(ceil(long / PITCH), 3.0, MOST) * apart;
  var over = vec3f(0); var share = 0.0;
  for (var k = 0.0; k < taps; k += 1.0) {
    let s = (k + j) / taps - 0.5;
    let q = clamp(vec2i(floor(i.at.xy + i.way.xy * s)), vec2i(0), last);
    let c = textureLoad(source, q, 0);
    let v = length(textureLoad(ways, q, 0).xy);
    // A slower thing is met by fewer of the taps than its own exposure has: long / v of them are worth one.
    let w = within(abs(s) * long, 0.5 * v) * smoothstep(0.2, 0.8, v) * step(c.a, here.a * 0.97) * min(long / max(v, 0.2), 4.0);
    over += c.rgb * w; share += w;
  }
  over /= max(share, 1e-4);
  share = min(share / max(taps, 1.0), 1.0);
  // Along its own way a pixel shows what lies at its depth or behind; what stands before it keeps its place, unless all go one way.
  let own = length(mine);
  let steps = clamp(ceil(own / PITCH), 2.0, MOST) * step(0.3, own);
  var sum = here.rgb * 1e-3; var weight = 1e-3;
  for (var k = 0.0; k < steps; k += 1.0) {
    let q = clamp(vec2i(floor(i.at.xy + mine * ((k + j) / steps - 0.5))), vec2i(0), last);
    let c = textureLoad(source, q, 0);
    let w = max(step(here.a * 0.97, c.a), 1.0 - apart);
    sum += mix(here.rgb, c.rgb, w); weight += 1.0;
  }
  let blurred = smoothstep(0.4, 1.6, own) * (1.0 - share);
  return vec4f(over * share + sum / weight * blurred, share + blurred);
}
