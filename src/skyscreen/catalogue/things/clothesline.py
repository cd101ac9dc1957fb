"""A washing line between two posts: shirts, trousers, a sheet and socks on pegs."""

import math

from skyscreen.catalogue import thing


@thing(en=("laundry", "clothesline", "washing line", "clothes line", "drying clothes", "hanging laundry", "clothes on a line"), zh=("晾衣绳", "晾晒的衣服", "晾衣架", "洗好的衣服", "衣物"), kind="furniture", height=1.95, mass=12.0, sound="cloth", places=("garden", "village", "rooftop"))
def clothesline(kit, colour="white"):
    wood, rope = kit.material("wood", "oak"), kit.material("rope", "white")
    posts = (kit.cylinder(0.04, 1.95, wood, (2.1, 0, 0), 12) + kit.box(0.06, 0.05, 0.7, wood, at=(2.1, 1.85, 0))).both()
    line = lambda x: 1.86 - 0.13 * (1 - (x / 2.1) ** 2)
    cord = kit.tube([(x, line(x), 0) for x in (-2.1 + 0.3 * k for k in range(15))], 0.006, rope, 5)
    sway = 0.35
    sheet = kit.sheet(lambda u, v: (-1.85 + 0.9 * v, line(-1.85 + 0.9 * v) - 1.05 * u, 0.05 * u * math.sin(9 * v + 2 * u)), 10, 16, kit.material("cloth", colour, slot="colour", sway=sway)) + kit.sheet(lambda u, v: (-1.85 + 0.9 * v, line(-1.85 + 0.9 * v) - 1.05 * u, 0.05 * u * math.sin(9 * v + 2 * u) - 0.004), 10, 16, kit.material("cloth", colour, slot="colour", sway=sway), flip=True)
    shirt = kit.garment(kit.material("cloth", "azure", sway=sway), length=0.66, chest=0.48, hem=0.5, sleeve=0.35, cuff=0.08, collar=False, depth=0.07)
    child = kit.garment(kit.material("cloth", "yellow", sway=sway), length=0.5, chest=0.38, hem=0.4, sleeve=0.25, cuff=0.07, collar=False, depth=0.06)
    legs = kit.tube([(0.09, 0, 0), (0.1, 0.4, 0), (0.09, 0.8, 0)], [0.085, 0.09, 0.1], kit.material("cloth", "navy", sway=sway), 10).scale(1, 1, 0.35).both() + kit.box(0.38, 0.16, 0.07, kit.material("cloth", "navy", sway=sway), 0.02, at=(0, 0.74, 0))
    sock = kit.tube([(0, 0.22, 0), (0, 0.08, 0), (0.0, 0.03, 0.03), (0, 0.02, 0.1)], [0.035, 0.034, 0.035, 0.025], kit.material("cloth", "red", sway=sway), 9, smooth=3).turn("y", 90)
    hung = shirt.move(-0.55, line(-0.55) - 0.62, 0) + legs.move(0.15, line(0.15) - 0.9, 0) + child.move(0.75, line(0.75) - 0.46, 0) + sock.move(1.2, line(1.2) - 0.22, 0) + sock.move(1.45, line(1.45) - 0.22, 0)
    towel = kit.box(0.4, 0.6, 0.015, kit.material("cloth", "pink", sway=sway), 0.005, at=(1.8, line(1.8) - 0.6, 0))
    pegs = kit.box(0.018, 0.07, 0.026, kit.material("wood", "wheat"), 0.003).many([(x, line(x) - 0.045, 0) for x in (-1.8, -1.4, -1.0, -0.72, -0.38, 0.0, 0.3, 0.62, 0.88, 1.2, 1.45, 1.64, 1.95)])
    return kit.model(posts, cord, sheet, hung, towel, pegs, colliders="none")
