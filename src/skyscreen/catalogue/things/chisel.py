"""A wood chisel: a steel blade with a bevelled edge, a turned handle with a brass ferrule."""

from skyscreen.catalogue import thing


@thing(en=("chisel", "wood chisel", "stone chisel"), zh=("凿子", "刻刀"), kind="prop", height=0.03, mass=0.2, sound="metal", places=("workshop",))
def chisel(kit, colour="#8a4a20"):
    steel, wood, brass = kit.material("steel", rough=0.2), kit.material("wood", colour, slot="colour"), kit.material("brass")
    blade = kit.extrude([(-0.012, 0.0), (0.012, 0.0), (0.012, 0.1), (0.006, 0.118), (-0.006, 0.118), (-0.012, 0.1)], 0.004, steel).turn("x", -90).turn("y", 180).move(0, 0.013, 0.02)
    neck = kit.cylinder(0.0055, 0.03, steel, segments=14).turn("x", 90).move(0, 0.0145, -0.125)
    handle = kit.lathe([(0.0, 0.0), (0.013, 0.004), (0.0145, 0.03), (0.011, 0.075), (0.0145, 0.1), (0.012, 0.108), (0, 0.11)], wood, segments=24).turn("x", -90).move(0, 0.0145, -0.125)
    ring = kit.cylinder(0.0125, 0.012, brass, segments=24).turn("x", 90).move(0, 0.0145, -0.137)
    return kit.model(blade, neck, handle, ring, colliders="box", sockets={"grip": (0, 0.0145, -0.18)})
