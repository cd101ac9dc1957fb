/*---
en = ["soil", "earth", "mud"]
zh = ["土", "泥土"]
class = "ground"
density = 1500
friction = 0.65
restitution = 0.05
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#4f3a28"
rough = 0.95
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
