// Half size: x density of the ink, y log2 of distance, z mark of thing and class, w 1 on strands, 0.5 on faces (crisp), minus the glow of lamps.
// Rules: density in shadow (shadow), more for dark things (mid), in light (light); the tones between which it changes (edges).
#include "paint"
#include "craft_near"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = nearest_of(min(vec2i(i.at.xy) * 2, vec2i(frame.size.xy) - 2));
  let light = textureLoad(hdr, p, 0);
  let g = textureLoad(albedo, p, 0);
  let m = textureLoad(normal, p, 0);
  let z = textureLoad(depth, p, 0);
  let id = textureLoad(ident, p, 0).r;
  let n = textureLoad(noise_, vec2i(i.at.xy), 0);
  let sky = z <= 0.0;
  let class_ = select(id & 255u, SKY, sky);
  let base = max(g.rgb * g.rgb, vec3f(0.004));
  let a = sqrt(luminance(base));
  let t = lit_tone(fallen(light.rgb, base, m.w), light.a);
  let seen = luminance(shown(light.rgb * frame.grade.x * (1.0 + 1.2 * night_out())));
  let far = distance_of(max(z, 1e-6));
  let lz = select(min(log2(far), 12.0), 13.0, sky);
  let w = place(i.uv, max(z, 1e-6));
  let row = class_ * 4u;
  let e = rules[row + 3u];
  let dark = 1.0 - smoothstep(e.x, e.y, t + 0.10 * (n.z - 0.5));
  let deep = 1.0 - smoothstep(0.10, 0.72, a);
  var d = mix(rules[row + 2u].r, rules[row].r, dark) + rules[row + 1u].r * deep * (0.55 + 0.45 * dark);
  // What one stands on is left open, as painters do.
  d *= mix(1.0, 0.50, smoothstep(0.70, 0.95, m.y) * (1.0 - strands_(class_)) * (1.0 - f32(class_ == 11u)));
  // Water is mostly paper: ink where it looks dark, foam left blank.
  let trough = smoothstep(0.62, 0.16, seen) * (1.0 - smoothstep(0.35, 0.6, a));
  d = select(d, mix(rules[row + 2u].r, rules[row].r, trough), class_ == WATER);
  let r = normalize(ray(i.uv));
  let high = smoothstep(0.02, 0.55, r.y);
  let cloud = smoothstep(0.75, 0.35, seen);
  let night = night_out();
  d = select(d, mix(rules[row + 2u].r, rules[row].r, high * 0.7 + cloud * 0.3) + night * (0.20 + 0.55 * high), sky);
  // Mist: things pale with distance, and what is far loses its foot.
  let k = behind(lz);
  let foot = smoothstep(0.004, 0.075, (w.y - frame.air.y) / far + 0.035 * (n.w - 0.5));
  let open = (1.0 - frame.night.y) * (1.0 - f32(sky));
  d *= mix(1.0, exp2(-0.30 * k) * (1.0 - 0.65 * (1.0 - fog_through(w))), open);
  d *= mix(1.0, foot, 0.85 * open * smoothstep(0.6, 2.2, k));
  let glow = clamp(m.w * 0.8, 0.0, 1.0) * f32(!sky);
  return vec4f(d * (1.0 - 0.75 * glow), lz, mark_of(id), select(max(strands_(class_), 0.5 * f32(class_ == SKIN || class_ == 13u)), -glow, glow > 0.02));
}
