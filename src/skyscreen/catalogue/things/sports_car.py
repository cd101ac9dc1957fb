"""A sports car: low and wide, a short steep cabin far back, large wheels, a wing on its tail."""

from skyscreen.catalogue import thing


@thing(en=("sports car", "sportscar", "supercar", "super car", "race car", "ferrari", "lamborghini", "porsche"), zh=("跑车", "超级跑车", "超跑", "法拉利"), kind="vehicle", height=1.17, mass=1300.0, sound="metal", places=("city_street", "country_road", "neon_street"), speed=18.0)
def sports_car(kit, colour="red", clear=False):
    paint, black = kit.material("carpaint", colour, 0.12, slot="colour"), kit.material("plastic", "black", 0.4)
    body = kit.motorcar(paint, clear=clear, length=4.4, width=1.95, waist=0.82, height=1.16, ride=0.1, tyre=0.35, wheelbase=2.6, cabin=(-1.5, -0.65, 0.15, 1.05), bonnet=0.68, boot=0.86, lamp=0.2, spokes=10)
    wing = kit.box(1.7, 0.04, 0.34, paint, 0.015, at=(0, 1.06, -2.0)) + kit.box(0.05, 0.26, 0.16, black, at=(0.55, 0.82, -2.0)).both() + kit.box(0.04, 0.14, 0.36, paint, 0.01, at=(0.85, 1.0, -2.0)).both()
    scoop = kit.box(0.06, 0.22, 0.5, black, 0.03, at=(0.965, 0.5, -0.75)).both() + kit.box(1.5, 0.14, 0.1, black, 0.03, at=(0, 0.28, 2.16)) + kit.box(1.6, 0.1, 0.34, black, 0.02, at=(0, 0.1, 2.03))
    skirts = kit.box(0.1, 0.17, 1.72, paint, 0.03, at=(0.93, 0.1, 0.0)).both() + kit.box(0.05, 0.04, 1.8, black, 0.01, at=(0.95, 0.08, 0.0)).both()
    pipes = kit.cylinder(0.06, 0.14, kit.material("steel", rough=0.1), segments=14).turn("x", -90).move(0.3, 0.3, -2.18).both() + kit.cylinder(0.06, 0.14, kit.material("steel", rough=0.1), segments=14).turn("x", -90).move(0.44, 0.3, -2.18).both()
    return kit.model(body, wing, scoop, skirts, pipes, colliders="box", lights=[kit.light((x, 0.5, 2.4), "cream", 6, 14, "spot", (0, -0.15, 1), 28) for x in (0.6, -0.6)],
                     sockets={"seat": (0.36, 0.22, -0.14)}, facts={"wheels": [0.35], "wheelbase": 2.6})
