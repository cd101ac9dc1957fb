"""A pickup: a cab over the middle, the open loading bed with its tailgate behind."""

from skyscreen.catalogue import thing


@thing(en=("pickup truck", "pickup", "pick-up truck", "ute"), zh=("皮卡", "皮卡车"), kind="vehicle", height=1.83, mass=1900.0, sound="metal", places=("country_road", "farm", "desert"), speed=10.0)
def pickup(kit, colour="red", clear=False):
    paint, black = kit.material("carpaint", colour, slot="colour"), kit.material("rubber", "black")
    body = kit.motorcar(paint, clear=clear, length=5.3, width=1.95, waist=1.12, height=1.82, ride=0.42, tyre=0.4, wheelbase=3.2, cabin=(-0.62, -0.5, 0.62, 1.15), bonnet=1.1, boot=1.1, lamp=0.17)
    floor = kit.box(1.56, 0.04, 1.85, kit.material("iron"), 0.0, at=(0, 1.11, -1.62))
    wall = kit.box(0.1, 0.2, 1.98, paint, 0.03, at=(0.86, 1.05, -1.62)).both() + kit.box(1.8, 0.2, 0.08, paint, 0.03, at=(0, 1.05, -2.58)) + kit.box(1.8, 0.24, 0.08, paint, 0.03, at=(0, 1.05, -0.68))
    bar = kit.tube([(-0.8, 1.2, -0.78), (-0.74, 1.76, -0.72), (0.74, 1.76, -0.72), (0.8, 1.2, -0.78)], 0.035, kit.material("steel"), 8)
    hay = kit.box(0.9, 0.12, 0.55, kit.material("wood", "tan"), 0.02, at=(0.1, 1.14, -1.5))
    guard = kit.box(1.9, 0.16, 0.2, kit.material("steel", rough=0.15), 0.05, at=(0, 0.5, 2.62)) + kit.box(0.12, 0.05, 1.5, black, 0.02, at=(0.98, 0.42, 0.15)).both()
    return kit.model(body, floor, wall, bar, hay, guard, colliders="box", lights=[kit.light((x, 0.9, 2.8), "cream", 6, 14, "spot", (0, -0.15, 1), 28) for x in (0.6, -0.6)],
                     sockets={"seat": (0.4, 0.86, 0.3), "bed": (0, 1.15, -1.6)}, facts={"wheels": [0.4], "wheelbase": 3.2})
