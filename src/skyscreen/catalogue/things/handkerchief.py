"""A folded handkerchief that falls open from the fingers, its hem stitched."""

import math

from skyscreen.catalogue import thing


@thing(en=("handkerchief", "hanky", "pocket handkerchief", "napkin"), zh=("手帕", "手绢", "餐巾"), kind="prop", height=0.3, mass=0.02,
       sound="cloth", places=("living_room", "train_station"))
def handkerchief(kit, colour="white"):
    cloth, hem = kit.material("cloth", colour, 0.9, slot="colour"), kit.material("cloth", kit.mix(colour, "azure", 0.35), 0.9)

    def fall(u, v):
        """Held at the middle of its upper edge: folds widen downwards."""
        a = 2.0 * math.pi * v
        wide = 0.012 + 0.11 * u ** 0.8
        fold = 1.0 + 0.28 * u * math.sin(4.0 * a + 0.5)
        return wide * fold * math.sin(a), 0.298 * (1 - u) + 0.018 * u * (1 + math.sin(4.0 * a)), 0.62 * wide * fold * math.cos(a)

    body = kit.sheet(lambda u, v: fall(0.94 * u, v), 18, 72, cloth) + kit.sheet(lambda u, v: fall(0.94 * (1 - u), v), 18, 72, cloth)
    edge = kit.sheet(lambda u, v: fall(0.94 + 0.06 * u, v), 2, 72, hem) + kit.sheet(lambda u, v: fall(1 - 0.06 * u, v), 2, 72, hem)
    return kit.model((body + edge), kit.ellipsoid(0.014, 0.012, 0.012, cloth, (0, 0.29, 0), 12), colliders="box", sockets={"grip": (0, 0.285, 0)})
