"""A traffic light on its post: three hooded lamps, one lit, and the little walking man."""

from skyscreen.catalogue import thing


@thing(en=("traffic light", "traffic lights", "stoplight", "traffic signal"), zh=("红绿灯", "交通灯", "信号灯"), kind="light",
       height=3.4, mass=90.0, sound="metal", places=("city_street",))
def traffic_light(kit, shows="red"):
    dark, grey = kit.material("paint", "#1c2420", 0.45), kit.material("paint", "slate", 0.4)
    pole = kit.lathe([(0.14, 0), (0.14, 0.5), (0.1, 0.56), (0.065, 0.6), (0.06, 3.3), (0.07, 3.34), (0, 3.4)], grey, segments=18)
    case = kit.box(0.36, 1.02, 0.24, dark, 0.05, at=(0, 2.2, 0.16)) + kit.box(0.52, 1.18, 0.02, dark, 0.05, at=(0, 2.12, 0.1))
    edge = kit.box(0.56, 1.22, 0.015, kit.material("paint", "white"), 0.05, at=(0, 2.1, 0.09))
    brackets = sum(kit.box(0.08, 0.06, 0.16, grey, at=(0, y, 0.05)) for y in (2.25, 3.05))
    out, lit = [], []
    for k, (name, tone) in enumerate((("red", "#ff1a10"), ("amber", "#ffa010"), ("green", "#10e070"))):
        y, on = 3.04 - 0.32 * k, name == shows
        lens = kit.material("lamp", tone, emission=7.0) if on else kit.material("plastic", kit.mix(tone, "black", 0.82), 0.2)
        out.append(kit.ellipsoid(0.115, 0.115, 0.04, lens, (0, y, 0.28), 22))
        hood = kit.lathe([(0.13, 0.0), (0.135, 0.2), (0.13, 0.2), (0.125, 0.0)], dark, segments=20, arc=250)
        out.append(hood.turn("x", 90).turn("z", 55).move(0, y, 0.27))
        if on:
            lit.append(kit.light((0, y, 0.45), tone, 5, 8, "spot", (0, -0.1, 1), 60))
    box = kit.box(0.26, 0.28, 0.18, dark, 0.03, at=(0.2, 1.55, 0))
    man = kit.material("lamp", "#30ff80", emission=4)
    figure = kit.cylinder(0.022, 0.004, man, segments=12).turn("x", 90).move(0.2, 1.77, 0.092)
    figure += kit.ropes([((0.2, 1.74, 0.093), (0.2, 1.67, 0.093), 0.016), ((0.2, 1.67, 0.093), (0.165, 1.6, 0.093), 0.011),
                         ((0.2, 1.67, 0.093), (0.235, 1.6, 0.093), 0.011), ((0.2, 1.73, 0.093), (0.25, 1.68, 0.093), 0.009),
                         ((0.2, 1.73, 0.093), (0.155, 1.69, 0.093), 0.009)], man, 6)
    return kit.model(pole, case, edge, brackets, *out, box, figure, colliders="cylinder", lights=lit)
