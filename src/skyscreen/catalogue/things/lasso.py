"""A lasso: a wide noose of stiff rope level over the hand, the rest of it in a coil that hangs from the fist."""

import math

from skyscreen.catalogue import thing


@thing(en=("lasso", "lariat", "noose"), zh=("套索", "套马索", "套绳"), kind="prop", height=0.86, mass=1.4, sound="cloth", places=("prairie", "desert"))
def lasso(kit, colour="#d2b070"):
    rope = kit.material("rope", colour, slot="colour")
    ring = [(0.62 * math.cos(a), 0.80 + 0.05 * math.sin(2 * a), 0.62 * math.sin(a)) for a in (2 * math.pi * k / 36 for k in range(37))]
    noose = kit.tube(ring, 0.016, rope, 8, smooth=2)
    lead = kit.tube([(0.62, 0.80, 0.0), (0.40, 0.66, 0.02), (0.12, 0.46, 0.01), (0, 0.34, 0), (0, 0.22, 0)], 0.015, rope, 8, smooth=4)
    coil = [(0.085 * math.cos(a), 0.14 + 0.13 * math.sin(a), 0.012 * a / 6.283 - 0.02) for a in (2 * math.pi * 3 * k / 60 for k in range(61))]
    return kit.model(noose, lead, kit.tube(coil, 0.014, rope, 7), colliders="none", sockets={"grip": (0, 0.24, 0)})
