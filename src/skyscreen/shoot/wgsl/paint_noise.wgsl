// Half size: pigment noise that hangs on things. rg of some $FINE pixels (at 720 lines), ba of some $COARSE. Fur and hair draw it out
// downwards, rock and trunks too; in the sky it hangs on the view direction.
#include "paint"
@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let p = min(vec2i(i.at.xy) * 2, vec2i(frame.size.xy) - 1);
  let z = textureLoad(depth, p, 0);
  let id = textureLoad(ident, p, 0).r;
  let class_ = id & 255u;
  let n = textureLoad(normal, p, 0).xyz;
  let r = ray(i.uv); let d = r * inverseSqrt(dot(r, r));
  let sky = z <= 0.0;
  let slant = select(clamp(abs(dot(n, d)), 0.25, 1.0), 1.0, sky);
  let tall = max(strands_(class_), 0.8 * f32(class_ == 5u || class_ == 10u || class_ == 23u));
  var a = select(textureLoad(anchor, p, 0).xyz + f32(id >> 8u) * 0.731, d * 30.0, sky);
  a *= mix(vec3f(1), vec3f(1.4, 0.42, 1.4), tall);
  let pixel = select(distance_of(max(z, 1e-6)), 30.0, sky) * frame.forward.w * frame.size.y / 720.0 * inverseSqrt(slant);
  // Never finer than the texture holds: a cell under 2.6 pixels of the picture is drawn by lot in every drawing.
  let least = 2.6 * 720.0 / frame.size.y;
  let fine = glued4(a, pixel * max($FINE, least));
  let large = max($COARSE, 2.0 * least);
  // Turned, and bent by the fine one, so that no lattice shows.
  let t = vec3f(0.80 * a.x + 0.36 * a.y - 0.48 * a.z, -0.6 * a.x + 0.48 * a.y - 0.64 * a.z, 0.80 * a.y + 0.6 * a.z) + 31.7;
  let coarse = glued4(t + (fine.xyz - 0.5) * (pixel * large * 0.45), pixel * large);
  return vec4f(fine.xy, coarse.xy);
}
