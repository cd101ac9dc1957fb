/*---
en = ["sand"]
zh = ["沙", "沙子"]
class = "ground"
density = 1600
friction = 0.6
restitution = 0.05
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#cdb48a"
rough = 0.95
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
