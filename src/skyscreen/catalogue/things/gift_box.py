"""A wrapped gift: a lidded box, a crossed ribbon, a full bow, a tag."""

import math

from skyscreen.catalogue import thing


@thing(en=("gift", "gift box", "present", "birthday present", "parcel", "package"), zh=("礼物", "礼盒", "礼物盒", "包裹", "快递", "礼品", "年货"), kind="prop", height=0.36, mass=1.2,
       sound="wood", places=("living_room",))
def gift_box(kit, colour="teal", ribbon="red"):
    paper, silk = kit.material("paper", colour, 0.4, slot="colour"), kit.material("silk", ribbon, 0.35, slot="ribbon")
    box = kit.box(0.3, 0.2, 0.3, paper, 0.005) + kit.box(0.316, 0.06, 0.316, paper, 0.006, at=(0, 0.18, 0))
    dots = kit.sphere(0.011, kit.material("paper", "white"), segments=10).scale(1, 1, 0.25).many(
        [(x, y, 0.1502) for x in (-0.11, -0.055, 0.055, 0.11) for y in (0.035, 0.09, 0.145)])
    dots = dots.copy_round(4)
    bands = kit.box(0.05, 0.243, 0.321, silk, 0.002) + kit.box(0.321, 0.243, 0.05, silk, 0.002)

    def loop(wide, tall, tilt):
        path = [(0, 0.0, 0), (0.4 * wide, 0.75 * tall, 0), (wide, 0.9 * tall, 0), (1.05 * wide, 0.4 * tall, 0), (0.5 * wide, 0.05 * tall, 0), (0, 0, 0)]
        band = kit.strip([tuple(p) for p in _smooth(path)], 0.045, silk, across=(0, 0, 1))
        return (band + kit.strip([(x, y + 0.001, z) for x, y, z in _smooth(path)][::-1], 0.045, silk, across=(0, 0, 1))).turn("y", tilt)

    bow = sum(loop(0.1, 0.1, t) for t in (0, 60, 120, 180, 240, 300)).move(0, 0.243, 0)
    bow += sum(loop(0.055, 0.105, t) for t in (30, 150, 270)).move(0, 0.25, 0) + kit.sphere(0.024, silk, (0, 0.265, 0), 14)
    tails = sum(kit.strip([(0, 0.245, 0.0), (0.05 * math.sin(t), 0.255, 0.06), (0.09 * math.sin(t), 0.246, 0.12), (0.11 * math.sin(t), 0.22, 0.166), (0.12 * math.sin(t), 0.15, 0.172)],
                          0.035, silk) for t in (1.2, -0.9))
    tag = kit.extrude([(-0.035, 0), (0.035, 0), (0.035, 0.07), (0.018, 0.09), (-0.018, 0.09), (-0.035, 0.07)], 0.002, kit.material("paper", "cream")).turn(
        "z", 160).move(-0.07, 0.17, 0.166)
    return kit.model(box, dots, bands, bow, tails + tails.move(0, -0.001, -0.001), tag, colliders="box")


def _smooth(points, per=5):
    """Catmull–Rom through points."""
    p = [points[0], *points, points[-1]]
    out = []
    for k in range(1, len(p) - 2):
        for s in range(per):
            t = s / per
            out.append(tuple(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
                             for a, b, c, d in zip(p[k - 1], p[k], p[k + 1], p[k + 2], strict=True)))
    return [*out, points[-1]]
