"""A single rose: spiralling petals on a thorny stem with leaves."""

import math

from skyscreen.catalogue import thing


@thing(en=("rose", "roses"), zh=("玫瑰", "玫瑰花", "月季", "蔷薇"), kind="plant", height=0.47, mass=0.05, sound="cloth", places=("garden", "park"))
def rose(kit, colour="#b0102a"):
    red, green = kit.material("petal", colour, slot="colour"), kit.material("blade", "#3f6a2c")
    out = []
    for k in range(16):
        t = k / 15
        r, h, tilt = 0.006 + 0.024 * t, 0.05 - 0.008 * t, 4 + 46 * t ** 1.6
        petal = lambda u, v, r=r, h=h, t=t, d=0.0: ((r + d) * math.sin((2 * v - 1) * (1.5 - 0.6 * t)) * (0.5 + 0.5 * math.sin(math.pi * (0.15 + 0.7 * u))) * 1.1, h * u, (r + d) * math.cos((2 * v - 1) * (1.5 - 0.6 * t)) * (0.45 + 0.55 * u) + 0.012 * t * u ** 3)
        out.append((kit.sheet(petal, 6, 7, red, flip=True) + kit.sheet(lambda u, v, f=petal: f(u, v, d=-0.001), 5, 6, red)).turn("x", 0.35 * tilt).turn("y", 137.5 * k))
    head = sum(out).move(0, 0.42, 0)
    sepals = kit.facet([(0, 0, 0.005), (0.006, -0.004, 0.014), (0, -0.02, 0.035), (-0.006, -0.004, 0.014)], green, 0.001).copy_round(5).move(0, 0.423, 0) + kit.sphere(0.011, green, (0, 0.418, 0), 10)
    stem = kit.tube([(0, 0, 0), (0.006, 0.2, 0.003), (0, 0.42, 0)], 0.0035, green, 7, smooth=3)
    thorns = kit.cone(0.0025, 0.011, green, segments=5).turn("z", -70).many([(0.006, 0.1, 0, 0), (0.008, 0.19, 0.003, 130), (0.005, 0.28, 0, 250), (0.003, 0.34, 0, 40)])
    def spray(y, a):
        leaf = kit.sheet(lambda u, v: ((v - 0.5) * 0.04 * math.sin(math.pi * (0.08 + 0.88 * u)), 0.008 * math.sin(math.pi * u) - 0.012 * abs(2 * v - 1), 0.055 * u), 6, 4, green, flip=False)
        leaf += kit.sheet(lambda u, v: ((v - 0.5) * 0.04 * math.sin(math.pi * (0.08 + 0.88 * u)), 0.0075 * math.sin(math.pi * u) - 0.012 * abs(2 * v - 1), 0.055 * u), 6, 4, green, flip=True)
        return (kit.ropes([((0, 0, 0), (0, 0.03, 0.05), 0.0015)], green) + leaf.move(0, 0.03, 0.05) + leaf.turn("y", 65).move(0, 0.02, 0.035) + leaf.turn("y", -65).move(0, 0.02, 0.035)).turn("y", a).move(0.004, y, 0)
    return kit.model((head + sepals + stem + thorns + spray(0.16, 60) + spray(0.25, 230)).sway(0.3, 0, 0.46), colliders="none", sockets={"grip": (0, 0.12, 0)})
