/*---
en = ["stone", "granite"]
zh = ["石头", "石"]
class = "stone"
density = 2600
friction = 0.6
restitution = 0.3
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#84807a"
rough = 0.8
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
