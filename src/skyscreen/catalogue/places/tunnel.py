"""A road tunnel: a long vault of tiles with two rows of sodium lamps, kerbs, cables, doors, daylight at the far end."""

from itertools import pairwise
from math import cos, pi, sin
from typing import Any

from skyscreen.catalogue import place

RADIUS, LONG = 5.6, 150.0
"""Radius of the vault and length of the bore, metres."""


@place(
    en=("tunnel", "road tunnel", "underpass", "pedestrian underpass", "railway tunnel", "subway tunnel", "sewer", "storm drain", "sewers"),
    zh=("隧道", "地下隧道", "公路隧道", "地下通道", "涵洞", "下水道", "桥洞", "防空洞"),
    indoor=True,
    ambience=("room", "wind"),
    ground="asphalt",
    reverb=2.4,
    hours=14.0,
    life=("A man walks",),
    pastime="walks",
)
def tunnel(set: Any) -> None:
    kit = set.kit
    set.stage(26, 3.4)
    set.ground("asphalt", reach=LONG / 2 + 60, cells=20, fine=5.0, wet=max(set._wet, 0.3), blocks=2)
    arch = lambda v: (RADIUS * cos(pi * v) * -1, 1.4 + 4.6 * sin(pi * v))
    vault = lambda u, v: (*arch(v), -LONG / 2 + LONG * u)
    tile, stone = kit.material("tile", "#c8c2ac"), kit.material("concrete", "#8a857a")
    set.shape("vault", kit.sheet(vault, 30, 22, stone, flip=True), kit.sheet(lambda u, v: (1.04 * vault(u, v)[0], vault(u, v)[1] + 0.3, vault(u, v)[2]), 2, 22, stone))
    for s in (-1, 1):
        set.shape("side", kit.box(0.4, 2.0, LONG, tile, 0.0, (s * (RADIUS + 0.05), 0, 0)), kit.box(0.42, 0.12, LONG, kit.material("paint", "#2f6a8a", 0.5), 0.0, (s * (RADIUS + 0.03), 1.2, 0)))
        set.shape("kerb", kit.box(1.1, 0.16, LONG, kit.material("paving", "#8f8a80"), 0.0, (s * (RADIUS - 0.6), 0, 0)), shadow=False)
        set.shape("cables", kit.ropes([((s * (RADIUS - 0.12), y, -LONG / 2), (s * (RADIUS - 0.12), y, LONG / 2), 0.04) for y in (2.15, 2.3, 2.5)], kit.material("rubber", "#26282a"), 6), shadow=False)
    rib = [(*arch(k / 14), 0.0) for k in range(15)]
    ring = kit.ropes([((0.985 * a[0], a[1] - 0.05, 0), (0.985 * b[0], b[1] - 0.05, 0), 0.1) for a, b in pairwise(rib)], kit.material("concrete", "#6f6b62"), 5)
    set.shape("ribs", ring.many([(0, 0, z) for z in range(-72, 73, 8)]), shadow=False)
    lamp = kit.box(0.34, 0.1, 1.5, kit.material("lamp", "#ffb45a", emission=5.0), 0.02)
    set.shape("lamps", lamp.many([(s * 2.9, 5.15, z) for s in (-1, 1) for z in range(-72, 73, 6)]), shadow=False)
    for z in range(-36, 37, 9):
        set.light((0.0, 5.0, z), "#ffae58", 16.0, 13.0)
    white = kit.material("paint", "#d8d4c8", 0.8)
    set.shape("lines", kit.box(0.14, 0.012, 3.0, white, 0.0).many([(0, 0, z) for z in range(-70, 71, 6)]), kit.box(0.12, 0.012, LONG, white, 0.0).many([(s * (RADIUS - 1.35), 0, 0) for s in (-1, 1)]), shadow=False)
    for k, z in enumerate((-26, -8, 10, 28)):
        s = -1 if k % 2 else 1
        door = kit.box(0.1, 2.2, 1.2, kit.material("paint", "#2f7a4a", 0.5), 0.0) + kit.box(0.14, 0.4, 0.9, kit.material("lamp", "#4ae08a", emission=2.0), 0.0, (0, 2.35, 0))
        set.shape("exit", door, at=(s * (RADIUS - 0.2), 0.16, z), shadow=False)
        set.light((s * (RADIUS - 0.7), 2.5, z), "#6af0a0", 1.2, 4.0)
        call = kit.box(0.2, 0.6, 0.4, kit.material("paint", "#e0701a", 0.5), 0.02, (0, 1.1, 0))
        set.shape("call point", call, at=(-s * (RADIUS - 0.25), 0, z + 4), shadow=False)
    fan = kit.cylinder(0.55, 2.6, kit.material("steel", "#8a9094"), (0, 0, 0), 18).turn("x", 90) + kit.torus(0.56, 0.06, kit.material("iron"), (0, 0, 0), 20, 6).turn("x", 90)
    set.copies("fan", lambda k: fan, [(0, 5.2, z) for z in (-40, -20, 20, 40)], shadow=False)
    # The mouths: daylight as a bright sheet that the air swallows, by night a blue one.
    mouth = kit.panel(2 * RADIUS, 6.2, kit.material("lamp", "#e8f0ff" if not set.night else "#22304c", emission=2.4 if not set.night else 0.3), (0, 3.0, 0))
    set.shape("mouth", mouth.move(0, 0, -LONG / 2), mouth.turn("y", 180).move(0, 0, LONG / 2), shadow=False)
    if not set.night:
        for s in (-1, 1):
            set.light((0, 3.2, s * (LONG / 2 - 6)), "#dce8ff", 60.0, 40.0)
    set.sky(exposure=-0.3)
    set.air(fog=0.006, fog_height=20.0)
    set.camera_limits((-RADIUS + 0.9, 0.3, -60), (RADIUS - 0.9, 4.6, 60))
