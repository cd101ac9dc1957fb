// The longest way in a tile and the eight round it, and how far the middles of their ways lie apart from it.
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = vec2i(i.at.xy);
  let last = vec2i(textureDimensions(tiles)) - 1;
  var best = vec2f(0); var low = vec2f(1e3); var high = vec2f(-1e3);
  for (var y = -1; y <= 1; y++) {
    for (var x = -1; x <= 1; x++) {
      let v = textureLoad(tiles, clamp(p + vec2i(x, y), vec2i(0), last), 0);
      best = select(best, v.xy, dot(v.xy, v.xy) > dot(best, best));
      low = min(low, min(v.xy, v.zw)); high = max(high, max(v.xy, v.zw));
    }
  }
  return vec4f(best, length(high - low), 0.0);
}
