"""A sleigh: a red curled body with gilt scrolls, tufted bench, iron runners and a sack of gifts."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("sleigh", "santa's sleigh", "sled", "sledge", "snow sledge", "toboggan"),
    zh=("雪橇", "圣诞雪橇", "爬犁"),
    kind="vehicle",
    height=1.5,
    mass=160.0,
    speed=6.0,
    sound="wood",
    places=("snow_meadow",),
)
def sleigh(kit, colour="crimson", trim="gold", gifts=True):
    red, gilt = kit.material("carpaint", colour, slot="colour"), kit.material("brass", trim, slot="trim")
    leather, wood = kit.material("leather", "#4a1a14", 0.4), kit.material("wood", "walnut")
    # Side view (z, y): a swan's curve from the tall back over the seat to the curled dash.
    side = [(-0.98, 0.42), (-0.5, 0.36), (0.35, 0.36), (0.75, 0.42), (1.0, 0.6), (1.16, 0.86), (1.14, 1.05), (1.04, 1.1), (0.97, 1.04),
            (1.0, 0.95), (0.94, 0.82), (0.78, 0.72), (0.5, 0.7), (0.2, 0.76), (-0.1, 0.92), (-0.4, 1.12), (-0.7, 1.32), (-1.0, 1.42),
            (-1.16, 1.36), (-1.14, 1.22), (-1.08, 0.9), (-1.06, 0.6)]  # fmt: skip
    panel = kit.extrude([(-z, y) for z, y in side], 0.05, red).turn("y", 90)
    edge = kit.tube([(0, y, z) for z, y in [*side, side[0]]], 0.022, gilt, 8, smooth=3)
    flank = (panel + edge.move(0.02, 0, 0)).move(0.5, 0, 0)
    scroll = [(0.03 * t * math.sin(1.25 * t), 0.03 * t * math.cos(1.25 * t)) for t in (k / 3 for k in range(3, 22))]
    curl = kit.tube([(0, y, z) for z, y in scroll], 0.014, gilt, 6, smooth=2)
    flank += curl.move(0.53, 0.62, -0.55) + curl.mirror("z").scale(1, 0.75, 0.75).move(0.53, 0.56, 0.35)
    floor = kit.box(1.0, 0.05, 1.7, wood, 0.01, at=(0, 0.38, -0.1))
    front = kit.sheet(lambda u, v: (0.98 * (0.5 - u), *_lerp(((0.38, 0.62), (0.46, 0.85), (0.62, 1.0), (0.86, 1.12), (1.03, 1.1)), v)), 2, 10, red)
    back = kit.box(1.0, 1.02, 0.05, red, 0.01, at=(0, 0.38, -1.06)) + kit.capsule((-0.5, 1.4, -1.08), (0.5, 1.4, -1.08), 0.035, gilt, 10)
    tuft = kit.blob([kit.block((0, 0.98, -0.95), (0.45, 0.3, 0.06), 0.05)] + [kit.egg((0.19 * c, 0.84 + 0.2 * r, -0.88), (0.11, 0.115, 0.07)) for c in (
        -2, -1, 0, 1, 2) for r in range(3)], leather, 0.02, 0.04)  # fmt: skip
    seat = kit.box(0.95, 0.12, 0.5, leather, 0.04, at=(0, 0.62, -0.7)) + kit.box(0.95, 0.22, 0.48, wood, 0.01, at=(0, 0.42, -0.7))
    track = [(0, 0.02, -1.3), (0, 0.02, 0.7), (0, 0.05, 1.05), (0, 0.2, 1.38), (0, 0.46, 1.5), (0, 0.62, 1.36), (0, 0.56, 1.24), (0, 0.47, 1.3)]
    runner = kit.tube(track, 0.026, gilt, 8, smooth=5)
    for z in (-0.85, -0.1, 0.6):
        runner += kit.tube([(0, 0.03, z), (0, 0.2, z - 0.1), (-0.05, 0.38, z)], 0.02, gilt, 7, smooth=4)
        runner += kit.tube([(0, 0.03, z), (0, 0.2, z + 0.1), (-0.05, 0.38, z)], 0.02, gilt, 7, smooth=4)
    runner = runner.move(0.52, 0, 0).both() + kit.capsule((-0.52, 0.1, 1.2), (0.52, 0.1, 1.2), 0.02, gilt, 8)
    lamp = kit.sphere(0.06, kit.material("lamp", "#ffd080", emission=4), (0.56, 0.98, 0.98), 14).both()
    out = [flank.both(), floor, front, front.move(0, 0, 0.02), back, tuft, seat, runner, lamp]
    if gifts:
        sack = kit.blob([kit.egg((0, 0.82, 0.18), (0.34, 0.34, 0.3)), kit.egg((0.1, 1.1, 0.14), (0.2, 0.2, 0.2)), kit.ball((0.12, 1.3, 0.13), 0.1)],
                        kit.material("cloth", "#6a4a2c"), 0.12, 0.05)
        sack += kit.torus(0.1, 0.02, kit.material("rope", "gold"), (0.115, 1.24, 0.13), 20, 6)
        for at, tone, band, w in (((-0.3, 0.72, 0.42), "green", "gold", 0.24), ((0.28, 0.7, 0.46), "royal", "white", 0.2), ((0.0, 0.72, 0.6), "white", "red", 0.2)):
            sack += kit.box(w, w, w, kit.material("paper", tone), 0.008, at=at)
            ribbon = kit.material("silk", band)
            sack += kit.box(w * 0.18, w * 1.01, w * 1.01, ribbon, 0, at=at) + kit.box(w * 1.01, w * 1.01, w * 0.18, ribbon, 0, at=at)
            sack += kit.torus(w * 0.16, w * 0.06, ribbon, segments=14, sides=6).turn("x", 90).move(at[0] + w * 0.16, at[1] + w * 1.06, at[2])
            sack += kit.torus(w * 0.16, w * 0.06, ribbon, segments=14, sides=6).turn("x", 90).move(at[0] - w * 0.16, at[1] + w * 1.06, at[2])
        out.append(sack)
    return kit.model(*out, colliders="box", sockets={"seat": (0, 0.74, -0.62), "front": ((0, 0.35, 1.3), (0, 0, 1))})


def _lerp(rows, t):
    """The point at share t along a polyline of (y, z) rows."""
    x = t * (len(rows) - 1)
    k = min(int(x), len(rows) - 2)
    return tuple(a + (b - a) * (x - k) for a, b in zip(rows[k], rows[k + 1], strict=True))
