"""A snow crystal: six branched arms of ice on a hexagonal plate, standing on a point."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("snowflake",),
    zh=("雪花片", "雪花晶体"),
    kind="prop",
    height=0.6,
    mass=0.4,
    flies=True,
    sound="glass",
    places=("snow_meadow",),
)
def snowflake(kit, colour="#cfe8f8"):
    ice, frost = kit.material("ice", colour, 0.08, slot="colour"), kit.material("ice", "white", 0.3)

    def bar(start, end, wide):
        """A faceted bar in the plane: a flat rhombic needle."""
        a, b = start, end
        dx, dy = b[0] - a[0], b[1] - a[1]
        length = math.hypot(dx, dy)
        nx, ny = -dy / length * wide, dx / length * wide
        ring = lambda p, s: [(p[0] + nx * s, p[1] + ny * s, 0), (p[0], p[1], 0.62 * wide * s), (p[0] - nx * s, p[1] - ny * s, 0), (p[0], p[1], -0.62 * wide * s)]
        tip = (b[0] + dx / length * wide * 1.6, b[1] + dy / length * wide * 1.6)
        return kit.loft([ring(a, 1.0), ring(b, 0.85), ring(tip, 0.04)], ice)

    arm = bar((0, 0.03), (0, 0.272), 0.0125)
    for y, reach in ((0.095, 0.05), (0.145, 0.085), (0.195, 0.062), (0.24, 0.034)):
        for s in (1, -1):
            end = (s * reach * math.sin(math.radians(60)), y + reach * math.cos(math.radians(60)))
            arm += bar((0, y), end, 0.0085)
            if reach > 0.06:
                mid = (end[0] * 0.6, y + (end[1] - y) * 0.6)
                arm += bar(mid, (mid[0], mid[1] + 0.026), 0.0055) + bar(mid, (mid[0] + s * 0.024, mid[1] - 0.004), 0.0055)
    plate = kit.cylinder(0.062, 0.014, ice, (0, -0.007, 0), 6).turn("x", 90)
    rim = kit.torus(0.05, 0.005, frost, segments=6, sides=6).turn("x", 90)
    core = kit.cylinder(0.026, 0.026, frost, (0, -0.013, 0), 6).turn("x", 90).turn("z", 30)
    grow = sum(bar((0.03 * math.sin(a), 0.03 * math.cos(a)), (0.09 * math.sin(a), 0.09 * math.cos(a)), 0.008) for a in (math.radians(30 + 60 * k) for k in range(6)))
    whole = (arm.copy_round(6, "z") + plate + rim + core + grow).move(0, 0.295, 0)
    return kit.model(whole, colliders="box")
