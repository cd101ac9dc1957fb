// Gather on a golden-angle disc of $TAPS taps at half size; a tap counts when its own disc reaches here. The rotation follows
// a 2 × 2 pattern that the tent afterwards cancels. Alpha: how much the blurred picture replaces the sharp one.
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = vec2f(i.at.xy);
  let here = textureLoad(half, vec2i(p), 0);
  let limit = vec2i(textureDimensions(half)) - 1;
  let mine = abs(here.a) * 0.5;
  let reach = $REACH;
  let j = f32((i32(p.x) & 1) + ((i32(p.y) & 1) ^ (i32(p.x) & 1)) * 2);
  var sum = here.rgb; var total = 1.0; var cover = smoothstep(0.3, 1.1, mine);
  for (var k = 1; k <= $TAPS; k++) {
    let r = reach * sqrt((f32(k) - j * 0.25) / f32($TAPS));
    let a = f32(k) * 2.39996 + j * 1.5708;
    let s = textureLoad(half, clamp(vec2i(p + vec2f(cos(a), sin(a)) * r), vec2i(0), limit), 0);
    var size = abs(s.a) * 0.5;
    size = select(size, min(size, mine * 1.6 + 0.2), s.a > here.a);   // what lies behind never bleeds over what is sharp
    let m = smoothstep(r - 0.8, r + 0.8, size);
    sum += mix(sum / total, s.rgb, m); total += 1.0;
    cover = max(cover, m * f32(s.a < -1.0));
  }
  return vec4f(sum / total, cover);
}
