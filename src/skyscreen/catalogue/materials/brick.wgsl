/*---
en = ["brick"]
zh = ["砖", "砖块"]
class = "stone"
density = 1900
friction = 0.65
restitution = 0.25
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#8a4a34"
rough = 0.85
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
