// Glass and liquid over the lit picture: refraction at the first and the last face (Wyman 2005, "An approximate
// image-space approach for interactive refraction"), with one index for all that lies between: 1 + excess path / way.
// A thin wall has next to none and only shifts at its rim; a glass of water is a lens and turns the picture round.
#include "frame"
#include "glass_around"

// Where a ray goes on behind the glass: marched against the depth of what was there, steps growing by four fifths.
fn traced(p: vec3f, d: vec3f, start: vec2f) -> vec3f {
  var at = vec3f(start, 0.0);
  var t = 0.02;
  var last = 0.0;
  for (var k = 0; k < 9; k++) {
    let s = seen_at(p + d * t);
    let there = distance_of(textureSampleLevel(behind, nearest, s.xy, 0));
    at = s;
    if (there < s.z || s.z < 0.05) { break; }
    last = t;
    t *= 1.8;
  }
  for (var k = 0; k < 4; k++) {   // halve the last step
    let middle = 0.5 * (last + t);
    let s = seen_at(p + d * middle);
    if (distance_of(textureSampleLevel(behind, nearest, s.xy, 0)) < s.z) { t = middle; at = s; } else { last = middle; }
  }
  return at;
}
struct Seen {
  @location(0) light: vec4f,
#if THIN
  @location(1) thin: vec4f,   // how much of the pixel is the glass' own
#endif
};
@fragment fn main(i: Pixel) -> Seen {
  let p = vec2i(i.at.xy);
  let z = textureLoad(depth, p, 0);
  let zb = textureLoad(behind, p, 0);
  if (z <= zb) { discard; }
  let m = textureLoad(normal, p, 0);
  let w = place(i.uv, z);
  let v = normalize(w - frame.eye.xyz);
  var n = normalize(m.xyz);
  n = normalize(n - v * max(dot(n, v) + 0.02, 0.0));
  let far = distance_of(z) / max(dot(v, frame.forward.xyz), 1e-3);
  let wall = distance_of(zb) / max(dot(v, frame.forward.xyz), 1e-3);
  let way = textureLoad(body, p, 0);
  let end = textureLoad(final_, p, 0);
  let span = max(select(wall, distance_of(textureLoad(final_depth, p, 0)) / max(dot(v, frame.forward.xyz), 1e-3), end.w > 0.5) - far, 1e-4);
  let index = 1.0 + clamp(way.a / min(span, 2.0), 0.0, 0.52);
  let t = refract(v, n, 1.0 / index);
  let out_ = w + t * min(span, 2.0);
  // The normal by which it leaves is looked up where the bent ray comes out; outside of the body's picture, where it is.
  let there = seen_at(out_);
  let far_end = textureSampleLevel(final_, nearest, there.xy, 0.0);
  let leave = select(end, far_end, far_end.w > 0.5);
  let inward = -normalize(leave.xyz + vec3f(0.0, 1e-6, 0.0));
  let straight = refract(t, inward, index);
  let total = dot(straight, straight) < 0.01 || dot(inward, t) >= 0.0;
  var d = select(straight, reflect(t, inward), total && dot(inward, t) < 0.0);
  d = select(t, d, leave.w > 0.5);
  d = select(v, d, dot(d, d) > 0.01);   // at the very rim nothing is defined, not even a number: straight on
  let hit = traced(out_, normalize(d + v * 1e-4), i.uv);
  let inside = hit.x > 0.0 && hit.x < 1.0 && hit.y > 0.0 && hit.y < 1.0 && hit.z > 0.05;
  // What is seen through a lens of water stands nearly in its own focus; through a thin wall it stays as blurred as it is.
  let solid = clamp((index - 1.0) * 4.0, 0.0, 1.0);
  let z_hit = distance_of(textureSampleLevel(behind, nearest, hit.xy, 0));
  let soft = min(frame.lens.y * abs(z_hit - frame.lens.x) / max(z_hit, 0.05), frame.lens.z) * frame.lens.w * (1.0 - 0.75 * solid) + 0.5;
  var c = vec3f(0.0);
  for (var k = 0; k < 6; k++) {
    let a = f32(k) * 2.39996; let q = sqrt((f32(k) + 0.5) / 6.0) * soft;
    c += min(textureSampleLevel(backdrop, clamped, hit.xy + vec2f(cos(a), sin(a)) * q * frame.size.zw, 0.0).rgb, vec3f(30.0));
  }
  c *= 0.16667;
  // A ray that leaves the picture: half of what is at its edge, half of the room's mean; behind the lens the mean alone.
  c = mix(ambient_on(normalize(d)), c, select(select(0.0, 0.6, hit.z > 0.05), 1.0, inside));
  let pass_ = exp(-max(way.rgb, vec3f(0.0)));
  c *= pass_;
  // Cracks, frost, bubbles: a share of white body light.
  let g = textureLoad(albedo, p, 0);
  let base = g.rgb * g.rgb;
  let milk = clamp(-m.w, 0.0, 1.0);
  c = mix(c, base * (ambient_on(n) + 0.5 * frame.sun_colour.rgb * frame.sun.w * max(dot(n, frame.sun.xyz) * 0.5 + 0.5, 0.0)), milk);
  let f = mirrors(max(dot(n, -v), 0.0));
  c = mix(c, around(w, reflect(v, n)), f);
  c += base * max(m.w, 0.0);
  let keep = fog_through(w);
  let old = textureLoad(backdrop, p, 0);
  var o: Seen;
  o.light = vec4f(min(c * keep + old.rgb * (1.0 - keep), vec3f(500.0)), old.a);
#if THIN
  let own = max(max(f, milk), max(solid, 1.0 - dot(pass_, vec3f(0.333))));
  o.thin = vec4f(own);
#endif
  return o;
}
