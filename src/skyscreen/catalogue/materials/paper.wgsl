/*---
en = ["paper", "card"]
zh = ["纸"]
class = "paper"
density = 700
friction = 0.5
restitution = 0.1
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#efeadc"
rough = 0.9
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
