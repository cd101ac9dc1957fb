/*---
en = ["fur"]
zh = ["毛皮", "皮毛"]
class = "fur"
density = 400
friction = 0.6
restitution = 0.05
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#5f3a20"
rough = 0.8
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
