// Skins one instance: four joints a vertex, positions and normals, once a frame for every pass that draws it.
struct Job { count: u32, joint: u32, out: u32, pad: u32 };
@group(0) @binding(0) var<uniform> job: Job;
@group(0) @binding(1) var<storage, read> rest: array<u32>;      // 5 words a vertex: position, normal as snorm16
@group(0) @binding(2) var<storage, read> skin: array<u32>;      // 3 words a vertex: joints, weights as unorm16
@group(0) @binding(3) var<storage, read> joints: array<vec4f>;  // 3 rows a joint
@group(0) @binding(4) var<storage, read_write> posed: array<u32>;

@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u) {
  let v = id.x;
  if (v >= job.count) { return; }
  let p = vec4f(bitcast<f32>(rest[v * 5u]), bitcast<f32>(rest[v * 5u + 1u]), bitcast<f32>(rest[v * 5u + 2u]), 1.0);
  let n = vec4f(unpack2x16snorm(rest[v * 5u + 3u]), unpack2x16snorm(rest[v * 5u + 4u]).x, 0.0);
  let which = skin[v * 3u];
  let a = unpack2x16unorm(skin[v * 3u + 1u]);
  let b = unpack2x16unorm(skin[v * 3u + 2u]);
  let w = array<f32, 4>(a.x, a.y, b.x, b.y);
  var r0 = vec4f(0); var r1 = vec4f(0); var r2 = vec4f(0);
  for (var k = 0u; k < 4u; k++) {
    let j = (job.joint + ((which >> (8u * k)) & 255u)) * 3u;
    r0 += joints[j] * w[k]; r1 += joints[j + 1u] * w[k]; r2 += joints[j + 2u] * w[k];
  }
  let o = job.out + v * 5u;
  posed[o] = bitcast<u32>(dot(r0, p)); posed[o + 1u] = bitcast<u32>(dot(r1, p)); posed[o + 2u] = bitcast<u32>(dot(r2, p));
  let m = vec3f(dot(r0, n), dot(r1, n), dot(r2, n));
  let u = m * inverseSqrt(max(dot(m, m), 1e-12));
  posed[o + 3u] = pack2x16snorm(u.xy); posed[o + 4u] = pack2x16snorm(vec2f(u.z, 0.0));
}
