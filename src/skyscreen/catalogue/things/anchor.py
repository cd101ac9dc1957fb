"""An admiralty anchor: iron shank and curved arms, broad flukes, a wooden stock, a ring with chain."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("anchor", "ship's anchor"),
    zh=("锚", "船锚", "铁锚"),
    kind="prop",
    height=1.72,
    mass=240.0,
    sound="metal",
    places=("harbour",),
)
def anchor(kit, colour="#33363c"):
    iron, wood = kit.material("iron", colour, slot="colour"), kit.material("planks", "oak")
    rust = kit.material("iron", "rust", 0.9)
    shank = kit.tube([(0, 0.08, 0), (0, 0.8, 0), (0, 1.5, 0)], [0.085, 0.065, 0.05], iron, 14)
    arc = [(0.62 * math.sin(a), 0.64 - 0.58 * math.cos(a), 0) for a in (math.radians(d) for d in range(-72, 73, 8))]
    arms = kit.tube(arc, [0.035 + 0.055 * math.cos(math.radians(d) * 1.1) for d in range(-72, 73, 8)], iron, 14)
    crown = kit.sphere(0.1, iron, (0, 0.075, 0), 20)
    palm = [(0, 0.26), (0.15, 0.04), (0.13, -0.12), (0, -0.17), (-0.13, -0.12), (-0.15, 0.04)]
    fluke = kit.extrude(palm, 0.04, iron).turn("y", 90).turn("z", 24).move(0.515, 0.43, 0)
    bill = kit.cone(0.05, 0.16, iron, segments=10).turn("z", -18).move(0.575, 0.42, 0)
    stock = kit.tube([(0, 1.32, -0.62), (0, 1.32, 0), (0, 1.32, 0.62)], [0.05, 0.09, 0.05], wood, 10)
    bands = sum(kit.torus(r, 0.012, rust, (0, 0, 0), 22, 6).turn("x", 90).move(0, 1.32, z) for z, r in (
        (0.2, 0.078), (-0.2, 0.078), (0.42, 0.064), (-0.42, 0.064)))  # fmt: skip
    ring = kit.torus(0.115, 0.02, rust, segments=30, sides=8).turn("x", 90).move(0, 1.59, 0)
    link = kit.torus(0.055, 0.015, rust, segments=16, sides=6).scale(1, 1, 1.45)
    chain = []
    path = [(0.1, 1.5, 0.05), (0.15, 1.37, 0.06), (0.18, 1.23, 0.08), (0.2, 1.09, 0.1), (0.22, 0.95, 0.12), (0.24, 0.81, 0.13),
            (0.26, 0.67, 0.14), (0.28, 0.53, 0.15), (0.3, 0.39, 0.16), (0.32, 0.25, 0.17), (0.34, 0.11, 0.18), (0.4, 0.03, 0.26),
            (0.5, 0.03, 0.34), (0.62, 0.03, 0.38)]  # fmt: skip
    for k, at in enumerate(path):
        one = link.turn("z", 90 if k % 2 else 0)
        one = one.turn("x", 90).turn("z", 8) if k < 11 else one.turn("y", 50)
        chain.append(one.move(*at))
    parts = (shank, arms, crown, (fluke + bill).both(), stock, bands, ring, sum(chain[1:], chain[0]))
    return kit.model(
        *(part.move(0, 0.04, 0) for part in parts),
        colliders="box",
        sockets={"ring": (0, 1.74, 0)},
    )
