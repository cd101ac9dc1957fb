/*---
en = ["facade", "windows"]
zh = ["外墙", "楼面"]
class = "plaster"
density = 1500
friction = 0.6
restitution = 0.2
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#6a6660"
rough = 0.7
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
