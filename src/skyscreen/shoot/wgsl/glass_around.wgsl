// What a mirror of glass or water shows: sky or room, windows as bright rectangles with their bars, lamps as discs, the
// sun, and where the ray stays in the picture the picture itself. Needs dome, lamp (4 rows each), backdrop, behind.
fn seen_at(p: vec3f) -> vec3f {   // uv and, as z, the metres along the view axis
  let q = frame.project * vec4f(p, 1.0);
  return vec3f(q.xy / max(q.w, 1e-4) * vec2f(0.5, -0.5) + 0.5, q.w);
}
fn around(p: vec3f, r: vec3f) -> vec3f {
  let up = clamp(r.y * 5.0 + 0.4, 0.0, 1.0) * (1.0 - frame.night.y);
  let sky = textureSampleLevel(dome, clamped, r.xz * (0.496 / (1.0 + max(r.y, 0.0))) + 0.5, 1.0).rgb;
  var c = mix(ambient_on(r), sky, up);
  // Into the picture: a fifth, then half a metre away; what stands nearer than the ray hides it.
  for (var k = 0; k < $TAPS; k++) {
    let s = seen_at(p + r * select(0.18, 0.55, k == 1));
    let there = distance_of(textureSampleLevel(behind, nearest, s.xy, 0));
    let edge = min(min(s.x, 1.0 - s.x), min(s.y, 1.0 - s.y));
    let ok = smoothstep(0.0, 0.06, edge) * step(0.05, s.z) * smoothstep(-0.15, 0.0, there - s.z);
    c = mix(c, min(textureSampleLevel(backdrop, clamped, s.xy, 0.0).rgb, vec3f(8.0)), ok * 0.5);
  }
  for (var k = 0u; k < $LAMPS; k++) {
    let at = lamp[k * 4u]; let colour = lamp[k * 4u + 1u].rgb; let aim = lamp[k * 4u + 2u].xyz; let size = lamp[k * 4u + 3u].xy;
    let d = at.xyz - p;
    if (size.x > 0.0) {
      let facing = dot(r, aim);
      let h = r * (dot(d, aim) / min(facing, -1e-3)) - d;
      let x = dot(h, normalize(cross(vec3f(0, 1, 0), aim))) / size.x; let y = h.y / size.y;
      let pane = smoothstep(1.02, 0.97, abs(x)) * smoothstep(1.02, 0.97, abs(y)) * step(facing, -1e-3);
      let bars = smoothstep(0.025, 0.045, abs(x)) * smoothstep(0.03, 0.05, abs(y - 0.1));
      c = mix(c, colour / (4.0 * size.x * size.y) * bars * mix(0.7, 1.15, clamp(y * 0.5 + 0.5, 0.0, 1.0)), pane);
    } else {
      let far = length(d);
      c += colour * min(90.0 * exp((dot(r, d) / far - 1.0) * 500.0 * far * far), 60.0) * step(far, at.w);
    }
  }
  c += frame.sun_colour.rgb * (frame.sun.w * (1.0 - 0.7 * frame.night.y)) * 60.0 * exp((dot(r, frame.sun.xyz) - 1.0) * 2500.0);
  return c;
}
fn mirrors(c: f32) -> f32 { let q = 1.0 - c; let q2 = q * q; return 0.04 + 0.96 * q2 * q2 * q; }   // Schlick 1994
