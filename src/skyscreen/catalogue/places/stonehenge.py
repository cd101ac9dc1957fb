"""A ring of standing stones on an open plain: grey uprights with lintels, fallen blocks in the grass, a ditch, sheep, a wide sky."""

from math import cos, radians, sin
from typing import Any

from skyscreen.catalogue import place


@place(
    en=("stonehenge", "stone circle", "standing stones", "ring of stones", "megaliths"),
    zh=("巨石阵", "石阵", "巨石圈"),
    ambience=("wind", "birds"),
    ground="grass",
    reverb=0.1,
    hours=18.0,
    deeds=("druid", "solstice", "德鲁伊"),
    pastime="looks around",
)
def stonehenge(set: Any) -> None:
    kit, rng = set.kit, set.random("stones")
    snow = 1.0 if set.snowy else 0.0
    set.stage(18, 6.0)
    set.vista(0.0, 6.6, -26.0)
    ditch = lambda x, z: -0.8 * max(0.0, 1 - ((((x * x + (z + 26) ** 2) ** 0.5) - 48) / 4.0) ** 2)
    set.ground(kit.material("grass", "#67803e", snow=snow), slope=ditch, hills=0.7, wavelength=60, far=10, far_start=80, flat=1.0, reach=480, cells=90, fine=1.0)
    set.copies("upright a", upright(1), [(16 * sin(radians(a)), 0, -26 + 16 * cos(radians(a)), a, rng.uniform(0.96, 1.04)) for a in range(0, 360, 24)], solid=True)
    set.copies("lintel", lintel, [(15.9 * sin(radians(a + 12)), 4.2, -26 + 15.9 * cos(radians(a + 12)), a + 12) for a in (0, 24, 96, 120, 144, 240, 264)], shadow=True)
    # The five great trilithons within, open to the stage.
    for a in (100, 140, 180, 220, 260):
        x, z = 8.4 * sin(radians(a)), -26 + 8.4 * cos(radians(a))
        c, s = cos(radians(a)), sin(radians(a))
        set.copies("great upright", upright(2), [(x + d * c, 0, z - d * s, a, 1.35) for d in (-1.35, 1.35)], solid=True)
        set.copies("great lintel", lintel, [(x, 5.6, z, a, 1.12)])
    set.copies("fallen", fallen, [(3.0, 0, -24.5, 40), (-4.5, 0, -14.0, 110), (9.5, 0, -6.5, 15), (-12.0, 0, -33.0, 70), (5.2, 0, -33.5, 150)], solid=True)
    set.copies("blue stone", upright(5), [(11.4 * sin(radians(a)), 0, -26 + 11.4 * cos(radians(a)), a, 0.42) for a in range(10, 360, 30)], solid=True)
    set.road([(-70, 16), (0, 9), (40, 22)], 1.6, "dirt", lines=False)
    for k in range(11):
        set.put("sheep", (24 + 3.1 * (k % 4) + 0.7 * k, -10 - 4 * (k // 4)), 53 * k, solid=False, pose=("graze", "look")[k % 2])
    set.scatter("grass_tuft", 260, (3, 40), variants=3, clear=0.6, blades=50, spread=0.8, shadow=False, snow=snow)
    set.scatter("flower", 90, (4, 34), clear=1.2, shadow=False)
    set.scatter("broadleaf", 30, (140, 240), gap=9, variants=3, season=set.season, shadow=False)
    if set.night:
        for a in (150, 210):
            set.light((13 * sin(radians(a)), 0.5, -26 + 13 * cos(radians(a))), "#ffb060", 16.0, 16.0, flicker=0.15)
        set.copies("torch", lambda k: k.building("torch"), [(s * 5.0, 0, -12.0) for s in (-1, 1)], lit=True, sockets={"fire": (0, 1.75, 0)})
        for s in (-1, 1):
            set.light((s * 5.0, 2.2, -12.0), "#ffa050", 9.0, 13.0, flicker=0.15)
    set.backdrop("hills", distance=520, height=50, colour="#5f7440", fields=0.8)
    set.camera_limits((-30, 0.2, -14), (30, 16, 40))
    set.air(fog=0.0014, fog_height=14.0)


def upright(seed):
    """The maker of a rough standing block 4.2 m high."""

    def make(kit, seed=seed):
        rng = kit.random(f"block {seed}")
        tall = 4.2
        rows = []
        for k in range(7):
            y = tall * k / 6
            w, d = 1.05 - 0.02 * k + rng.uniform(-0.06, 0.06), 0.56 + rng.uniform(-0.05, 0.05)
            dx = rng.uniform(-0.05, 0.05)
            rows.append([(dx + w * x, y - (0.4 if k == 0 else 0.0), d * z) for x, z in ((0.86, 1), (1, 0.5), (1, -0.5), (0.86, -1), (-0.86, -1), (-1, -0.5), (-1, 0.5), (-0.86, 1))])
        return kit.loft(rows, kit.material("rock", ("#8a867c", "#7f7c74", "#94908a")[seed % 3], moss=0.5))

    return make


def lintel(kit):
    """A block that lies over two uprights, along x."""
    rows = [[(x, 0.46 + 0.44 * a * w, 0.58 * b * w) for a, b in ((1, 0.8), (0.8, 1), (-0.8, 1), (-1, 0.8), (-1, -0.8), (-0.8, -1), (0.8, -1), (1, -0.8))] for x, w in ((-2.9, 0.86), (-2.6, 1.0), (-0.9, 0.97), (0.8, 1.03), (2.6, 1.0), (2.9, 0.88))]
    return kit.loft(rows, kit.material("rock", "#8f8b82", moss=0.4))


def fallen(kit):
    """A block that lies in the grass, half sunk."""
    rows = [[(x, 0.16 + 0.5 * a * w, 0.75 * b * w) for a, b in ((1, 0.7), (0.7, 1), (-0.7, 1), (-1, 0.7), (-1, -0.7), (-0.7, -1), (0.7, -1), (1, -0.7))] for x, w in ((-1.9, 0.7), (-1.6, 1.0), (0.2, 1.06), (1.5, 0.9), (1.9, 0.6))]
    return kit.loft(rows, kit.material("rock", "#7c7970", moss=0.8))
