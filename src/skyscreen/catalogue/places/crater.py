"""The rim of a volcano's crater: a ledge of black rock over a lake of lava that bubbles and smokes far below, walls all round."""

import math

from skyscreen.catalogue import place


@place(
    en=("crater", "crater rim", "volcanic crater", "lava lake", "edge of the crater", "volcano crater"),
    zh=("火山口", "火山口边缘", "熔岩湖", "岩浆湖"),
    ambience=("fire", "wind"),
    ground="rock",
    reverb=0.8,
    hours=6.4,
    deeds=("lava bubble", "lava & crater", "岩浆翻滚", "岩浆翻腾"),
)
def crater(set):
    kit = set.kit
    set.stage(6.0, 12.0, 0, (0.0, 1.0))
    # The pit's middle lies 52 m before the ledge (−Z), its lake 5 m down: a lens at eye level sees half of it.
    cx, cz, r0, r1 = 0.0, -52.0, 41.0, 47.0

    def pit(x, z):
        q = math.hypot(x - cx, z - cz)
        a = math.atan2(x - cx, z - cz)
        edge = r1 + 2.4 * math.sin(5 * a + 1) + 1.5 * math.sin(11 * a)
        if q > edge:
            far = 1 - max(math.cos(a), 0.0)  # the rim is highest on the far side
            return 13.0 * far * math.exp(-(((q - edge - 6) / 16) ** 2)) - 0.10 * max(q - edge - 14, 0)
        t = max((edge - q) / (edge - r0), 0.0)
        return max(-7.0, -7.0 * min(t, 1.0) ** 0.7 + 13.0 * (1 - max(math.cos(a), 0.0)) * (1 - min(t, 1.0)) * 0.86)

    set.ground(kit.material("rock", "#2a2523", moss=0.0), hills=0.5, wavelength=7, slope=pit, flat=0.9, fine=0.9, cells=120, reach=300)
    lava = kit.material("lava", emission=4.2)
    lake = kit.sheet(lambda u, v: (cx + 45 * u * math.sin(6.2832 * v), -5.0, cz + 45 * u * math.cos(6.2832 * v)), 8, 40, lava, closed=True)
    set.shape("lake", kit_uv(lake), kit_uv(kit.sheet(lambda u, v: (cx + 45 * u * math.sin(6.2832 * v), -5.0, cz + 45 * u * math.cos(6.2832 * v)), 8, 40, lava, closed=True, flip=True)), shadow=False)
    rng = set.random("bubbles")
    dome = kit.sphere(1.0, kit.material("lava", "#ff8a2a", emission=6.0), (0, 0, 0), 14)
    set.shape("bubbles", dome.many([(cx + rng.uniform(-26, 26), -5.3, cz + rng.uniform(-20, 36), rng.uniform(0, 360), rng.uniform(0.5, 1.7)) for _ in range(26)]), shadow=False)
    for x, z in ((-14, -40), (14, -40), (0, -30), (0, -60)):
        set.light((x, 1.0, z), "#ff5a18", 300.0, 50.0, flicker=0.1)
    set.light((0, -1.5, -5.0), "#ff6a24", 26.0, 16.0, flicker=0.12)
    set.copies("vent", lambda k: k.sphere(0.06, k.material("rock", "#1c1a19"), (0, 0, 0), 6), [(-10, -4.8, -32), (8, -4.8, -22), (18, -4.8, -48), (-14, -4.8, -20)], shadow=False, sockets={"fire": (0, 0.3, 0), "smoke": (0, 0.3, 0)})
    set.copies("plume", lambda k: k.sphere(0.1, k.material("rock", "#1c1a19"), (0, 0, 0), 6), [(6, -4.0, -76)], shadow=False, sockets={"plume": (0, 9, 0)})
    high = lambda x, z: math.hypot(x - cx, z - cz) > r1 + 4 or z < cz
    set.scatter("rock", 60, (5, 60), gap=1.6, variants=4, scale=(0.3, 1.4), clear=1.2, within=high, colour="#262221", solid=True)
    set.backdrop("mountains", distance=620, height=90, snow=0.0, colour="#3a3230")
    set.sky(haze=0.5, cloud=0.5)
    set.air(fog=0.0012, fog_height=60.0)


def kit_uv(sheet):
    """uv in metres on the lake, so that its plates are as wide everywhere."""
    from dataclasses import replace

    return replace(sheet, pieces=tuple(replace(p, uv=p.position[:, [0, 2]].copy()) for p in sheet.pieces))
