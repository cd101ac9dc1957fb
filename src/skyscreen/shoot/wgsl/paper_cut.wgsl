// Cut paper: sheets of coloured paper one behind the other, each with its own shadow on the next; light from the upper left.
#include "craft"
#include "craft_cut"
#include "craft_sheet"
fn last_over(m: vec4f) -> f32 {   // the highest mask that the cut reaches
  let t = select(vec4f(1), m, m >= vec4f(CUT)); return min(min(t.x, t.y), min(t.z, t.w));
}
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  // The tooth lies on the screen, at the size it has in a 720-line picture, drawn out along the fibres.
  let s = i.at.xy * (720.0 * frame.size.w);
  let tooth = 1.3 * noise2(vec2f(dot(s, vec2f(0.40, 0.14)), dot(s, vec2f(-0.20, 0.52)))) - 0.65;
  let uv = i.uv + vec2f(tooth, -tooth) * 0.0005;
  let m1 = textureSampleLevel(mask1, clamped, uv, 0.0); let m5 = textureSampleLevel(mask5, clamped, uv, 0.0);
  let m9 = textureSampleLevel(mask9, clamped, uv, 0.0);
  let sheet = over(m1) + over(m5) + over(m9);
  let rim = min(min(last_over(m1), last_over(m5)), last_over(m9));
  let own = sheet_at(i.at.xy, sheet);
  var c = mix(own.rgb, vec3f(0.90, 0.92, 0.90), own.a * smoothstep(0.78, 0.66, rim));   // waves have white crests
  let close = picked(m1, 1.0, sheet + 1.0) + picked(m5, 5.0, sheet + 1.0) + picked(m9, 9.0, sheet + 1.0);
  c *= 1.0 - 0.24 * smoothstep(0.02, CUT, close);
  c *= 1.0 - 0.48 * smoothstep(0.06, 0.80, shade(i.uv + vec2f(-0.0044, -0.0078), sheet + 1.0));
  c += 0.07 * smoothstep(0.62, 0.48, rim) * f32(sheet > 0.5);
  c *= 1.0 + 0.09 * tooth;
  let e = i.uv - 0.5;
  c *= 1.04 - 0.34 * dot(e, e);
  return vec4f(c, dot(c, vec3f(0.299, 0.587, 0.114)));
}
