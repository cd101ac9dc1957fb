/*---
en = ["shop window"]
zh = ["橱窗"]
class = "lamp"
density = 1500
friction = 0.4
restitution = 0.2
sound = "glass"
modes = [[2100, 0.35, 1.0], [4700, 0.25, 0.6], [8300, 0.12, 0.3]]
colour = "#ffc480"
rough = 0.3
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
