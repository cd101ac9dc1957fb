"""A milkshake in a tall glass: whipped cream, a cherry, a striped straw."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("milkshake", "milk shake", "frappe", "ice cream float"),
    zh=("奶昔", "草莓奶昔", "冰沙"),
    kind="food", height=0.27, mass=0.6, sound="glass", places=("cafe",),
)
def milkshake(kit, colour="#f0a8b8"):
    shake, cream = kit.material("food", colour, 0.3, slot="colour"), kit.material("food", "#fbf6ec", 0.4)
    glass = kit.material("ceramic", "#dfe8ea", 0.05)
    out = kit.lathe([(0, 0), (0.038, 0), (0.04, 0.006), (0.016, 0.018), (0.014, 0.026), (0.03, 0.036)], glass, segments=36) + kit.lathe([(0.03, 0.036), (0.037, 0.1), (0.045, 0.165), (0.043, 0.167), (0, 0.166)], shake, segments=36) + kit.torus(0.0445, 0.0025, glass, (0, 0.168, 0), 36, 6)
    swirl = [(r * math.sin(a), 0.172 + 0.0042 * k, r * math.cos(a)) for k, (r, a) in enumerate((0.032 * (1 - k / 13) + 0.002, 1.3 * k) for k in range(13))]
    out += kit.tube(swirl, [0.016 - 0.0008 * k for k in range(13)], cream, 10, smooth=3)
    cherry = kit.sphere(0.0125, kit.material("food", "#b8101c", 0.08), (0, 0.236, 0), 16) + kit.tube([(0, 0.245, 0), (0.006, 0.262, 0.002), (0.016, 0.27, 0.004)], 0.0012, kit.material("bark", "#4a3a1c"), 5)
    straw = kit.tube([(0.018, 0.15, 0.014), (0.034, 0.262, 0.03)], 0.0045, kit.material("plastic", "#d8283c"), 10)
    return kit.model(out, cherry, straw, colliders="cylinder", sockets={"grip": (0, 0.1, 0)})
