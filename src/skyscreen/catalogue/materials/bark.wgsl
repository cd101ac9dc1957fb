/*---
en = ["bark"]
zh = ["树皮"]
class = "wood"
density = 500
friction = 0.7
restitution = 0.15
sound = "wood"
modes = [[620, 0.06, 1.0], [1430, 0.04, 0.5], [2600, 0.02, 0.25]]
colour = "#4a3626"
rough = 0.9
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
