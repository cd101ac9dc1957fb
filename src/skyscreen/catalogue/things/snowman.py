"""A snowman with a carrot nose, a scarf and a hat."""

import math

from skyscreen.catalogue import thing


@thing(en=("snowman",), zh=("雪人",), kind="prop", height=1.75, mass=120.0, sound="snow", places=("snow_meadow",),
       has=("carrot", "hat", "scarf", "branch"), dyed=("scarf",))
def snowman(kit, colour="red"):
    snow, coal = kit.material("snow"), kit.material("rubber")
    body = kit.blob(
        [kit.ball((0, 0.38, 0), 0.44), kit.ball((0, 0.94, 0), 0.32), kit.ball((0, 1.36, 0), 0.23)], snow, 0.1, 0.04
    )
    nose = kit.cone(0.04, 0.26, kit.material("food", "orange"), segments=10).turn("x", 92).move(0, 1.36, 0.2)
    dots = sum(
        kit.sphere(0.028, coal, at, 8)
        for at in ((-0.08, 1.44, 0.2), (0.08, 1.44, 0.2), (0, 1.05, 0.305), (0, 0.92, 0.325), (0, 0.79, 0.3))
    )
    mouth = sum(
        kit.sphere(0.015, coal, (0.11 * math.sin(a), 1.27 - 0.04 * math.cos(a * 1.3), 0.205 - 0.03 * abs(a)), 6)
        for a in (-0.9, -0.45, 0, 0.45, 0.9)
    )
    wool = kit.material("cloth", colour, slot="colour")
    scarf = kit.torus(0.2, 0.055, wool, (0, 1.17, 0), 28, 8) + kit.box(
        0.11, 0.42, 0.03, wool, at=(0.12, 0.76, 0.3)
    ).turn("z", 6)
    hat = kit.lathe(
        [(0.27, 1.52), (0.27, 1.54), (0.17, 1.55), (0.16, 1.73), (0.14, 1.75), (0, 1.75)],
        kit.material("cloth", "black"),
        segments=24,
    )
    bark = kit.material("bark")
    arm = kit.tube([(0.28, 1.0, 0), (0.5, 1.12, 0.05), (0.68, 1.3, 0.06)], [0.018, 0.014, 0.008], bark, 6) + kit.ropes(
        [((0.58, 1.19, 0.05), (0.7, 1.17, 0.1), 0.007)], bark
    )
    return kit.model(body, nose, dots, mouth, scarf, hat, arm.both(), colliders="capsule")
