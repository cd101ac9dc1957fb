// A beam of light or a flame in the air: it adds what it sends towards the eye and hides a little of what is behind, the
// less the smaller the surface's occlusion.
struct Glowing {
  @location(0) light: vec4f,
#if THIN
  @location(1) thin: vec4f,
#endif
};
@fragment fn glow(d: Drawn, @builtin(front_facing) front: bool) -> Glowing {
  let s = surface_at(d, front);
  var o: Glowing;
  o.light = vec4f(s.albedo * s.emission * fog_through(d.world), clamp(s.emission, 0.0, 1.0) * s.occlusion);
#if THIN
  o.thin = o.light.aaaa;
#endif
  return o;
}
