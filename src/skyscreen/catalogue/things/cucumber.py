"""A cucumber, a little bent, with its bumps."""

import math

from skyscreen.catalogue import thing


@thing(en=("cucumber", "courgette", "zucchini", "gherkin"), zh=("黄瓜", "青瓜", "丝瓜"), kind="food", height=0.0439, mass=0.25, sound="soft", places=("kitchen", "market"))
def cucumber(kit, colour="#2c6a26"):
    skin = kit.material("food", colour, 0.3, slot="colour")
    path = lambda t: (-0.12 + 0.24 * t, 0.021 + 0.002 * math.sin(3 * t), 0.018 * math.sin(math.pi * t))
    body = kit.tube([path(k / 10) for k in range(11)], [0.012, 0.018, 0.021, 0.0215, 0.0215, 0.0215, 0.0215, 0.021, 0.02, 0.017, 0.008], skin, 14)
    rng = kit.random("bumps")
    bumps = kit.sphere(0.0016, kit.material("food", kit.mix(colour, "white", 0.3), 0.4), segments=5).many([(path(t)[0], path(t)[1] + 0.021 * math.sin(a), path(t)[2] + 0.021 * math.cos(a)) for t, a in ((rng.uniform(0.12, 0.88), rng.uniform(-0.4, 3.5)) for _ in range(60))])
    stalk = kit.tube([(-0.12, 0.021, 0), (-0.135, 0.024, -0.004)], [0.005, 0.004], kit.material("leaf", "olive"), 6)
    return kit.model(body, bumps, stalk, colliders="box")
