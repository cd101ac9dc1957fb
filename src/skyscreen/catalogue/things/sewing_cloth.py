"""Needlework: a piece of cloth that hangs in folds, a seam of bright stitches along it, and the threaded needle in its edge."""

import math

from skyscreen.catalogue import thing


@thing(en=("piece of sewing",), zh=("针线活", "缝纫活"), kind="prop", height=0.52, mass=0.2, sound="cloth", places=("living_room",))
def sewing_cloth(kit, colour="#3f6fb4", thread="#f2e6c8"):
    cloth, cotton, steel = kit.material("cloth", colour, slot="colour"), kit.material("rope", thread), kit.material("steel", rough=0.1)

    def at(u, v, d=0.0):
        return 0.42 * (v - 0.5) * (1 + 0.15 * u), 0.50 - 0.50 * u, 0.05 * math.sin(9 * v + 1.2) * u + 0.03 * u * u + d

    sheet = kit.sheet(at, 14, 22, cloth) + kit.sheet(lambda u, v: at(u, v, -0.004), 14, 22, cloth, flip=True)
    stitches = kit.capsule((0, -0.012, 0.0), (0, 0.012, 0.0), 0.003, cotton, 6).turn("z", 90).many([(0.42 * (v - 0.5), 0.485, 0.004) for v in (0.1 + 0.055 * k for k in range(13))])
    needle = kit.tube([(0.02, 0.47, 0.0), (0.07, 0.53, 0.05)], [0.0016, 0.0012], steel, 6)
    end = kit.tube([(0.02, 0.47, 0.0), (0.0, 0.42, 0.03), (0.05, 0.34, 0.05), (0.02, 0.26, 0.05)], 0.0018, cotton, 5, smooth=4)
    return kit.model(sheet, stitches, needle, end, colliders="none")
