"""A doorbell: a brass plate on a short post of wall, its button lit."""

from skyscreen.catalogue import thing


@thing(en=("doorbell", "door bell", "bell push", "intercom"), zh=("门铃", "门铃按钮"), kind="prop", height=1.5, mass=30.0, sound="plastic",
       facts={"wall": True}, places=("porch", "suburb"))
def doorbell(kit, colour="#b8ad9a"):
    wall = kit.box(0.34, 1.5, 0.14, kit.material("plaster", colour, slot="colour"), 0.01)
    plate = kit.box(0.1, 0.17, 0.012, kit.material("brass"), 0.005, (0, 1.2, 0.074))
    rim = kit.torus(0.026, 0.006, kit.material("steel"), segments=26, sides=8).turn("x", 90).move(0, 1.27, 0.082)
    button = kit.cylinder(0.021, 0.012, kit.material("paint", "ivory"), (0, -0.006, 0), 26).turn("x", 90).move(0, 1.27, 0.086)
    holes = kit.box(0.05, 0.004, 0.004, kit.material("paint", "black"), 0.0)
    slots = sum(holes.move(0, 1.215 + 0.009 * k, 0.08) for k in range(3))
    return kit.model(wall, plate, rim, button, slots, colliders="box")
