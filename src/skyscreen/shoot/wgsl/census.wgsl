// A small exact sample of the frame for the report: ident, distance, albedo, shown colour.
#include "frame"
struct Out { @location(0) ident: u32, @location(1) distance: f32, @location(2) albedo: vec4f, @location(3) shown: vec4f };
@fragment fn main(i: Pixel) -> Out {
  let p = vec2i(i.uv * frame.size.xy);
  return Out(textureLoad(ident, p, 0).r, distance_of(textureLoad(depth, p, 0)), textureLoad(albedo, p, 0), textureLoad(shown, p, 0));
}
