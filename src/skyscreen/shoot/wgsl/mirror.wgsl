// A thing as wet ground mirrors it: emission, ambient and key light, no shadow (the blur hides it).
@fragment fn reflect_(d: Drawn, @builtin(front_facing) front: bool) -> @location(0) vec4f {
  if (d.world.y < frame.air.y + 0.004) { discard; }
  let s = surface_at(d, !front);   // mirroring turns the winding round
  let direct = frame.sun_colour.rgb * max(dot(s.normal, frame.sun.xyz), 0.0);
  let c = s.albedo * (ambient_on(s.normal) + direct + max(s.emission, 0.0));
  return vec4f(c, 1.0);
}
