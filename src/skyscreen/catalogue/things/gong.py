"""A bronze gong hanging in a red wooden frame, its mallet beside it."""

from skyscreen.catalogue import thing


@thing(en=("gong", "bronze gong", "cymbal", "cymbals"), zh=("锣", "铜锣", "钹"), kind="prop", height=1.33, mass=25.0, sound="metal", places=("temple", "theatre"))
def gong(kit, colour="bronze"):
    red = kit.material("paint", "crimson", 0.3)
    disc = kit.lathe([(0, 0.04), (0.1, 0.035), (0.12, 0.01), (0.32, 0.0), (0.36, 0.01), (0.37, -0.05)], kit.material("brass", colour, 0.3, slot="colour"), segments=44) + kit.lathe([(0.36, -0.05), (0.35, 0.0), (0.1, 0.0), (0, 0.02)], kit.material("brass", colour, 0.4), segments=30)
    disc = kit.hinge("disc", disc.turn("x", 90).move(0, 0.75, 0) + kit.ropes([((0.12, 1.09, 0), (0.14, 1.27, 0), 0.008), ((-0.12, 1.09, 0), (-0.14, 1.27, 0), 0.008)], kit.material("rope"), 5), (0, 1.27, 0), "x", "swing", length=0.5, degrees=4)
    frame = kit.box(0.07, 1.3, 0.07, red, 0.01, at=(0.52, 0, 0)).both() + kit.box(1.3, 0.08, 0.08, red, 0.02, at=(0, 1.25, 0)) + kit.box(0.09, 0.07, 0.5, red, 0.02, at=(0.52, 0, 0)).both() + kit.sphere(0.045, kit.material("brass"), (0.66, 1.29, 0), 12).both()
    return kit.model(disc, frame, kit.capsule((0.58, 0.5, 0.06), (0.6, 0.85, 0.08), 0.012, kit.material("wood", "tan"), 8) + kit.sphere(0.05, kit.material("cloth", "cream"), (0.602, 0.9, 0.082), 12), colliders="box")
