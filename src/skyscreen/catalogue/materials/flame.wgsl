/*---
en = ["flame", "naked flame"]
zh = ["火苗", "明火"]
class = "lamp"
density = 1
friction = 0.1
restitution = 0.0
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#ffb050"
rough = 1.0
forward = true
params = [["wild", 0.0, 0.0, 1.0], ["gas", 0.0, 0.0, 1.0]]
---*/
// Glowing gas in the shape that `kit.flame` turns; uv.x 0 at the foot … 1 at the tip, uv.y the flame's height in metres.
// What it sends goes with the way through it, and that of a body of revolution goes with the facing. From the foot up a
// wax flame is blue where the fuel burns clean, dark round the wick where it does not burn yet, yellow-white where soot
// glows and orange at the tip where it cools (Faraday 1861, The Chemical History of a Candle). $wild: noise that rises with
// the gas, 1.9 √h m/s, tears it to tongues. Film is stopped down for a flame, so by night its core stays under burnt-out.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let y = in.uv.x; let tall = max(in.uv.y, 0.004);
  let wild = in.params.x; let gas = in.params.y;
  let own = in.variation * 37.0 + in.object * 61.0;
  let pulse = flicker(in.time, own);
  let through = abs(dot(in.normal, in.view));
  let q = vec3f(in.anchor.x, in.anchor.y - 1.9 * sqrt(tall) * in.time, in.anchor.z) * (mix(4.2, 5.5, wild) / tall) + own;
  let torn = 0.62 * noise3(q * vec3f(1.0, 0.42, 1.0)) + 0.38 * noise3(q * vec3f(2.3, 0.9, 2.3) + 7.7);
  let body = clamp(through + wild * ((torn - 0.5) * (1.0 + 2.6 * y) - 0.10 - 0.38 * y), 0.0, 1.0);
  let top = 0.93 + 0.14 * pulse * (1.0 - wild);
  let soft = smoothstep(0.04, mix(0.62, 0.80, wild), body) * smoothstep(top, top - 0.28, y);
  // Heat 0 … 1: white-yellow within, orange without and above.
  let hot = clamp(soft * (1.15 - mix(0.35, 0.75, wild) * y), 0.0, 1.0);
  let glowing = mix(vec3f(1.0, 0.19, 0.02), vec3f(1.0, 0.66, 0.27), hot * hot);
  let tame = 1.0 - wild;
  let dark = tame * smoothstep(0.40, 0.16, y) * smoothstep(0.45, 0.95, through);
  let foot = tame * smoothstep(0.22, 0.04, y);
  let blue = vec3f(0.12, 0.30, 1.0);
  let colour = mix(mix(glowing, blue, foot * 0.85), mix(vec3f(0.05, 0.16, 1.0), vec3f(0.25, 0.5, 1.0), hot * y), gas);
  let bright = soft * (1.0 - 0.72 * dark) * mix(1.0, 0.16, foot) * mix(1.0, 0.10, gas) * mix(1.0, 0.34, wild) * (1.0 + 0.22 * pulse);
  s.albedo = colour;
  s.emission = min(in.emission, 3.0 / max(frame.grade.x, 0.01)) * bright * step(0.001, in.emission);
  s.occlusion = mix(0.9, 0.30, wild);   // what of the light behind it hides
  s.translucency = select(-1.0, max(soft, 0.001), in.emission > 0.001);   // thickness, for looks that draw it: geometry.wgsl
  s.normal = in.view;
  return s;
}
