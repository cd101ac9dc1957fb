"""A handful of coloured powder in the air: a loose cloud of grains in two colours."""

import math

from skyscreen.catalogue import thing


@thing(en=("coloured powder", "colored powder", "colour powder", "color powder", "gulal", "holi powder", "powder paint", "handful of powder"), zh=("彩粉", "彩色粉末", "色粉"), kind="prop", height=0.22, mass=0.1, sound="sand", places=("indian_bazaar",))
def powder_puff(kit, colour="#e0186a", other="#f2b80c"):
    rng = kit.random("powder")
    rows: dict[int, list[tuple[float, float, float]]] = {0: [], 1: []}
    for k in range(130):
        r, a, b = 0.11 * rng.random() ** 0.45, 2 * math.pi * rng.random(), math.acos(2 * rng.random() - 1)
        rows[k % 3 == 0].append((r * math.sin(b) * math.cos(a), 0.11 + r * math.cos(b), r * math.sin(b) * math.sin(a)))
    grain = lambda paint, size: kit.sphere(size, paint, (0, 0, 0), 6)
    first, second = kit.material("sand", colour, slot="colour"), kit.material("sand", other, slot="other")
    heart = kit.ellipsoid(0.05, 0.045, 0.05, first, (0, 0.11, 0), 14)
    return kit.model(heart, grain(first, 0.016).many(rows[0]), grain(second, 0.014).many(rows[1]), colliders="none")
