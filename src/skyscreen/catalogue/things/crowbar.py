"""A crowbar with a hooked claw."""

from skyscreen.catalogue import thing


@thing(
    en=("crowbar", "pry bar"),
    zh=("撬棍", "铁撬"),
    kind="prop", height=0.05, mass=2.0, sound="steel", places=("workshop",),
)  # fmt: skip
def crowbar(kit, colour="#a8241c"):
    iron = kit.material("paint", colour, 0.35, slot="colour")
    bar = kit.tube([(0, 0.012, -0.3), (0, 0.012, 0.2), (0, 0.022, 0.27), (0, 0.044, 0.285), (0, 0.046, 0.25)], [0.011, 0.011, 0.011, 0.01, 0.005], iron, 8, smooth=4)
    return kit.model(bar, kit.box(0.026, 0.008, 0.04, iron, 0.002, (0, 0.006, -0.31)), colliders="box")
