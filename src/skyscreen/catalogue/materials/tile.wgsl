/*---
en = ["tile", "roof tile"]
zh = ["瓦", "瓦片"]
class = "stone"
density = 2000
friction = 0.5
restitution = 0.25
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#3f4650"
rough = 0.5
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
