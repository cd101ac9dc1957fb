"""A ladybird: a red dome with seven spots, a black head with white cheeks, six legs."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("ladybird", "ladybug", "lady beetle"),
    zh=("瓢虫", "七星瓢虫"),
    kind="bird",
    height=0.0085,
    mass=0.001,
    sound="flesh",
    places=("meadow",),
)
def ladybird(kit, colour="#c81c10", spots="black"):
    shell, black = kit.material("carpaint", colour, 0.1, slot="colour"), kit.material("carpaint", spots, 0.12, slot="spots")
    white, horn = kit.material("paint", "white", 0.2), kit.material("horn", "black")

    def dome(u, v, grow=1.0):
        a, b = 2 * math.pi * v, math.pi / 2 * u
        return 0.0046 * grow * math.cos(b) * math.sin(a), 0.0042 * grow * math.sin(b), 0.0056 * grow * math.cos(b) * math.cos(a) - 0.0008

    body = kit.sheet(dome, 14, 44, shell) + kit.ellipsoid(0.0044, 0.001, 0.0054, black, (0, 0, -0.0008), 24)
    seam = kit.tube([dome(t, 0.5, 1.004) for t in (k / 10 for k in range(11))] + [dome(0.98 - 0.1 * k, 0.0, 1.004) for k in range(7)], 0.00012, black, 5)
    marks = []
    for u, v, size in ((0.42, 0.17, 0.00105), (0.42, 0.83, 0.00105), (0.55, 0.34, 0.0011), (0.55, 0.66, 0.0011), (0.2, 0.39, 0.00095), (0.2, 0.61, 0.00095), (0.55, 0.0, 0.0011)):
        x, y, z = dome(u, v)
        marks.append(kit.ellipsoid(size, 0.00022, size, black, segments=16).aim((x, y, z), (x * 2.2, y * 2.2, (z + 0.0008) * 2.0 - 0.0008)))
    collar = kit.ellipsoid(0.0033, 0.0024, 0.0018, black, (0, 0.0008, 0.0042), 20)
    head = kit.ellipsoid(0.0021, 0.0017, 0.0015, black, (0, 0.0003, 0.0057), 16) + kit.ellipsoid(0.0007, 0.0008, 0.0006, white, (0.0024, 0.0017, 0.005), 10).both() + kit.sphere(0.0005, white, (0.0012, 0.001, 0.0066), 8).both()
    feelers = kit.tube([(0.0008, 0.0008, 0.0068), (0.0018, 0.0014, 0.008), (0.0028, 0.001, 0.0086)], [0.00012, 0.0001, 0.00022], horn, 5).both()
    legs = sum(kit.tube([(0.003, -0.0002, z), (0.0056, 0.0004, z + d), (0.0066, -0.0016, z + 1.7 * d)], 0.00028, horn, 5).both() for z, d in ((0.003, 0.001), (0.0, 0.0), (-0.003, -0.0012)))
    whole = body + seam + sum(marks[1:], marks[0]) + collar + head + feelers + legs
    return kit.bird(
        colour=spots, wings=spots, tips=spots, beak=spots, legs=spots,
        length=0.009, span=0.3, chord=0.12, body=0.1, head=0.1, neck=0.0, neck_up=0.2, beak_length=0.02, hook=1.4, leg=0.16, tail=0.02, eye_colour=spots,
        worn=[(whole.turn("x", 20), "body")],
    )  # fmt: skip
