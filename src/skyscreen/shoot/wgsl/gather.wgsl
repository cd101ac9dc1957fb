// What the passes need and later steps would lose or overwrite: albedo made linear, direct light before sprites veil it,
// distance, and motion and view direction where the sky is.
#include "frame"
struct Out {
  @location(0) paper: vec4f,   // linear albedo; direct light on white paper
  @location(1) place: vec4f,   // anchor, or the view direction in the sky; metres along the view axis
  @location(2) motion: vec4f,  // pixels since the frame before
  @location(3) thin: vec4f,    // 1 on ropes (class 21); glass and sprites come over it
};
@fragment fn main(i: Pixel) -> Out {
  let p = vec2i(i.at.xy);
  let z = textureLoad(depth, p, 0);
  let g = textureLoad(albedo, p, 0).rgb;
  let d = ray(i.uv);
  let far = frame.before * vec4f(d, 0.0);   // a point of the sky is a direction: only the camera's turn moves it
  let was = far.xy / max(far.w, 1e-3) * vec2f(0.5, -0.5) + 0.5;
  let sky = z <= 0.0;
  var o: Out;
  o.paper = vec4f(g * g, select(textureLoad(hdr, p, 0).a, 0.0, sky));
  o.place = vec4f(select(textureLoad(anchor, p, 0).xyz, normalize(d), sky), select(distance_of(z), $SKY, sky));
  o.motion = vec4f(select(textureLoad(motion, p, 0).xy, (i.uv - was) * frame.size.xy, sky), 0.0, 0.0);
  o.thin = vec4f(f32((textureLoad(ident, p, 0).r & 255u) == 21u));
  return o;
}
