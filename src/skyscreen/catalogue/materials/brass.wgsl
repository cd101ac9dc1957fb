/*---
en = ["brass", "gold"]
zh = ["黄铜", "金"]
class = "metal"
density = 8500
friction = 0.35
restitution = 0.45
sound = "metal"
modes = [[880, 0.9, 1.0], [2310, 0.7, 0.6], [4520, 0.4, 0.4], [7100, 0.25, 0.2]]
colour = "#c89a3a"
rough = 0.25
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
