"""A double helix of DNA: two strands wound round each other, joined by pairs of four colours."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("dna", "double helix", "dna helix"),
    zh=("双螺旋", "基因"),
    kind="prop", height=1.2, mass=1.0, sound="plastic", places=("laboratory",),
)  # fmt: skip
def dna(kit):
    tones = [kit.material("plastic", c, 0.2) for c in ("#e8483a", "#f0c02c", "#3a8ae8", "#4ac06a")]
    pos = lambda k, s: (0.16 * math.cos(0.35 * k + s), 0.05 + 0.0275 * k, 0.16 * math.sin(0.35 * k + s))
    strands = [kit.tube([pos(k, s) for k in range(41)], 0.022, kit.material("plastic", c, 0.15), 8, smooth=2) for s, c in ((0, "#d8dce4"), (3.1416, "#a8b4c8"))]
    rungs = []
    for k in range(0, 41, 2):
        a, b = pos(k, 0), pos(k, 3.1416)
        m = (0.0, a[1], 0.0)
        first = (k // 2 * 7) % 4
        rungs += [kit.ropes([(a, m, 0.014)], tones[first], 8), kit.ropes([(m, b, 0.014)], tones[(first + 2) % 4], 8)]
    whole = sum(strands[1:] + rungs, strands[0])
    return kit.model(kit.hinge("helix", whole, (0, 0, 0), "y", "turn", rate=0.6, when="always"), colliders="box")
