"""A carpet in flight: the cloth runs in waves from its front edge, tassels stream from the corners."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("flying carpet", "magic carpet"),
    zh=("飞毯", "魔毯", "会飞的地毯"),
    kind="prop",
    height=0.16,
    mass=8.0,
    sound="cloth",
    flies=True,
    ridden="sit",
    speed=7.0,
    places=("desert",),
)
def flying_carpet(kit, colour="#8a1f24"):
    red, gold = kit.material("cloth", colour, slot="colour"), kit.material("cloth", "mustard")
    navy, cream = kit.material("cloth", "navy"), kit.material("cloth", "#e6d6b0")

    def wave(z: float) -> float:
        # A wave of 1.1 m; the front edge curls up, the tail swings freely.
        return 0.1 + 0.05 * math.sin(5.7 * z) * (0.4 + 0.6 * abs(z)) + 0.12 * max(z - 0.75, 0.0) ** 2 * 4.0

    def cloth(wide: float, long: float, lift: float):
        def at(u: float, v: float) -> tuple[float, float, float]:
            x, z = (u - 0.5) * wide, (0.5 - v) * long
            return x, wave(z) + lift + 0.03 * (2 * x / wide) ** 2, z

        return at

    def under(u: float, v: float) -> tuple[float, float, float]:
        return cloth(1.5, 2.1, -0.006)(1 - u, v)

    rows = ((1.5, 2.1, navy), (1.36, 1.96, gold), (1.30, 1.90, red), (0.86, 1.30, cream), (0.80, 1.24, red))
    layers = [kit.sheet(cloth(wide, long, 0.006 * k), 12, 30, paint) for k, (wide, long, paint) in enumerate(rows)]
    layers.append(kit.sheet(under, 12, 30, navy))
    tassels = [
        kit.tube([(s * 0.75, wave(z) + 0.03, z), (s * 0.82, wave(z), z - 0.14), (s * 0.8, wave(z) - 0.05, z - 0.32)],
                 [0.02, 0.016, 0.026], gold, 7)
        for s in (-1, 1) for z in (-1.05, 1.0)
    ]  # fmt: skip
    return kit.model(*layers, *tassels, colliders="box", sockets={"top": (0, 0.14, 0), "seat": (0, 0.14, 0)})
