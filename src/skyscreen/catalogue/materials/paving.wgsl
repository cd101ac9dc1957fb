/*---
en = ["paving", "pavement", "cobbles"]
zh = ["铺路石", "石板"]
class = "ground"
density = 2400
friction = 0.65
restitution = 0.2
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#77736c"
rough = 0.75
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
