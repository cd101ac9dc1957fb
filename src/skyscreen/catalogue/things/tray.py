"""A wooden tray with two handles."""

from skyscreen.catalogue import thing


@thing(
    en=("tray", "serving tray"),
    zh=("托盘", "餐盘架"),
    kind="prop", height=0.06, mass=0.8, sound="wood", places=("cafe", "kitchen"),
)  # fmt: skip
def tray(kit, colour="walnut"):
    wood, brass = kit.material("wood", colour, 0.35, slot="colour"), kit.material("brass")
    base = kit.box(0.46, 0.012, 0.32, wood, 0.004)
    rim = kit.box(0.46, 0.045, 0.012, wood, 0.003).many([(0, 0.004, z) for z in (-0.154, 0.154)]) + kit.box(0.012, 0.045, 0.32, wood, 0.003).many([(x, 0.004, 0) for x in (-0.224, 0.224)])
    grip = kit.tube([(0.23, 0.04, -0.06), (0.262, 0.056, -0.05), (0.262, 0.056, 0.05), (0.23, 0.04, 0.06)], 0.006, brass, 8, smooth=3).both()
    return kit.model(base, rim, grip, colliders="box", sockets={"top": (0, 0.012, 0)})
