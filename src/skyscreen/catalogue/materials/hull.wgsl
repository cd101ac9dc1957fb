/*---
en = ["hull planks"]
zh = ["船板"]
class = "wood"
density = 700
friction = 0.45
restitution = 0.3
sound = "wood"
modes = [[620, 0.06, 1.0], [1430, 0.04, 0.5], [2600, 0.02, 0.25]]
colour = "#5a3820"
rough = 0.5
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
