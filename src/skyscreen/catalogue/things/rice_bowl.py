"""A blue-and-white bowl heaped with rice, chopsticks laid across."""

import math

from skyscreen.catalogue import thing


@thing(en=("rice bowl", "bowl of rice", "rice"), zh=("米饭", "饭碗", "一碗饭"), kind="food", height=0.115, mass=0.5, sound="glass",
       places=("kitchen",))
def rice_bowl(kit, colour="white", line="royal blue"):
    china, ink = kit.material("ceramic", colour, 0.12, slot="colour"), kit.material("ceramic", line, 0.15, slot="line")
    bowl = kit.lathe([(0, 0), (0.03, 0), (0.031, 0.008), (0.04, 0.014), (0.062, 0.04), (0.071, 0.068), (0.0695, 0.0695), (0.06, 0.042), (0.036, 0.017), (0, 0.014)],
                     china, segments=44)
    bands = kit.lathe([(0.0702, 0.0635), (0.0713, 0.0675)], ink, segments=44) + kit.lathe([(0.0405, 0.0143), (0.0435, 0.0175)], ink, segments=44)
    wave = kit.tube([((0.0655 + 0.0025 * math.sin(7 * a) + 0.0008) * math.sin(a), 0.05 + 0.006 * math.sin(7 * a), (0.0655 + 0.0025 * math.sin(7 * a) + 0.0008) * math.cos(a))
                         for a in (2 * math.pi * k / 84 for k in range(85))], 0.0014, ink, 4, caps=False)
    white = kit.material("food", "#f4efe2", 0.45)
    heap = kit.lathe([(0.0675, 0.064), (0.058, 0.082), (0.038, 0.097), (0.015, 0.103), (0, 0.104)], white, segments=30)
    rng = kit.random("grains")
    grain = kit.ellipsoid(0.0018, 0.0018, 0.0045, white, segments=6)
    grains = None
    for tilt in (0, 35, -40):
        spots = []
        for _ in range(kit.n(70, 16)):
            r, a = 0.066 * rng.random() ** 0.5, rng.uniform(0, 6.283)
            spots.append((r * math.sin(a), 0.0655 + 0.039 * (1 - (r / 0.0675) ** 2), r * math.cos(a), rng.uniform(0, 360)))
        part = grain.turn("x", tilt).many(spots)
        grains = part if grains is None else grains + part
    green = kit.torus(0.0035, 0.0012, kit.material("leaf", "green"), segments=8, sides=5).many(
        [(rng.uniform(-0.02, 0.02), 0.1035 + rng.uniform(-0.002, 0.001), rng.uniform(-0.02, 0.02), 0) for _ in range(8)])
    wood = kit.material("paint", "maroon", 0.3)
    sticks = kit.tube([(-0.13, 0.088, 0.042), (0.11, 0.09, 0.026)], [0.0036, 0.0022], wood, 8) + kit.tube([(-0.13, 0.086, 0.052), (0.11, 0.088, 0.036)], [0.0036, 0.0022], wood, 8)
    return kit.model(bowl, bands, wave, heap, grains, green, sticks, colliders="cylinder", sockets={"steam": (0, 0.11, 0)})
