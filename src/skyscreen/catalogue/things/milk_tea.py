"""A cup of bubble tea: a clear cup of milk tea with black pearls, a domed lid, a fat straw."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("bubble tea", "boba", "boba tea", "milk tea cup", "pearl milk tea"),
    zh=("珍珠奶茶", "波霸奶茶", "奶茶杯", "奶茶", "一杯奶茶"),
    kind="food", height=0.25, mass=0.6, sound="plastic", places=("cafe",),
)
def milk_tea(kit, colour="#c8986a"):
    rng, tea = kit.random("pearls"), kit.material("food", colour, 0.12, slot="colour")
    out = kit.lathe([(0, 0), (0.034, 0), (0.036, 0.004), (0.046, 0.15), (0.0475, 0.156), (0, 0.156)], tea, segments=36)
    dark, lid = kit.material("food", "#1e120c", 0.1), kit.material("plastic", "#f0f2f2", 0.1)
    for k in range(46):
        a = 2.4 * k
        out += kit.sphere(0.0062, dark, (0.0365 * math.sin(a), 0.009 + 0.045 * rng.random(), 0.0365 * math.cos(a)), 8).scale(1.02, 1, 1.02)
    out += kit.lathe([(0.05, 0.154), (0.051, 0.162), (0.044, 0.18), (0.026, 0.19), (0, 0.191)], lid, segments=36) + kit.lathe([(0.0475, 0.1), (0.0452, 0.06)][::-1], kit.material("paper", "#f4ece0"), segments=36).scale(1.012, 1, 1.012)
    face = kit.sphere(0.004, dark, (0.012, 0.088, 0.0475), 8).both() + kit.tube([(-0.008, 0.078, 0.047), (0, 0.074, 0.0475), (0.008, 0.078, 0.047)], 0.0014, dark, 5, smooth=3)
    straw = kit.tube([(0.006, 0.15, 0), (0.016, 0.248, 0)], 0.007, kit.material("plastic", "#e0506a"), 12)
    return kit.model(out, face, straw, colliders="cylinder", sockets={"grip": (0, 0.1, 0)})
