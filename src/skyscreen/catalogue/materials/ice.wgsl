/*---
en = ["ice"]
zh = ["冰"]
class = "glass"
density = 917
friction = 0.05
restitution = 0.3
sound = "glass"
modes = [[2100, 0.35, 1.0], [4700, 0.25, 0.6], [8300, 0.12, 0.3]]
colour = "#bcd8e4"
rough = 0.1
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
