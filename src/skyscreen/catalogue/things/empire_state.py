"""The Empire State Building in New York: a stepped shaft of limestone with tall bands of windows, a lit crown and a mast."""

from skyscreen.catalogue import thing


@thing(en=("empire state building", "empire state", "art deco skyscraper"), zh=("帝国大厦",), kind="building", places=("new_york",), height=443.0, mass=3.3e8, sound="stone")
def empire_state(kit):
    wall = kit.material("facade", "#b8ac98", None, 1.0, 0.0, "", bay=3.4, floor=3.9, lit=0.5)
    stone, steel = kit.material("plaster", "#c4b8a2"), kit.material("steel", "#9aa4aa")
    out = None
    # Setbacks from the street to the crown: width, depth, height.
    for w, d, h in ((129, 57, 24), (104, 52, 80), (84, 46, 108), (56, 41, 300), (42, 34, 320), (34, 28, 336)):
        one = kit.box(w, h, d, wall, 0.0) + kit.box(w + 0.8, 1.4, d + 0.8, stone, 0.0, (0, h - 0.6, 0))
        out = one if out is None else out + one
    ribs = kit.box(1.3, 292, 1.0, stone, 0.0).many([(-24.5 + 7.0 * k, 8, s * 20.9) for k in range(8) for s in (-1, 1)]) + kit.box(1.0, 292, 1.3, stone, 0.0).many([(s * 28.4, 8, -16 + 8.0 * k) for k in range(5) for s in (-1, 1)])
    glow = kit.material("lamp", "#ffe8c0", emission=1.6)
    crown = kit.cylinder(11, 26, steel, (0, 336, 0), 16) + kit.box(4, 22, 24, steel, 0.0).many([(0, 336, 0), (0, 336, 0, 90)]) + kit.cylinder(8, 10, glow, (0, 362, 0), 16, top=6) + kit.cone(6, 10, steel, (0, 372, 0), 16)
    mast = kit.lathe([(1.8, 380), (1.2, 410), (0.5, 436), (0, 443)], steel, segments=8)
    light = kit.box(36, 1.2, 30, glow, 0.0, (0, 320, 0)) + kit.box(44, 1.2, 36, glow, 0.0, (0, 300.5, 0))
    return kit.model(out, ribs, crown, mast, light, colliders="box")
