// After geometry.wgsl: the way of what moves by itself, where the picture shows it, in half-size pixels.
@group(2) @binding(0) var ident: texture_2d<u32>;
@group(2) @binding(1) var depth: texture_depth_2d;
struct Passing {
  @builtin(position) at: vec4f, @location(0) now: vec3f, @location(1) then: vec3f, @location(2) @interpolate(flat) ident: u32,
};
@vertex fn moving(v: Vertex) -> Passing {
  var o: Passing;
  let world = placed(v);
  let q = vec4f(v.was, 1.0);
  let w = vec3f(dot(v.b0, q), dot(v.b1, q), dot(v.b2, q));
  let before = w + sway(w, v.aux.y * v.aux.y, frame.clock.x - frame.clock.y);
  // A coarse mesh swells by three pixels, to cover the finer one that the picture shows.
  let n = vec3f(dot(v.r0.xyz, v.normal.xyz), dot(v.r1.xyz, v.normal.xyz), dot(v.r2.xyz, v.normal.xyz));
  let far = dot(world - frame.eye.xyz, frame.forward.xyz);
  o.at = frame.project * vec4f(world + normalize(n) * (3.0 * max(far, 0.0) * frame.forward.w), 1.0);
  o.now = (frame.project * vec4f(world, 1.0)).xyw;
  o.then = (frame.before * vec4f(before, 1.0)).xyw;
  o.ident = v.ident >> 8u;
  return o;
}
@fragment fn way(d: Passing) -> @location(0) vec2f {
  let p = min(vec2i(d.at.xy) * 2, vec2i(textureDimensions(ident)) - 2);
  // Of four pixels the nearest decides, as in shutter_source.
  let a = textureLoad(depth, p, 0); let b = textureLoad(depth, p + vec2i(1, 0), 0);
  let e = textureLoad(depth, p + vec2i(0, 1), 0); let f = textureLoad(depth, p + vec2i(1, 1), 0);
  let high = max(max(a, b), max(e, f));
  let which = select(select(select(vec2i(1, 1), vec2i(0, 1), e == high), vec2i(1, 0), b == high), vec2i(0), a == high);
  if (textureLoad(ident, p + which, 0).r >> 8u != d.ident) { discard; }
  let m = d.now.xy / max(d.now.z, 1e-3) - d.then.xy / max(d.then.z, 1e-3);
  let v = m * vec2f(0.5, -0.5) * frame.size.xy * (0.5 * $SHARE);
  return v * min(1.0, $REACH / max(length(v), 1e-3));
}
