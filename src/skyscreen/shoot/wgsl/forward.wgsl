// Glass: a thin pane. Fresnel (Schlick, f0 0.04, two faces) reflects the sky and the key; the body tints what is behind.
#include "fog"
@group(2) @binding(0) var dome: texture_2d<f32>;
struct Glazed {
  @location(0) light: vec4f,
#if THIN
  @location(1) thin: vec4f,
#endif
};
@fragment fn glaze(d: Drawn, @builtin(front_facing) front: bool) -> Glazed {
  let s = surface_at(d, front);
  let v = normalize(frame.eye.xyz - d.world);
  let c = abs(dot(s.normal, v));
  let gloss = 1.0 - smoothstep(0.9, 1.0, s.rough);   // a beam of light has no face that could reflect
  let f = (0.04 + 0.80 * pow(1.0 - c, 4.0)) * gloss;
  let r = reflect(-v, s.normal);
  let sky = textureSampleLevel(dome, clamped, r.xz * (0.496 / (1.0 + max(r.y, 0.0))) + 0.5, s.rough * 6.0).rgb;
  let env = mix(mix(sky, ambient_on(r), clamp(-r.y * 6.0, 0.0, 1.0)), ambient_on(r), frame.night.y);
  let h = normalize(v + frame.sun.xyz);
  let glint = pow(max(dot(s.normal, h), 0.0), 600.0) * 40.0 * frame.sun.w;
  let body = 0.012 * gloss + 0.10 * f;   // a glass shows four faces and more: each may only veil a little
  let lit = env * f + frame.sun_colour.rgb * glint * f + s.albedo * ambient_on(s.normal) * body + s.albedo * s.emission;
  let cover = clamp(f + body + s.emission, 0.0, 1.0);
  var o: Glazed;
  o.light = vec4f(mix(fog_light(-v, frame.fog.rgb) * cover, lit, fog_through(d.world)), cover);
#if THIN
  o.thin = o.light.aaaa;
#endif
  return o;
}
