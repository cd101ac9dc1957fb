"""A bakery: a brick oven with its fire, racks of loaves, a floured table, sacks, a shop counter with bread in rows."""

import math

from skyscreen.catalogue import place


@place(
    en=("bakery", "bakehouse", "bread shop", "patisserie", "pastry shop", "baker's shop", "cake shop"),
    zh=("面包店", "面包房", "烘焙坊", "蛋糕店", "烘焙店", "糕点铺", "面包坊"),
    indoor=True,
    windows=True,
    ambience=("room", "fire"),
    ground="tile",
    reverb=0.5,
    hours=6.5,
    life=("A baker kneads dough on a table", "A woman carries a basket"),
)
def bakery(set):
    kit = set.kit
    set.stage(2.8, 1.5, 0, (0.2, 0.5))
    set.hall(
        8.6,
        7.6,
        3.1,
        wall={"all": kit.material("glazed", "#ece6d8", size=0.1, ratio=2.0), "-z": kit.material("brick", "#b06a48")},
        floor=kit.material("glazed", "#b5744c", 0.5, size=0.3),
        ceiling="#e8dfcc",
        holes=[("-x", 0.2, 0.9, 3.2, 1.7)],
        view="street",
        bars="shop",
        frame="#5a3a24",
        skirting="#5a3a24",
    )
    set.copies("oven", oven, [(-0.9, 0, -3.8)], solid=True)
    set.light((-0.9, 1.25, -2.75), "#ff8a3a", 5.0, 6.5, flicker=0.35)
    set.line(
        "-z", [2.7], "shelves", length=2.3, height=2.5, depth=0.45, rows=5, goods="bread", colour="#8a6238", seed=1
    )
    set.line(
        "+x",
        [-1.6, 1.3],
        "shelves",
        length=2.6,
        height=2.3,
        depth=0.5,
        rows=5,
        goods="bread",
        material="steel",
        colour="#9aa2a6",
        back=False,
        seed=2,
    )
    # The floured table, to the left of who works; dough and loaves on it.
    set.fitting(
        "table",
        [(-2.9, 0, -0.2, 90)],
        width=2.4,
        depth=0.95,
        height=0.9,
        material="planks",
        colour="#b98f5c",
        leg_colour="#6a4a2c",
    )
    set.surface("table", 0.9)
    dough, flour = kit.material("food", "#ead9b4"), kit.material("plaster", "#f6f2ea")
    loaf = kit.ellipsoid(0.13, 0.07, 0.1, dough, (0, 0.05, 0), 12)
    set.shape(
        "dough",
        loaf.many([(-2.9 + dx, 0.9, dz, 30 * dz) for dx in (-0.22, 0.12) for dz in (-0.9, -0.5, -0.1)]),
        kit.cylinder(0.4, 0.004, flour, (-2.85, 0.9, 0.4), 20, bevel=0),
        kit.cylinder(0.045, 0.42, kit.material("wood", "#b98a54"), (0, 0, 0), 12).turn("x", 90).move(-2.7, 0.945, 0.2),
        shadow=False,
    )
    set.line(
        "+z",
        [1.4],
        "display",
        length=3.0,
        depth=0.8,
        height=1.25,
        goods=("bread", "bread"),
        rows=2,
        colour="#6a4426",
        seed=4,
    )
    set.line("+z", [-2.9], "sacks", count=5, colour="#d9cbaa", size=0.62)
    set.on(
        "+z",
        1.4,
        kit.fitting("sign", text="面包 BREAD", size=0.34, ink="#f4e4c0", board="#5a2f18", frame="gold"),
        y=2.35,
    )
    peel = kit.ropes([((-2.55, 0.05, -3.45), (-2.4, 2.1, -3.72), 0.02)], kit.material("wood", "#a0703c"), 6) + kit.box(
        0.34, 0.5, 0.02, kit.material("wood", "#b98a54"), 0.0
    ).move(-2.4, 2.05, -3.72)
    set.shape("peel", peel, shadow=False)
    set.lamps(
        "shade",
        [(-2.9, -0.6), (0.2, -1.4), (2.4, 0.2), (1.2, 2.6)],
        on=set.hour < 7.5 or set.night,
        drop=0.9,
        colour="#e8e0cc",
        power=1.2,
    )


def oven(kit):
    """A brick oven 2.8 m wide, its back at z = 0: an arched mouth with embers and a loaf, a hood over it, logs below."""
    brick, dark, iron = kit.material("brick", "#9c5436"), kit.material("paint", "#140d0a"), kit.material("iron")
    out = kit.box(2.8, 0.86, 1.0, brick, 0.0, (0, 0, 0.5)) + kit.box(
        3.0, 0.08, 1.2, kit.material("stone", "#8f867a"), 0.01, (0, 0.86, 0.55)
    )
    front = [(1.4, 0.94), (1.4, 1.9), (0.9, 2.2), (-0.9, 2.2), (-1.4, 1.9), (-1.4, 0.94)]
    mouth = [
        (-0.55, 0.98),
        *[(0.55 * math.cos(a), 1.2 + 0.42 * math.sin(a)) for a in [math.pi - math.pi * k / 12 for k in range(13)]],
        (0.55, 0.98),
    ]
    out += kit.extrude(front, 0.3, brick, [mouth]).move(0, 0, 0.85) + kit.box(
        2.8, 1.2, 0.1, brick, 0.0, (0, 0.94, 0.05)
    )
    out += kit.fitting(
        "arch", span=1.14, spring=1.2, colour="#6f3a26", material="brick", thick=0.34, wide=0.16, piers=False
    ).move(0, 0, 0.87)
    inner = kit.sheet(
        lambda u, v: (0.56 * math.cos(math.pi * u), 1.2 + 0.42 * math.sin(math.pi * u), 0.1 + 0.8 * v),
        12,
        2,
        kit.material("brick", "#5f3222"),
    )
    glow = kit.material("lamp", "#ff7a24", emission=3.2)
    ember = kit.sphere(0.05, glow, (0, 0, 0), 7).many(
        [(-0.4 + 0.09 * k, 1.0, 0.25 + 0.05 * (k % 3)) for k in range(10)]
    )
    flame = kit.blaze(0.8, 0.34, 0.14, (-0.02, 1.0, 0.26))
    bread = kit.ellipsoid(0.13, 0.08, 0.11, kit.material("food", "#b9803f"), (0, 1.04, 0), 12).many(
        [(-0.25, 0, 0.68), (0.05, 0, 0.62), (0.32, 0, 0.7)]
    )
    back = kit.panel(1.1, 0.7, kit.material("lamp", "#c8441a", emission=0.9), (0, 1.3, 0.12))
    hood = (
        kit.lathe([(1.25, 2.2), (0.55, 2.9), (0.5, 3.1)], brick, segments=4)
        .turn("y", 45)
        .scale(1.1, 1, 0.5)
        .move(0, 0, 0.55)
    )
    hole = kit.box(1.0, 0.55, 0.05, dark, 0.0, (0, 0.1, 1.0))
    logs = (
        kit.cylinder(0.07, 0.5, kit.material("bark"), (0, 0, 0), 9)
        .turn("x", 90)
        .many([(-0.36 + 0.15 * (k % 6), 0.18 + 0.13 * (k // 6), 0.62) for k in range(12)])
    )
    door = kit.box(0.05, 0.05, 0.4, iron, 0.0, (0.7, 1.25, 1.1))
    return out + inner + ember + flame + bread + back + hood + hole + logs + door
