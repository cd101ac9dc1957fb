"""A starfish: five knobbly arms."""

import math

from skyscreen.catalogue.entry import thing


@thing(
    en=("starfish", "sea star", "brittle star"),
    zh=("海星",),
    kind="prop",
    height=0.0625,
    mass=0.2,
    sound="flesh",
    places=("beach", "ocean"),
)
def starfish(kit, colour="#d8662c"):
    skin, knob = (
        kit.material("skin", colour, 0.6, slot="colour"),
        kit.material("horn", kit.mix(colour, "cream", 0.7), 0.6),
    )
    lumps = [kit.egg((0, 0.016, 0), (0.045, 0.024, 0.045))]
    dots = [(0, 0.040, 0)]
    for k in range(5):
        a = 2 * math.pi * k / 5
        s, c = math.sin(a), math.cos(a)
        lumps += [kit.limb((0.02 * s, 0.016, 0.02 * c), (0.115 * s, 0.009, 0.115 * c), 0.024, 0.009)]
        dots += [
            (r * s + o * c, 0.038 - 0.19 * r, r * c - o * s)
            for r, o in ((0.02, 0), (0.045, 0.008), (0.045, -0.008), (0.07, 0), (0.09, 0.0), (0.108, 0))
        ]
    return kit.model(
        kit.blob(lumps, skin, 0.02, 0.008), kit.sphere(0.0048, knob, segments=8).many(dots), colliders="box"
    )
