"""A thin shopping bag of plastic, blown up by air or water, its two handles above: something between a sack and a jellyfish."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("plastic bag", "shopping bag of plastic", "carrier bag", "discarded plastic bag"), zh=("塑料袋", "购物袋", "方便袋", "垃圾塑料袋"), kind="prop", height=0.48, mass=0.012, sound="plastic", places=("beach", "reef", "city_street", "supermarket"))
def plastic_bag(kit, colour="#f2f6f8"):
    skin = kit.material("plastic", colour, 0.25, slot="colour")

    def film(u, v):
        """A sack with creases that grow towards its mouth."""
        a = 2 * pi * u
        r = 0.15 * (sin(pi * (0.08 + 0.8 * v)) ** 0.6) * (1 + 0.1 * v * sin(7 * a) + 0.05 * sin(3 * a + 4 * v))
        return r * sin(a), 0.01 + 0.33 * v, -0.8 * r * cos(a)

    body = kit.sheet(film, 56, 20, skin) + kit.sheet(film, 56, 20, skin, flip=True)
    handle = kit.tube([(-0.06, 0.33, 0), (-0.065, 0.43, 0.02), (-0.03, 0.475, 0.03), (0.0, 0.43, 0.03), (-0.005, 0.34, 0.02)], 0.011, skin, 8, smooth=4)
    print_ = kit.ellipsoid(0.06, 0.045, 0.004, kit.material("plastic", "#d8322a", 0.4), (0.0, 0.19, 0.118), 20)
    return kit.model(body, handle.move(-0.03, 0, 0), handle.mirror("x").move(0.03, 0, 0), print_, colliders="box", mass=0.012)
