/*---
en = ["silk", "satin"]
zh = ["丝绸", "绸缎"]
class = "cloth"
density = 400
friction = 0.35
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#b3161b"
rough = 0.4
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
