// Half-size picture for the lens, with the signed radius of the blur in alpha: the thin lens, blur at infinity · (z − s)/z.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let limit = vec2i(textureDimensions(hdr)) - 1;
  let p = min(vec2i(i.at.xy) * 2, limit - 1);
  let z = textureLoad(depth, p, 0);
  var sum = vec3f(0); var weight = 0.0;
  for (var k = 0; k < 4; k++) {   // bright specks weigh less, or they would flicker as they cross pixels (Karis 2013)
    let c = textureLoad(hdr, p + vec2i(k & 1, k >> 1), 0).rgb;
    let w = 1.0 / (1.0 + max(c.r, max(c.g, c.b)) * frame.grade.x * 0.4);
    sum += c * w; weight += w;
  }
  let far = distance_of(z);
  let blur = clamp((far - frame.lens.x) / far * frame.lens.y, -frame.lens.z, frame.lens.z) * frame.lens.w;
  return vec4f(sum / weight, blur);
}
