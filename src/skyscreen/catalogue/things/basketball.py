"""A basketball with its black seams."""

import math

from skyscreen.catalogue import thing


@thing(en=("basketball",), zh=("篮球",), kind="prop", height=0.24, mass=0.62, sound="rubber", places=("park",))
def basketball(kit, colour="#c8601e"):
    hide, seam = kit.material("leather", colour, 0.6, slot="colour"), kit.material("rubber", "black")
    r = 0.12
    ball = kit.sphere(r, hide, (0, r, 0), 40)
    rings = kit.torus(r, 0.0022, seam, (0, 0, 0), 44, 5)
    lines = rings + rings.turn("z", 90)

    def bow(side):
        return kit.tube([(r * x, r * y, r * z) for x, y, z in (
            _on(side * (0.62 - 0.24 * math.cos(2 * a)), a) for a in (2 * math.pi * k / 40 for k in range(41)))], 0.0022, seam, 5, caps=False)

    lines += bow(1) + bow(-1)
    return kit.model(ball, lines.turn("x", 25).turn("z", 18).move(0, r, 0), colliders="sphere")


def _on(height, turn):
    """A point of the unit sphere at this x and this turn about X."""
    side = math.sqrt(max(1 - height * height, 0))
    return height, side * math.cos(turn), side * math.sin(turn)
