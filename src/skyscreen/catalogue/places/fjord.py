"""A fjord: still dark water between grey walls that rise into snow, red cabins and a jetty on a green shore."""

from math import sin

from skyscreen.catalogue import place


@place(
    en=("fjord", "norwegian fjord", "norway", "fiord", "scandinavian coast"),
    zh=("峡湾", "挪威", "挪威峡湾", "北欧"),
    ambience=("stream", "birds"),
    ground="grass",
    reverb=0.9,
    hours=9.0,
    water=True,
)
def fjord(set):
    kit = set.kit
    snow = 1.0 if set.snowy else 0.0
    set.stage(26, 5.0)
    shore = lambda x, z: max(-12.0, min(0.16 * (-x + 9), 2.0)) + 0.05 * max(-x - 12, 0)
    set.ground(kit.material("grass", "#4f6a3a", snow=snow), slope=shore, hills=0.5, wavelength=18, flat=0.8, cells=84, fine=1.1, reach=460)
    set.water(0.0, calm=True, colour="#0a2c30")
    set.fairway((62, 0), 90, 44)
    tones = ("#6a6c6a", "#7a7c78", "#5c605e", "#84847e")
    set.cliff([(150 + 22 * sin(z / 60), z) for z in range(420, -421, -14)], 190, colours=tones, moss=0.6, base=-3.0, back=90, rough=2.2, lean=1.3, snow=snow, shadow=False)
    set.cliff([(-120 - 14 * sin(z / 50), z) for z in range(-420, 421, 14)], 130, colours=tones, moss=0.9, base=2.0, back=90, rough=2.2, lean=1.7, snow=snow, shadow=False)
    set.cliff([(170, -330), (60, -350), (-60, -340)][::-1], 150, colours=tones, moss=0.5, base=-3.0, back=80, rough=2.0, snow=snow, shadow=False)
    set.houses("fishing", [(-16, -20, 90), (-20, -6, 80), (-17, 12, 95), (-28, -30, 70), (-30, 4, 90), (-26, 26, 100)], members=5)
    boathouse = kit.box(1.6, 0.12, 14, kit.material("planks", "#7a6248"), 0.0, (0, 0.7, 0)) + kit.ropes([((s * 0.7, -4, z), (s * 0.7, 1.2, z), 0.1) for s in (-1, 1) for z in (-6, -2, 2, 6)], kit.material("wood", "#5a4834"), 6)
    set.shape("jetty", boathouse, at=(13, 0, -16), turn=90)
    set.put("boat", (16, -12), 80, solid=False)
    set.scatter("pine", 80, (20, 90), gap=3.5, variants=3, clear=8, within=lambda x, z: x < -18, scale=(0.8, 1.4), snow=snow)
    set.scatter("rock", 40, (7, 60), gap=1.6, variants=4, clear=1.5, within=lambda x, z: 5 < x < 12, scale=(0.3, 1.4), snow=snow)
    set.scatter("grass_tuft", 140, (3, 26), variants=3, clear=0.4, blades=46, spread=0.6, within=lambda x, z: x < 6, shadow=False, snow=snow)
    set.backdrop("mountains", distance=1100, height=420, snow=0.7)
    set.air(fog=0.0012, fog_height=60.0)
