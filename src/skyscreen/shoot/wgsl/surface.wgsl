// What a material's `fn surface(in: SurfaceIn) -> Surface` gets and gives. One pipeline per material: write straight-line
// code; every branch is paid on both sides. The noise of noise.wgsl is at hand (hash*, noise*, fbm*, fade, luminance).

struct SurfaceIn {
  anchor: vec3f,      // rest position in the thing's own metres: hang procedural texture on it, it never swims
  face: vec3f,        // unit normal at rest of this very triangle, same space: pick planes for planks and bricks with it
  world: vec3f,       // metres
  normal: vec3f,      // unit, world, smooth, turned towards the eye
  view: vec3f,        // unit, towards the eye
  uv: vec2f,
  colour: vec3f,      // linear albedo of the vertices, tint applied
  rough: f32,         // roughness of the vertices 0–1
  emission: f32,      // of the vertices × the instance's, radiance in multiples of albedo
  variation: f32,     // 0–1 per leaf, plank, lock (vertices)
  object: f32,        // 0–1 per instance
  occlusion: f32,     // baked ambient occlusion, 1 open
  params: vec4f,      // the material's own, in its header's order
  time: f32,          // world seconds
  footprint: f32,     // metres of the surface that a pixel covers
};

struct Surface {
  albedo: vec3f,      // linear
  rough: f32,         // perceptual roughness 0.03–1
  metal: f32,         // 0 or 1
  normal: vec3f,      // unit, world
  emission: f32,      // radiance in multiples of albedo; set albedo to the colour of the light
  translucency: f32,  // 0–1: leaf, sail, ear, curtain lit from behind; only where emission is 0
  occlusion: f32,     // 1 open
};

// The vertices' own colour, nothing added.
fn plain_surface(in: SurfaceIn) -> Surface {
  return Surface(in.colour, in.rough, 0.0, in.normal, in.emission, 0.0, in.occlusion);
}

// Tilts a normal by a height field h (metres) known at this pixel: surface gradient after Mikkelsen (2010), "Bump Mapping
// Unparametrized Surfaces on the GPU". Call it in uniform control flow.
fn bump(normal: vec3f, world: vec3f, h: f32) -> vec3f {
  let px = dpdx(world); let py = dpdy(world);
  let r1 = cross(py, normal); let r2 = cross(normal, px);
  let det = dot(px, r1);
  let g = sign(det) * (dpdx(h) * r1 + dpdy(h) * r2);
  return normalize(abs(det) * normal + 1e-12 * normal - g);
}
// Plane coordinates (metres) on the face's dominant axis: walls get (along, up), floors (x, z).
fn planar(in: SurfaceIn) -> vec2f {
  let a = abs(in.face);
  let wall = select(in.anchor.zy, in.anchor.xy, a.z > a.x);
  return select(wall, in.anchor.xz, a.y > max(a.x, a.z));
}
// How a flame's light wavers, about −1 … 1: sines whose power falls as 1/f, as that of flames does, up to the 11 Hz at which
// a candle puffs. The slow ones are the draught of a place, shared by all that burns there; the quick ones are its own.
// Kept equal to `flicker` of shoot/lamps.py, so that a flame and the light it throws go together.
fn flicker(t: f32, own: f32) -> f32 {
  let slow = 0.311 * sin(3.77 * t) + 0.230 * sin(6.91 * t + 1.3) + 0.170 * sin(12.57 * t + 4.1);
  return slow + 0.125 * sin(23.2 * t + own) + 0.092 * sin(42.7 * t + 1.7 * own) + 0.072 * sin(71.0 * t + 2.9 * own);
}

// Folds that fall down cloth, ridges some 12 cm long and 6 apart, hung on the anchor: -0.5 … 0.5.
fn folds(a: vec3f) -> f32 {
  let fall = noise3(vec3f(a.x * 15.0 + a.y * 5.0, a.y * 8.0 - a.x * 3.0, a.z * 15.0)) - 0.5;
  return 0.5 - sqrt(fall * fall + 0.006) * 2.0;   // a ridge is round, or its edge is that of folded paper
}

// The second thread of a patterned cloth: white, on pale cloth a deep blue.
fn is_pale(cloth: vec3f) -> bool { return luminance(cloth) > 0.45; }
fn second_thread(cloth: vec3f) -> vec3f {
  return select(vec3f(0.74, 0.72, 0.68), vec3f(0.03, 0.06, 0.16), is_pale(cloth));
}
