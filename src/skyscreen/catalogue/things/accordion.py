"""An accordion: pleated bellows between two red cases, piano keys and buttons."""

from skyscreen.catalogue import thing


@thing(en=("accordion", "concertina", "squeezebox"), zh=("手风琴",), kind="prop",
    places=("old_town",),
    height=0.4, mass=9.0, sound="plastic")
def accordion(kit, colour="red"):
    red, white, black = kit.material("plastic", colour, 0.12, slot="colour"), kit.material("plastic", "white"), kit.material("plastic", "black")
    case = kit.box(0.09, 0.4, 0.2, red, 0.025)
    bellows = sum(kit.box(0.012, 0.37, 0.18, kit.material("cloth", "black" if k % 2 else "crimson"), 0.0, at=(-0.09 + 0.0155 * k, 0.015 + 0.006 * (k % 2), 0)) for k in range(13))
    keys = kit.box(0.05, 0.014, 0.03, white, 0.002).many([(0.2, 0.03 + 0.02 * k, 0.085) for k in range(17)]) + kit.box(0.03, 0.009, 0.034, black, 0.002).many([(0.195, 0.043 + 0.02 * k, 0.088) for k in range(16) if k % 7 not in (2, 6)])
    knobs = kit.cylinder(0.006, 0.008, white, segments=8).turn("x", 90).many([(-0.17 + 0.018 * i, 0.06 + 0.022 * j, 0.1) for i in range(4) for j in range(13)])
    strap = kit.tube([(-0.1, 0.38, -0.09), (-0.08, 0.3, -0.22), (-0.08, 0.12, -0.22), (-0.1, 0.03, -0.09)], 0.014, kit.material("leather", "black"), 7, smooth=4)
    return kit.model(case.move(0.145, 0, 0), case.move(-0.145, 0, 0), bellows, keys, knobs, strap, strap.move(0.22, 0, 0), kit.box(0.02, 0.36, 0.06, black, 0.004, at=(0.17, 0.02, 0.08)), colliders="box")
