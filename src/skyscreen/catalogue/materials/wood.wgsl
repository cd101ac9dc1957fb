/*---
en = ["wood", "timber", "oak", "wooden"]
zh = ["木", "木头", "木材", "橡木"]
class = "wood"
density = 700
friction = 0.45
restitution = 0.35
sound = "wood"
modes = [[620, 0.06, 1.0], [1430, 0.04, 0.5], [2600, 0.02, 0.25]]
colour = "#8a6238"
rough = 0.55
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
