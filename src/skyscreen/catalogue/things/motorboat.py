"""A motorboat: a sharp white hull, varnished foredeck, raked windscreen, an outboard engine."""

import math

from skyscreen.catalogue import thing


@thing(en=("motorboat", "speedboat", "powerboat", "motor boat", "lifeboat", "speed boat"), zh=("快艇", "摩托艇", "汽艇", "救生艇"), kind="vessel", height=1.45, mass=1400.0, sound="plastic", places=("lake", "ocean", "harbour"), speed=9.0, floats=True)
def motorboat(kit, colour="white", band="red"):
    white, red = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", band, slot="band")
    hull, skin = kit.hull(6.4, 2.2, 0.35, 0.6, white, boot=red, inner=kit.material("plastic", "beige"), sheer=0.25, transom=0.85, bow=1.9, full=0.6, rake=0.16, thick=0.045)
    deck = kit.sheet(lambda u, v: (skin(0.58 + 0.41 * u, 1)[0] * (2 * v - 1), skin(0.58 + 0.41 * u, 1)[1] + 0.08 * (1 - (2 * v - 1) ** 2), skin(0.58 + 0.41 * u, 1)[2]), 12, 8, kit.material("wood", "walnut", 0.2, coat=1.0))
    screen = kit.sheet(lambda u, v: (0.85 * math.sin((2 * v - 1) * 1.1) / 0.89, 0.66 + 0.42 * u, 0.55 + 0.4 * math.cos((2 * v - 1) * 1.3) - 0.3 * u), 3, 14, kit.material("pane"))
    frame = kit.tube([(0.85 * math.sin(t * 1.1) / 0.89, 1.08, 0.25 + 0.4 * math.cos(t * 1.3)) for t in (-1 + k / 6 for k in range(13))], 0.025, kit.material("steel"), 6)
    seat = kit.box(0.6, 0.34, 0.5, kit.material("leather", "cream"), 0.08, at=(0.45, 0.02, -0.5)) + kit.box(0.6, 0.5, 0.14, kit.material("leather", band), 0.06, at=(0.45, 0.3, -0.78))
    bench = kit.box(1.7, 0.35, 0.5, kit.material("leather", "cream"), 0.08, at=(0, 0.02, -2.3))
    wheel = kit.torus(0.17, 0.02, kit.material("rubber"), segments=20, sides=6).turn("x", 60).move(0.45, 0.62, 0.15) + kit.box(1.5, 0.5, 0.25, white, 0.05, at=(0, 0.1, 0.4))
    engine = kit.box(0.42, 0.55, 0.5, kit.material("carpaint", "charcoal"), 0.12, at=(0, 0.55, -3.45)) + kit.box(0.16, 0.95, 0.3, kit.material("iron"), 0.04, at=(0, -0.35, -3.4))
    line = kit.tube([(skin(k / 20, 0.8)[0] + 0.012, *skin(k / 20, 0.8)[1:]) for k in range(20)], 0.03, red, 5).both()
    return kit.model(hull, deck, screen, frame, seat.both(), bench, wheel, engine, line, colliders="box", floats=0.0, sockets={"seat": (0.45, 0.38, -0.5), "bow": (0, 0.9, 3)}, facts={"length": 6.4, "beam": 2.2, "draught": 0.35})
