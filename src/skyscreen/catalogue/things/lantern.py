"""A red paper lantern with ribs, gilt caps and a tassel; hangs from its ring at the top."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("lantern", "paper lantern", "chinese lantern", "red lantern"),
    zh=("灯笼", "红灯笼", "纸灯笼", "花灯", "灯谜", "宫灯"),
    kind="light", closed=True,
    height=0.9,
    mass=0.4,
    sound="cloth",
    places=("neon_street", "harbour"),
)
def lantern(kit, colour="#e8200c", size=0.9):
    paper = kit.material("lamp", colour, emission=2.2, slot="colour")
    gold = kit.material("brass")
    body = []
    for k in range(25):
        y = -1 + 2 * k / 24
        body.append(((1 - abs(y) ** 2.6) ** 0.5 * 0.27 + 0.075 + (0.008 if k % 2 else 0.0), 0.30 + 0.2 + 0.2 * y))
    shell = kit.lathe(body, paint=paper, segments=24)
    cap = kit.cylinder(0.1, 0.05, gold, segments=14)
    tassel = kit.ropes(
        [
            ((0.03 * math.cos(a), 0.27, 0.03 * math.sin(a)), (0.05 * math.cos(a), 0.0, 0.05 * math.sin(a)), 0.008)
            for a in (k * math.pi / 6 for k in range(12))
        ],
        kit.material("cloth", "red"),
        3,
    )
    made = (
        shell
        + cap.move(0, 0.69, 0)
        + cap.move(0, 0.26, 0)
        + tassel
        + kit.torus(0.04, 0.008, gold, (0, 0, 0), 12, 5).turn("x", 90).move(0, 0.80, 0)
        + kit.ropes([((0, 0.80, 0), (0, 0.90, 0), 0.006)], gold)
    )
    s = size / 0.9
    return kit.model(
        made.scale(s).sway(0.4, 0.9 * s, 0.0),
        colliders="cylinder",
        sockets={"ring": (0, size, 0)},
        lights=[kit.light((0, 0.5 * s, 0), "#ff5a20", 3.0, 5.0, flicker=0.1)],
    )
