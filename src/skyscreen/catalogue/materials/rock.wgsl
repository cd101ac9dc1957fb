/*---
en = ["rock", "cliff"]
zh = ["岩石", "岩"]
class = "rock"
density = 2600
friction = 0.65
restitution = 0.25
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#6f6a64"
rough = 0.9
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
