// Wet ground: adds the mirrored world over what may be wet (stencil GROUND beside OPAQUE).
//
// The mirror picture (alpha 0 where it shows sky) was drawn from under the plane y = ground and lies at the same screen place, so the texel of a
// puddle's pixel is its own uv. Roughness: a chain of blurred halves; the vertical stretch of reflections on a rough
// street comes from three taps up and down, which is what a wide slope distribution does at grazing view (Lagarde and
// Zanuttini 2012). Puddles are noise below a level that sinks as it gets wetter; between them a film of water on rough
// ground. Soil and turf (rough, turf with light through it) drink the film: water stands in their hollows alone, and what
// stands up on them (clods, blades) hides it at grazing view. Rain rings: expanding circles in cells of 0.45 m, one drop a cell and period.
#include "frame"
#include "noise"
#include "rings"

@fragment fn main(i: Pixel) -> @location(0) vec4f {
  let px = vec2i(i.at.xy);
  let w = place(i.uv, textureLoad(depth, px, 0));
  let m = textureLoad(normal, px, 0);
  let n = m.xyz;
  let A = textureLoad(albedo, px, 0);
  let dv = frame.eye.xyz - w;
  let far = length(dv);
  let v = dv / far;
  let flat = smoothstep(0.80, 0.97, n.y) * smoothstep(0.22, 0.06, abs(w.y - frame.air.y));
  let wet = frame.air.z;
  let pool = fbm2(w.xz * 0.55 + 3.1) * 0.75 + noise2(w.xz * 2.3) * 0.25;
  // Paving and asphalt come soaked under 0.78 rough, soil and turf over 0.83 (geometry.wgsl).
  let earth = smoothstep(0.78, 0.83, A.a * 255.0 / 127.0);
  let turf = earth * smoothstep(0.03, 0.08, -m.w);
  let high = 0.10 * (luminance(A.rgb * A.rgb) - 0.1) + 0.04 * earth + 0.12 * turf;
  let bare = mix(1.0, clamp(v.y * mix(7.0, 3.0, turf), 0.0, 1.0), earth);   // share not hidden by what stands up
  let puddle = smoothstep(0.28 + 0.31 * wet, 0.14 + 0.33 * wet, pool + high) * bare;
  let film = 1.0 - earth;
  let coarse = noise2(w.xz * 38.0);
  let rough = mix(0.16 + 0.12 * coarse, 0.02, puddle);
  let near = clamp(8.0 / far, 0.0, 1.0);
  let ring = rings(w.xz, frame.clock.x, wetness[0].x) * (0.15 + 0.85 * puddle) * near;
  let sway = vec2f(noise2(w.xz * 5.0 + frame.clock.x * 0.7), noise2(w.xz * 5.0 + 9.0 - frame.clock.x * 0.6)) - 0.5;
  let tilt = ring * 0.11 + sway * 0.030 * puddle + (n.xz - sign(n.xz) * 0.0) * 0.25;
  let right = normalize(frame.right.xyz); let into = normalize(vec3f(frame.forward.x, 1e-5, frame.forward.z));
  let uv = i.uv + vec2f(dot(tilt, right.xz), dot(tilt, into.xz) * 0.7) * (0.10 + 0.30 / far);
  let lod = clamp(rough * 9.0, 0.0, 3.0);
  let step_ = (0.004 + rough * 0.15);
  let l0 = clamp(1.0 - lod, 0.0, 1.0); let l1 = clamp(1.0 - abs(lod - 1.0), 0.0, 1.0);
  let l2 = clamp(1.0 - abs(lod - 2.0), 0.0, 1.0); let l3 = clamp(lod - 2.0, 0.0, 1.0);
  var seen = textureSampleLevel(mirror0, clamped, uv, 0.0) * l0;
  for (var k = -1; k <= 1; k++) {
    let u = uv + vec2f(0.0, f32(k) * step_ * 0.5);
    seen += (textureSampleLevel(mirror1, clamped, u, 0.0) * l1 + textureSampleLevel(mirror2, clamped, u, 0.0) * l2
           + textureSampleLevel(mirror3, clamped, u, 0.0) * l3) * 0.33333;
  }
  // where nothing stands, the sky: the dome at the mip of the roughness
  let r = normalize(reflect(-v, normalize(vec3f(tilt.x, 1.0, tilt.y))));
  let heaven = textureSampleLevel(dome, clamped, r.xz * (0.496 / (1.0 + max(r.y, 0.0))) + 0.5, 1.0 + rough * 9.0).rgb;
  let mirrored = seen.rgb + heaven * clamp(1.0 - seen.a, 0.0, 1.0);
  // Schlick's Fresnel of water, lifted at steep views: film exposes for the lights, so their reflections must read
  let F = 0.02 + 0.98 * pow(1.0 - clamp(v.y, 0.0, 1.0), 5.0);
  let strength = clamp(F * 2.2 + 0.10, 0.0, 1.0) * mix(0.42 * film, 1.05, puddle) * (0.80 + 0.4 * coarse * (1.0 - puddle));
  let open_ = textureSampleLevel(occlusion, clamped, i.uv, 0.0).r;
  let c = mirrored * strength * mix(0.55, 1.0, open_) * fog_through(w) * flat * min(1.0, wet * 1.6);
  // Water darkens what it soaks (Lekner and Dorf 1988): alpha takes away up to 45 % of the light that was there
  return vec4f(c, 1.0 - flat * wet * mix(0.25 * film, 0.55, puddle));
}
