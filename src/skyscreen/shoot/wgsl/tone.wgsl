// AgX display transform (T. Sobotka), with the sixth-order fit of its sigmoid by B. Wrensch, "Minimal AgX Implementation"
// (2023). In: exposed linear BT.709, 0.18 mid grey. Out: display values 0–1.
fn agx(c: vec3f) -> vec3f {
  let inset = mat3x3f(0.842479062, 0.042328242, 0.042375655, 0.0784336, 0.878468636, 0.0784336, 0.079223745, 0.079166127, 0.879142974);
  let outset = mat3x3f(1.196879005, -0.052896852, -0.052971636, -0.098020881, 1.15190313, -0.09804345, -0.099029744, -0.098961177, 1.151073673);
  let x = clamp((log2(max(inset * c, vec3f(1e-10))) + 12.47393) / 16.5, vec3f(0), vec3f(1));
  let x2 = x * x; let x4 = x2 * x2;
  let s = 15.5 * x4 * x2 - 40.14 * x4 * x + 31.96 * x4 - 6.868 * x2 * x + 0.4298 * x2 + 0.1191 * x - 0.00232;
  // AgX alone is flat on purpose: the look's power and saturation stand between its sigmoid and the outset.
  let q = clamp(pow(max(s, vec3f(0)), vec3f(1.08 * frame.grade.y)), vec3f(0), vec3f(1));
  let p = mix(q, q * q * (3.0 - 2.0 * q), $PRINT);   // a print's shoulder and toe: whites near white, blacks black
  let l = dot(p, vec3f(0.2126, 0.7152, 0.0722));
  return clamp(outset * (l + (p - l) * (1.0 * frame.grade.z)), vec3f(0), vec3f(1));
}
// Split tone: one tint for the shadows, one for the lights, luminance kept.
fn split(c: vec3f) -> vec3f {
  let l = dot(c, vec3f(0.2126, 0.7152, 0.0722));
  let t = c * mix(frame.shadows.rgb, frame.highlights.rgb, smoothstep(0.08, 0.75, l));
  let m = dot(t, vec3f(0.2126, 0.7152, 0.0722));
  return t * (l / max(m, 1e-4));
}
