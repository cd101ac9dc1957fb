"""Fried dough sticks in a bamboo basket: pairs grown together, golden brown, blistered."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("fried dough stick", "fried dough sticks", "youtiao", "churro", "churros"),
    zh=("油条", "油炸鬼", "炸油条"),
    kind="food",
    height=0.073,
    mass=0.3,
    sound="wood",
    places=("snack_street", "kitchen"),
)
def youtiao(kit, colour="tan"):
    rng = kit.random("dough")
    reed = kit.material("wood", colour, 0.7, slot="colour")
    tray = kit.lathe([(0, 0.002), (0.12, 0.002), (0.135, 0.012), (0.14, 0.035), (0.143, 0.036), (0.139, 0.01), (0.122, 0.0), (0, 0.0)], reed, segments=40).scale(1.25, 1, 0.8)
    rim = kit.torus(0.1415, 0.004, reed, (0, 0.035, 0), 44, 7).scale(1.25, 1, 0.8)
    gold = kit.material("food", "#c9822c", 0.5)
    def stick():
        bumps = [kit.ball((x, 0.004 * math.sin(70 * x + rng.uniform(0, 1)), s * 0.011), 0.0155 + rng.uniform(-0.0015, 0.002)) for s in (-1, 1) for x in (0.018 * j - 0.126 for j in range(15))]
        return kit.blob(bumps, gold, 0.0075, 0.008)
    made = stick()
    places = [(-0.0, 0.022, -0.052, 4), (0.006, 0.022, -0.008, -5), (-0.004, 0.022, 0.038, 7), (0.0, 0.052, -0.03, -9), (0.004, 0.052, 0.016, 6)]
    return kit.model(tray, rim, made.many(places), colliders="cylinder")
