// The making-of: $COMING to the left of an edge, $GOING to the right of it, and a thin bright line between.
// edge[0].x: place of the edge, 0–1 of the width, above 1 when it has passed.
#include "frame"
#include "noise"
#include "tone"
fn hue(id: u32) -> vec3f {   // flat colour of an id: steps of the golden ratio lie far apart
  let h = fract(f32(id) * 0.61803399) * 6.2831853;
  return 0.50 + 0.34 * cos(vec3f(h, h - 2.0944, h + 2.0944));
}
fn flat_colour(p: vec2i) -> vec3f {
  let id = textureLoad(ident, p, 0).r;
  let cls = f32(id & 255u);
  let ground = vec3f(0.20, 0.23, 0.27) + 0.05 * cos(vec3f(cls, cls * 1.7, cls * 2.3));   // no thing's: by class
  let thing = select(ground, hue(id >> 8u), (id >> 8u) > 0u);
  return select(thing, vec3f(0.055, 0.075, 0.105), textureLoad(depth, p, 0) <= 0.0);
}
fn wire_(p: vec2i) -> vec3f {
  return mix(vec3f(0.030, 0.042, 0.060) + flat_colour(p) * 0.16, vec3f(0.72, 0.88, 1.0), textureLoad(wire, p, 0).r);
}
fn objects_(p: vec2i) -> vec3f { return flat_colour(p); }
fn depth_(p: vec2i) -> vec3f {   // the plane of focus is mid grey; near is light
  let far = distance_of(max(textureLoad(depth, p, 0), 1e-7));
  let x = frame.lens.x / (far + frame.lens.x);
  return mix(vec3f(0.02, 0.035, 0.06), vec3f(1.0, 0.97, 0.90), pow(x, 1.1));
}
fn normals_(p: vec2i) -> vec3f {
  return select(textureLoad(normal, p, 0).xyz * 0.5 + 0.5, vec3f(0.055, 0.075, 0.105), textureLoad(depth, p, 0) <= 0.0);
}
fn light_(p: vec2i) -> vec3f {   // all light, on a world of one grey; what shines through or off colour keeps a third of it
  let a = textureLoad(albedo, p, 0).rgb;
  let c = textureLoad(hdr, p, 0).rgb;
  let z = textureLoad(depth, p, 0);
  let water = f32((textureLoad(ident, p, 0).r & 255u) == 2u);   // a mirror has no colour to divide by
  let paper = c * (0.55 / (a * a + 0.04));
  let grey = mix(mix(vec3f(luminance(paper)), paper, 0.33), c, water);
  return agx(select(grey, c, z <= 0.0) * frame.grade.x);
}
fn picture_(p: vec2i) -> vec3f { return textureLoad(picture, p, 0).rgb; }

@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = vec2i(i.at.xy);
  let off = (i.uv.x - edge[0].x) * frame.size.x;
  let c = select($COMING_(p), $GOING_(p), off > 0.0);
  let line = exp2(-abs(off) * 1400.0 / frame.size.x) * edge[0].y;
  return vec4f(mix(c, vec3f(1.0, 0.98, 0.94), line), 1.0);
}
