"""An acoustic guitar leaning upright."""

import math

from skyscreen.catalogue import thing


@thing(en=("guitar",), zh=("吉他",), kind="prop", height=1.02, mass=2.0, sound="wood", places=("living_room",))
def guitar(kit, colour="honey"):
    top, side, dark = (
        kit.material("wood", colour, 0.25, slot="colour", coat=0.9),
        kit.material("wood", kit.mix(colour, "brown", 0.6), 0.3),
        kit.material("wood", "#1c120c", 0.4),
    )
    outline = []
    for k in range(48):
        a = 2 * math.pi * k / 48
        y = -math.cos(a)
        w = 0.19 if y < 0 else 0.14
        waist = 1 - 0.27 * math.exp(-(((y - 0.12) / 0.30) ** 2))
        outline.append((w * math.sin(a) * waist, 0.245 + 0.245 * y))
    body = kit.extrude(outline, 0.10, side) + kit.extrude(outline, 0.004, top).move(0, 0, 0.051)
    hole = kit.lathe([(0.05, 0), (0, 0.001)], dark, segments=28).turn("x", 90).move(0, 0.31, 0.0535) + kit.torus(
        0.053, 0.003, dark, segments=28, sides=5
    ).turn("x", 90).move(0, 0.31, 0.053)
    neck = kit.box(0.052, 0.46, 0.026, side, 0.008, at=(0, 0.44, 0.048)) + kit.box(
        0.052, 0.50, 0.006, dark, 0.001, at=(0, 0.40, 0.062)
    )
    head = kit.box(0.07, 0.13, 0.018, side, 0.006, at=(0, 0.89, 0.044))
    pegs = sum(
        kit.capsule((0.036, y, 0.045), (0.055, y, 0.045), 0.007, kit.material("steel"), 7) for y in (0.915, 0.95, 0.985)
    ).both()
    bridge = kit.box(0.12, 0.02, 0.012, dark, at=(0, 0.13, 0.056))
    strings = kit.ropes(
        [((x, 0.14, 0.066), (x * 0.8, 0.90, 0.068), 0.0009) for x in (-0.02, -0.012, -0.004, 0.004, 0.012, 0.02)],
        kit.material("steel"),
        3,
    )
    frets = sum(
        kit.box(0.052, 0.002, 0.002, kit.material("steel"), 0.0, at=(0, 0.46 + 0.033 * k, 0.068)) for k in range(12)
    )
    return kit.model(body, hole, neck, head, pegs, bridge, strings, frets, colliders="box")
