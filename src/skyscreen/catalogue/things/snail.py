"""A garden snail: a soft foot, a banded shell wound as a logarithmic spiral, eyes on two long horns."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("snail", "garden snail"),
    zh=("蜗牛", "田螺", "螺蛳",),
    kind="quadruped",
    height=0.034,
    mass=0.012,
    speed=0.012,
    sound="flesh",
    places=("garden", "meadow"),
)
def snail(kit, colour="#b08a5c", shell="#9a5a2a"):
    skin, horn = kit.material("skin", colour, 0.3, slot="colour"), kit.material("horn", shell, 0.25, slot="shell")
    band, eye = kit.material("horn", "#e2c391", 0.25), kit.material("horn", "black", 0.1)
    path = [(0.0, 0.0045, -0.034), (0.0, 0.006, -0.016), (0.0, 0.0075, 0.004), (0.0, 0.009, 0.02), (0.0, 0.014, 0.030)]
    foot = kit.tube(path, [0.0022, 0.0058, 0.0075, 0.0064, 0.0046], skin, 14)
    sole = kit.ellipsoid(0.0095, 0.003, 0.034, skin, (0, 0.003, -0.003), 20)
    head = kit.sphere(0.0056, skin, (0, 0.0155, 0.032), 14)
    stalks = kit.tube([(0.002, 0.018, 0.034), (0.005, 0.026, 0.039), (0.007, 0.0325, 0.041)], [0.0013, 0.0009, 0.0008],
                      skin, 8).both()
    eyes = kit.sphere(0.0014, eye, (0.0072, 0.0335, 0.0412), 8).both()
    feelers = kit.tube([(0.002, 0.013, 0.036), (0.0038, 0.011, 0.041)], [0.0009, 0.0006], skin, 6).both()
    # Raup (1966): each whorl is 1.75 times as wide as the one within it, and stands out 4 mm less to the side.
    whorls, steps = 2.6, 64
    turns = [2 * math.pi * whorls * k / steps for k in range(steps + 1)]
    reach = [0.0098 * 1.75 ** (-t / (2 * math.pi)) for t in turns]
    wound = [(0.0052 * (1 - r / 0.0098), 0.019 + r * math.sin(t - 0.6), -0.007 + r * math.cos(t - 0.6))
             for r, t in zip(reach, turns, strict=True)]
    coil = kit.tube(wound, [0.78 * r for r in reach], horn, 14)
    stripe = kit.tube([(x * 1.0 + 0.55 * r, y + 0.42 * r * math.sin(t - 0.6), z + 0.42 * r * math.cos(t - 0.6))
                       for (x, y, z), r, t in zip(wound, reach, turns, strict=True)], [0.16 * r for r in reach], band, 6)
    far = kit.tube([(x - 0.55 * r - 2 * x * 0.5, y + 0.42 * r * math.sin(t - 0.6), z + 0.42 * r * math.cos(t - 0.6))
                    for (x, y, z), r, t in zip(wound, reach, turns, strict=True)], [0.16 * r for r in reach], band, 6)
    return kit.model(foot, sole, head, stalks, eyes, feelers, coil, stripe, far, colliders="box")
