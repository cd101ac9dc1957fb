// Colour (rgb) and tone (a, or whatever stands in its four bits) of a sheet at a pixel, from the four half-size pixels around that lie on it.
fn sheet_at(at: vec2f, sheet: f32) -> vec4f {
  let limit = vec2i(textureDimensions(flat)) - 1;
  let q = at * 0.5 - 0.5; let o = vec2i(floor(q)); let f = fract(q);
  var sum = vec4f(0); var weight = 1e-5;
  for (var k = 0; k < 4; k++) {
    let d = vec2i(k & 1, k >> 1);
    let a = textureLoad(flat, clamp(o + d, vec2i(0), limit), 0);
    let code = round(a.a * 255.0); let on = floor(code / 16.0);
    let t = select(1.0 - f, f, d == vec2i(1));
    let e = (t.x * t.y + 0.01) * select(0.002, 1.0, abs(on - sheet) < 0.5);
    sum += vec4f(a.rgb, (code - on * 16.0) / 15.0) * e; weight += e;
  }
  return sum / weight;
}
