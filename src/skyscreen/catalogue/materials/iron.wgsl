/*---
en = ["iron", "wrought iron"]
zh = ["铁"]
class = "metal"
density = 7800
friction = 0.4
restitution = 0.4
sound = "metal"
modes = [[880, 0.9, 1.0], [2310, 0.7, 0.6], [4520, 0.4, 0.4], [7100, 0.25, 0.2]]
colour = "#2b2c2e"
rough = 0.5
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
