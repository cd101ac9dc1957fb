// Half size, for watercolour: rgb the colour to paint, display values, lighter and purer than seen: a painter has white paper and
// lifts the night; a how sharp it is wanted, 1 at the focus.
#include "paint"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let q = min(vec2i(i.at.xy) * 2, vec2i(frame.size.xy) - 2);
  var light = vec3f(0); var base = vec3f(0); var glow = 0.0;
  for (var k = 0; k < 4; k++) {
    let p = q + vec2i(k & 1, k >> 1);
    let g = textureLoad(albedo, p, 0).rgb;
    light += 0.25 * min(textureLoad(hdr, p, 0).rgb, vec3f(8.0 / frame.grade.x)); base += 0.25 * g * g;
    glow += 0.25 * max(textureLoad(normal, p, 0).w, 0.0);
  }
  let z = textureLoad(depth, q, 0);
  let class_ = textureLoad(ident, q, 0).r & 255u;
  let sky = z <= 0.0;
  let night = night_out();
  let e = rules[select(class_, SKY, sky) * 4u + 3u];
  // Half its colour in its light, half its own: texture and shadow both stay clear.
  let fall = fallen(light, base, glow);
  let level = luminance(fall) * (1.0 + 1.8 * night);
  let even = base * mix(vec3f(1), fall / max(luminance(fall), 1e-3), 0.55) * mix(0.34, 1.25, level / (level + 0.35));
  let own = f32(!sky && class_ != WATER) * (1.0 - clamp(glow, 0.0, 1.0)) * e.x;
  var c = shown(mix(light * frame.grade.x * (1.25 + 1.1 * night), even, own));
  let l = luminance(c);
  c = mix(vec3f(l), c, (1.22 + 0.15 * night) * frame.grade.z);
  // Dark water is painted with blues and greens, not with black.
  let deep = f32(class_ == WATER && !sky) * smoothstep(0.55, 0.20, l) * (1.0 - 0.4 * night);
  c = mix(c, mix(vec3f(0.13, 0.30, 0.42), vec3f(0.42, 0.64, 0.68), smoothstep(0.08, 0.42, l)), 0.55 * deep);
  c = 1.0 - (1.0 - pow(max(c, vec3f(0.001)), vec3f(mix(0.80, 0.74, night)))) * 0.92;
  c = clamp(c, vec3f(0.02), vec3f(1));
  let k = behind(select(min(log2(distance_of(max(z, 1e-6))), 12.0), 12.0, sky)) * (1.0 - frame.night.y);
  c = mix(c, mix(vec3f(0.86, 0.90, 0.95), c, 0.25), 0.35 * (1.0 - exp2(-0.35 * k)) * f32(!sky) * (1.0 - night));
  let sharp = select(max(exp2(-0.8 * k), e.y), e.y, sky);
  return vec4f(c, sharp);
}
