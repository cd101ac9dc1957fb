// The way of a ray through glass and liquid, summed over all faces with their signs: what leaves minus what enters. The
// sum needs no order; it is cut where something opaque stands. Distances are counted from the thing's own origin, so that
// half floats keep tenths of a millimetre. rgb optical depth (params.y: how
// many times stronger the body is than its colour says), a metres × (index − 1).
@group(2) @binding(0) var behind: texture_depth_2d;
@fragment fn way(d: Drawn, @builtin(front_facing) front: bool) -> @location(0) vec4f {
  let s = surface_at(d, front);
  let ray = d.world - frame.eye.xyz;
  let far = length(ray);
  let wall = distance_of(textureLoad(behind, vec2i(d.at.xy), 0)) * far / max(dot(ray, frame.forward.xyz), 1e-4);
  let sheet = 0.002 / max(abs(dot(s.normal, ray)) / far, 0.15);   // an open sheet is taken for 2 mm thick
  let signed_ = (min(far, wall) - d.uv.x) * select(1.0, -1.0, front);
  let along = select(sheet * f32(far < wall), signed_, part.closed > 0u);
  return vec4f(-log(max(s.albedo, vec3f(0.002))) / $DEPTH * (1.0 + part.params.y), $INDEX - 1.0) * along;
}
// The last face that a ray leaves by: outward normal; w 1 where there is one.
@fragment fn last(d: Drawn) -> @location(0) vec4f {
  if (d.at.z <= textureLoad(behind, vec2i(d.at.xy), 0) || part.closed == 0u) { discard; }
  return vec4f(normalize(d.normal), 1.0);
}
