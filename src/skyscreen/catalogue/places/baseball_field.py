"""A baseball field: the diamond of red earth in mown grass, bases, mound, backstop net, dugouts, stands, a scoreboard, floodlights."""

from math import atan2, cos, degrees, pi, radians, sin
from typing import Any

from skyscreen.catalogue import place

BASE, HOME = 27.4, (9.0, 9.0)
"""Metres from base to base, and home plate, so that who acts round the origin stands between it and the mound."""
SHIRTS = ("#b3161b", "#efe8d8", "#1f4aa0", "#e8c01c", "#2a2c34")


@place(
    en=("baseball field", "baseball diamond", "baseball stadium", "ballpark", "baseball park", "baseball pitch", "softball field"),
    zh=("棒球场", "棒球公园", "垒球场", "棒球体育场"),
    ambience=("crowd", "wind"),
    ground="grass",
    reverb=0.8,
    hours=16.0,
    people="athlete",
    deeds=("baseball game", "baseball player", "baseball team", "home run", "pitcher & ball", "pitcher throws", "batter", "little league", "棒球比赛", "棒球运动员", "棒球队", "全垒打", "打棒球"),
    life=("A baseball player swings a baseball bat",),
    pastime="cheers",
)
def baseball_field(set: Any) -> None:
    kit = set.kit
    set.stage(11, 6)
    set.ground(kit.material("grass", "#45742c"), reach=260, cells=16, fine=10.0, blocks=2)
    earth, white = kit.material("soil", "#9a5f3c"), kit.material("paint", "#f4f2ea", 0.9)
    hx, hz = HOME
    # From home the diamond opens to −X −Z: first base along −Z, third along −X.
    corners = [(hx, hz), (hx, hz - BASE), (hx - BASE, hz - BASE), (hx - BASE, hz)]
    disc = lambda r, y, paint: kit.cylinder(r, 0.012, paint, (0, y, 0), 48, bevel=0)
    set.shape("infield", disc(4.2, 0.004, earth).move(hx, 0, hz), *[disc(3.2, 0.004, earth).move(x, 0, z) for x, z in corners[1:]],
              kit.box(2.2, 0.014, BASE, earth, 0.0, (hx, 0, hz - BASE / 2)), kit.box(BASE, 0.014, 2.2, earth, 0.0, (hx - BASE / 2, 0, hz)),
              kit.box(2.2, 0.014, BASE, earth, 0.0, (hx - BASE, 0, hz - BASE / 2)), kit.box(BASE, 0.014, 2.2, earth, 0.0, (hx - BASE / 2, 0, hz - BASE)), shadow=False)
    outer = kit.sheet(lambda u, v: ((29 + 6.5 * u) * -sin(pi / 2 * v), 0.005, (29 + 6.5 * u) * -cos(pi / 2 * v)), 2, 40, earth, flip=True)
    set.shape("outer arc", outer + kit.sheet(lambda u, v: ((29 + 6.5 * u) * -sin(pi / 2 * v), 0.005, (29 + 6.5 * u) * -cos(pi / 2 * v)), 2, 40, earth), at=(hx, 0, hz), shadow=False)
    light = kit.material("grass", "#5c8c3a")
    set.shape("mowing", kit.box(70, 0.006, 5, light, 0.0).many([(hx - 48, 0, hz - 60 - 10 * k, 0) for k in range(5)]), kit.box(5, 0.006, 70, light, 0.0).many([(hx - 60 - 10 * k, 0, hz - 48) for k in range(3)]), shadow=False)
    mound = kit.lathe([(2.7, 0.0), (1.6, 0.16), (0.7, 0.25), (0, 0.25)], earth, segments=30)
    set.shape("mound", mound + kit.box(0.61, 0.02, 0.15, white, 0.0, (0, 0.25, 0)).turn("y", 45), at=(hx - 13.0, 0, hz - 13.0), shadow=False)
    bag = kit.box(0.38, 0.09, 0.38, white, 0.02)
    lines = [kit.box(0.1, 0.02, 92, white, 0.0, (hx, 0, hz - 46)), kit.box(92, 0.02, 0.1, white, 0.0, (hx - 46, 0, hz))]
    boxes = [kit.box(w, 0.02, d, white, 0.0, (x, 0, z)).turn("y", 45) for s in (-1, 1) for w, d, x, z in ((0.07, 1.8, s * 0.4, 0), (0.07, 1.8, s * 1.6, 0), (1.2, 0.07, s, 0.9), (1.2, 0.07, s, -0.9))]
    plate = kit.extrude([(-0.22, 0.22), (0.22, 0.22), (0.22, 0.0), (0.0, -0.24), (-0.22, 0.0)], 0.03, white).turn("x", -90)
    set.shape("bases", bag.many([(x, 0, z) for x, z in corners[1:]]), plate.turn("y", -45).move(hx, 0.02, hz), *lines, sum(boxes[1:], start=boxes[0]).move(hx, 0, hz), shadow=False)
    # The outfield's fence on an arc of 95 m, padded and painted, with its numbers; a scoreboard over it.
    for k in range(18):
        a = radians(180 + 2.5 + 5.0 * k)
        x, z = hx + 95 * sin(a), hz + 95 * cos(a)
        board = kit.box(8.4, 2.6, 0.2, kit.material("paint", "#1f5a3c", 0.6), 0.0)
        if k % 3 == 1:
            board += kit.text(("95", "SKYSCREEN", "120", "加油", "118", "95")[k // 3], 1.1, kit.material("paper", "#f4e8b0")).move(0, 1.3, 0.12)
        set.shape("fence", board, at=(x, 0, z), turn=degrees(a) + 180, shadow=False)
    score = kit.box(17, 8, 0.8, kit.material("paint", "#16301f", 0.6), 0.0, (0, 5, 0)) + kit.text("HOME 7 : 6 GUEST", 1.5, kit.material("lamp", "#ffd23a", emission=1.6)).move(0, 10.6, 0.45) + kit.box(0.6, 5, 0.6, kit.material("steel"), 0.0).many([(s * 6, 0, 0) for s in (-1, 1)])
    score += kit.box(0.9, 1.2, 0.05, kit.material("lamp", "#f4f4ea", emission=0.7), 0.0).many([(-6.0 + 1.5 * (k % 9), 6.0 + 1.8 * (k // 9), 0.43) for k in range(18) if (5 * k) % 7 != 3])
    set.shape("scoreboard", score, at=(hx - 74, 0, hz - 74), turn=45, shadow=False)
    # Stands with people beyond the foul lines and round the outfield, dugouts, the net behind home.
    blocks = [(hx + 17, 0, hz - 14 - 14.5 * k, -90) for k in range(5)] + [(hx - 14 - 14.5 * k, 0, hz + 17, 180) for k in range(5)] + [(hx + 16, 0, hz + 16, -135)]
    blocks += [(hx + 103 * sin(radians(a)), 0, hz + 103 * cos(radians(a)), a + 180) for a in (186, 194, 202, 210, 240, 248, 256, 264)]
    for seed in range(3):
        set.copies("stand", lambda k, n=seed: stand(k, n), blocks[seed::3], params={"seed": seed}, shadow=False)
    steel = kit.material("steel", "#8a9096")
    dug = kit.box(11, 2.2, 0.3, kit.material("concrete", "#8a8c8a"), 0.0, (0, 0, -1.6)) + kit.box(11.4, 0.16, 2.6, kit.material("paint", "#1f4aa0", 0.5), 0.02, (0, 2.2, -0.4)) + kit.box(10, 0.45, 0.4, kit.material("planks", "#8a6a44"), 0.0, (0, 0, -1.2)) + kit.ropes([((x, 0, 0.8), (x, 2.2, 0.8), 0.05) for x in (-5.4, 0, 5.4)] + [((-5.4, 0.9, 0.8), (5.4, 0.9, 0.8), 0.04)], steel, 6)
    set.copies("dugout", lambda k: dug, [(hx + 12, 0, hz - 15, -90), (hx - 15, 0, hz + 12, 180)], solid=True)
    net = [((-9 + 0.75 * k, 0, 0), (-9 + 0.75 * k, 8, 0), 0.012) for k in range(25)] + [((-9, 0.8 * k, 0), (9, 0.8 * k, 0), 0.012) for k in range(11)]
    set.shape("backstop", kit.ropes(net, kit.material("rope", "#20241f"), 3) + kit.ropes([((x, 0, 0), (x, 8.4, 0), 0.12) for x in (-9, 0, 9)], steel, 6), at=(hx + 8.5, 0, hz + 8.5), turn=45, shadow=False)
    mast = kit.ropes([((0, 0, 0), (0, 30, 0), 0.4)], steel, 8) + kit.box(6, 4, 0.4, kit.material("paint", "charcoal"), 0.0, (0, 29, 0)) + kit.cylinder(0.4, 0.2, kit.material("lamp", "#f4f8ff", emission=12.0), (0, 0, 0), 12).turn("x", 90).many([(-2.4 + 1.2 * i, 30 + 1.2 * j, 0.3) for i in range(5) for j in range(3)])
    masts = [(x, 0, z, degrees(atan2(-x - 10, -z - 10))) for x, z in ((40, -40), (-40, 40), (-100, 0), (0, -100), (34, 34))]
    set.copies("floodlight", lambda k: mast, masts, lit=set.night, shadow=False)
    if set.night:
        for x, _, z, _ in masts:
            set.light((x * 0.8, 32, z * 0.8), "#eef4ff", 2000.0, 120.0)
    # The fielding side stands at its places.
    for k, (x, z) in enumerate(((hx - 13, hz - 13.2), (hx - 3, hz - BASE - 1), (hx - BASE - 1, hz - 3), (hx - BASE - 3, hz - 18), (hx - 18, hz - BASE - 4), (hx - 30, hz - 62), (hx - 60, hz - 56), (hx - 62, hz - 24))):
        set.put("passer_by", (x, z), degrees(atan2(hx - x, hz - z)), y=0.25 if k == 0 else 0.0, dress="athlete", umbrella=False, seed=k, solid=False)
    set.scatter("broadleaf", 60, (130, 220), gap=6, variants=3, season=set.season, shadow=False)
    set.backdrop("hills", distance=480, height=50, colour="#4f6a48")


def stand(kit: Any, seed: int) -> Any:
    """A block 14 m wide of nine rows of benches, facing +Z, three seats in four taken."""
    rng, step = kit.random(f"fans {seed}"), kit.material("concrete", "#8f9094")
    out = [kit.box(14, 0.42 * (k + 1) + 0.8, 0.87, step, 0.0, (0, 0, -0.85 * k)) for k in range(9)]
    people: dict[str, list[tuple[float, float, float]]] = {}
    heads = []
    for k in range(9):
        for n in range(18):
            if rng.random() < 0.74:
                at = (-6.55 + 0.77 * n + rng.uniform(-0.06, 0.06), 0.42 * (k + 1) + 0.8 + rng.choice((0.0, 0.0, 0.25)), -0.85 * k)
                people.setdefault(rng.choice(SHIRTS), []).append(at)
                heads.append((at[0], at[1] + 0.62, at[2]))
    coat = lambda tone: kit.lathe([(0.22, 0), (0.25, 0.4), (0.1, 0.6)], kit.material("cloth", tone), segments=4)
    face = kit.lathe([(0, -0.12), (0.12, 0), (0, 0.13)], kit.material("skin"), segments=4)
    bodies = [coat(tone).many(at) for tone, at in people.items()]
    return sum(bodies, start=out[0]) + sum(out[2:], start=out[1]) + face.many(heads)
