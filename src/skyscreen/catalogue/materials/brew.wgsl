/*---
en = ["cloudy liquid"]
zh = ["浊液"]
class = "food"
density = 1000
friction = 0.1
restitution = 0.1
sound = "water"
modes = [[420, 0.06, 0.5]]
colour = "#f4efe4"
rough = 0.06
---*/
// Milk, coffee, juice, froth: light comes back from a few millimetres down, and the surface is as smooth as water's.
fn surface(in: SurfaceIn) -> Surface {
  var s = plain_surface(in);
  s.translucency = 0.15;
  return s;
}
