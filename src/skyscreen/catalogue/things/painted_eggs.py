"""Easter eggs: a straw nest of painted eggs, striped and dotted."""

import math

from skyscreen.catalogue import thing


@thing(en=("easter egg", "easter eggs", "painted egg", "painted eggs", "coloured eggs", "decorated eggs", "easter basket"), zh=("复活节彩蛋", "彩蛋", "彩绘鸡蛋"), kind="prop", height=0.125, mass=0.6, sound="soft", places=("garden",))
def painted_eggs(kit):
    straw, rng = kit.material("rope", "#d8b868"), kit.random("straw")
    ropes = []
    for k in range(70):
        a, r = 2 * math.pi * k / 70, 0.105 + 0.03 * rng.random()
        b = a + 0.5 + 0.5 * rng.random()
        y = 0.006 + 0.05 * rng.random()
        ropes.append(((r * math.cos(a), y, r * math.sin(a)), (r * math.cos(b), y + 0.01, r * math.sin(b)), 0.003))
    nest = kit.ropes(ropes, straw, 3) + kit.lathe([(0, 0), (0.11, 0), (0.125, 0.02), (0.1, 0.03), (0, 0.02)], straw, segments=24)
    body = lambda paint: kit.lathe([(0, 0), (0.014, 0.003), (0.024, 0.013), (0.028, 0.027), (0.025, 0.045), (0.016, 0.062), (0.007, 0.069), (0, 0.071)], paint, segments=22)
    out = []
    spots = ((0.0, 0.0, "#e8508a", "#f6e27a"), (0.062, 0.0, "#58a8e0", "white"), (-0.06, 0.012, "#f0b428", "#c43a5a"), (0.02, 0.06, "#6ab85a", "white"), (-0.018, -0.06, "#9a6ac8", "#f6e27a"))
    for k, (x, z, tint, band) in enumerate(spots):
        stripe = kit.lathe([(0.0262, 0.018), (0.0287, 0.024), (0.0284, 0.03)], kit.material("paint", band, 0.4), segments=22) + kit.lathe([(0.0262, 0.042), (0.0245, 0.047)], kit.material("paint", band, 0.4), segments=22)
        out.append((body(kit.material("paint", tint, 0.35)) + stripe).turn("z", 14 - 9 * k).move(x, 0.036 + 0.012 * (k == 0), z))
    return kit.model(nest, *out, colliders="cylinder")
