"""A lollipop: a spiral of two colours on a white stick."""

import math

from skyscreen.catalogue import thing


@thing(en=("lollipop", "lolly", "sugar lolly", "spiral lollipop"), zh=("棒棒糖", "波板糖"), kind="food", height=0.204, mass=0.04, sound="soft", places=("park", "market"))
def lollipop(kit, colour="red", other="white"):
    out = []
    for arm, tone in enumerate((colour, other)):
        pts = [((0.002 + 0.0026 * t) * math.cos(t + math.pi * arm), 0.16 + (0.002 + 0.0026 * t) * math.sin(t + math.pi * arm), 0) for t in (0.28 * k for k in range(58))]
        out.append(kit.tube(pts, 0.0052, kit.material("food", tone, 0.08, slot="colour" if arm == 0 else ""), 7))
    disc = kit.cylinder(0.042, 0.007, kit.material("food", other, 0.1), (0, -0.0035, 0), 30).turn("x", 90).move(0, 0.16, 0)
    stick = kit.cylinder(0.003, 0.125, kit.material("paper", "white"), segments=8)
    return kit.model(*out, disc, stick, colliders="box", sockets={"grip": (0, 0.03, 0)})
