// The G-buffer as a fragment writes it; encodings in shoot/targets.py. More targets only where somebody asks for them.
struct Written {
  @location(0) albedo: vec4f, @location(1) normal: vec4f, @location(2) ident: u32,
#if ANCHOR
  @location(3) anchor: vec4f,
#endif
#if MOTION
  @location($MOVED) motion: vec2f,
#endif
};
