"""A red steel toolbox, its lid open on a wrench, a screwdriver and a hammer."""

from skyscreen.catalogue import thing


@thing(en=("toolbox", "tool box", "tool kit", "tool chest"), zh=("工具箱",), kind="prop", height=0.36, mass=6.0, sound="metal", places=("factory",))
def toolbox(kit, colour="red"):
    red, steel, black = kit.material("paint", colour, 0.3, slot="colour"), kit.material("steel", rough=0.2), kit.material("rubber", "black")
    wall = kit.box(0.46, 0.16, 0.008, red, 0.002, at=(0, 0, 0.1)).both("z") + kit.box(0.008, 0.16, 0.2, red, 0.002, at=(0.226, 0, 0)).both() + kit.box(0.46, 0.008, 0.2, red, 0.0)
    tray = kit.box(0.44, 0.006, 0.19, kit.material("iron"), 0.0, at=(0, 0.1, 0))
    lid = kit.box(0.46, 0.05, 0.21, red, 0.012) + kit.tube([(-0.08, 0.05, 0), (-0.08, 0.09, 0), (0.08, 0.09, 0), (0.08, 0.05, 0)], 0.008, black, 8)
    lid = kit.hinge("lid", lid.move(0, 0, 0.105).turn("x", -105).move(0, 0.16, -0.105), (0, 0.16, -0.105), "x", "open", degrees=-105, rests=1)
    tools = kit.capsule((-0.16, 0.12, 0.03), (0.0, 0.125, 0.05), 0.009, kit.material("wood", "oak"), 8) + kit.box(0.03, 0.03, 0.09, steel, 0.005, at=(0.01, 0.115, 0.05)) + kit.capsule((-0.15, 0.115, -0.04), (-0.06, 0.115, -0.04), 0.014, kit.material("plastic", "amber"), 10) + kit.capsule((-0.06, 0.115, -0.04), (0.06, 0.115, -0.035), 0.004, steel, 6) + kit.box(0.17, 0.008, 0.02, steel, 0.002).turn("y", 12).move(0.11, 0.115, -0.02)
    latch = kit.box(0.04, 0.05, 0.008, steel, 0.002, at=(0.12, 0.11, 0.106)).both()
    return kit.model(wall, tray, lid, tools, latch, colliders="box", sockets={"inside": (0, 0.11, 0)})
