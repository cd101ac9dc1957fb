// Half size: r the sheet that a pixel lies on, of 12 (0: sky) from far to near; g a mark of thing and class; b its glow.
// Sheets stand at ratios of √2 of the focus' distance. A thing of moderate size lies on one sheet, by the distance of
// its middle (`sheets`, metres along the view, four in a row; 0: by each pixel), what is large is cut into strips, and grass
// (a plant with a minus) goes with its ground, or its tufts would boil.
#include "craft"
#include "craft_near"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = nearest_of(min(vec2i(i.at.xy) * 2, vec2i(frame.size.xy) - 2));
  let z = textureLoad(depth, p, 0);
  let id = textureLoad(ident, p, 0).r;
  let m = textureLoad(normal, p, 0);
  let object = id >> 8u;
  let plant = (id & 255u) == 11u;
  let said = sheets[object >> 2u][object & 3u];
  let own = select(abs(said), 0.0, plant && said < 0.0);
  let far = select(distance_of(z), own, own > 0.0);
  let w = place(i.uv, max(z, 1e-6));
  let wave = (glued2(w.xz, distance_of(z) * frame.forward.w * frame.size.x * 0.35) - 0.5) * 0.5 * select(max(m.y, 0.0), 1.0, plant);
  let level = 7.0 - 2.0 * log2(max(far, 1e-3) / frame.lens.x);
  // Strips of what is large are twice as deep as the steps of things, and not straight.
  let land = mix(2.0 * floor(0.5 * (level + wave)), 2.0, frame.night.y);   // a room is one sheet
  // The sea is rows of crests that roll on, counted from the eye's height; a row's crests are equally long.
  let high = 1.6 * max(frame.eye.y - frame.air.y, 0.5);
  let row = 10.6 - 2.0 * log2(distance_of(z) / high);
  let next = floor(row) + 1.0;
  let long = exp2(round(log2(high * exp2((10.6 - next) * 0.5) * frame.forward.w * frame.size.x * 0.13)));
  let lateral = dot(w, normalize(frame.right.xyz)) / long + 0.30 * frame.clock.x / sqrt(long) * sign(fract(next * 0.5) - 0.25) + 0.37 * next;
  let sea = floor(row) + step(next, row + 0.95 - 0.95 * abs(sin(3.14159 * lateral)));
  let strip = select(land, clamp(sea, 2.0, 12.0), (id & 255u) == WATER);
  let sheet = select(clamp(select(strip, floor(level) + 1.0, own > 0.0), 1.0, 12.0), 0.0, z <= 0.0);
  let mark = (object * 37u + (id & 255u) * 11u) & 255u;
  return vec4f(sheet / 15.0, f32(mark) / 255.0, clamp(m.w * 0.8, 0.0, 1.0), 1.0);
}
