// The window of a running sky: the same clouds in the light of two times.
@group(0) @binding(0) var before: texture_2d<f32>;
@group(0) @binding(1) var after: texture_2d<f32>;
@group(0) @binding(2) var<uniform> share: vec4f;

@vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
  let p = array<vec2f, 3>(vec2f(-1, -1), vec2f(3, -1), vec2f(-1, 3));
  return vec4f(p[i], 0, 1);
}

@fragment fn fs_mix(@builtin(position) px: vec4f) -> @location(0) vec4f {
  let p = vec2i(px.xy);
  return mix(textureLoad(before, p, 0), textureLoad(after, p, 0), share.x);
}
