/*---
en = ["concrete"]
zh = ["混凝土", "水泥"]
class = "stone"
density = 2400
friction = 0.65
restitution = 0.2
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#8a8984"
rough = 0.85
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
