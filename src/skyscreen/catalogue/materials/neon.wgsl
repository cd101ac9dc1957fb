/*---
en = ["neon", "neon tube"]
zh = ["霓虹"]
class = "lamp"
density = 1200
friction = 0.4
restitution = 0.2
sound = "glass"
modes = [[2100, 0.35, 1.0], [4700, 0.25, 0.6], [8300, 0.12, 0.3]]
colour = "#ff2f6a"
rough = 0.4
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
