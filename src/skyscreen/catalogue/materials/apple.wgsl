/*---
en = ["apple", "fruit skin"]
zh = ["果皮"]
class = "food"
density = 900
friction = 0.5
restitution = 0.3
sound = "flesh"
modes = [[150, 0.03, 1.0]]
colour = "#a81820"
rough = 0.25
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
