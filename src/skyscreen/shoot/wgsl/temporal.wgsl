// One frame joins its history: shoot/temporal.py says the method and where it comes from.
//
// All mixing is done in `film` values: exposed, in stops (log₂(1 + 16 e): 2 at mid grey, 4 at white), so that a spark
// weighs little more than a wall (Karis 2014) and an edge's steps are even to the eye; and in YCoCg, whose luma axis makes
// the box about the neighbours' colours a tight one. Histories are kept so: interpolated as light, what is bright grows.
#include "frame"
// now[0]: xy where in its pixel this frame was sampled, from the middle, pixels, y down; z share of the second history
// now[1]: xy whether a history is older than this frame, 0/1; z exposure over that of the frame before
struct Kept {
  @location(0) first: vec4f, @location(1) second: vec4f,   // the two histories, film
  @location(2) marks: vec4f,                               // depth and number of frames of the first, of the second
  @location(3) lit: vec4f, @builtin(frag_depth) depth: f32,
};
fn film(e: vec3f) -> vec3f {
  let t = log2(1.0 + 16.0 * clamp(e, vec3f(0.0), vec3f(60000.0)));
  return vec3f(dot(t, vec3f(0.25, 0.5, 0.25)), 0.5 * (t.r - t.b), dot(t, vec3f(-0.25, 0.5, -0.25)));
}
fn exposed(y: vec3f) -> vec3f {
  let a = y.x - y.z;
  return (exp2(clamp(vec3f(a + y.y, y.x + y.z, a - y.y), vec3f(0.0), vec3f(20.0))) - 1.0) / 16.0;
}
// Catmull-Rom of a history in five bilinear taps, the corners left out (Jimenez 2016).
struct Taps { middle: vec2f, low: vec2f, high: vec2f, weight: vec3f, across: vec2f, down: vec2f };
fn taps(at: vec2f) -> Taps {
  let centre = floor(at - 0.5) + 0.5;
  let f = at - centre;
  let g = 1.0 - f;   // Keys' cubic of slope a
  let w0 = $CUBIC * f * g * g; let w3 = $CUBIC * g * f * f;
  let w1 = 1.0 + f * f * (f * ($CUBIC + 2.0) - ($CUBIC + 3.0)); let w2 = 1.0 + g * g * (g * ($CUBIC + 2.0) - ($CUBIC + 3.0));
  let w12 = w1 + w2;
  var t: Taps;
  t.middle = (centre + w2 / w12) * frame.size.zw;
  t.low = (centre - 1.0) * frame.size.zw; t.high = (centre + 2.0) * frame.size.zw;
  t.across = vec2f(w0.x, w3.x) * w12.y; t.down = vec2f(w0.y, w3.y) * w12.x;
  t.weight = vec3f(w12.x * w12.y, 1.0 / (w12.x * w12.y + dot(t.across, vec2f(1.0)) + dot(t.down, vec2f(1.0))), 0.0);
  return t;
}
fn remembered(picture: texture_2d<f32>, t: Taps) -> vec3f {
  let sum = textureSampleLevel(picture, clamped, t.middle, 0.0).rgb * t.weight.x
    + textureSampleLevel(picture, clamped, vec2f(t.low.x, t.middle.y), 0.0).rgb * t.across.x
    + textureSampleLevel(picture, clamped, vec2f(t.high.x, t.middle.y), 0.0).rgb * t.across.y
    + textureSampleLevel(picture, clamped, vec2f(t.middle.x, t.low.y), 0.0).rgb * t.down.x
    + textureSampleLevel(picture, clamped, vec2f(t.middle.x, t.high.y), 0.0).rgb * t.down.y;
  return film(exposed(sum * t.weight.y) * now[1].z);
}
// Towards the middle of the box until inside (Salvi 2016 for the box, Pedersen 2016 for the way).
fn clipped(old: vec3f, middle: vec3f, half: vec3f) -> vec3f {
  let off = old - middle;
  let over = abs(off) / max(half, vec3f(1e-5));
  return middle + off / max(1.0, max(over.x, max(over.y, over.z)));
}
@fragment fn main(i: Pixel) -> Kept {
  let p = vec2i(i.at.xy);
  let limit = vec2i(textureDimensions(hdr)) - 1;
  var sum = vec3f(0); var weight = 0.0; var far = 0.0;
  var first = vec3f(0); var square = vec3f(0);
  var low = 1e9; var high = -1.0; var q = p;
  for (var k = 0; k < 9; k++) {
    let e = vec2i(k % 3, k / 3) - 1;
    let at = clamp(p + e, vec2i(0), limit);
    let c = film(textureLoad(hdr, at, 0).rgb * frame.grade.x);
    let z = textureLoad(depth, at, 0);
    let d = vec2f(e) + now[0].xy;
    let w = exp(-$SHARP * dot(d, d));
    sum += c * w; far += z * w; weight += w;
    first += c; square += c * c;
    low = min(low, z);
    if (z > high) { high = z; q = at; }
  }
  let c = sum / weight; let z = far / weight;
  let middle = first / 9.0;
  let spread = sqrt(max(square / 9.0 - middle * middle, vec3f(0)));

  // Where it came from: the motion of the nearest of the nine, so that an edge keeps what it covers (Karis 2014).
  let mine = textureLoad(ident, q, 0).r;
  let uv = (vec2f(q) + 0.5) * frame.size.zw;
  let there = select(vec4f(place(uv, high), 1.0), vec4f(ray(uv), 0.0), high <= 0.0);
  let then = frame.before * there;
  var moved = textureLoad(motion, q, 0).xy;
  if (high <= 0.0) { moved = (uv - (then.xy / max(then.w, 1e-3) * vec2f(0.5, -0.5) + 0.5)) * frame.size.xy; }
  let at = i.at.xy - moved;
  let speed = min(length(moved) * $QUICK, 1.0);
  let half = spread * mix($WIDE, $TIGHT, speed);

  // Was it hidden there? By something nearer by a fifth than its own distance before the camera's move, or another thing
  // a little nearer, all about. What is thin and was missed by the samples then was not hidden.
  let expected = frame.eye.w / max(then.w, 1e-3) * f32(high > 0.0);
  var known = 0.0;
  for (var k = 0; k < 9; k++) {
    let o = clamp(vec2i(floor(at)) + vec2i(k % 3, k / 3) - 1, vec2i(0), limit);
    let zb = textureLoad(depth_before, o, 0);
    let allowed = select(1.003, 1.2, textureLoad(ident_before, o, 0).r == mine);
    known = max(known, f32(zb <= expected * allowed));
  }
  known *= f32(all(at > vec2f(0.0)) && all(at < frame.size.xy));

  let t = taps(at);
  let marks = textureSampleLevel(marks_before, clamped, at * frame.size.zw, 0.0);
  let n = vec2f(marks.y, marks.w) * now[1].xy * known;
  // What light goes through has no motion of its own, and water's mirror images move otherwise than its waves.
  let least = max(min(textureLoad(thin, p, 0).r * $THIN, 1.0), $WATER * f32((mine & 255u) == 2u));
  let a = clipped(remembered(first_before, t), middle, half);
  let b = clipped(remembered(second_before, t), middle, half);
  let s = max(1.0 / (n + 1.0), vec2f(max(least, mix($STILL, $MOVING, speed))));
  let one = mix(a, c, s.x); let two = mix(b, c, s.y);
  let depths = mix(clamp(vec2f(marks.x, marks.z), vec2f(low), vec2f(high)), vec2f(z), s);
  var o: Kept;
  o.first = vec4f(one, 1.0); o.second = vec4f(two, 1.0);
  o.marks = vec4f(depths.x, min(n.x + 1.0, 64.0), depths.y, min(n.y + 1.0, 64.0));
  o.lit = vec4f(exposed(mix(one, two, now[0].z)) / frame.grade.x, textureLoad(hdr, p, 0).a);
  o.depth = mix(depths.x, depths.y, now[0].z);
  return o;
}
