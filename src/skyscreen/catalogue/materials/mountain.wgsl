/*---
en = ["mountain rock"]
zh = ["山岩"]
class = "far"
density = 2600
friction = 0.65
restitution = 0.2
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#6b6660"
rough = 0.95
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
