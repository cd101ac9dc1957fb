"""A folding screen of four painted silk panels: mountains, a red sun, bamboo."""

from skyscreen.catalogue import thing


@thing(en=("folding screen", "room divider", "chinese screen", "byobu"), zh=("屏风", "折叠屏风"), kind="furniture", height=1.84, mass=18.0, sound="wood", places=("old_town", "living_room"))
def folding_screen(kit, colour="#e8dcb8"):
    wood, silk = kit.material("paint", "maroon", 0.25), kit.material("silk", colour, 0.6, slot="colour")
    out = []
    for k in range(4):
        p = kit.box(0.54, 1.72, 0.012, silk, 0.0, at=(0, 0.06, 0)) + kit.box(0.04, 1.84, 0.03, wood, 0.006, at=(0.27, 0, 0)).both() + sum(kit.box(0.54, h, 0.03, wood, 0.004, at=(0, y, 0)) for y, h in ((0.04, 0.05), (0.34, 0.03), (1.78, 0.05)))
        art = kit.facet([(-0.24, 0.55, 0.008), (0.24, 0.55, 0.008), (0.08 - 0.05 * k, 1.25 - 0.1 * (k % 2), 0.008)], kit.material("paint", "#5a7080", 0.8)) + kit.facet([(-0.25, 0.42, 0.009), (0.25, 0.42, 0.009), (0.2, 0.66, 0.009), (-0.1, 0.8, 0.009)], kit.material("paint", "#3a5a4a", 0.8)) + (kit.cylinder(0.09, 0.002, kit.material("paint", "red", 0.7), segments=22).turn("x", 90).move(0.05, 1.5, 0.008) if k == 1 else kit.ropes([((-0.1 + 0.09 * j, 0.42, 0.012), (-0.12 + 0.1 * j, 1.4, 0.012), 0.006) for j in range(2)], kit.material("paint", "#2a5a34"), 4))
        out.append((p + art).turn("y", 24 * (-1) ** k).move((k - 1.5) * 0.52, 0, 0))
    return kit.model(*out, colliders="box")
