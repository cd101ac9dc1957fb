/*---
en = ["asphalt", "tarmac"]
zh = ["柏油", "沥青"]
class = "ground"
density = 2300
friction = 0.7
restitution = 0.2
sound = "stone"
modes = [[1300, 0.03, 1.0], [3200, 0.02, 0.4]]
colour = "#3a3b3e"
rough = 0.8
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
