"""An arched stone bridge with parapets; spans along Z."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("bridge", "stone bridge", "footbridge", "arch bridge"),
    zh=("桥", "石桥", "拱桥", "小桥"),
    kind="building",
    height=4.1,
    sound="stone",
    places=("park", "harbour", "river"),
)
def bridge(kit, colour="grey", length=14.0, width=3.2):
    stone, paving = kit.material("stone", colour, slot="colour"), kit.material("paving", colour)
    half = length / 2
    deck = lambda z: 0.5 + 2.4 * math.cos(math.pi / 2 * min(abs(z) / half, 1)) ** 1.2
    steps = 24
    zs = [-half + length * k / steps for k in range(steps + 1)]
    r = half * 0.56
    outline = [(z, deck(z)) for z in zs] + [(half, 0.0), (r, 0.0)]
    outline += [(r * math.cos(math.pi * k / 18), 2.25 * math.sin(math.pi * k / 18)) for k in range(1, 18)] + [
        (-r, 0.0),
        (-half, 0.0),
    ]
    body = kit.extrude(outline, width, stone).turn("y", 90)
    top = kit.sheet(
        lambda u, v: (width * (v - 0.5), deck(-half + length * u) + 0.03, -half + length * u), steps, 2, paving
    )
    wall = [(z, deck(z)) for z in zs] + [(z, deck(z) + 0.95) for z in reversed(zs)]
    rail = kit.extrude(wall, 0.22, stone).turn("y", 90)
    cap = kit.tube([(0, deck(z) + 1.0, z) for z in zs], 0.16, stone, 6)
    posts = sum(kit.box(0.34, 1.25, 0.34, stone, at=(0, deck(z) - 0.05, z)) for z in zs[::4])
    sides = (rail + cap + posts).move(width / 2 - 0.11, 0, 0)
    return kit.model(body, top, sides.both(), colliders="none", sockets={"middle": (0, deck(0), 0)})
