"""A hospital bed on wheels: rails, a raised head board, white sheets, a light blue blanket."""

import math

from skyscreen.catalogue import thing


@thing(en=("hospital bed", "sickbed"), zh=("病床", "医院的床"), kind="furniture", height=1.08, mass=70.0, sound="metal", places=("ward", "hospital"))
def hospital_bed(kit, colour="#7fb0cc", sleepers=0):
    """`sleepers`: 1 where somebody lies under the blanket, which goes over the body."""
    steel, white, linen = kit.material("steel"), kit.material("paint", "#dfe4e4", 0.4), kit.material("cloth", "#f2f4f2")
    blanket = kit.material("cloth", colour, slot="colour")
    base = kit.box(0.88, 0.08, 2.0, white, 0.02, (0, 0.44, 0)) + kit.box(0.86, 0.13, 1.94, linen, 0.05, (0, 0.52, 0))
    ends = kit.box(0.88, 0.56, 0.045, white, 0.03, (0, 0.52, -1.02)) + kit.box(0.88, 0.36, 0.045, white, 0.03, (0, 0.52, 1.02))

    def cover(u, v):
        x, way = (2 * v - 1) * 0.62, -0.34 + (1.3 if not sleepers else 1.6) * u
        z = min(way, 0.97)
        over = max(abs(x) - 0.43, 0)
        body = 0.26 * int(bool(sleepers)) * math.exp(-((x / 0.24) ** 2)) * (1.0 - 0.1 * math.sin(math.pi * u))
        return math.copysign(min(abs(x), 0.45), x), 0.665 + 0.008 * math.sin(9 * z + 3 * x) + body - (way - z) * 1.3 - over * 1.1, z

    top = kit.sheet(cover, 24, 26, blanket, flip=True)
    fold = kit.sheet(lambda u, v: (lambda p: (p[0] * 1.005, p[1] + 0.006, p[2]))(cover(0.16 * u - 0.02, v)), 4, 26, linen, flip=True)
    pillow = kit.blob([kit.block((0, 0, 0), (0.26, 0.045, 0.16), 0.04), kit.egg((0, 0.02, 0), (0.23, 0.07, 0.14))], linen, 0.06, 0.035).turn("x", -14).move(0, 0.70, -0.78)
    rails = [((s * 0.47, y, -0.62), (s * 0.47, y, 0.25), 0.014) for s in (-1, 1) for y in (0.66, 0.84)]
    rails += [((s * 0.47, 0.5, z), (s * 0.47, 0.84, z), 0.011) for s in (-1, 1) for z in (-0.62, -0.33, -0.04, 0.25)]
    legs = [((x, 0.1, z), (x, 0.46, z), 0.022) for x in (-0.38, 0.38) for z in (-0.85, 0.85)]
    wheel = kit.cylinder(0.06, 0.04, kit.material("rubber", "charcoal"), (0, 0, 0), 12).turn("z", 90).many([(x + 0.02, 0.06, z) for x in (-0.38, 0.38) for z in (-0.85, 0.85)])
    return kit.model(base, ends, top, fold, pillow, kit.ropes(rails + legs, steel, 6), wheel, colliders="box",
                     sockets={"top": (0, 0.67, 0.1), "seat": (0.3, 0.66, 0.3), "pillow": (0, 0.58, -0.76)})
