"""A relief of the old roads from China to Rome: one by land, by oases and over passes, one by sea; nothing is to scale."""

from math import pi, sin

from skyscreen.catalogue import thing


@thing(en=("route model", "silk road model", "model of the silk road"), zh=("丝路模型", "丝绸之路模型"), kind="prop", height=1.4, mass=40.0, sound="wood", places=("studio", "classroom", "museum"))
def route_model(kit, shows="land"):
    """`shows`: land, sea or both."""
    sand, sea = kit.material("plastic", "#d8bd84", 0.8), kit.material("plastic", "#4f93c8", 0.3)
    parts = [kit.box(2.9, 0.06, 0.5, kit.material("wood", "walnut"), 0.01), kit.box(2.8, 1.24, 0.04, kit.material("wood", "oak"), 0.01, (0, 0.06, -0.06)), kit.box(2.7, 1.14, 0.03, sand, 0.0, (0, 0.11, -0.03))]
    # Ocean in the south with India, Arabia and farther India cut out of it; the Mediterranean, the Black Sea, the Caspian.
    south = [(-1.35, 0.11), (1.35, 0.11), (1.35, 0.55), (1.12, 0.5), (1.0, 0.36), (0.84, 0.24), (0.78, 0.45), (0.62, 0.5), (0.42, 0.42), (0.28, 0.2), (0.14, 0.42), (-0.1, 0.52), (-0.36, 0.5), (-0.5, 0.26), (-0.78, 0.3), (-0.86, 0.55), (-0.92, 0.5), (-0.8, 0.22), (-1.35, 0.16)]
    parts.append(kit.extrude(south, 0.02, sea).move(0, 0, -0.012))
    for x, y, rx, ry in ((-1.1, 0.72, 0.24, 0.07), (-0.86, 0.7, 0.1, 0.05), (-0.72, 0.97, 0.13, 0.06), (-0.32, 0.88, 0.05, 0.13)):
        parts.append(kit.ellipsoid(rx, ry, 0.012, sea, (x, y, -0.012), 20))
    desert = kit.material("sand", "#ecd9a0")
    parts += [kit.ellipsoid(0.22, 0.07, 0.014, desert, (0.42, 0.86, -0.01), 20), kit.ellipsoid(0.2, 0.08, 0.014, desert, (0.8, 1.05, -0.01), 20)]
    peak = kit.cone(0.05, 0.11, kit.material("rock", "#8a8278"), (0, 0, 0), 7) + kit.cone(0.022, 0.05, kit.material("plaster", "#f4f8fa"), (0, 0.063, 0), 7)
    parts.append(peak.many([(0.12 + 0.07 * k, 0.68 - 0.03 * sin(pi * k / 7), 0.0, 0, 0.8 + 0.3 * sin(2.1 * k)) for k in range(9)] + [(0.12 + 0.08 * k, 0.96 + 0.015 * k, 0.0, 0, 0.75) for k in range(6)] + [(0.02, 0.76 + 0.09 * k, 0.0, 0, 0.85) for k in range(2)]))
    town = kit.sphere(0.028, kit.material("lamp", "#fff4d8", emission=0.6), (0, 0, 0), 12)
    land = {"changan": (1.08, 0.76), "dunhuang": (0.72, 0.88), "kashgar": (0.16, 0.85), "samarkand": (-0.1, 0.91), "persia": (-0.5, 0.72), "antioch": (-0.78, 0.78), "rome": (-1.2, 0.9)}
    water = {"port": (1.14, 0.52), "strait": (0.86, 0.19), "india": (0.28, 0.16), "arabia": (-0.5, 0.22), "egypt": (-0.88, 0.5)}
    red, blue = kit.material("lamp", "#d8281e", emission=0.4), kit.material("lamp", "#1f4fd8", emission=0.4)
    points = {}
    for chosen, path, tone in (("land", land, red), ("sea", water, blue)):
        if shows in (chosen, "both"):
            way = [(x, y, 0.03) for x, y in path.values()]
            parts += [kit.arrow(way, 0.016, tone), town.many([(x, y, 0.035) for x, y in path.values()])]
            points |= {name: (x, y + 0.03, 0.05) for name, (x, y) in path.items()}
    points |= {"desert": (0.42, 0.86, 0.02), "pass": (0.04, 0.84, 0.06)}
    return kit.model(*parts, colliders="none", mass=40.0, facts=kit.pointed(**points))
