/*---
en = ["lava", "magma"]
zh = ["岩浆", "熔岩"]
class = "lamp"
density = 2700
friction = 0.8
restitution = 0.0
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#ff5a14"
rough = 0.9
---*/
// Molten rock: black plates that drift down the flow (uv.y) with bright seams between them.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  let q = vec2f(in.uv.x, in.uv.y - in.time * 0.12);
  let warp = fbm2(q * 0.35) * 2.0;
  let plate = abs(noise2(q * 0.55 + warp) - 0.5) * 2.0;
  let crack = abs(noise2(q * 1.6 + warp * 1.7 + 7.0) - 0.5) * 2.0;
  let seam = smoothstep(0.22, 0.02, plate) + 0.6 * smoothstep(0.14, 0.0, crack);
  let hot = clamp(seam + 0.25 * fbm2(q * 0.2 + in.time * 0.02), 0.0, 1.2);
  let crust = vec3f(0.018, 0.015, 0.014) * (0.6 + 0.9 * fbm2(q * 3.0));
  s.albedo = mix(crust, mix(in.colour, vec3f(1.0, 0.62, 0.18), smoothstep(0.5, 1.1, hot)), smoothstep(0.12, 0.4, hot));
  s.emission = in.emission * smoothstep(0.12, 0.5, hot) * (0.4 + hot);
  s.normal = bump(in.normal, in.world, plate * 0.12 * fade(0.2, in.footprint));
  return s;
}
