// Pixel of a 2 × 2 block that is nearest to the eye: thin things are kept.
fn nearest_of(q: vec2i) -> vec2i {
  let a = textureLoad(depth, q, 0); let b = textureLoad(depth, q + vec2i(1, 0), 0);
  let c = textureLoad(depth, q + vec2i(0, 1), 0); let d = textureLoad(depth, q + vec2i(1, 1), 0);
  let across = select(vec2i(0, 0), vec2i(1, 0), b > a); let below = select(vec2i(0, 1), vec2i(1, 1), d > c);
  return q + select(across, below, max(c, d) > max(a, b));
}
