// Lamps at half size: diffuse irradiance / π (alpha: depth, for the upsampling) and specular, from a grid of
// cubes in the world (lamps.py). Inverse square with a smooth cut at the reach (Karis 2013). Windows are rectangles: Lambert's edge
// integral for the diffuse part; the key window asks its shadow map.
#include "frame"
#include "brdf"
struct Out { @location(0) diffuse: vec4f, @location(1) specular: vec4f };

fn edge(a: vec3f, b: vec3f, n: vec3f) -> f32 {   // one side of the polygon, a and b unit
  let c = cross(a, b);
  let s = length(c);
  return dot(c, n) * acos(clamp(dot(a, b), -1.0, 1.0)) / max(s, 1e-5);
}
@fragment fn main(i: Pixel) -> Out {
  let p = min(vec2i(i.at.xy) * 2, vec2i(textureDimensions(depth)) - 1);
  let z = textureLoad(depth, p, 0);
  let w = place(i.uv, z);
  let m = textureLoad(normal, p, 0);
  let n = m.xyz;
  let soft = step(0.02, -m.w);   // hair, cloth, skin: down and fibres break the mirror that a smooth surface is at grazing view
  let g = textureLoad(albedo, p, 0);
  let metal = step(0.5, g.a);
  let rough = max((g.a * 255.0 - metal * 128.0) / 127.0, 0.12);
  let v = normalize(frame.eye.xyz - w);
  let f0 = vec3f(mix(0.04, 1.0, metal));
  let cube = vec3i(floor((w - grid[0].xyz) * grid[0].w));
  let count = vec3i(grid[1].xyz);
  let out_of_reach = z <= 0.0 || any(cube < vec3i(0)) || any(cube >= count);
  let cell = select(2 + (cube.z * count.y + cube.y) * count.x + cube.x, 2, out_of_reach);
  let mask = select(bitcast<vec4u>(grid[cell]), vec4u(0), out_of_reach);
  var diffuse = vec3f(0); var specular = vec3f(0);
  for (var word = 0u; word < 4u; word++) {
    var bits = mask[word];
    while (bits != 0u) {
      let k = word * 32u + firstTrailingBit(bits);
      bits &= bits - 1u;
      let at = lights[k * 4u]; let colour = lights[k * 4u + 1u];
      let d = at.xyz - w;
      let d2 = dot(d, d);
      let l = d * inverseSqrt(max(d2, 1e-6));
      let far = d2 / (at.w * at.w);
      let cut = clamp(1.0 - far * far, 0.0, 1.0);
      let fall = cut * cut / max(d2, 0.01);
      var e = colour.rgb * (fall * 0.31831);
#if AIMED
      let aim = lights[k * 4u + 2u];
      e *= smoothstep(aim.w, mix(aim.w, 1.0, 0.35), dot(-l, aim.xyz));
#endif
#if WINDOWS
      let size = lights[k * 4u + 3u];
      if (size.x > 0.0) {
        let side = normalize(cross(vec3f(0, 1, 0), aim.xyz)) * size.x; let up = vec3f(0, size.y, 0);
        let a = normalize(d - side - up); let b = normalize(d + side - up);
        let c = normalize(d + side + up); let f = normalize(d - side + up);
        // Seen from inside the corners run clockwise, so the sum is negative; it goes smoothly to nothing as the window sets
        // behind the surface's horizon. Its absolute value drew a bright rim beyond the terminator.
        let form = max(-(edge(a, b, n) + edge(b, c, n) + edge(c, f, n) + edge(f, a, n)), 0.0) * 0.15915;
        let before = step(0.0, dot(-d, aim.xyz));
        var seen = 1.0;
        if (size.z > 0.5) {
          let q = frame.window * vec4f(w + n * 0.05, 1.0);   // 5 cm: under it a cheek drew the taps as contour lines on itself
          let u = q.xy / q.w * vec2f(0.5, -0.5) + 0.5;
          seen = 0.0;
          for (var t = 0; t < 8; t++) {   // a disc some 15 cm wide at 4 m; unturned, as half-size dither would show
            let r = 0.012 * sqrt((f32(t) + 0.5) / 8.0); let ang = f32(t) * 2.39996;
            seen += 0.125 * textureSampleCompareLevel(window, shadower, u + vec2f(cos(ang), sin(ang)) * r, q.z / q.w - 0.004);
          }
        }
        diffuse += colour.rgb / (4.0 * size.x * size.y) * (form * before * seen * cut);
        e = colour.rgb * (fall * 0.31831 * max(dot(-l, aim.xyz), 0.0) * seen);
        specular += e * ggx(n, v, l, max(rough, 0.42 + 0.20 * soft), f0) * (0.5 - 0.36 * soft);   // wide: no point's peak
        if ($COAT > 0.5) {   // a clear coat mirrors the window itself, with its bars
          let r = reflect(-v, n);
          let facing = dot(r, aim.xyz);
          let h = r * (dot(d, aim.xyz) / min(facing, -1e-3)) - d;
          let x = dot(h, side) / (size.x * size.x); let y = h.y / size.y;
          let pane = smoothstep(1.04, 0.96, abs(x)) * smoothstep(1.04, 0.96, abs(y)) * step(facing, -1e-3);
          let bars = smoothstep(0.02, 0.05, abs(x)) * smoothstep(0.02, 0.05, abs(y - 0.1));
          specular += colour.rgb / (4.0 * size.x * size.y) * (pane * bars * cut * (1.0 - metal)) * (0.04 + 0.96 * pow(1.0 - max(dot(n, v), 0.0), 5.0)) * smoothstep(0.13, 0.10, rough);
        }
        continue;
      }
#endif
      diffuse += e * max(dot(n, l), 0.0);
      specular += e * ggx(n, v, l, rough, f0);
    }
  }
  return Out(vec4f(diffuse, z), vec4f(specular, 0.0));
}
