"""A zipper half open: two tapes of cloth that part below a brass slider, its teeth in mesh above it."""

from skyscreen.catalogue import thing

CLOSED, LONG = 0.09, 0.22
"""Metres from the slider to the top, where the teeth mesh, and of the whole."""


@thing(
    en=("zipper", "zip", "zip fastener"),
    zh=("拉链", "拉锁"),
    kind="prop", height=0.22, mass=0.05, sound="metal", places=("bedroom", "shop"),
)  # fmt: skip
def zipper(kit, colour="navy"):
    cloth, brass = kit.material("cloth", colour, slot="colour"), kit.material("brass")
    slider = LONG - CLOSED
    away = lambda y: 0.0 if y >= slider else 0.045 * ((slider - y) / slider) ** 1.4  # half the gap, metres
    tapes = []
    for s in (-1, 1):
        def at(u, v, s=s):
            y = LONG * v
            return s * (away(y) + 0.004 + 0.028 * u), y, 0.004 * u
        tapes += [kit.sheet(at, 3, 40, cloth), kit.sheet(at, 3, 40, cloth, flip=True)]
    tooth = kit.box(0.009, 0.0034, 0.006, brass, 0.001)
    rows = [(s * (away(y) + 0.001), y, 0.0) for s in (-1, 1) for k in range(44)
            if (y := 0.004 + 0.005 * k + (0.0025 if s > 0 else 0.0)) < LONG]
    head = kit.box(0.019, 0.024, 0.013, brass, 0.004, (0, slider - 0.012, 0))
    pull = kit.box(0.010, 0.036, 0.003, brass, 0.002, (0, slider - 0.05, 0.009)) + kit.torus(0.005, 0.0014, brass, (0, slider - 0.012, 0.009), 16, 8)
    return kit.model(*tapes, tooth.many(rows), head, pull, colliders="box")
