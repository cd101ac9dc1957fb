"""A whole round country loaf: a dark golden crust, a cross cut in it, flour in the grooves."""

from skyscreen.catalogue import thing


@thing(en=("loaf", "loaf of bread", "loaves", "loaves of bread", "sourdough", "sourdough bread", "country bread"), zh=("大面包", "圆面包", "一条面包", "欧包", "一个面包"), kind="food", height=0.107, mass=0.7, sound="soft", places=("kitchen", "cafe"))
def loaf(kit, colour="#b87434"):
    body = kit.lathe([(0, 0), (0.085, 0), (0.105, 0.014), (0.11, 0.035), (0.1, 0.06), (0.072, 0.083), (0.036, 0.094), (0, 0.097)], kit.material("food", colour, 0.6, slot="colour"), segments=36)
    body = body.tinted(lambda x, y, z: kit.mix(colour, "#6a3814" if y > 0.03 else "#d8a868", min(abs(y - 0.03) / 0.09, 0.6)))
    flour = kit.material("food", "#f2e6cc", 0.9)
    groove = [(x, 0.0985 - 1.9 * x * x - 190 * x ** 4, 0.0) for x in (-0.085 + 0.017 * k for k in range(11))]
    cross = kit.tube(groove, [0.002, 0.006, 0.008, 0.009, 0.009, 0.009, 0.009, 0.009, 0.008, 0.006, 0.002], flour, 7).copy_round(2, "y", 180)
    rings = sum(kit.torus(r, 0.0016, flour, (0, 0.0985 - 1.9 * r * r - 190 * r ** 4, 0), 36, 4) for r in (0.035, 0.055, 0.073))
    return kit.model(body, cross, rings, colliders="cylinder")
