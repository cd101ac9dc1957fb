// Woodblock print: flat blocks a little out of register with the key block, gradients wiped on the block (bokashi), the grain of
// cherry wood in flat ink, a margin and a seal.
#include "paint"
const INDIGO = vec3f(0.10, 0.18, 0.36); const BLUE = vec3f(0.25, 0.42, 0.57); const PALE = vec3f(0.62, 0.735, 0.73);
const ROSE = vec3f(0.96, 0.60, 0.46); const VERMILION = vec3f(0.82, 0.24, 0.14);
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let unit = max(frame.size.y / 720.0, 0.5);
  let s = i.at.xy / unit;
  let grain = noise2(vec2f(s.x * 0.006, s.y * 0.16 + 3.0 * noise2(s * vec2f(0.004, 0.012)))) * 0.6
    + noise2(vec2f(s.x * 0.013 + 40.0, s.y * 0.42)) * 0.4 - 0.5;
  let tooth = noise2(s * 0.55) - 0.5;
  let n = textureSampleLevel(noise_, clamped, i.uv, 0.0);
  let off = i.uv + vec2f(0.0010, -0.0012) + (n.zw - 0.5) * 0.0008;
  let b = textureSampleLevel(flat, clamped, off, 0.0);
  let q = clamp(vec2i(off * frame.size.xy) / 2, vec2i(0), vec2i(textureDimensions(mark)) - 1);
  let k = textureLoad(mark, q, 0);
  let class_ = u32(k.z);
  let rule = rules[class_ * 4u + 3u];
  let night = night_out();
  let r = normalize(ray(off));
  let low = smoothstep(0.45, 0.12, frame.sun.y) * (1.0 - night);
  // Sky: wiped from the top by the printer, from the horizon by the hour.
  let wipe = grain * 0.10 + (n.w - 0.5) * 0.02;
  let top = smoothstep(0.42, 0.03, i.uv.y + wipe);
  let horizon = smoothstep(0.26, 0.0, r.y + wipe * 0.6);
  var sky = mix(mix(vec3f(0.97, 0.97, 0.93), PALE * 1.12, smoothstep(0.0, 0.35, r.y)), BLUE, 0.35 * smoothstep(0.1, 0.5, r.y));
  sky = mix(sky, BLUE * 0.55 + 0.05, night);
  let cloud = smoothstep(0.76, 0.79, b.a + 0.05 * (n.z - 0.5)) * smoothstep(0.55, 0.75, luminance(b.rgb)) * (1.0 - low) * (1.0 - night);
  sky = mix(sky, vec3f(1.0, 0.99, 0.97), cloud * 0.9 * (1.0 - top * 0.6));
  sky = mix(sky, mix(mix(BLUE * 0.9, INDIGO * 1.15, max(low, 0.35)), INDIGO * 0.62, night), top * mix(0.80, 0.92, max(low, night)));
  sky = mix(sky, mix(vec3f(1.0, 0.93, 0.80), ROSE, low), horizon * (1.0 - 0.7 * night) * mix(0.35, 0.9, low));
  let aside = r - frame.sun.xyz;
  let far = length(aside) + 0.0010 * (n.x - 0.5);
  let disc = smoothstep(0.0565, 0.0548, far) * max(low, night);
  sky = mix(sky, mix(VERMILION, vec3f(0.98, 0.95, 0.86), night), disc);
  let right = normalize(vec3f(-frame.sun.z, 0.0, frame.sun.x) + vec3f(1e-5, 0.0, 0.0));
  let across = dot(aside, right); let over = aside.y;
  let band = min(length(vec2f(max(abs(across - 0.05) - 0.16, 0.0), over + 0.006)) - 0.0075, length(vec2f(max(abs(across + 0.03) - 0.10, 0.0), over + 0.022)) - 0.0065);
  let bands = max(low, night) * smoothstep(0.05, 0.09, frame.sun.y);
  sky = mix(sky, mix(vec3f(1.0, 0.96, 0.88), BLUE, night), smoothstep(0.0006, -0.0006, band) * 0.95 * bands);
  var key_ = smoothstep(0.0013, 0.0005, abs(band)) * 0.7 * bands;
  // Sea: three blues by the way it faces, foam left white with a line round it.
  let faces = b.r + 0.03 * (n.w - 0.5);
  let near = smoothstep(9.0, 5.5, k.x);
  var sea = mix(PALE, BLUE, smoothstep(0.452, 0.446, faces));
  sea = mix(sea, INDIGO * 1.25, smoothstep(0.392, 0.386, faces));
  sea = mix(sea, INDIGO, smoothstep(0.315, 0.309, faces));
  sea = mix(sea, mix(BLUE, INDIGO, 0.3), smoothstep(8.0, 11.0, k.x) * 0.8);
  sea *= mix(vec3f(1), vec3f(0.66, 0.70, 0.78), smoothstep(0.80, 1.02, i.uv.y + wipe) * 0.7);
  let foam = b.g + 0.35 * (n.z - 0.5) * smoothstep(0.02, 0.2, b.g);
  sea = mix(sea, PALE, smoothstep(0.16, 0.18, foam) * 0.9);
  sea = mix(sea, vec3f(1.0, 0.99, 0.97), smoothstep(0.34, 0.36, foam));
  let rim = smoothstep(0.26, 0.30, foam) * smoothstep(0.41, 0.37, foam) * near * 0.8;
  // Things: a flat colour and its shadow, in register with each other.
  let dark = 1.0 - smoothstep(rule.x - 0.02, rule.x + 0.02, b.a + 0.06 * (n.z - 0.5));
  var thing = b.rgb * mix(vec3f(1), rules[class_ * 4u].rgb, dark);
  thing *= mix(vec3f(1), vec3f(0.62, 0.70, 0.92), night * (1.0 - k.w) * 0.85);
  let mist = mix(mix(vec3f(0.96, 0.95, 0.90), vec3f(1.0, 0.88, 0.76), low), BLUE * 0.75, night);
  let back = behind(k.x) * (1.0 - frame.night.y);
  let foot = 1.0 - smoothstep(0.0, 0.075, (place(off, frame.eye.w / exp2(k.x)).y - frame.air.y) / exp2(k.x));
  thing = mix(thing, mix(PALE, mist, 0.5), 0.55 * (1.0 - exp2(-0.28 * back)) * (1.0 - k.w));
  thing = mix(thing, mist, 0.75 * foot * smoothstep(1.6, 3.6, back) * (1.0 - k.w));
  let is_sky = f32(class_ == SKY); let is_sea = f32(class_ == WATER);
  sea *= mix(vec3f(1), vec3f(0.62, 0.70, 0.92), night * 0.8);
  sea = mix(sea, mist, 0.35 * smoothstep(9.0, 12.0, k.x));
  var d = mix(mix(thing, sky, is_sky), sea, is_sea);
  key_ = max(key_ * is_sky, rim * is_sea);
  // The print: ink takes the wood's grain, paper shows through.
  let paper = vec3f(0.945, 0.905, 0.800) * (1.0 + tooth * 0.04 + grain * 0.02);
  let dens = 1.0 - luminance(d);
  d = mix(d, vec3f(1.0, 0.99, 0.97), clamp((grain * 0.75 + tooth * 0.12 + 0.04) * clamp(dens * 1.5, 0.0, 1.0) * mix(0.55, 0.30, dens), -0.20, 0.35));
  var c = paper * d;
  let drawn = smoothstep(0.24, 0.50, textureSampleLevel(key, clamped, i.uv + (n.zw - 0.5) * 0.0010, 0.0).r);
  key_ = clamp(max(key_, drawn) * (0.95 + grain * 0.25), 0.0, 1.0);
  c = mix(c, mix(vec3f(0.085, 0.10, 0.165), vec3f(0.04, 0.05, 0.10), night), key_ * 0.92);
  // Margin, frame, seal.
  let px = i.at.xy / unit; let size = frame.size.xy / unit;
  let edge = min(min(px.x, size.x - px.x), min(px.y, size.y - px.y)) + (n.z - 0.5) * 1.2;
  c = mix(c, paper * 1.015, smoothstep(17.5, 16.5, edge));
  c = mix(c, vec3f(0.10, 0.11, 0.17), smoothstep(15.8, 16.6, edge) * smoothstep(19.2, 18.4, edge) * 0.9);
  let at = (i.uv - vec2f(0.932, 0.09)) / vec2f(0.0255, 0.090);
  let inside = f32(all(at > vec2f(0)) && all(at < vec2f(1)));
  c = mix(c, VERMILION * vec3f(0.92, 0.8, 0.8) * (1.0 + 0.3 * grain), textureSampleLevel(seal, clamped, at, 0.0).r * inside * 0.93);
  let v = i.uv - 0.5; c *= 1.0 - 0.10 * dot(v, v);
  return vec4f(c, dot(c, vec3f(0.299, 0.587, 0.114)));
}
