"""A ribbon across the way of an opening: two gilded posts, a broad red silk band between them and a great bow in its middle."""

import math

from skyscreen.catalogue import thing


@thing(en=("opening ribbon", "ceremonial ribbon"), zh=("剪彩的彩带", "剪彩的红绸"), kind="furniture", height=1.2, mass=24.0, sound="cloth",
       places=("city_street", "town_square"))
def opening_ribbon(kit, colour="red"):
    gold, silk = kit.material("brass", "gold", 0.2), kit.material("silk", colour, 0.5, slot="colour")
    post = kit.lathe([(0, 0), (0.16, 0), (0.165, 0.02), (0.04, 0.05), (0.024, 0.1), (0.024, 1.1), (0.035, 1.12), (0.042, 1.16), (0, 1.2)], gold, (1.35, 0, 0), 24).both()

    def band(s):
        def cloth(u, v):
            x = 1.33 * (1 - u)
            return s * x, 1.02 - 0.06 * (1 - (x / 1.33) ** 2) + 0.12 * v, 0.012 * math.sin(9 * u + v)
        front = kit.sheet(cloth, 24, 3, silk)
        back = kit.sheet(lambda u, v: (cloth(u, v)[0], cloth(u, v)[1], cloth(u, v)[2] - 0.004), 24, 3, silk, flip=True)
        return kit.hinge("left" if s > 0 else "right", front + back, (s * 1.33, 1.08, 0), (0, 0, s), "open", degrees=74)

    def loop(a):
        return kit.torus(0.075, 0.028, silk, (0, 0, 0), 20, 8).turn("x", 90).scale(1.25, 0.8, 0.7).move(0.10, 0, 0).turn("z", a)
    bow = sum(loop(a) for a in (15, 90, 165, -30, -150)) + kit.sphere(0.05, silk, (0, 0, 0.02), 14)
    tails = kit.box(0.055, 0.42, 0.006, silk, 0.0, at=(0.05, -0.45, 0.01)).both()
    return kit.model(post, band(1), band(-1), (bow + tails).move(0, 1.02, 0.035), colliders="none")
