/*---
en = ["hair"]
zh = ["头发"]
class = "hair"
density = 1300
friction = 0.5
restitution = 0.05
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#2a1c14"
rough = 0.45
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
