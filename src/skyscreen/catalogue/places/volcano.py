"""A volcano's flank: black lava fields with glowing streams, a smoking cone, ash and embers in the air."""

import math

from skyscreen.catalogue import place


@place(
    en=("volcano", "lava field", "age of dinosaurs", "age of the dinosaurs", "time of the dinosaurs", "jurassic", "mount doom", "volcanic landscape", "hell"),
    zh=("火山", "熔岩", "恐龙时代", "侏罗纪", "白垩纪", "远古时代", "地狱", "火焰山", "地府", "阴间", "阴曹地府", "炼狱"),
    near=("hell", "地狱", "地府", "阴间", "阴曹地府", "炼狱", "恐龙时代", "侏罗纪", "白垩纪", "远古时代", "age of dinosaurs",
          "age of the dinosaurs", "time of the dinosaurs", "jurassic"),
    ambience=("wind", "fire"),
    ground="rock",
    reverb=0.5,
    hours=18.1,
)
def volcano(set):
    kit = set.kit
    set.stage(30, 7)
    set.vista(-248, 124, -195)
    basalt = kit.material("rock", "#1c1918", moss=0.0)
    stream = lambda z, k: (13 + 3.5 * math.sin(z / 16)) if k else (-15 - 4 * math.sin(z / 19 + 1))
    cut = lambda x, z: -1.1 * max(math.exp(-(((x - stream(z, k)) / 3.4) ** 2)) for k in (0, 1))
    set.ground(basalt, hills=1.5, wavelength=9, slope=cut, far=9, far_start=34, flat=0.75, fine=0.8, cells=72)
    lava = kit.material("lava", emission=3.4)
    for k in (0, 1):

        def flow(u, v, k=k):
            z = -110 + 170 * u
            return stream(z, k) + (v - 0.5) * (5.2 + 1.2 * math.sin(z / 7)), set.height(stream(z, k), z) + 0.42, z

        set.shape("lava", run(kit.sheet(flow, 60, 4, lava)), shadow=False)
    for z in range(-40, 44, 14):
        for k in (0, 1):
            x = stream(z, k)
            set.light((x, set.height(x, z) + 1.0, z), "#ff5a18", 26.0, 17.0, flicker=0.12)
    for x, z, turn in ((-250, -190, -30), (265, -170, 20), (40, -420, 0)):
        set.shape(
            "cone", cone(kit, 130.0, 200.0), at=(x, -6, z), turn=turn + math.degrees(math.atan2(-x, -z)), shadow=False
        )
        set.copies(
            "plume",
            lambda k: k.sphere(0.5, k.material("lava", emission=4.0), (0, 0, 0), 8),
            [(x + 6 * k, 120, z) for k in (-1, 1)],
            shadow=False,
            sockets={"plume": (0, 14, 0)},
        )
        set.light((x, 132, z), "#ff6a20", 3000.0, 160.0)
    set.copies(
        "vent",
        lambda k: k.sphere(0.05, k.material("rock", "#1c1a19"), (0, 0, 0), 6),
        [(stream(z, k), set.height(stream(z, k), z) + 0.4, z) for k, z in ((0, -8), (1, 4), (1, -24), (0, 16))],
        shadow=False,
        sockets={"fire": (0, 0.3, 0), "smoke": (0, 0.3, 0)},
    )
    off = lambda x, z: min(abs(x - stream(z, 0)), abs(x - stream(z, 1))) > 3.4
    set.scatter(
        "rock", 70, (4, 70), gap=1.4, variants=4, scale=(0.3, 1.5), clear=1.2, within=off, colour="#262221", solid=True
    )
    set.scatter(
        "rock",
        26,
        (14, 80),
        gap=4,
        variants=4,
        scale=(1.8, 4.5),
        clear=8,
        within=off,
        colour="#221f1e",
        solid=True,
        purpose="crags",
    )
    set.backdrop("mountains", distance=700, height=130, snow=0.0, colour="#2c2624")
    set.sky(haze=0.6, cloud=0.72)
    set.air(fog=0.0022, fog_height=40.0)


def run(sheet):
    """uv.y along the flow in metres."""
    from dataclasses import replace

    return replace(sheet, pieces=tuple(replace(p, uv=p.position[:, [0, 2]].copy()) for p in sheet.pieces))


def cone(kit, height, radius):
    """The mountain itself with a notched, glowing crater."""
    ash, lava = kit.material("rock", "#2e2826", moss=0.0), kit.material("lava", emission=5.0)

    def skin(u, v):
        a = 6.2832 * v
        rib = 1 + 0.05 * math.sin(17 * a) * u + 0.03 * math.sin(31 * a + 2)
        r = 16 + (radius - 16) * u**1.5 * rib
        return (
            r * math.sin(a),
            height * (1 - u) ** 1.25 - 7 * max(math.cos(a - 0.6), 0) ** 6 * (1 - u) ** 3,
            r * math.cos(a),
        )

    def spill(u, v):
        a = 0.5 + (v - 0.5) * (0.26 - 0.12 * u) + 0.10 * math.sin(5 * u)
        r = 16 + (radius - 16) * (0.75 * u) ** 1.5
        return (
            (r + 1.5) * math.sin(a),
            height * (1 - 0.75 * u) ** 1.25 - 5 * (1 - u) ** 3 + 1.2,
            (r + 1.5) * math.cos(a),
        )

    out = kit.sheet(skin, 16, 64, ash, closed=True) + run(kit.sheet(spill, 24, 4, lava))
    return out + run(
        kit.sheet(
            lambda u, v: (16 * u * math.sin(6.2832 * v), height - 9, 16 * u * math.cos(6.2832 * v)),
            2,
            20,
            lava,
            closed=True,
        )
    )
