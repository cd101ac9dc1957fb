/*---
en = ["needles", "conifer"]
zh = ["针叶"]
class = "leaf"
density = 400
friction = 0.5
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#1f3a24"
rough = 0.8
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
