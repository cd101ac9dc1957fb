// FXAA after T. Lottes (2009), the console variant: blur along the edge where the contrast is high; elsewhere a light
// sharpening, which the bringing-up to the take's size needs.
#include "frame"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = vec2i(i.at.xy);
  let limit = vec2i(textureDimensions(picture)) - 1;
  let m = textureLoad(picture, p, 0);
  let n = textureLoad(picture, max(p - vec2i(0, 1), vec2i(0)), 0);
  let s = textureLoad(picture, min(p + vec2i(0, 1), limit), 0);
  let e = textureLoad(picture, min(p + vec2i(1, 0), limit), 0);
  let w = textureLoad(picture, max(p - vec2i(1, 0), vec2i(0)), 0);
  let high = max(max(n.a, s.a), max(max(e.a, w.a), m.a));
  let low = min(min(n.a, s.a), min(min(e.a, w.a), m.a));
  let range = high - low;
  let crisp = m.rgb + (m.rgb * 4.0 - n.rgb - s.rgb - e.rgb - w.rgb) * $SHARPEN * smoothstep(0.12, 0.02, range);
  var d = vec2f(-(s.a - n.a), e.a - w.a);
  d = clamp(d / (min(abs(d.x), abs(d.y)) + 0.02), vec2f(-6), vec2f(6)) * frame.size.zw;
  let a = 0.5 * (textureSampleLevel(picture, clamped, i.uv - d * 0.1667, 0.0) + textureSampleLevel(picture, clamped, i.uv + d * 0.1667, 0.0));
  let b = a * 0.5 + 0.25 * (textureSampleLevel(picture, clamped, i.uv - d * 0.5, 0.0) + textureSampleLevel(picture, clamped, i.uv + d * 0.5, 0.0));
  let along = select(b.rgb, a.rgb, b.a < low || b.a > high);
  // Where both neighbours across lie on the same side this is a line a pixel wide, not an edge: blurring would dash it.
  let a4 = vec4f(n.a, s.a, e.a, w.a) - m.a;
  let line = max(max(min(a4.x, a4.y), min(a4.z, a4.w)), -min(max(a4.x, a4.y), max(a4.z, a4.w)));
  let edge = f32(range > max(0.045, high * 0.11)) * smoothstep(0.14, 0.05, line);
  return vec4f(mix(mix(crisp, m.rgb, f32(line > 0.05)), along, edge), 1.0);
}
