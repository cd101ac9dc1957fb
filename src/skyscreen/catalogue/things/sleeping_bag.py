"""A sleeping bag unrolled: quilted in bands, its hood and pillow, the zip down its side, its sack beside it."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("sleeping bag", "sleeping bags"), zh=("睡袋",), kind="prop",
    places=("campsite",), height=0.24, mass=1.6, sound="cloth")
def sleeping_bag(kit, colour="#2f6ab0"):
    cloth, lining = kit.material("cloth", colour, slot="colour"), kit.material("cloth", "#e8a83a")

    def skin(u, v):
        wide = (0.3 + 0.12 * sin(2.6 * u + 0.3)) * (1 - 0.45 * max(u - 0.82, 0) / 0.18)
        puff = 0.16 * (0.75 + 0.25 * abs(sin(3.1416 * 11 * u))) * (0.35 + 0.65 * min(1.0, 6 * (1 - u)))
        a = 3.1416 * v
        return wide * cos(a), puff * max(sin(a), 0.0) ** 0.7, -0.72 + 1.66 * u

    bag = kit.sheet(skin, 66, 16, cloth) + kit.sheet(skin, 66, 16, cloth, flip=True) + kit.box(0.6, 0.02, 1.6, lining, 0.01, (0, 0, 0.08))
    hood = kit.ellipsoid(0.33, 0.09, 0.3, cloth, (0, 0.05, -0.84), 26) + kit.ellipsoid(0.27, 0.07, 0.2, lining, (0, 0.085, -0.78), 22) + kit.ellipsoid(0.22, 0.08, 0.14, kit.material("cloth", "#f0ece2"), (0, 0.12, -0.84), 20)
    zip_ = kit.tube([(0.33, 0.06, -0.66), (0.43, 0.05, -0.1), (0.4, 0.05, 0.5)], 0.007, kit.material("steel"), 6, smooth=5)
    sack = kit.capsule((0.62, 0.1, -0.2), (0.62, 0.1, 0.12), 0.1, lining, 16) + kit.torus(0.09, 0.01, kit.material("rope", "#3a3a3a"), (0, 0, 0), 22, 5).turn("x", 90).move(0.62, 0.1, 0.19)
    return kit.model(bag, hood, zip_, sack, colliders="box")
