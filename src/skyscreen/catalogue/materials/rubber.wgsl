/*---
en = ["rubber"]
zh = ["橡胶"]
class = "plastic"
density = 1100
friction = 0.9
restitution = 0.8
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#1a1a1b"
rough = 0.8
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
