"""A snowmobile: two skis in front, a rubber track behind, a windscreen, a long seat."""

import math

from skyscreen.catalogue import thing


@thing(en=("snowmobile", "ski-doo", "snow scooter"), zh=("雪地摩托", "雪地摩托车"), kind="vehicle", height=1.18, mass=250.0, sound="metal", places=("snow_meadow", "polar_ice"), speed=10.0, manned=True)
def snowmobile(kit, colour="royal blue"):
    paint, black, steel = kit.material("carpaint", colour, slot="colour"), kit.material("rubber", "black"), kit.material("steel")
    body = kit.loft([kit.section(*r) for r in ((-1.3, 0.38, 0.5, 0.68, 0.2), (-0.6, 0.36, 0.5, 0.62, 0.26), (0.1, 0.3, 0.5, 0.75, 0.34), (0.7, 0.3, 0.48, 0.8, 0.42), (1.2, 0.34, 0.45, 0.62, 0.34), (1.42, 0.4, 0.46, 0.52, 0.2))], paint)
    seat = kit.box(0.34, 0.16, 1.1, kit.material("leather", "black"), 0.07, at=(0, 0.64, -0.55)) + kit.box(0.34, 0.3, 0.12, kit.material("leather", "black"), 0.05, at=(0, 0.7, -1.1))
    screen = kit.sheet(lambda u, v: (0.28 * math.sin((2 * v - 1) * 1.2), 0.76 + 0.42 * u, 0.55 + 0.18 * math.cos((2 * v - 1) * 1.2) - 0.22 * u), 4, 10, kit.material("pane"))
    track = kit.crawler(1.9, 0.36, 0.38, 0.0, 4).move(0, 0, -0.45)
    ski = kit.tube([(0.5, 0.05, 0.35), (0.5, 0.035, 0.8), (0.5, 0.05, 1.4), (0.5, 0.2, 1.65)], 0.03, steel, 8, smooth=3).scale(1, 1, 1) + kit.box(0.15, 0.02, 1.0, paint, 0.01, at=(0.5, 0.05, 0.9)) + kit.ropes([((0.5, 0.08, 0.9), (0.34, 0.45, 0.85), 0.03), ((0.5, 0.08, 0.95), (0.2, 0.36, 1.1), 0.02)], steel, 6)
    bars = kit.tube([(-0.34, 1.0, 0.18), (-0.15, 0.98, 0.3), (0.15, 0.98, 0.3), (0.34, 1.0, 0.18)], 0.015, black, 8, smooth=3) + kit.ropes([((0, 0.7, 0.45), (0, 0.98, 0.3), 0.025)], black, 6)
    lamp = kit.box(0.3, 0.12, 0.1, kit.material("lamp", "cream", emission=5), 0.03, at=(0, 0.62, 1.2))
    return kit.model(body, seat, screen, track, ski.both(), bars, lamp, colliders="box", lights=[kit.light((0, 0.7, 1.6), "cream", 6, 14, "spot", (0, -0.15, 1), 28)], sockets={"seat": (0, 0.8, -0.3), "handle": (0.32, 1.0, 0.2)}, facts={"length": 3.0})
