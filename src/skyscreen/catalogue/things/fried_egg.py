"""A fried egg on a plate: a white with a crisp edge, a round yolk, pepper on it, parsley beside it."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("fried egg", "fried eggs", "sunny side up"), zh=("煎蛋", "荷包蛋", "煎鸡蛋"), kind="food",
    places=("kitchen",), height=0.044, mass=0.3, sound="ceramic")
def fried_egg(kit, colour="#f2ede0"):
    white, yolk = kit.material("food", colour, slot="colour"), kit.material("food", "#f0a418")
    plate = kit.plate(0.115, kit.material("ceramic", "#5a86a8"))

    def edge(u, v):
        a = 6.2832 * v
        r = (0.075 + 0.01 * sin(3 * a + 0.6) + 0.006 * sin(5 * a)) * u
        return r * cos(a), 0.021 + 0.006 * (1 - u**4), r * sin(a)

    egg = kit.sheet(edge, 8, 48, white, flip=True, closed=True) + kit.sheet(edge, 8, 48, white, closed=True)
    crisp = kit.tube([tuple(c + d for c, d in zip(edge(1.0, k / 40), (0, 0.001, 0), strict=True)) for k in range(41)], 0.0035, kit.material("food", "#c88a44"), 6)
    ball = kit.ellipsoid(0.03, 0.017, 0.03, yolk, (0.006, 0.027, 0.004), 26)
    pepper = kit.sphere(0.0012, kit.material("paint", "#2a2420"), (0, 0, 0), 5).many([(0.04 * sin(2.4 * k) * (k / 20) ** 0.5, 0.0285 + 0.0135 * max(0.0, 1 - (k / 9) ** 2), 0.04 * cos(2.4 * k) * (k / 20) ** 0.5) for k in range(20)])
    green = kit.leaves([(0.085, 0.022, 0.03), (0.09, 0.022, 0.02), (0.08, 0.022, 0.04), (0.092, 0.022, 0.035)], 0.026, 0.018, kit.material("leaf", "#3f8a34"), "parsley", droop=0.1)
    return kit.model(plate, egg, crisp, ball, pepper, green, colliders="box")
