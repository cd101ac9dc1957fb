/*---
en = ["ceramic", "porcelain", "china"]
zh = ["陶瓷", "瓷"]
class = "stone"
density = 2300
friction = 0.4
restitution = 0.3
sound = "glass"
modes = [[2100, 0.35, 1.0], [4700, 0.25, 0.6], [8300, 0.12, 0.3]]
colour = "#e8e6e0"
rough = 0.15
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
