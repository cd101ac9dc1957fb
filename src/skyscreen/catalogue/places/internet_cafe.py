"""An internet café: rows of screens in the half-dark, high-backed gaming chairs, coloured light strips, a drinks counter."""

import math

from skyscreen.catalogue import place

GLOWS = ("#ff3a8a", "#3ac8ff", "#8a5aff", "#4aff9a")


@place(
    en=("internet cafe", "internet café", "cyber cafe", "cybercafe", "gaming cafe", "pc bang", "gaming room", "esports arena", "esports hall", "lan party"),
    zh=("网吧", "网咖", "电竞馆", "电竞酒店", "电竞房", "电竞比赛现场", "上网的地方"),
    indoor=True,
    ambience=("room", "crowd"),
    ground="planks",
    reverb=0.4,
    hours=23.0,
    deeds=("gamer", "esports", "e-sports", "plays computer games", "playing video games on a pc", "打网游", "上网", "打电竞", "电竞选手", "打英雄联盟", "打王者", "通宵打游戏"),
    guests="write",
    full=0.5,
)
def internet_cafe(set):
    kit = set.kit
    set.stage(2.8, 1.3, 0, (0.0, 1.3))
    set.sky(exposure=-0.1)
    set.hall(12.5, 12.0, 3.3, wall="#2a2c3c", floor=kit.material("glazed", "#2c2e38", 0.15, size=0.8), ceiling="#16171e", skirting=None, cornice=False)
    rows = [(x, z, 0) for z in (-4.6, -2.0) for x in (-4.5, -3.2, -1.9, 1.9, 3.2, 4.5)] + [(x, 4.4, 180) for x in (-4.5, -3.2, -1.9, 1.9, 3.2, 4.5)] + [(0.0, -4.6, 0), (0.0, -2.6, 0)]
    for seed in range(3):
        set.copies(f"seat {seed}", lambda k, n=seed: place_at(k, n), [(x, 0, z, t) for x, z, t in rows][seed::3], solid=True, params={"seed": seed})
    set.sit(*((x, 0.56, z + (0.7 if t == 0 else -0.7), t + 180) for x, z, t in rows))
    for k, (x, z, t) in enumerate(rows):
        if k % 3 == 0:
            set.light((x, 1.2, z + (0.6 if t == 0 else -0.6)), ("#8ac0ff", "#c89aff", "#8affd0")[k % 2], 1.5, 3.0)
    for k, s in enumerate((-1, 1)):
        set.shape("strip", kit.box(0.05, 0.05, 11.4, kit.material("lamp", GLOWS[k], emission=2.6), 0.0, (s * 6.1, 3.1, 0)), kit.box(0.05, 0.05, 11.4, kit.material("lamp", GLOWS[k + 2], emission=2.0), 0.0, (s * 6.15, 0.15, 0)), shadow=False)
        for z in (-3.5, 1.0, 4.5):
            set.light((s * 5.6, 2.6, z), GLOWS[k], 3.0, 6.0)
    hexes = [(-3.3, 1.7), (-2.4, 2.2), (-1.5, 1.7), (1.5, 2.2), (2.4, 1.7), (3.3, 2.2)]
    for k, (x, y) in enumerate(hexes):
        ring = kit.ropes([((0.42 * math.sin(a), 0.42 * math.cos(a), 0), (0.42 * math.sin(a + 1.047), 0.42 * math.cos(a + 1.047), 0), 0.02) for a in (1.047 * j for j in range(6))], kit.material("lamp", GLOWS[k % 4], emission=3.0), 5)
        set.on("-z", x, ring, y=y, out=0.06)
    set.on("-z", 0, kit.fitting("sign", text="网 NET", size=0.55, ink="#ffffff", board=None, glow=2.4), y=2.4, out=0.08)
    set.line("+x", [3.6], "counter", length=3.0, depth=0.6, height=1.05, material="paint", colour="#2a2c3c", top="paint", top_colour="#4a4c5c", out=1.2)
    set.line("+x", [3.6], "shelves", length=3.0, height=1.8, depth=0.3, rows=5, goods=("cans", "bottles", "packets", "bottles", "packets"), material="steel", colour="#3a3c48", y=0.4, seed=3)
    set.put("vending_machine", (-5.8, 4.9), 90, lamps=True)
    set.on("+z", 0.0, kit.fitting("double_door", width=1.5, colour="#3a3c48", panes=True))
    set.put("mug", (5.0, 3.2), 20, y=1.06, solid=False, shadow=False)
    ducts = kit.fitting("pipes", length=11.0, colour="#3a3c44")
    set.shape("ducts", ducts.many([(-2.6, 3.25, 0), (2.6, 3.25, 0)]), shadow=False)
    set.lamps("spot", [(0.0, 1.6), (-1.6, 2.6), (1.6, 2.6)], on=True, power=1.5, lights=3)


def place_at(kit, seed):
    """A desk with a wide screen, keyboard, mouse and headphones, and a gaming chair before it; who sits faces −Z."""
    black, grey, glow = kit.material("plastic", "#191a20", 0.4), kit.material("plastic", "#34363f", 0.5), kit.material("lamp", GLOWS[seed], emission=2.2)
    out = kit.box(1.22, 0.05, 0.72, kit.material("paint", "#24262e", 0.4), 0.01, (0, 0.72, -0.1)) + kit.box(0.05, 1.3, 0.8, grey, 0.01).many([(s * 0.63, 0, -0.1) for s in (-1, 1)]) + kit.box(1.22, 0.6, 0.04, grey, 0.0, (0, 0.72, -0.46))
    out += kit.fitting("screen", width=0.78, height=0.44, colour=("#1a3a6a", "#3a1a4a", "#12402a")[seed], glow=1.4, content=("film", "blocks", "film")[seed], stand=0.14, seed=seed).move(0, 0.77, -0.3)
    out += kit.box(0.42, 0.025, 0.14, black, 0.01, (-0.08, 0.77, 0.06)) + kit.box(0.4, 0.006, 0.12, glow, 0.0, (-0.08, 0.793, 0.06)) + kit.ellipsoid(0.03, 0.018, 0.05, black, (0.27, 0.785, 0.08), 9) + kit.box(0.3, 0.004, 0.26, grey, 0.0, (0.3, 0.77, 0.08))
    tower = kit.box(0.2, 0.44, 0.42, black, 0.02, (0.44, 0.02, -0.15)) + kit.torus(0.07, 0.01, glow, (0, 0, 0), 18, 5).turn("x", 90).many([(0.44, 0.15 + 0.17 * k, 0.07) for k in range(2)])
    phones = kit.tube([(-0.08, 0.0, 0), (-0.075, 0.1, 0), (0, 0.14, 0), (0.075, 0.1, 0), (0.08, 0.0, 0)], 0.012, black, 6, smooth=3) + kit.sphere(0.04, grey, (-0.085, 0, 0), 9) + kit.sphere(0.04, grey, (0.085, 0, 0), 9)
    tone = kit.material("leather", ("#b81c2c", "#1f4aa8", "#5a2a9a")[seed])
    chair = kit.box(0.54, 0.12, 0.52, black, 0.04, (0, 0.44, 0)) + kit.box(0.46, 0.82, 0.12, black, 0.05).turn("x", 8).move(0, 0.5, 0.26) + kit.box(0.09, 0.76, 0.13, tone, 0.03).turn("x", 8).many([(s * 0.24, 0.52, 0.24) for s in (-1, 1)]) + kit.box(0.3, 0.14, 0.1, tone, 0.03, (0, 1.22, 0.36))
    chair += kit.cylinder(0.035, 0.4, grey, (0, 0.06, 0), 9) + sum(kit.box(0.05, 0.04, 0.32, grey, 0.0, (0, 0.03, 0.15)).turn("y", 72 * k) for k in range(5)) + kit.box(0.07, 0.04, 0.3, grey, 0.01).many([(s * 0.3, 0.66, 0.02) for s in (-1, 1)])
    return out + tower + phones.turn("x", 70).move(-0.42, 0.79, 0.04) + chair.move(0.03 * (seed - 1), 0, 0.72)
