"""A drinks can: necked aluminium, a band of print, the ring on its lid."""

import math

from skyscreen.catalogue import thing


@thing(en=("soda can", "drinks can", "beer can", "tin can", "soft drink", "soda", "cola", "coke", "can of cola", "can of soda", "can of beer", "cold brew can"), zh=("易拉罐", "可乐", "汽水", "罐头", "罐装啤酒"), kind="prop", places=("kitchen",), height=0.124, mass=0.36, sound="metal")
def drinks_can(kit, colour="#c8161e", print="white"):
    tin, skin, ink = kit.material("steel", "#d4d8dc", 0.2), kit.material("carpaint", colour, slot="colour"), kit.material("paint", print, slot="print")
    foot = kit.lathe([(0, 0.004), (0.02, 0.003), (0.0235, 0.0), (0.0265, 0.002), (0.033, 0.0105)], tin, segments=44)
    wall = kit.lathe([(0.033, 0.0105), (0.033, 0.104), (0.031, 0.109)], skin, segments=44)
    neck = kit.lathe([(0.031, 0.109), (0.0272, 0.1195), (0.0282, 0.1215), (0.0275, 0.1235), (0.0255, 0.1225), (0.0245, 0.118), (0, 0.1185)], tin, segments=44)
    band = kit.sheet(lambda u, v: (0.0334 * math.sin(6.2832 * u), 0.046 + 0.018 * v + 0.014 * math.sin(6.2832 * u), 0.0334 * math.cos(6.2832 * u)), 44, 2, ink)
    ring = kit.torus(0.0062, 0.0014, tin, segments=20, sides=6).scale(1, 1, 1.25).move(0, 0.1205, 0.002) + kit.box(0.007, 0.001, 0.009, tin, 0.0, (0, 0.1195, -0.008)) + kit.ellipsoid(0.008, 0.0005, 0.0105, kit.material("steel", "#9aa0a6"), (0, 0.1188, 0.011), 16)
    dew = kit.sphere(0.0011, kit.material("glass", "#e8f4ff"), segments=6).many([(0.0335 * math.sin(2.4 * k), 0.014 + 0.0023 * k, 0.0335 * math.cos(2.4 * k)) for k in range(38)])
    return kit.model(foot, wall, neck, band, ring, dew, colliders="cylinder", sockets={"grip": (0, 0.06, 0), "top": (0, 0.122, 0)})
