"""A birdhouse: a wooden box with a pitched roof, a round hole and a perch, on a post."""

from skyscreen.catalogue import thing


@thing(
    en=("birdhouse", "bird house", "nesting box"),
    zh=("鸟屋", "木鸟窝"),
    kind="furniture", height=1.7, mass=4.0, sound="wood", places=("garden", "park"),
)  # fmt: skip
def birdhouse(kit, colour="#c8503a"):
    wall, roof, wood = kit.material("planks", colour, slot="colour"), kit.material("wood", "#4a3a2c"), kit.material("wood", "#8a6a44")
    box = kit.extrude([(-0.12, 0), (0.12, 0), (0.12, 0.2), (0, 0.3), (-0.12, 0.2)], 0.22, wall).move(0, 1.35, 0) + kit.cylinder(0.034, 0.01, kit.material("rubber", "#0e0c0a"), (0, 0, 0), 20, bevel=0).turn("x", 90).move(0, 1.51, 0.107) + kit.cylinder(0.008, 0.08, wood, (0, 0, 0), 8).turn("x", 90).move(0, 1.44, 0.105)
    slab = kit.box(0.22, 0.02, 0.3, roof, 0.004)
    return kit.model(kit.box(0.08, 1.36, 0.08, wood, 0.004), box, slab.turn("z", -40).move(0.085, 1.585, 0), slab.turn("z", 40).move(-0.085, 1.585, 0), colliders="box")
