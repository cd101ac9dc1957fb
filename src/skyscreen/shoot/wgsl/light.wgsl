// Lights one group of pixels (stencil): key light with shadow, ambient with occlusion, sky reflection, lamps, emission,
// fog in the sky's own colour. $SOFT 1: light bleeds round (skin, hair, fur) and through (leaf, sail, cloth).
#include "frame"
#include "fog"
#include "brdf"

// Share of the key that arrives: near map, four taps `wide` texels apart; far map outside it.
fn lit(w: vec3f, n: vec3f, wide: f32) -> f32 {
  let step0 = n * (3.2 / ($MAP * length(vec3f(frame.shadow[0][0].x, frame.shadow[0][1].x, frame.shadow[0][2].x))));   // 1.6 texels
  let step1 = n * (3.2 / ($MAP * length(vec3f(frame.shadow[1][0].x, frame.shadow[1][1].x, frame.shadow[1][2].x))));
  // what lies beyond the map's depth is compared at its end, or the lawn under a high fall would be black
  var a = frame.shadow[0] * vec4f(w + step0, 1.0);
  a.z = min(a.z, 0.9999);
  let u = a.xy * vec2f(0.5, -0.5) + 0.5;
  let s = wide / $MAP;
  let near = 0.25 * (textureSampleCompareLevel(shadow0, shadower, u + s * vec2f(-0.9, -0.3), a.z)
    + textureSampleCompareLevel(shadow0, shadower, u + s * vec2f(0.3, -0.9), a.z)
    + textureSampleCompareLevel(shadow0, shadower, u + s * vec2f(0.9, 0.3), a.z)
    + textureSampleCompareLevel(shadow0, shadower, u + s * vec2f(-0.3, 0.9), a.z));
  var b = frame.shadow[1] * vec4f(w + step1, 1.0);
  b.z = min(b.z, 0.9999);
  let t = b.xy * vec2f(0.5, -0.5) + 0.5;
  let far = textureSampleCompareLevel(shadow1, shadower, t, b.z);
  let out_near = smoothstep(0.90, 0.98, max(abs(a.x), abs(a.y)));
  let out_far = smoothstep(0.92, 0.99, max(abs(b.x), abs(b.y)));
  return mix(near, mix(far, 1.0, out_far), out_near);
}

#if CAUSTIC
// What vessels of glass throw on the ground they stand on: the share of light that arrives, read along the light's way.
fn thrown(w: vec3f) -> vec3f {
  var c = vec3f(1.0);
  for (var k = 0u; k < $SPOTS; k++) {
    let foot = spot[3u * k]; let way = spot[3u * k + 1u]; let size = spot[3u * k + 2u];
    let q = w - foot.xyz;
    let u = (dot(q.xz, way.xy) + q.y * size.y - way.z) / max(way.w, 1e-4);
    let v = dot(q.xz, vec2f(-way.y, way.x)) / max(size.x, 1e-4) * 0.5 + 0.5;
    let near = smoothstep(0.25 * size.z, 0.08 * size.z, q.y) * smoothstep(-0.12, -0.05, q.y);
    let inside = step(abs(u - 0.5), 0.494) * step(abs(v - 0.5), 0.494) * foot.w * near;
    c *= mix(vec3f(1.0), textureSampleLevel(caustic, clamped, vec2f(u, (f32(k) + clamp(v, 0.01, 0.99)) * 0.25), 0.0).rgb, inside);
  }
  return c;
}
#endif

#if SOFT
// What a head of hair throws back of light from l: two bands across the strands, the first white, off the cuticle, the
// second deeper and coloured, off the far wall of the hair (Marschner et al. 2003, "Light Scattering from Human Hair
// Fibers"; tangents shifted as by T. Scheuermann 2004, "Practical Real-Time Hair Rendering and Shading"). Hair falls, so the
// strands' way is the steepest way down the surface: no tangent is stored, and the bands do not sparkle. `shift`: -0.2 … 0.2.
fn strand_shine(n: vec3f, v: vec3f, l: vec3f, shift: f32, base: vec3f) -> vec3f {
  let h = normalize(l + v);
  let down = vec3f(0, -1, 0) + n * n.y;
  let t = down * inverseSqrt(dot(down, down) + 0.01);
  let a = dot(normalize(t + n * (shift + 0.12)), h);
  let b = dot(normalize(t + n * (shift - 0.22)), h);
  let first = pow(max(1.0 - a * a, 0.0), 34.0);
  let second = pow(max(1.0 - b * b, 0.0), 7.0);
  return (vec3f(0.026 * first) + sqrt(base) * base * (0.75 * second)) * smoothstep(-0.25, 0.6, dot(n, l));
}
#endif

@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = vec2i(i.at.xy);
  let g = textureLoad(albedo, p, 0);
  let m = textureLoad(normal, p, 0);
  let z = textureLoad(depth, p, 0);
  let w = place(i.uv, z);
  let n = m.xyz;
  let to_eye = frame.eye.xyz - w;
  let v = normalize(to_eye);
  let base = g.rgb * g.rgb;
  let metal = step(0.5, g.a);
  let rough = (g.a * 255.0 - metal * 128.0) / 127.0;
  let f0 = mix(vec3f(0.04), base, metal);
  let diffuse = base * (1.0 - metal);
  let l = frame.sun.xyz;
  let nl = dot(n, l);
  // The occlusion pass turns its taps by a 4 × 4 pattern: four bilinear taps that lie on its cells' corners weigh its sixteen
  // cells alike, and nothing of the pattern is left.
  let t2 = 2.0 * frame.size.zw;
  let corner = round(i.uv / t2) * t2;
  let open = 0.25 * (textureSampleLevel(occlusion, clamped, corner + t2, 0.0).r + textureSampleLevel(occlusion, clamped, corner - t2, 0.0).r
    + textureSampleLevel(occlusion, clamped, corner + t2 * vec2f(1, -1), 0.0).r + textureSampleLevel(occlusion, clamped, corner + t2 * vec2f(-1, 1), 0.0).r);

  var direct = vec3f(max(nl, 0.0));
  var through = vec3f(0);
  var sharp = 1.0;
  var facing_eye = max(dot(n, v), 0.0);
  var spread = 1.0;
  var gleams = 1.0;   // share of a lamp's or a window's gleam
  var most = 1e6;     // its luminance at most, exposed
  // The step off a surface before its shadow is asked for, in steps of 1.6 texels. What is hard and flat needs hardly any: the
  // casters are drawn farther from the light by three texels' slope. As long a step as soft things take, at grazing light,
  // moved a low sun's shadows metres away from the feet that throw them.
  var off = 0.3;
#if SOFT
  let class_ = textureLoad(ident, p, 0).r & 255u;
  // Of the SOFT only an eye is of class 13: its glints are set, a broad gleam would make it milky.
  let eye = f32(class_ == 13u); let skin = f32(class_ == 6u); let strands = f32(class_ == 7u || class_ == 8u);
  off = 1.0 + (1.8 - 0.9 * skin) * (1.0 - abs(nl));   // or a texel of the map shadows its own slope, which four wide taps see
  let wrap = skin * vec3f(0.45, 0.20, 0.13) + strands * vec3f(0.30);
  direct = max((nl + wrap) / (1.0 + wrap), vec3f(0)) / (1.0 + wrap);
  let thin = max(-m.w, 0.0);
  through = diffuse * sqrt(diffuse) * vec3f(1.25, 1.05, 0.62) * (thin * max(-nl, 0.0) * 1.4);
  // A strand is round: seen along its edge it is no mirror, as a sheet would be there.
  sharp = 1.0 - 0.75 * strands;
  facing_eye = max(facing_eye, 0.5 * strands);
  // Down and fibres break the mirror that a smooth surface is at grazing view: a window behind the cast drew white edges.
  gleams = mix(smoothstep(-0.05, 0.75, facing_eye), 1.0, eye);
  // A head of hair spreads a window's gleam along all of its strands: none of its ribbons is a white line by itself.
  most = mix(most, 0.30, strands);
  let hair = f32(class_ == 7u);
  let shift = (rough - 0.42) * 0.9;
  let combed = hair * smoothstep(0.78, 0.52, rough);   // brows and beards stand on end: no bands
  spread = 1.0 + 2.2 * skin;
  // A sheet lit from behind must not find itself in its own shadow: ask a hand's width nearer to the light.
  // The step turns over slowly from the normal to the light, or the change of it shows as a line along the terminator.
  // Skin, whose shadows are wide, needs a longer one, or its slope is blotched by its own texels.
  // Not as long on skin as on a sheet: cheeks under a hat's brim reached over it and were lit in patches.
  let side = mix(n * (1.0 + 0.4 * skin * smoothstep(0.55, 0.20, nl)), l * mix(3.0, 0.8, skin), smoothstep(0.20 + 0.10 * skin, -0.10, nl) * step(0.01, thin));
#else
  let side = n;
  // Turf stands upright: its blades hide each other's gleam, or at grazing view a lawn would be pale as dust (rough and a
  // little translucent is turf alone among what is opaque).
  sharp = 1.0 - 0.85 * smoothstep(0.80, 0.86, rough) * step(0.03, -m.w);
#endif
#if KEY
  let key = lit(w, side * off, spread) * frame.sun.w;
#else
  let key = 0.0;
#endif
#if CAUSTIC
  let cast_ = thrown(w);
#else
  let cast_ = vec3f(1.0);
#endif
#if SOFT
  // Light that has entered skin comes out beside where it went in, red farthest: shadows on a face have warm, soft edges
  // (d'Eon and Luebke, GPU Gems 3, chapter 14).
  let inked = mix(vec3f(key), vec3f(sqrt(max(key, 0.0)), key, key * key * (0.4 + 0.6 * key)), skin * 0.5);
#else
  let inked = vec3f(key);
#endif
  let sun = frame.sun_colour.rgb * cast_ * inked;
#if SOFT
  let shine_sun = mix(ggx(n, v, l, max(rough, 0.08), f0) * sharp, strand_shine(n, v, l, shift, diffuse), combed);
#else
  let shine_sun = ggx(n, v, l, max(rough, 0.08), f0) * sharp;
#endif
  var c = sun * (diffuse * direct + through + shine_sun);
  // Ambient light, with a little colour from the surface itself in its folds (Jimenez 2016, multi-bounce).
  let bounce = mix(vec3f(open), vec3f(1), diffuse * (1.0 - open) * 0.7);
#if SOFT
  // In a close shot (the picture shows less than some 2.5 m at its subject) whoever it is about is lit as on a film set: a
  // large key from the side the sun is on, 35 degrees up, and a black flag on the other, which takes up to half of what
  // comes from everywhere, so that a face is never flat, and never dark where the sun is behind it. Wider shots have two
  // fifths of it, down to a fifth where the picture shows 12 m: whoever it is about stands out of the ground.
  let shown = frame.lens.x * frame.up.w;   // half the picture's height at the subject, metres
  let portrait = (1.0 - 0.6 * smoothstep(0.55, 1.3, shown) - 0.2 * smoothstep(1.3, 6.0, shown)) * exp2(-abs(dot(-to_eye, frame.forward.xyz) / frame.lens.x - 1.0) * 5.0);
  let sunny = dot(l, frame.right.xyz) / frame.right.w;
  let side_on = sunny * inverseSqrt(sunny * sunny + 0.03);
  let soft_key = normalize(frame.right.xyz * (0.80 * side_on / frame.right.w) + frame.up.xyz * 0.62 / frame.up.w - frame.forward.xyz * 0.50);
  let facing = dot(n, soft_key);
  let flag = mix(1.0, 0.42 + 0.58 * smoothstep(-0.75, 0.65, facing), portrait);
  // What a surface turned to the key gets by itself, in exposures; the key brings it to three quarters of white by day.
  let has = dot(ambient_on(soft_key) + frame.sun_colour.rgb * (0.6 * frame.sun.w * max(dot(soft_key, l), 0.0)), vec3f(0.2126, 0.7152, 0.0722)) * frame.grade.x;
  let want = mix(0.80, 0.42, max(frame.night.x, 0.6 * frame.night.y));
  let given = portrait * frame.ambient[0].w * clamp(want - has, 0.22 * want, want) / frame.grade.x;
  let wide = max((vec3f(facing) + 0.25 + wrap * 0.5) / (1.25 + wrap * 0.5), vec3f(0));
  let lamp_tone = mix(vec3f(1.0, 0.98, 0.95), vec3f(1.06, 0.97, 0.86), max(frame.night.x, frame.night.y));
  c += lamp_tone * given * mix(open, 1.0, 0.4) * (diffuse * wide * wide
    + mix(ggx(n, v, soft_key, max(rough, 0.30), f0) * (sharp * 0.6 * (1.0 - eye)), strand_shine(n, v, soft_key, shift, diffuse) * 0.8, combed));
#else
  let flag = 1.0;
  // What is hard has none of that key but two fifths of its strength where it is of the cast: a car, a boat, a robot.
  let cast_member = f32((textureLoad(ident, p, 0).r >> 8u) - 1u < 999u);
  let around_it = exp2(-abs(dot(-to_eye, frame.forward.xyz) / frame.lens.x - 1.0) * 5.0) * cast_member;
  let from_side = select(-0.8, 0.8, dot(l, frame.right.xyz) > 0.0);
  let soft_key = normalize(frame.right.xyz * (from_side / frame.right.w) + frame.up.xyz * 0.62 / frame.up.w - frame.forward.xyz * 0.50);
  let brought = around_it * 0.16 * frame.ambient[0].w * (1.0 - 0.5 * max(frame.night.x, frame.night.y)) / frame.grade.x;
  c += brought * mix(open, 1.0, 0.4) * (diffuse * max((dot(n, soft_key) + 0.25) / 1.25, 0.0) + ggx(n, v, soft_key, max(rough, 0.30), f0) * (sharp * 0.5));
#endif
  c += diffuse * ambient_on(n) * bounce * flag;
  // A soft fill from the camera's side, as on any film set: about a stop and a half under grey at the subject, gone behind it.
  let fill = normalize(frame.right.xyz * 0.6 / frame.right.w - frame.forward.xyz + frame.up.xyz * 0.45 / frame.up.w);
  let near = exp2(-max(dot(-to_eye, frame.forward.xyz) / frame.lens.x - 1.0, 0.0) * 1.5);
  let amount = (0.016 + 0.17 * max(frame.night.x, frame.night.y * 0.25)) * near * frame.ambient[0].w / frame.grade.x;
#if SOFT
  // Cool light greys skin, which glows red from within: its fill is warm, and at night a stop stronger.
  let tone = mix(vec3f(0.90, 0.98, 1.12), vec3f(1.16, 0.98, 0.88) * (1.0 + 0.9 * frame.night.x), skin);
#else
  let tone = vec3f(0.90, 0.98, 1.12);
#endif
  c += diffuse * tone * (amount * (0.30 + 0.70 * pow(max(dot(n, fill) * 0.5 + 0.5, 0.0), 2.0)) * open * flag);
#if SOFT
  // At night two kickers from behind the subject draw its outline, one cool and one warm, on what is alive or worn; by
  // day one does, white, from the side away from the sun.
  let band = exp2(-abs(dot(-to_eye, frame.forward.xyz) / frame.lens.x - 1.0) * 5.0) / frame.grade.x;
  let back = band * frame.night.x;
  let aside = frame.right.xyz * 0.85 / frame.right.w; let over = frame.forward.xyz * 0.62 + vec3f(0, 0.30, 0);
  c += (diffuse + 0.03 * (1.0 - eye)) * back * (vec3f(0.50, 0.85, 1.05) * (0.75 * pow(max(dot(n, normalize(over + aside)), 0.0), 1.5))
    + vec3f(1.10, 0.55, 0.60) * (0.55 * pow(max(dot(n, normalize(over - aside)), 0.0), 1.5)));
  // Skin scatters: a third of the outline's gleam, or a jaw is edged in white like plastic.
  c += (diffuse + 0.04 * (1.0 - eye) * (1.0 - 0.7 * skin)) * (band * frame.ambient[0].w * (1.0 - frame.night.x)
    * 0.55 * pow(max(dot(n, normalize(over - aside * side_on)), 0.0), 2.0)) * vec3f(1.0, 0.98, 0.94);
#endif
  let r = reflect(-v, n);
  let up = clamp(r.y * 5.0 + 0.4, 0.0, 1.0) * (1.0 - frame.night.y);
  let sky = textureSampleLevel(dome, clamped, r.xz * (0.496 / (1.0 + max(r.y, 0.0))) + 0.5, rough * 6.5).rgb;
  let around = mix(ambient_on(r), sky, up);
  c += around * environment(f0, rough, facing_eye) * sharp * mix(open, 1.0, 0.3);
#if LAMPS
  // Half-size lamp light, the tap of the four neighbours weighted by how near its depth is.
  let q = i.at.xy * 0.5 - 0.5;
  let o = vec2i(floor(q)); let f = fract(q);
  let limit = vec2i(textureDimensions(lamp)) - 1;
  var sum = vec3f(0); var weight = 1e-5;
  for (var k = 0; k < 4; k++) {
    let d = vec2i(k & 1, k >> 1);
    let a = textureLoad(lamp, clamp(o + d, vec2i(0), limit), 0);
    let t = select(1.0 - f, f, d == vec2i(1));
    let h = (t.x * t.y + 0.02) / (1.0 + 40.0 * abs(a.a - z) / (z + 1e-6));
    sum += a.rgb * h; weight += h;
  }
  var shine = textureSampleLevel(gleam, clamped, i.uv, 0.0).rgb;
  shine *= min(1.0, most / max(dot(shine, vec3f(0.2126, 0.7152, 0.0722)) * frame.grade.x, 1e-4));
  c += (sum / weight * diffuse * mix(1.0, flag, 0.7) * mix(vec3f(1.0), cast_, $WINDOWED) + shine * (sharp * gleams) * mix(vec3f(1), base, metal)) * mix(open, 1.0, 0.5);
#endif
#if SOFT
  // A glint in an eye is an image of the photographer's lamp: as bright in the picture by day as by night.
  let glint = max(m.w, 0.0) * mix(1.0, 1.5 / frame.grade.x, eye);
  c += base * glint;
#else
  c += base * max(m.w, 0.0);
#endif
  let d = -v;
  let t = fog_through(w);
  let high = textureSampleLevel(dome, clamped, d.xz * (0.496 / (1.0 + max(d.y, 0.0))) + 0.5, 4.0).rgb;
  let mist = fog_light(d, high);
  return vec4f(min(c * t + mist * (1.0 - t), vec3f(500.0)), max(nl, 0.0) * key);
}
