"""A camera tripod: three telescopic legs, a head with its handle, a small camera on top."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("tripod", "camera tripod"),
    zh=("三脚架", "相机三脚架"),
    kind="prop", height=1.5, mass=3.0, sound="metal", places=("film_set", "studio"),
)
def tripod(kit, colour="charcoal"):
    black, steel = kit.material("plastic", colour, 0.4, slot="colour"), kit.material("steel", "#9aa0a6")
    legs = []
    for k in range(3):
        s, c = math.sin(2.094 * k), math.cos(2.094 * k)
        legs += [((0.05 * s, 1.18, 0.05 * c), (0.27 * s, 0.6, 0.27 * c), 0.02), ((0.24 * s, 0.66, 0.24 * c), (0.45 * s, 0.0, 0.45 * c), 0.014), ((0.0, 0.82, 0.0), (0.19 * s, 0.82, 0.19 * c), 0.008)]
    out = kit.ropes(legs, black, 10) + kit.cylinder(0.06, 0.07, black, (0, 1.16, 0), 20) + kit.cylinder(0.018, 0.46, steel, (0, 0.8, 0), 14) + kit.box(0.1, 0.06, 0.1, black, 0.015, (0, 1.25, 0)) + kit.tube([(0, 1.28, -0.04), (0.06, 1.24, -0.2), (0.08, 1.16, -0.34)], 0.012, black, 10, smooth=3)
    camera = kit.box(0.15, 0.1, 0.07, black, 0.015, (0, 1.33, 0)) + kit.box(0.06, 0.04, 0.05, black, 0.01, (0, 1.43, 0)) + kit.cylinder(0.037, 0.09, black, (0, 0, 0), 24).turn("x", 90).move(0, 1.38, 0.03) + kit.cylinder(0.031, 0.005, kit.material("pane", "#24344a"), (0, 0, 0), 22).turn("x", 90).move(0, 1.38, 0.12) + kit.cylinder(0.01, 0.015, kit.material("paint", "#c8281c"), (0.05, 1.43, 0), 10)
    return kit.model(out, camera, colliders="box")
