"""A flame large: wax rises as vapour from the wick, oxygen comes in from the sides, heat and light go out; under a glass the air is used up."""

from math import cos, pi, sin

from skyscreen.catalogue import thing


@thing(en=("flame model", "candle flame model", "fire triangle"), zh=("火焰模型", "燃烧模型"), kind="prop", height=1.5, mass=8.0, sound="soft", places=("studio",))
def fire_model(kit, covered=0, shows="all"):
    """`covered` 1: a glass stands over it, little oxygen is left, and the flame is small.

    `shows`: all, or one part of it: wax (how it climbs and becomes vapour), back (heat that melts more wax) or soot (grains that glow, gas that rises).
    """
    wax, parts = kit.material("plastic", "#f2e6c4", 0.4), []
    parts += [kit.cylinder(0.7, 0.05, kit.material("wood", "walnut"), (0, 0, 0), 40), kit.cylinder(0.26, 0.42, wax, (0, 0.05, 0), 40), kit.cylinder(0.022, 0.2, kit.material("plastic", "#2a2420", 0.8), (0, 0.46, 0), 10)]
    size = 0.55 if covered else 1.0

    def drop(r, high, tone, emission, z):
        shape = [(r * sin(pi * (k / 14) ** 0.75), 0.56 + size * high * k / 14) for k in range(15)]
        return kit.lathe([(size * x, y) for x, y in shape], kit.material("lamp", tone, emission=emission), (0, 0, z), 28)

    parts.append(kit.hinge("flame", drop(0.2, 0.85, "#ffb02c", 1.4, 0) + drop(0.12, 0.5, "#fff0b0", 2.4, 0.09) + drop(0.16, 0.22, "#3f7fff", 0.9, 0.08), (0, 0.56, 0), (0.3, 1, 0.3), "beat", length=0.05, period=0.45))
    blue, red = kit.material("lamp", "#1f7fe8", emission=0.5), kit.material("lamp", "#e8321e", emission=0.4)
    oxygen, vapour = kit.sphere(0.03, blue, (0, 0, 0), 12), kit.sphere(0.02, kit.material("plastic", "#c9a23c", 0.4), (0, 0, 0), 10)
    parts.append(kit.hinge("vapour", vapour.many([(0.05 * (-1) ** k, 0.5 + 0.07 * k, 0.18) for k in range(4)]), (0, 0, 0), "y", "stream", length=0.07, period=0.5))
    if shows == "wax":
        pool, bead = kit.material("plastic", "#f0b83c", 0.1), kit.sphere(0.035, kit.material("plastic", "#e08a1e", 0.3), (0, 0, 0), 12)
        parts += [kit.cylinder(0.22, 0.012, pool, (0, 0.468, 0), 36), kit.arrow([(-0.7, 0.3, 0.28), (-0.24, 0.46, 0.28)], 0.018, pool)]
        # The vapour leaves the wick on both sides, larger than it is, before it meets the flame.
        for s in (-1, 1):
            row = bead.many([(s * (0.16 + 0.05 * k), 0.62 + 0.12 * k, 0.22) for k in range(4)])
            parts.append(kit.hinge(f"rise{s}", row, (0, 0, 0), (s * 0.385, 0.923, 0), "stream", length=0.13, period=0.7))
    elif shows == "back":
        for s in (-1, 1):
            parts.append(kit.arrow([(s * 0.3, 1.1, 0.15), (s * 0.62, 0.85, 0.2), (s * 0.5, 0.56, 0.24), (s * 0.24, 0.46, 0.26)], 0.022, red))
    elif shows == "soot":
        grain = kit.sphere(0.022, kit.material("lamp", "#ffd060", emission=2.6), (0, 0, 0), 10)
        for k in range(5):
            x = 0.07 * (k - 2)
            parts.append(kit.hinge(f"grain{k}", grain.many([(x * (1.6 - 0.25 * j), 0.78 + 0.14 * j, 0.23) for j in range(4)]), (0, 0, 0), "y", "stream", length=0.14, period=0.5, phase=0.1 * k))
        parts.append(kit.arrow([(0.0, 1.42, 0.1), (0.0, 1.69, 0.1)], 0.022, red))
    elif covered:
        glass = kit.lathe([(0.55, 0.05), (0.55, 1.4), (0.4, 1.55), (0.0, 1.6), (0.0, 1.57), (0.38, 1.52), (0.52, 1.38), (0.52, 0.05)], kit.material("glass", "#e4f0f6"), segments=44)
        parts += [glass, oxygen.move(0.35, 0.9, 0.1), oxygen.move(-0.3, 1.2, 0.1)]
    else:
        for s in (-1, 1):
            parts.append(kit.arrow([(s * 0.95, 0.55, 0.1), (s * 0.28, 0.68, 0.1)], 0.022, blue))
            parts.append(kit.hinge(f"oxygen{s}", oxygen.many([(s * (0.95 - 0.16 * k), 0.66 + 0.03 * k, 0.12) for k in range(4)]), (0, 0, 0), (-s * 0.983, 0.184, 0), "stream", length=0.163, period=0.8))
            parts.append(kit.arrow([(s * 0.26 * cos(0.5), 1.15, 0.1), (s * 0.75, 1.5, 0.1)], 0.02, red))
    return kit.model(*parts, colliders="none", mass=8.0, lights=[kit.light((0, 0.9, 0.3), "#ffb060", 1.5 * size, 4)], facts=kit.pointed(fuel=(0.2, 0.35, 0.2), vapour=(0.3, 0.9, 0.24), oxygen=(-0.7, 0.62, 0.12) if not covered else (0.35, 0.9, 0.13), heat=(0.6, 1.4, 0.12), flame=(0.0, 0.56 + 0.6 * size, 0.12), glass=(0.5, 1.3, 0.2)))
