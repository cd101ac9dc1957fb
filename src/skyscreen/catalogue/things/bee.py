"""A bee: furred black and yellow bands, clear wings, bent feelers, six legs."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("bee", "honeybee", "bumblebee", "wasp"),
    zh=("蜜蜂", "大黄蜂", "黄蜂", "苍蝇"),
    kind="bird",
    height=0.018,
    mass=0.001,
    sound="flesh",
    places=("meadow",),
)
def bee(kit, colour="#e8a818", band="black"):
    gold, black = kit.material("fur", colour, slot="colour"), kit.material("fur", band, slot="band")
    wing, eye, horn = kit.material("glass", "#e8f0f4", 0.1), kit.material("eye", "black", 0.1), kit.material("horn", "black")
    chest = kit.blob([kit.egg((0, 0, 0), (0.0056, 0.0054, 0.0056))], gold, 0.001, 0.0014)
    tail, n = [], 7
    for k in range(n):
        z0, z1 = -0.003 - 0.0125 * k / n, -0.003 - 0.0125 * (k + 1) / n
        r = lambda z: 0.0062 * math.sin(math.pi * min(max((-z - 0.001) / 0.0155, 0.02), 1.0)) ** 0.6
        part = kit.lathe([(r(z0), 0), (r((z0 + z1) / 2) * 1.04, (z0 - z1) / 2), (r(z1), z0 - z1)], gold if k % 2 == 0 else black, segments=20)
        tail.append(part.turn("x", -90).move(0, -0.0005 - 0.0006 * k, z0))
    sting = kit.cone(0.0006, 0.0025, horn, segments=6).turn("x", -100).move(0, -0.0045, -0.0152)
    face = kit.ellipsoid(0.0042, 0.0042, 0.0034, black, (0, -0.0005, 0.0068), 16) + kit.ellipsoid(0.0018, 0.0028, 0.002, eye, (0.0034, 0.0002, 0.0078), 12).both()
    feelers = kit.tube([(0.001, 0.003, 0.0095), (0.0022, 0.0058, 0.0115), (0.0034, 0.0058, 0.0145)], 0.0003, horn, 5).both()
    legs = sum(kit.tube([(0.0035, -0.003, z), (0.0075, -0.0015, z + d), (0.0085, -0.008, z + 1.6 * d)], 0.0005, horn, 5).both() for z, d in ((0.003, 0.002), (0.0, 0.0), (-0.003, -0.002)))
    fuzz = kit.torus(0.0042, 0.0016, kit.material("fur", "#f2d890"), segments=18, sides=6).turn("x", 90).move(0, 0, 0.004)
    blade = kit.extrude([(0, 0), (0.004, 0.0035), (0.011, 0.0055), (0.0155, 0.004), (0.0155, 0.0012), (0.011, -0.001), (0.004, -0.0012)], 0.0002, wing)
    veins = kit.ropes([((0, 0, 0.0001), (x, y, 0.0001), 0.00014) for x, y in ((0.0155, 0.003), (0.012, -0.0006), (0.011, 0.0053))], horn, 4)
    fore = (blade + veins).turn("x", 90).turn("z", 14)
    hind = (blade + veins).scale(0.7).turn("x", 90).turn("y", 26).turn("z", 8)
    wings = fore + hind.move(0, -0.0004, -0.002)
    whole = chest + sum(tail[1:], tail[0]) + sting + face + feelers + legs + fuzz
    return kit.bird(
        colour=band, wings=band, tips=band, beak=band, legs=band,
        length=0.022, span=0.2, chord=0.05, body=0.1, head=0.1, neck=0.0, neck_up=0.2, beak_length=0.02, hook=1.4, leg=0.3, tail=0.02, eye_colour=band,
        worn=[(whole, "body"), (wings.move(0.0015, 0.0028, 0.0), "wing0_l"), (wings.mirror().move(-0.0015, 0.0028, 0.0), "wing0_r")],
    )  # fmt: skip
