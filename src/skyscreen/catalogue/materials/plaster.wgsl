/*---
en = ["plaster", "stucco"]
zh = ["灰泥", "石膏"]
class = "plaster"
density = 1400
friction = 0.6
restitution = 0.2
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#d8d0c0"
rough = 0.9
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
