"""A tennis racket and its ball, lying."""

import math

from skyscreen.catalogue import thing


@thing(en=("tennis racket", "racket", "tennis racquet", "badminton racket"), zh=("网球拍", "球拍", "羽毛球拍"), kind="prop",
       height=0.067, mass=0.35, sound="wood", places=("park",))
def tennis_racket(kit, colour="red"):
    frame, white = kit.material("carpaint", colour, slot="colour"), kit.material("rope", "white")
    grip, fuzz = kit.material("leather", "charcoal"), kit.material("fur", "#c8e030", 0.9)
    y = 0.018

    def hoop(a):
        return 0.125 * math.sin(a), y, 0.17 - 0.165 * math.cos(a)

    ring = kit.tube([hoop(2 * math.pi * k / 44) for k in range(45)], 0.0105, frame, 10, caps=False)
    throat = kit.tube([(0.075, y, 0.036), (0.045, y, -0.03), (0.013, y, -0.1), (0.012, y, -0.13)], 0.0095, frame, 10, smooth=4).both()
    handle = kit.cylinder(0.0175, 0.2, grip, segments=8).turn("x", -90).move(0, y, -0.12) + kit.cylinder(
        0.021, 0.012, grip, segments=8).turn("x", -90).move(0, y, -0.315)
    wrap = kit.tube([(0.0185 * math.cos(t), y + 0.0185 * math.sin(t), -0.13 - 0.0024 * t) for t in (0.5 * k for k in range(150))], 0.0011, grip, 4)
    rows = []
    for k in range(-8, 9):
        x = 0.0135 * k
        reach = 0.165 * math.sqrt(max(1 - (x / 0.125) ** 2, 0))
        rows.append(((x, y, 0.17 - reach), (x, y, 0.17 + reach), 0.0008))
    for k in range(-11, 12):
        z = 0.0138 * k
        reach = 0.125 * math.sqrt(max(1 - (z / 0.165) ** 2, 0))
        rows.append(((-reach, y + 0.001, 0.17 + z), (reach, y + 0.001, 0.17 + z), 0.0008))
    ball = kit.sphere(0.033, fuzz, (0.19, 0.033, 0.02), 24)
    seam = kit.tube([(0.19 + 0.0332 * a, 0.033 + 0.0332 * b, 0.02 + 0.0332 * c) for a, b, c in (_seam(2 * math.pi * k / 48) for k in range(49))],
                    0.0012, white, 5, caps=False)
    return kit.model(ring, throat, handle, wrap, kit.ropes(rows, white, 3), ball, seam, colliders="box",
                     sockets={"handle": (0, y, -0.22)})


def _seam(t):
    """The closed curve of a tennis ball's seam on the unit sphere."""
    a, b = 0.44, 0.42
    x, y, z = (1 - b) * math.sin(t) + b * math.sin(3 * t), (1 - b) * math.cos(t) - b * math.cos(3 * t), 2 * math.sqrt(a * (1 - b)) * math.cos(2 * t)
    n = math.sqrt(x * x + y * y + z * z)
    return x / n, y / n, z / n
