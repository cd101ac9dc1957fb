"""Frogspawn: a clump of clear eggs, a dark dot in each."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("frogspawn", "frog eggs"), zh=("蛙卵", "青蛙卵"), kind="prop", height=0.09, mass=0.1, sound="soft", places=("lake", "studio"))
def frogspawn(kit):
    rng = kit.random("eggs")
    places = []
    for k in range(46):
        a, r = 2.399963 * k, 0.092 * ((k + 0.5) / 46) ** 0.5
        places.append((r * cos(a), 0.018 + rng.uniform(0, 0.05) * (1 - (r / 0.1) ** 2), r * sin(a)))
    clear, dark = kit.sphere(0.017, kit.material("glass", "#d8efe6"), (0, 0, 0), 12), kit.sphere(0.008, kit.material("paint", "#15130f", 0.3), (0, 0, 0), 8)
    dots = [(x, y, z) for x, y, z in places]
    return kit.model(clear.many(places), dark.many(dots), colliders="box", mass=0.1, facts=kit.pointed(egg=(0.05, 0.05, 0.05)))
