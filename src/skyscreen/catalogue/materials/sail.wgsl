/*---
en = ["canvas", "sailcloth"]
zh = ["帆布"]
class = "cloth"
density = 500
friction = 0.6
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#d9cba6"
rough = 0.85
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
