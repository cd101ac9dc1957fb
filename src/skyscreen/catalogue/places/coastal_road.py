"""A road cut into a coast: guard rail on the sea side, cliffs inland, bends and headlands ahead, the sea far below."""

from itertools import pairwise
from math import cos

from skyscreen.catalogue import place


@place(
    en=(
        "coastal road",
        "coast road",
        "coastal highway",
        "road along the coast",
        "ocean drive",
        "pacific coast highway",
        "road by the sea",
    ),
    zh=("海滨公路", "沿海公路", "海边公路", "海岸公路", "环岛公路", "环海公路", "滨海公路", "海滨大道", "沿海大道", "环海路"),
    ambience=("surf", "wind"),
    ground="asphalt",
    reverb=0.1,
    hours=17.2,
    water=True,
)
def coastal_road(set):
    kit = set.kit
    set.stage(44, 4.6)
    bend = lambda z: 26 * (1 - cos(max(abs(z) - 30, 0) / 60)) * (1 if z > 0 else 0.7)
    def land(x, z):
        off = x - bend(z)
        return max(-30.0, -1.15 * max(-off - 5.2, 0)) if off < 0 else 0.9 * max(off - 8.5, 0) ** 1.05 if off < 60 else 58.0
    set.ground(kit.material("grass", "#5f6a3c"), slope=land, level=22.0, hills=0.5, wavelength=20, flat=1.0, cells=100, fine=1.0, reach=430)
    set.water(0.0)
    set.fairway((-150, 0), 140, 70)
    way = [(bend(z), z) for z in range(-200, 201, 10)]
    set.road(way, 7.4, "asphalt", verge=0.9, middle="#d8a820")
    rail = set.beside(way, 4.0, -4.5)
    bars = [((x, y - 0.2, z), (x, y + 0.75, z), 0.07) for x, y, z, _ in rail]
    bars += [((a[0], a[1] + up, a[2]), (b[0], b[1] + up, b[2]), 0.05) for a, b in pairwise(rail) for up in (0.45, 0.68)]
    set.shape("guard rail", kit.ropes(bars, kit.material("steel", "#b0b4b6"), 5))
    set.cliff([(11 + bend(z), z) for z in range(170, -171, -8)], 13, colours=("#9a8468", "#a8947a", "#8a765c"), moss=0.5, back=3.0, rough=1.0)
    for x, z, r, h in ((-60, -120, 9, 26), (-74, -92, 6, 18), (-66, 110, 8, 22), (-90, 40, 5, 14)):
        set.butte(x, z, r, h, colours=("#9a8468", "#a8947a"), moss=0.4, base=-3.0, rough=0.9)
    set.scatter("bush", 90, (6, 120), gap=1.5, variants=3, clear=4.5, within=lambda x, z: abs(x - bend(z)) > 6 and set.height(x, z) > 6, scale=(0.4, 1.2), colour="#7a7a4a")
    set.scatter("pine", 30, (20, 150), gap=6, variants=3, clear=10, within=lambda x, z: x - bend(z) > 26, scale=(0.7, 1.2))
    set.scatter("grass_tuft", 130, (4, 40), variants=3, clear=2.6, blades=46, spread=0.6, colour="#9a8f52", shadow=False, within=lambda x, z: abs(x - bend(z)) > 4.8)
    set.put("sailboat", (-160, -120), 40, solid=False)
    set.backdrop("mountains", distance=760, height=170, arc=(-30, 130), snow=0.0, colour="#7a7258")
    set.air(fog=0.0009, fog_height=50.0)
