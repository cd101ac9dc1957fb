"""A red and white lifebuoy with its rope."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("lifebuoy", "life ring", "life preserver", "swim ring", "rubber ring"),
    zh=("救生圈", "游泳圈", "泳圈"),
    kind="prop", height=0.74, mass=2.5, sound="plastic", places=("harbour", "swimming_pool"),
)  # fmt: skip
def lifebuoy(kit, colour="#d8281c"):
    red, white = kit.material("plastic", colour, 0.4, slot="colour"), kit.material("plastic", "white", 0.4)
    def arc(a, b, paint, r=0.085):
        return kit.tube([(0.28 * math.sin(a + (b - a) * k / 10), 0.28 * math.cos(a + (b - a) * k / 10), 0) for k in range(11)], r, paint, 16)
    out = sum((arc(k * math.pi / 2 + 0.28, (k + 1) * math.pi / 2 - 0.28, red) for k in range(4)), arc(-0.28, 0.28, white, 0.087))
    out += sum(arc(k * math.pi / 2 - 0.28, k * math.pi / 2 + 0.28, white, 0.087) for k in range(1, 4))
    rope = sum(kit.tube([(0.36 * math.sin(a), 0.36 * math.cos(a), 0.03), (0.42 * math.sin(a + 0.39), 0.42 * math.cos(a + 0.39), 0.05), (0.42 * math.sin(a + 1.18), 0.42 * math.cos(a + 1.18), 0.05), (0.36 * math.sin(a + 1.57), 0.36 * math.cos(a + 1.57), 0.03)], 0.009, kit.material("rope"), 6, smooth=3) for a in (0.0, 1.571, 3.142, 4.712))
    return kit.model((out + rope).turn("x", -12).move(0, 0.37, 0), colliders="box")
