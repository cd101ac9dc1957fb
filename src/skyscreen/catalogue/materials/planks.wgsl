/*---
en = ["plank", "boards", "decking"]
zh = ["木板", "甲板"]
class = "wood"
density = 650
friction = 0.5
restitution = 0.3
sound = "wood"
modes = [[620, 0.06, 1.0], [1430, 0.04, 0.5], [2600, 0.02, 0.25]]
colour = "#7a5836"
rough = 0.6
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
