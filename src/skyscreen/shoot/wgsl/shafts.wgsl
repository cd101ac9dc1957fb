// Light in hazy air at quarter size: what fog scatters of the key where it is not shadowed, and round every lamp.
// rgb: radiance to add (under nothing where shadow takes light from the even fog that fog.wgsl gave), a: depth.
//
// Key: $STEPS points from the eye to the surface, closer together near it, started from a 4 × 4 Bayer pattern that
// shafts_blur.wgsl averages out. Each asks the shadow maps; its weight is what the air there scatters and the air before
// it lets through. Lamps: the closed form of a point light in even fog, ∫ ds / d² = (atan((t₁ − b) / h) + atan(b / h)) / h
// (Sun, Ramamoorthi, Narasimhan and Nayar 2005); a cone is the mean over four points even in that angle (equiangular
// sampling, Kulla and Fajardo 2012).
#include "frame"
#include "fog"

fn density(w: vec3f) -> f32 { return frame.fog.w * exp(-max(w.y - frame.air.y, 0.0) / frame.air.x); }

fn arrives(w: vec3f) -> f32 {   // share of the key at a point in the air, one tap
  let a = frame.shadow[0] * vec4f(w, 1.0);
  if (max(abs(a.x), abs(a.y)) < 0.97) {
    return textureSampleCompareLevel(shadow0, shadower, a.xy * vec2f(0.5, -0.5) + 0.5, min(a.z, 0.9999));
  }
  let b = frame.shadow[1] * vec4f(w, 1.0);
  if (max(abs(b.x), abs(b.y)) < 0.97) {
    return textureSampleCompareLevel(shadow1, shadower, b.xy * vec2f(0.5, -0.5) + 0.5, min(b.z, 0.9999));
  }
  return 1.0 - frame.night.y;   // outside of both maps: open air, but nothing beyond the walls of a room
}

@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let limit = vec2i(textureDimensions(depth)) - 1;
  let z = textureLoad(depth, min(vec2i(i.at.xy) * 4 + 2, limit), 0);
  let r = ray(i.uv);
  let d = normalize(r);
  let reach = min(distance_of(z) * length(r), clamp(2.5 / frame.fog.w, 30.0, $REACH));
  let end = frame.eye.xyz + d * reach;
  let veil = 1.0 - fog_through(end);
  var c = vec3f(0);
#if KEY
  let cell = vec2u(i.at.xy) & vec2u(3u);
  let b4 = cell.x ^ cell.y;
  let rank = ((b4 & 1u) << 3u) | ((cell.y & 1u) << 2u) | (b4 & 2u) | (cell.y >> 1u);
  let j = (f32(rank) + 0.5) / 16.0;
  var lit = 0.0; var all_ = 1e-6; var depth_ = 0.0; var last = 0.0;
  for (var k = 0; k < $STEPS; k++) {
    let u = (f32(k) + j) / f32($STEPS);
    let t = reach * u * sqrt(u);
    let w = frame.eye.xyz + d * t;
    let s = density(w) * (t - last);
    let weight = s * exp(-depth_ - 0.5 * s);
    depth_ += s; last = t;
    lit += weight * arrives(w); all_ += weight;
  }
  let share = lit / all_;
  let mu = max(dot(d, frame.sun.xyz), 0.0);
  let own = thickness() * (1.0 - max(frame.air.w, frame.night.y)) * (0.20 + 0.5 * pow(mu, 6.0)) * 0.8;
  c = frame.sun_colour.rgb * (veil * (share * (0.035 + 0.13 * mu * mu + 0.30 * pow(mu, 8.0)) * $GAIN - (1.0 - share) * own));
#endif
  for (var n = 0; n < $LAMPS; n++) {
    let at = lights[4 * n]; let colour = lights[4 * n + 1].rgb;
    let o = at.xyz - frame.eye.xyz;
    let b = dot(o, d);
    let h = sqrt(max(dot(o, o) - b * b, 0.0) + 0.02);
    let cut = clamp(1.0 - h * h / (at.w * at.w), 0.0, 1.0);
    let first = atan(-b / h); let wide = atan((reach - b) / h) - first;
    var cone = 1.0;
#if AIMED
    let aim = lights[4 * n + 2];
    if (aim.w > -1.5) {
      cone = 0.0;
      for (var q = 0; q < 4; q++) {
        let t = b + h * tan(first + wide * (f32(q) + 0.5) * 0.25);
        let l = normalize(frame.eye.xyz + d * t - at.xyz);
        cone += 0.25 * smoothstep(aim.w, mix(aim.w, 1.0, 0.35), dot(l, aim.xyz));
      }
    }
#endif
    c += colour * (density(at.xyz) * 0.0796 * $HALO * cut * cut * cone * wide / h
                   * exp(-density(at.xyz) * max(min(b, reach), 0.0)));
  }
  return vec4f(c, z);
}
