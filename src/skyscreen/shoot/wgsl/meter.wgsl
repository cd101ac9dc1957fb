// Exposure meter, 64 × 36 cells of 16 points: mean luminance, mean log of the metered luminance, weight (the middle counts
// more). Metering is three quarters incident: what the surface reflects is divided by its albedo (to the power 0.75) over mid
// grey, so that snow stays white (white ground gets another two thirds of a stop, as any photographer gives it) and a dark street dark;
// lamps, sky and what fog hides count as they are. Last the mean luminance of what skin a cell holds, 0 for none.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  var lin = 0.0; var lg = 0.0; var skin = 0.0; var bare = 0.0;
  for (var k = 0; k < 16; k++) {
    let uv = i.uv + (vec2f(f32(k & 3), f32(k >> 2)) - 1.5) * 0.25 / vec2f(64.0, 36.0);
    let p = vec2i(uv * frame.size.xy);
    let l = dot(min(textureLoad(hdr, p, 0).rgb, vec3f(60.0)), vec3f(0.2126, 0.7152, 0.0722));
    let g = textureLoad(albedo, p, 0).rgb;
    let a = dot(g * g, vec3f(0.2126, 0.7152, 0.0722));
    let fog = 1.0 - fog_through(place(uv, textureLoad(depth, p, 0)));
    let own = max(f32(a <= 0.0 || textureLoad(normal, p, 0).w > 0.0), fog);
    let of_skin = f32((textureLoad(ident, p, 0).r & 255u) == 6u);
    skin += of_skin * l; bare += of_skin;
    lin += l; lg += log2(max(l * mix(pow(0.18 / max(a, 0.05), 0.75 + 0.48 * smoothstep(0.22, 0.62, a)), 1.0 - 0.5 * fog * f32(a > 0.0), own), 1e-5));
  }
  let e = (i.uv - 0.5) * 2.0;
  return vec4f(lin / 16.0, lg / 16.0, exp(-dot(e, e) * 0.8), skin / max(bare, 1.0));
}
