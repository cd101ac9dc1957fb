/*---
en = ["leaf", "foliage"]
zh = ["叶", "叶子"]
class = "leaf"
density = 400
friction = 0.5
restitution = 0.05
sound = "cloth"
modes = [[240, 0.02, 1.0]]
colour = "#3d6428"
rough = 0.5
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
