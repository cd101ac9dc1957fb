/*---
en = ["food", "bread", "crust"]
zh = ["食物", "面包"]
class = "food"
density = 600
friction = 0.6
restitution = 0.1
sound = "soft"
modes = [[180, 0.03, 1.0]]
colour = "#b9803f"
rough = 0.7
---*/
fn surface(in: SurfaceIn) -> Surface {
    var s = plain_surface(in);
    return s;
}
