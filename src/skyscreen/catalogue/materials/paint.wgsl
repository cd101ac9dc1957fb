/*---
en = ["paint", "lacquer", "painted"]
zh = ["油漆", "漆"]
class = "paint"
density = 1400
friction = 0.4
restitution = 0.35
sound = "metal"
modes = [[880, 0.9, 1.0], [2310, 0.7, 0.6], [4520, 0.4, 0.4], [7100, 0.25, 0.2]]
colour = "#b3161b"
rough = 0.35
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
