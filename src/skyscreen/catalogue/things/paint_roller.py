"""A paint roller wet with paint, a tray beneath it."""

from skyscreen.catalogue import thing


@thing(
    en=("paint roller",),
    zh=("滚筒刷", "油漆滚筒"),
    kind="prop", height=0.12, mass=0.6, sound="plastic", places=("workshop",),
)  # fmt: skip
def paint_roller(kit, colour="#3a8ad0"):
    wet, tray, steel = kit.material("paint", colour, 0.3, slot="colour"), kit.material("plastic", "#24262a"), kit.material("steel")
    pan = kit.box(0.28, 0.012, 0.36, tray, 0.004) + kit.box(0.012, 0.05, 0.36, tray, 0.003).many([(s * 0.134, 0, 0) for s in (-1, 1)]) + kit.box(0.28, 0.05, 0.012, tray, 0.003).many([(0, 0, s * 0.174) for s in (-1, 1)]) + kit.box(0.25, 0.006, 0.2, wet, 0.0, (0, 0.012, -0.06))
    roll = kit.cylinder(0.03, 0.22, wet, (0, -0.11, 0), 26).turn("z", 90).move(0, 0.06, 0.02)
    rod = kit.tube([(0.11, 0.06, 0.02), (0.14, 0.06, 0.02), (0.14, 0.075, 0.1), (0.0, 0.085, 0.14), (0.0, 0.1, 0.22)], 0.004, steel, 6, smooth=2) + kit.capsule((0, 0.1, 0.22), (0, 0.108, 0.34), 0.012, kit.material("plastic", "#e8b01c"), 12)
    return kit.model(pan, roll, rod, colliders="box")
