"""Kiwi fruit: two brown and furry, a half that shows its green flesh, black seeds and pale heart."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("kiwi fruit", "kiwifruit", "kiwi"), zh=("猕猴桃", "奇异果"), kind="food",
    places=("market",), height=0.0523, mass=0.3, sound="food")
def kiwi_fruit(kit, colour="#7a5a34"):
    skin, flesh, seed = kit.material("fur", colour, slot="colour"), kit.material("food", "#7ab038"), kit.material("paint", "#16140f")
    one = kit.ellipsoid(0.028, 0.026, 0.036, skin, (0, 0.026, 0), 26)
    half = kit.lathe([(0, 0.0), (0.014, 0.003), (0.025, 0.014), (0.028, 0.027), (0.0275, 0.0275)], skin, segments=30) + kit.cylinder(0.0275, 0.0012, flesh, (0, 0.027, 0), 30, bevel=0) + kit.ellipsoid(0.008, 0.0012, 0.011, kit.material("food", "#e8ecc0"), (0, 0.0283, 0), 14)
    half += kit.ellipsoid(0.0018, 0.0006, 0.0032, seed, (0, 0, 0), 6).many([(0.013 * sin(0.349 * k), 0.0287, 0.015 * cos(0.349 * k), 20.0 * k) for k in range(18)]) + kit.box(0.0008, 0.0005, 0.009, kit.material("food", "#a8cc60"), 0.0).many([(0.02 * sin(0.2618 * k), 0.0284, 0.02 * cos(0.2618 * k), 15.0 * k) for k in range(24)])
    return kit.model(one.move(-0.03, 0, -0.025), one.turn("y", 70).move(0.035, 0, -0.04), half.turn("x", 38).move(0.012, 0.006, 0.035), colliders="box")
