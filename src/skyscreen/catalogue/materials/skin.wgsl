/*---
en = ["skin"]
zh = ["皮肤"]
class = "skin"
density = 1000
friction = 0.6
restitution = 0.1
sound = "flesh"
modes = [[150, 0.03, 1.0]]
colour = "#d8a488"
rough = 0.5
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
