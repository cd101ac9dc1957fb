"""Cotton candy: a pink cloud of spun sugar on a paper cone."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("cotton candy", "candy floss", "candyfloss", "fairy floss"),
    zh=("棉花糖", "彩色棉花糖"),
    kind="food", height=0.45, mass=0.05, sound="soft", places=("amusement_park", "temple_fair"),
)
def cotton_candy(kit, colour="#f4a8c8"):
    sugar, rng = kit.material("cloth", colour, 0.95, slot="colour"), kit.random("floss")
    lumps = [kit.egg((0, 0.31, 0), (0.095, 0.12, 0.095))] + [kit.ball((0.078 * math.sin(2.4 * k), 0.22 + 0.018 * k, 0.078 * math.cos(2.4 * k)), rng.uniform(0.04, 0.062)) for k in range(11)]
    wisps = kit.ropes([((0.1 * math.sin(a), y, 0.1 * math.cos(a)), (0.13 * math.sin(a + 0.5), y + rng.uniform(-0.02, 0.03), 0.13 * math.cos(a + 0.5)), 0.0016) for a, y in ((rng.uniform(0, 6.28), rng.uniform(0.22, 0.4)) for _ in range(60))], sugar, 3)
    cone = kit.lathe([(0.004, 0), (0.03, 0.22), (0.028, 0.22)], kit.material("striped", "#f4efe4"), segments=22)
    return kit.model(kit.blob(lumps, sugar, 0.04, 0.012), wisps, cone, colliders="box", sockets={"grip": (0, 0.07, 0)})
