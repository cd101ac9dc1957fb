"""A hang glider: a bright swept cloth wing on spars, the control frame below."""

import math

from skyscreen.catalogue import thing


@thing(en=("hang glider", "hang-glider", "delta wing", "paraglider"), zh=("滑翔翼", "三角翼", "悬挂滑翔机", "滑翔伞"), kind="vehicle", height=2.92, mass=30.0, sound="cloth", places=("mountain", "meadow", "cliff_coast"), speed=10.0, flies=True)
def hang_glider(kit, colour="red", tip="yellow"):
    cloth, gold, steel = kit.material("silk", colour, 0.5, slot="colour"), kit.material("silk", tip, 0.5, slot="tip"), kit.material("steel")
    def sail(u, v, side=0.0):
        x = 4.9 * u
        lead, trail = 1.5 - 2.4 * u, -1.3 - 0.9 * u + 0.5 * math.sin(math.pi * u)
        return x, 2.1 + 0.28 * math.sin(math.pi * v) * (1 - u * 0.6) + 0.2 * u + side, lead + (trail - lead) * v
    wing = sum(kit.sheet(lambda u, v, a=a, b=b, s=s: sail(a + (b - a) * u, v, s), 10, 8, paint, flip=s < 0) for a, b, paint in ((0, 0.62, cloth), (0.62, 1, gold)) for s in (0.0, -0.012))
    spars = kit.ropes([((0, 2.1, 1.55), (4.9, 2.3, -0.9), 0.03), ((0, 2.05, 0.1), (3.0, 2.15, 0.05), 0.03)], steel, 6)
    keel = kit.ropes([((0, 2.08, 1.6), (0, 2.08, -1.7), 0.03), ((0, 2.08, 0.1), (0, 3.0, 0.1), 0.025), ((-0.75, 0.1, 0.35), (0.75, 0.1, 0.35), 0.022)], steel, 6)
    frame = kit.ropes([((0, 2.05, 0.15), (0.75, 0.1, 0.35), 0.022), ((0.75, 0.1, 0.35), (3.0, 2.12, 0.05), 0.006), ((0, 3.0, 0.1), (3.0, 2.2, 0.05), 0.006), ((0.75, 0.1, 0.35), (0, 2.1, 1.55), 0.006), ((0.75, 0.1, 0.35), (0, 2.1, -1.65), 0.006)], steel, 6)
    return kit.model((wing + spars + frame).both(), keel, colliders="box", sockets={"seat": (0, 0.6, 0), "grip": (0, 0.1, 0.35)}, facts={"span": 9.8})
