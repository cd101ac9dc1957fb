"""An off-road car: tall and square, big wheels, roof rack, the spare wheel on its tail."""

from skyscreen.catalogue import thing


@thing(en=("suv", "off-road vehicle", "off-road car", "off-roader", "four-wheel drive", "4x4", "land cruiser"), zh=("越野车", "越野汽车", "四驱车", "运动型多用途车"), kind="vehicle", height=1.96, mass=2100.0, sound="metal", places=("desert", "mountain", "country_road", "city_street"), speed=12.0)
def suv(kit, colour="white", clear=False):
    paint, black = kit.material("carpaint", colour, slot="colour"), kit.material("plastic", "black", 0.6)
    body = kit.motorcar(paint, clear=clear, length=4.7, width=1.98, waist=1.2, height=1.86, ride=0.42, tyre=0.41, wheelbase=2.85, cabin=(-2.2, -2.05, 0.35, 0.95), bonnet=1.14, boot=1.18, lamp=0.16)
    rack = kit.ropes([((0.66, 1.94, -1.9), (0.66, 1.94, 0.2), 0.022)] + [((0.66, 1.86, z), (0.66, 1.94, z), 0.018) for z in (-1.8, -0.8, 0.1)], black, 6).both() + kit.ropes([((-0.66, 1.94, z), (0.66, 1.94, z), 0.016) for z in (-1.6, -1.0, -0.4)], black, 6)
    spare = (kit.wheel(0.37, 0.2, 6)).turn("y", 90).move(0, 1.02, -2.45)
    guard = kit.box(1.9, 0.14, 0.2, black, 0.04, at=(0, 0.5, 2.36)) + kit.box(0.14, 0.06, 1.6, black, 0.02, at=(0.98, 0.4, 0)).both()
    return kit.model(body, rack, spare, guard, colliders="box", lights=[kit.light((x, 0.95, 2.5), "cream", 6, 14, "spot", (0, -0.15, 1), 28) for x in (0.6, -0.6)],
                     sockets={"seat": (0.38, 0.90, 0.1), "roof": (0, 1.94, -0.8)}, facts={"wheels": [0.41], "wheelbase": 2.85})
