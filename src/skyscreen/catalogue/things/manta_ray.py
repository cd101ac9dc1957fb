"""A manta: wide wings, two horns, a whip."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("manta ray", "ray", "manta", "stingray"),
    zh=("蝠鲼", "魔鬼鱼", "鳐鱼", "魟鱼", "鬼蝠魟"),
    kind="swimmer",
    height=0.3,
    mass=900,
    sound="flesh",
    places=("ocean",),
)
def manta_ray(kit, colour="#2c3640"):
    back, white = kit.material("skin", colour, 0.4, slot="body"), kit.material("skin", "#eef0ee", 0.4)

    def sail(u, v, lift):
        """u from the root to the tip, v from the leading to the trailing edge."""
        lead, trail = 0.55 - 0.62 * u**1.2 - 0.38 * u**3, -1.0 + 0.72 * u**0.8 - 0.10 * u**3
        thick = 0.085 * (1 - u) ** 1.1 * math.sin(math.pi * v) ** 0.7
        return 1.62 * u - 0.05, 0.03 * math.sin(math.pi * u) + lift * thick, lead + (trail - lead) * v - 0.42

    wing = kit.sheet(lambda u, v: sail(u, v, 1.0), 14, 12, back, flip=True) + kit.sheet(
        lambda u, v: sail(u, v, -1.0), 14, 12, white
    )
    horn = kit.tube(
        [(0.26, 0.0, 0.42), (0.30, -0.02, 0.70), (0.24, -0.08, 0.86)], [0.075, 0.06, 0.02], back, 8, smooth=3
    )
    whip = kit.tube([(0, 0, 0.0), (0, 0.01, -0.8), (0, 0.0, -1.7)], [0.05, 0.02, 0.004], back, 6)
    return kit.fish(
        colour=colour,
        belly="#eef0ee",
        second="#3a4450",
        length=2.6,
        deep=0.05,
        wide=0.16,
        flukes=True,
        fin=0.02,
        dorsal=0.02,
        tail=0.005,
        blunt=0.9,
        eye=0.012,
        gloss=0.4,
        worn=[(wing, "fin_l"), (wing.mirror(), "fin_r"), (horn.both(), "head"), (whip, "spine4")],
    )
