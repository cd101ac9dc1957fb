"""One pancake: pale batter below, golden brown above, with darker spots."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("pancake", "crepe", "flapjack"), zh=("薄饼", "一张煎饼"), kind="food", height=0.024, mass=0.12, sound="cloth", places=("kitchen",))
def one_pancake(kit, colour="#f4d488"):
    pale, brown, dark = kit.material("food", colour, 0.5, slot="colour"), kit.material("food", "#c8843a", 0.45), kit.material("food", "#9a5a24", 0.5)
    rng = kit.random("spots")
    disc = kit.lathe([(0.0, 0.0), (0.122, 0.0), (0.13, 0.011), (0.122, 0.022), (0.0, 0.022)], pale, segments=40) + kit.lathe([(0.0, 0.0225), (0.112, 0.0225), (0.0, 0.024)], brown, segments=36)
    spots = [(0.095 * rng.random() ** 0.5 * cos(a), 0.0232, 0.095 * rng.random() ** 0.5 * sin(a)) for a in (0.7 * k for k in range(14))]
    return kit.model(disc, kit.cylinder(0.009, 0.0006, dark, (0, 0, 0), 10).many(spots), colliders="cylinder")
