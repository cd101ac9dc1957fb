// Drawn look: three flat tones by class with the scene's own light as a tint, ink lines where id, depth or normal jump,
// poster steps in sky and water. `rules`: per class shadow, mid, light multipliers and (threshold, threshold, line).
#include "craft"
fn key(p: vec2i) -> vec4f {   // normal xy is enough for creases; z carries distance, w the id
  let q = clamp(p, vec2i(0), vec2i(frame.size.xy) - 1);
  let m = textureLoad(normal, q, 0).xyz;
  return vec4f(m.x + 0.37 * m.z, m.y, log2(distance_of(textureLoad(depth, q, 0)) + 0.05), f32(textureLoad(ident, q, 0).r & 0xffffffu));
}
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = vec2i(i.at.xy);
  let light = textureLoad(hdr, p, 0);
  let z = textureLoad(depth, p, 0);
  let id = textureLoad(ident, p, 0).r;
  let class_ = id & 255u;
  let g = textureLoad(albedo, p, 0);
  let m = textureLoad(normal, p, 0);
  let a = max(g.rgb * g.rgb, vec3f(0.004));
  let row = class_ * 4u;
  let rule = rules[row + 3u];
  // What falls on the surface, whatever sent it: radiance over albedo, less its own glow.
  let fall = fallen(light.rgb, a, m.w);
  let l = luminance(fall);
  let t = tone_of(fall, light.a);
  let soft = 0.012;
  let one = smoothstep(rule.x - soft, rule.x + soft, t);
  let two = smoothstep(rule.y - soft, rule.y + soft, t);
  let ramp = mix(mix(rules[row].rgb, rules[row + 1u].rgb, one), rules[row + 2u].rgb, two);
  let tint = mix(vec3f(1), fall / max(l, 1e-3), 0.40);
  let grey = luminance(a);
  let rich = max(mix(vec3f(grey), a, 1.25 * frame.grade.z), vec3f(0));
  // One brightness for all that one light reaches, so that a drawing keeps its values; night stays night.
  let level = mix(1.15, 0.42, frame.night.x * (1.0 - frame.night.y));
  var c = pow(clamp(rich * tint * level + 0.25 * rich * smoothstep(0.75, 0.95, t), vec3f(0), vec3f(1)), vec3f(0.4545)) * ramp;
  c = mix(c, shown(a * 2.4), clamp(m.w * 0.8, 0.0, 1.0));
  // Sky, sea and glass keep their painted light in steps.
  let plain = f32(z <= 0.0 || class_ == WATER || class_ == FAR);
  var s = shown(light.rgb * frame.grade.x * 1.25);
  let sl = luminance(s);
  let steps = mix(11.0, 8.0, f32(class_ == WATER));
  s *= mix(1.0, (floor(sl * steps) + smoothstep(0.35, 0.65, fract(sl * steps))) / steps / max(sl, 0.02), 0.75);
  s = mix(vec3f(luminance(s)), s, 1.22);
  c = mix(c, s, plain);
  let air = 1.0 - fog_through(place(i.uv, max(z, 1e-6)));
  c = mix(c, shown(frame.fog.rgb * frame.grade.x * 1.25), air * (1.0 - plain) * 0.85);
  // Ink. Lines thin out with distance; none inside water and sky.
  let w = i32(max(1.0, round(frame.size.y / 620.0)));
  let here = key(p);
  var edge = 0.0;
  let e = key(p + vec2i(w, 0)); let n = key(p + vec2i(0, w)); let o = key(p - vec2i(w, 0)); let u = key(p - vec2i(0, w));
  let ids = f32(e.w != here.w || n.w != here.w || o.w != here.w || u.w != here.w);
  let jump = max(max(e.z, n.z), max(o.z, u.z)) + min(min(e.z, n.z), min(o.z, u.z)) - 2.0 * here.z;
  let crease = max(length(e.xy - o.xy), length(n.xy - u.xy));
  let strands = f32(class_ == 8u || class_ == 11u || class_ == 7u);
  edge = max(ids * smoothstep(-0.01, 0.015, max(max(e.z, n.z), max(o.z, u.z)) - here.z), smoothstep(0.10, 0.30, jump));
  edge = max(edge, smoothstep(0.75, 1.25, crease) * 0.8 * (1.0 - strands));
  edge *= rule.z * (1.0 - plain) * exp2(-max(here.z - 5.0, 0.0) * 0.35) * (1.0 - air);
  c = mix(c, c * vec3f(0.16, 0.12, 0.15), clamp(edge, 0.0, 1.0) * 0.9);
  return vec4f(c, dot(c, vec3f(0.299, 0.587, 0.114)));
}
