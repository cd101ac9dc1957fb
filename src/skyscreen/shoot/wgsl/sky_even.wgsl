// Evens the window's 4 × 4 pattern of march starts along one axis: a tent 7 wide is two boxes of one period each, so
// both the pattern and its product with a cloud's edge go.
@group(0) @binding(0) var rough: texture_2d<f32>;

@vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
  let p = array<vec2f, 3>(vec2f(-1, -1), vec2f(3, -1), vec2f(-1, 3));
  return vec4f(p[i], 0, 1);
}

fn along(px: vec4f, axis: vec2i) -> vec4f {
  let p = vec2i(px.xy);
  let limit = vec2i(textureDimensions(rough)) - 1;
  var sum = vec4f(0);
  for (var k = -3; k <= 3; k++) {
    sum += textureLoad(rough, clamp(p + axis * k, vec2i(0), limit), 0) * f32(4 - abs(k));
  }
  return sum / 16.0;
}
@fragment fn fs_x(@builtin(position) px: vec4f) -> @location(0) vec4f { return along(px, vec2i(1, 0)); }
@fragment fn fs_y(@builtin(position) px: vec4f) -> @location(0) vec4f { return along(px, vec2i(0, 1)); }
