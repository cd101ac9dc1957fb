// A tile of the half-size picture as two triangles, or as none where nothing in it or beside it moves.
#include "frame"
const HALF_LEAST = 0.2;   // half-size pixels each way from the middle: 0.8 pixels of the picture in all
struct Corner { @builtin(position) at: vec4f, @location(0) uv: vec2f, @location(1) @interpolate(flat) way: vec3f };
@vertex fn tile(@builtin(vertex_index) i: u32, @builtin(instance_index) k: u32) -> Corner {
  let wide = textureDimensions(near).x;
  let t = vec2u(k % wide, k / wide);
  let way = textureLoad(near, vec2i(t), 0).xyz;   // z: how much the ways about differ
  let q = vec2f(f32(i == 1u || i == 2u || i == 4u), f32(i == 2u || i == 4u || i == 5u));
  let uv = (vec2f(t) + q) * $TILE / ceil(frame.size.xy * 0.5);
  let at = vec4f(uv * vec2f(2.0, -2.0) + vec2f(-1.0, 1.0), 0.0, 1.0);
  return Corner(select(at, vec4f(2.0, 2.0, 0.0, 1.0), length(way.xy) < 2.0 * HALF_LEAST), uv, way);
}
