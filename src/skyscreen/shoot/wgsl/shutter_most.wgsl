// The longest way in a tile, and how much its ways differ.
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let o = vec2i(i.at.xy) * $SIDE;
  let end = min(o + $SIDE, vec2i(textureDimensions(ways)));
  var best = vec2f(0); var low = vec2f(1e3); var high = vec2f(-1e3);
  for (var y = o.y; y < end.y; y++) {
    for (var x = o.x; x < end.x; x++) {
      let v = textureLoad(ways, vec2i(x, y), 0).xy;
      best = select(best, v, dot(v, v) > dot(best, best));
      low = min(low, v); high = max(high, v);
    }
  }
  return vec4f(best, (low + high) * 0.5);
}
