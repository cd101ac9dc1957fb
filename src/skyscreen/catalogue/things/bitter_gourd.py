"""A bitter gourd: long, green and warty."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("bitter gourd", "bitter melon"),
    zh=("苦瓜", "凉瓜"),
    kind="food", height=0.063, mass=0.3, sound="soft", places=("market", "kitchen"),
)  # fmt: skip
def bitter_gourd(kit, colour="#6aa83a"):
    skin, stalk = kit.material("food", colour, 0.4, slot="colour"), kit.material("leaf", "#5a7a2c")
    body = kit.tube([(0, 0.028, -0.12), (0, 0.03, -0.06), (0.006, 0.03, 0.0), (0.008, 0.03, 0.06), (0, 0.026, 0.125)], [0.008, 0.022, 0.026, 0.022, 0.003], skin, 16, smooth=4)
    warts = []
    for k in range(110):
        z, a = -0.105 + 0.21 * (k + 0.5) / 110, 2.39996 * k
        r = 0.0265 * max(1 - (z / 0.13) ** 2, 0.05) ** 0.55
        if 0.03 + r * math.sin(a) > 0.003:
            warts.append((0.005 + r * math.cos(a), 0.03 + r * math.sin(a), z, 0, 0.7 + 0.3 * (k % 3)))
    return kit.model(body, kit.ellipsoid(0.006, 0.006, 0.01, skin, (0, 0, 0), 6).many(warts), kit.tube([(0, 0.028, -0.12), (0.01, 0.034, -0.15)], 0.003, stalk, 6), colliders="box")
