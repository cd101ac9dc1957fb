/*---
en = ["grass ground", "lawn"]
zh = ["草地"]
class = "ground"
density = 800
friction = 0.6
restitution = 0.1
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#4f6a2c"
rough = 0.9
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
