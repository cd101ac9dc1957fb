// The faces behind the first: each adds what it mirrors, dimmed by half of the body that the ray goes through.
@group(2) @binding(0) var depth: texture_depth_2d;
@group(2) @binding(1) var behind: texture_depth_2d;
@group(2) @binding(2) var body: texture_2d<f32>;
@group(2) @binding(3) var dome: texture_2d<f32>;
@group(2) @binding(4) var backdrop: texture_2d<f32>;
@group(2) @binding(5) var<uniform> lamp: array<vec4f, 64>;
#include "glass_around"
@fragment fn inner(d: Drawn, @builtin(front_facing) front: bool) -> @location(0) vec4f {
  let p = vec2i(d.at.xy);
  let s = surface_at(d, front);
  let v = normalize(d.world - frame.eye.xyz);
  let own = distance_of(textureLoad(depth, p, 0));
  if (d.at.z <= textureLoad(behind, p, 0) || distance_of(d.at.z) - own < 1e-4 * own) { discard; }
  let f = mirrors(abs(dot(s.normal, v)));
  let half = exp(-0.5 * max(textureLoad(body, p, 0).rgb, vec3f(0.0)));
  return vec4f(min(around(d.world, reflect(v, s.normal)) * half * f * 0.6, vec3f(60.0)) * fog_through(d.world), 0.0);
}
