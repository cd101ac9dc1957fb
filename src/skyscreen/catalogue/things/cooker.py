"""A gas stove: four burners with blue flames, knobs, an oven with a window below."""

from skyscreen.catalogue import thing


@thing(en=("stove", "gas stove", "kitchen stove", "cooking stove", "cooker", "hob", "kitchen range"), zh=("炉灶", "灶台", "炉子", "煤气灶", "燃气灶", "灶"), kind="furniture", height=1.08, mass=55.0, sound="metal", places=("kitchen",))
def cooker(kit, colour="white"):
    shell, black, iron = kit.material("paint", colour, 0.25, slot="colour"), kit.material("plastic", "black", 0.2), kit.material("iron")
    body = kit.box(0.6, 0.86, 0.58, shell, 0.012) + kit.box(0.6, 0.02, 0.6, kit.material("steel", rough=0.25), 0.006, at=(0, 0.86, 0)) + kit.box(0.6, 0.22, 0.03, shell, 0.01, at=(0, 0.86, -0.29))
    door = kit.box(0.52, 0.42, 0.02, black, 0.01, at=(0, 0.2, 0.285)) + kit.panel(0.4, 0.26, kit.material("lamp", "#ffb060", emission=0.5), (0, 0.42, 0.2965)) + kit.capsule((-0.22, 0.66, 0.325), (0.22, 0.66, 0.325), 0.012, kit.material("steel", rough=0.1), 8)
    knobs = kit.cylinder(0.022, 0.03, black, segments=18).turn("x", 90).many([(-0.22 + 0.11 * k, 0.77, 0.285) for k in range(5)])
    burner = kit.cylinder(0.045, 0.015, iron, segments=20) + kit.box(0.2, 0.01, 0.012, iron, at=(0, 0.03, 0)) + kit.box(0.012, 0.01, 0.2, iron, at=(0, 0.03, 0)) + kit.flame(0.026, 0.006, gas=1.0, glow=3.0).turn("z", -55).move(0.044, 0.012, 0).copy_round(14)
    return kit.model(body, door, knobs, burner.many([(x, 0.88, z) for x in (-0.15, 0.15) for z in (-0.13, 0.14)]), colliders="box", lights=[kit.light((0, 0.95, 0), "#6aa8ff", 0.2, 2)], sockets={"top": (0.15, 0.92, 0.14)})
