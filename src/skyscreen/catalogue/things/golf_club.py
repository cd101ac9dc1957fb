"""A golf club: a steel shaft, a rubber grip, a polished iron head."""

from skyscreen.catalogue import thing


@thing(
    en=("golf club", "golf iron", "putter"),
    zh=("高尔夫球杆", "高尔夫杆"),
    kind="prop", height=1.0, mass=0.45, sound="metal", places=("park", "meadow"),
)  # fmt: skip
def golf_club(kit, colour="charcoal"):
    steel, grip = kit.material("steel", rough=0.15), kit.material("rubber", colour, slot="colour")
    shaft = kit.tube([(0, 0.03, 0), (0.06, 0.7, 0), (0.083, 0.99, 0)], [0.005, 0.006, 0.007], steel, 10) + kit.tube([(0.062, 0.72, 0), (0.085, 1.0, 0)], [0.011, 0.013], grip, 12)
    head = kit.extrude([(-0.085, 0.0), (0.01, 0.0), (0.015, 0.035), (-0.05, 0.055), (-0.085, 0.05)], 0.016, steel).turn("x", -20).move(0, 0.002, 0)
    return kit.model(shaft, head, colliders="box", sockets={"grip": (0.075, 0.9, 0)})
