"""A hot dog with a line of mustard, in a paper tray."""

import math

from skyscreen.catalogue import thing


@thing(en=("hot dog", "hotdog"), zh=("热狗",), kind="food", height=0.066, mass=0.15, sound="soft", places=("kitchen", "city_street"))
def hot_dog(kit):
    bun, inside = kit.material("food", "#c98a42", 0.6), kit.material("food", "#ecd09a", 0.8)
    meat, yellow = kit.material("food", "#9a3a20", 0.25), kit.material("ceramic", "#f0c010", 0.25)
    half = kit.blob([kit.limb((-0.062, 0.03, 0.022), (0.062, 0.03, 0.022), 0.023, 0.023), kit.egg((0, 0.03, 0.026), (0.072, 0.024, 0.02))], bun, 0.01, 0.007)
    soft = kit.box(0.12, 0.03, 0.004, inside, 0.001).turn("x", 14).move(0, 0.018, 0.007)
    link = kit.tube([(-0.085, 0.046, 0.0), (-0.06, 0.041, 0), (0, 0.039, 0.001), (0.06, 0.041, 0), (0.085, 0.046, 0)],
                    [0.010, 0.0145, 0.0155, 0.0145, 0.010], meat, 16, smooth=5)
    link += kit.sphere(0.0105, meat, (0.084, 0.0458, 0), 12).both()
    sauce = kit.tube([(-0.066 + 0.0044 * k, 0.0555 + 0.001 * abs(math.sin(k)), 0.0075 * math.sin(k * 0.9)) for k in range(31)], 0.0034, yellow, 8, smooth=3)
    paper, red = kit.material("paper", "white"), kit.material("paper", "red")
    tray = []
    for k in range(10):
        x = -0.09 + 0.018 * k
        strip = kit.loft([[(xx, 0.0, 0.034), (xx, 0.032, 0.056)] for xx in (x, x + 0.018)], red if k % 2 else paper, closed=False)
        tray.append(strip + kit.loft([[(xx, 0.0005, 0.0335), (xx, 0.032, 0.0552)] for xx in (x, x + 0.018)], red if k % 2 else paper, closed=False, flip=True))
    side = sum(tray[1:], tray[0])
    base = kit.box(0.18, 0.001, 0.07, paper, 0.0)
    return kit.model(half + soft, (half + soft).mirror("z"), link, sauce, side.both("z"), base, colliders="box")
