// Clay: the flat colour of each thing kneaded into plasticine, lit anew on a table: a soft key from the upper left, a sky of
// card, a dull shine. The scene's own light only says what is in shadow and how dark the night is.
#include "craft"
#include "craft_cut"
#include "craft_sheet"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = vec2i(i.at.xy);
  let unit = frame.size.y / 720.0;
  let sheet = cut_at(i.uv);
  let sum = sheet_at(i.at.xy, sheet);
  let form_ = textureSampleLevel(form, clamped, i.uv, 0.0);
  let step_ = 2.0 * unit * frame.size.zw;
  let here = textureSampleLevel(relief, clamped, i.uv, 0.0);
  let h = here.r;
  let hx = textureSampleLevel(relief, clamped, i.uv + vec2f(step_.x, 0.0), 0.0).r;
  let hy = textureSampleLevel(relief, clamped, i.uv + vec2f(0.0, step_.y), 0.0).r;
  let class_ = textureLoad(ident, p, 0).r & 255u;
  // Waves are kneaded deeper than they are.
  let swell = select(vec3f(1), vec3f(3.0, 1.0, 1.0), class_ == WATER);
  let n = normalize((form_.xyz * 2.0 - 1.0) * swell + vec3f(h - hx, hy - h, 0.0) * select(1.5, 3.0, class_ == WATER));
  let rule = rules[class_ * 4u + 3u];
  let glow = smoothstep(0.97, 1.0, sum.a) * f32(sheet > 0.5);
  let tone = mix(form_.a, sum.a, 0.6);
  let lit = mix(0.45, 1.0, smoothstep(rule.x - 0.16, rule.x + 0.16, tone)) * (1.0 - 0.55 * smoothstep(0.05, 0.80, here.g));
  let key = normalize(vec3f(-0.58, 0.62, 0.53)); let half_ = normalize(vec3f(-0.33, 0.35, 0.88));
  let nl = dot(n, key);
  let c = sum.rgb * sum.rgb * mix(rules[class_ * 4u].rgb, rules[class_ * 4u + 2u].rgb, smoothstep(-0.2, 0.7, nl) * lit);
  let night = frame.night.x * (1.0 - frame.night.y);
  let sun = frame.sun_colour.rgb / max(max(frame.sun_colour.r, frame.sun_colour.g), max(frame.sun_colour.b, 1e-4));
  let warm = mix(vec3f(1.22, 1.15, 1.04), sun * 1.25, 0.45 * frame.sun.w * (1.0 - frame.night.x));
  let wrap = smoothstep(-0.35, 1.0, nl);
  let fill = mix(vec3f(0.26, 0.25, 0.27), vec3f(0.36, 0.40, 0.47), 0.5 + 0.5 * n.y) * mix(vec3f(1), vec3f(0.62, 0.70, 1.05), night);
  var s = c * (wrap * warm * lit * mix(1.0, 0.62, night) + fill);
  s += c * sqrt(c) * vec3f(0.30, 0.20, 0.16) * smoothstep(-0.5, 0.1, nl) * smoothstep(0.5, -0.1, nl);   // light goes a little way in
  let nh = max(dot(n, half_), 0.0); let n2 = nh * nh; let n4 = n2 * n2; let n8 = n4 * n4; let n16 = n8 * n8;
  s += (0.060 * n16 + 0.085 * n16 * n16 * n8) * lit * mix(1.0, 0.6, night);
  let rim = 1.0 - max(n.z, 0.0);
  s += c * (rim * rim * 0.22);
  s = mix(s, c * (1.15 + 0.35 * wrap), glow);
  let e = (i.uv - 0.5) * vec2f(1.0, 0.95);
  s *= 1.10 - 0.75 * dot(e, e);
  let t = sqrt(clamp(s / (1.0 + 0.55 * max(luminance(s) - 0.35, 0.0)), vec3f(0), vec3f(1)));
  return vec4f(t, dot(t, vec3f(0.299, 0.587, 0.114)));
}
