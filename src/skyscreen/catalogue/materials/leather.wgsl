/*---
en = ["leather"]
zh = ["皮革"]
class = "cloth"
density = 860
friction = 0.6
restitution = 0.2
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#4a2d1c"
rough = 0.45
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
