"""A round cast-iron manhole cover in its frame, with a grid of studs and two lifting holes."""

import math

from skyscreen.catalogue import thing


@thing(en=("manhole", "manhole cover", "sewer cover", "drain cover"), zh=("井盖", "下水道盖", "窨井盖", "下水道", "下水道井盖"), kind="prop", height=0.06, mass=60.0, sound="metal", places=("city_street", "crossing", "alley"))
def manhole_cover(kit, colour="#4a4642"):
    iron, dark = kit.material("iron", colour, slot="colour"), kit.material("iron", "#262422")
    frame = kit.lathe([(0.36, 0), (0.42, 0), (0.42, 0.03), (0.355, 0.034), (0.35, 0.02)], dark, segments=48)
    lid = kit.lathe([(0, 0.0), (0.348, 0.0), (0.348, 0.03), (0.34, 0.036), (0, 0.036)], iron, segments=48)
    rings = sum(kit.torus(r, 0.008, iron, (0, 0.037, 0), 48, 6) for r in (0.11, 0.32))
    studs = sum(kit.box(0.036, 0.012, 0.018, iron, 0.003, (r * math.sin(a), 0.034, r * math.cos(a))).copy_round(1) for r, n in ((0.06, 6), (0.16, 14), (0.21, 18), (0.26, 22), (0.295, 26)) for a in (2 * math.pi * k / n for k in range(n)))
    holes = kit.cylinder(0.018, 0.003, dark, (0.13, 0.0365, 0), 12).both()
    return kit.model(frame, lid, rings, studs, holes, colliders="cylinder", sockets={"top": (0, 0.05, 0)})
