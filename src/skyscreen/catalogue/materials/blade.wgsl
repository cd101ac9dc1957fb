/*---
en = ["grass blade"]
zh = ["草叶"]
class = "leaf"
density = 400
friction = 0.5
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#5b7a2e"
rough = 0.6
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
