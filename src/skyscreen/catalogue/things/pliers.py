"""A pair of pliers with red grips, jaws a little open."""

from skyscreen.catalogue import thing


@thing(
    en=("pliers", "pincers"),
    zh=("钳子", "老虎钳"),
    kind="prop", height=0.2, mass=0.25, sound="steel", places=("workshop", "garage"),
)  # fmt: skip
def pliers(kit, colour="#d8281c"):
    steel, grip = kit.material("steel"), kit.material("rubber", colour, slot="colour")
    handle = kit.tube([(0.006, 0.13, 0), (0.022, 0.1, 0), (0.028, 0.05, 0), (0.02, 0.0, 0)], [0.007, 0.009, 0.009, 0.008], grip, 10, smooth=4)
    jaw = kit.box(0.012, 0.06, 0.012, steel, 0.003).turn("z", -7).move(0.009, 0.138, 0)
    return kit.model(handle.both(), jaw.both(), kit.cylinder(0.016, 0.014, steel, (0, -0.007, 0), 22).turn("x", 90).move(0, 0.13, 0), colliders="box")
