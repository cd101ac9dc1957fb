"""A lever: a beam on a wedge, a heavy stone on its short arm and a light hand-weight on its long one."""

from math import cos, radians, sin

from skyscreen.catalogue import thing


@thing(en=("lever model", "model lever"), zh=("杠杆模型",), kind="prop", height=0.66, mass=60.0, sound="wood", places=("studio",))
def lever(kit, tilt=0.0, short=1.0, long=1.0, stones=1, weights=1):
    oak, steel, grey, red = kit.material("wood", "oak"), kit.material("steel"), kit.material("stone", "#77736c"), kit.material("paint", "red")
    high = 0.42

    def on(x, up):
        a = radians(tilt)
        return x * cos(a) - up * sin(a), high + x * sin(a) + up * cos(a), 0.0

    def standing(solid, x, k):
        return solid.turn("z", tilt).move(*on(x, 0.035 + 0.2 * k))

    # The loads stand exactly `short` and `long` metres from the wedge; the beam reaches 0.16 m beyond them.
    beam = kit.box(short + long + 0.32, 0.07, 0.3, oak, 0.01, ((long - short) / 2, -0.035, 0)).turn("z", tilt).move(0, high, 0)
    wedge = kit.extrude([(-0.2, 0), (0.2, 0), (0, high - 0.035)], 0.34, steel)
    # One stone is as heavy as one weight; what differs is only how far from the wedge they stand.
    loads = [standing(kit.box(0.24, 0.2, 0.24, grey, 0.02), -short, k) for k in range(stones)]
    loads += [standing(kit.cylinder(0.12, 0.2, red, (0, 0, 0), 30), long, k) for k in range(weights)]
    return kit.model(beam, wedge, *loads, colliders="box", mass=60.0)
