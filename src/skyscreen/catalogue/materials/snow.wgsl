/*---
en = ["snow"]
zh = ["雪"]
class = "snow"
density = 300
friction = 0.3
restitution = 0.02
sound = "snow"
modes = [[900, 0.02, 0.4]]
colour = "#eef2f6"
rough = 0.75
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
