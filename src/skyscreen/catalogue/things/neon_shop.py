"""One house of a night street: a lit shop below, windows above, awning, board with words, ledges, coolers, pipes.

Stands with its front in the plane z = 0, facing +Z, and runs 9 m back.
"""

from skyscreen.catalogue import thing

NAMES = ("ラーメン", "カラオケ", "居酒屋", "酒屋", "コーヒー", "薬局", "書店", "寿司", "麺館", "茶館", "BAR", "HOTEL")


@thing(
    en=("shop", "store", "restaurant", "cafe", "bar"),
    zh=("商店", "店铺", "小店", "餐馆", "酒馆", "咖啡馆"),
    kind="building", cabin="shop",
    height=13.0,
    places=("neon_street", "city_street"),
    sound="stone",
)
def neon_shop(kit, seed=0, width=7.0, height=13.0, text="", colour=""):
    rng = kit.random(f"shop {seed}")
    w, h = width, height
    wall = kit.material(
        "facade",
        kit.mix("grey", ("brown", "slate", "beige", "charcoal")[seed % 4], 0.6),
        emission=1.0,
        bay=w / round(w / 1.6),
        floor=3.1,
        **{"from": 3.7},
        lit=0.42,
    )
    house = kit.box(w - 0.1, h, 9.0, wall, 0.0).move(0, 0, -4.5).vary(rng.random())
    tone = ("#ffcf9a", "#ffe0b0", "#cfe4ff", "#ffb070", "#ffc0b0")[rng.randrange(5)]
    glass = kit.material("shop", tone, emission=rng.uniform(0.9, 1.8))
    front = kit.panel(w - 1.0, 2.5, glass, (0, 1.45, 0.04)).vary(rng.random())
    dark = kit.material("paint", "charcoal", 0.6)
    frame = kit.box(w - 0.2, 0.22, 0.2, dark, 0.0, at=(0, 0, 0.06))
    for x in (-w / 2 + 0.3, w / 2 - 0.3):
        frame += kit.box(0.5, 2.9, 0.24, kit.material("stone", "grey"), 0.02, at=(x, 0, 0.04))
    cloth = kit.material("cloth", ("crimson", "teal", "navy", "olive", "maroon")[rng.randrange(5)], slot="colour")
    awning = kit.sheet(
        lambda u, v: (
            (v - 0.5) * (w - 0.5),
            3.0 - 0.42 * u - 0.05 * (1 if round(v * 12) % 2 else 0) * u,
            0.05 + 1.05 * u,
        ),
        2,
        12,
        cloth,
        flip=True,
    ).sway(0.06, 2.6, 3.0)
    words = text or NAMES[rng.randrange(len(NAMES))]
    hue = colour or ("#ff1f4f", "#18b8ff", "#ff7a10", "#f020e0", "#20ff90", "#ffc050", "#5060ff")[rng.randrange(7)]
    r, g, b = kit.colour(hue)
    pure = tuple(c / max(r, g, b) for c in (r, g, b))
    lit = rng.random() < 0.5
    board = kit.box(
        w - 0.8,
        0.8,
        0.22,
        kit.material("lamp", tuple(0.15 + 0.8 * c for c in pure), emission=1.0) if lit else dark,
        0.02,
        at=(0, 3.05, 0.2),
    )
    board += kit.text(
        words, 0.62, kit.material("paint", "black") if lit else kit.material("neon", pure, emission=5.0)
    ).move(0, 3.45, 0.33)
    out = [house, front, frame, awning, board]
    trim = kit.material("concrete", "grey")
    for floor in range(1, int(h / 3.1)):
        out.append(kit.box(w - 0.06, 0.16, 0.3, trim, 0.0, at=(0, floor * 3.1 + 0.55, 0.1)))
        if rng.random() < 0.7:
            x = rng.uniform(-w / 2 + 0.7, w / 2 - 0.7)
            out.append(
                kit.box(0.85, 0.6, 0.36, kit.material("paint", "silver", 0.6), 0.02, at=(x, floor * 3.1 + 0.75, 0.28))
            )
        if rng.random() < 0.35:
            out.append(
                kit.ropes(
                    [((-w / 2 + 0.3, floor * 3.1 + 3.0, 0.2), (w / 2 - 0.3, floor * 3.1 + 3.0, 0.2), 0.035)],
                    kit.material("neon", pure, emission=5.0),
                )
            )
    pipe = rng.choice((-1, 1)) * (w / 2 - 0.25)
    out.append(kit.ropes([((pipe, 0, 0.14), (pipe, h, 0.14), 0.06)], kit.material("iron")))
    out.append(kit.box(w + 0.05, 0.35, 0.4, trim, 0.0, at=(0, h - 0.1, 0.0)))
    if rng.random() < 0.7:
        bulb = kit.lathe(
            [(0.06, -0.23), (0.14, -0.17), (0.18, -0.06), (0.18, 0.06), (0.14, 0.17), (0.06, 0.23)],
            kit.material("lamp", "#ff3a14", emission=2.6),
            segments=11,
        ) + kit.cylinder(0.075, 0.04, kit.material("iron"), (0, 0.21, 0), 6) + kit.ropes([((0, 0.25, 0), (0, 0.42, 0), 0.012)],
                                                                                        kit.material("iron"), 3)
        out.append(bulb.many([(-w / 2 + 0.8 + 0.85 * k, 2.3, 0.95) for k in range(int((w - 1.2) / 0.85))]).sway(0.25))
    return kit.model(
        *out,
        colliders="box",
        lights=[kit.light((0, 2.0, 1.1), tone, 3.2, 6.5), kit.light((0, 3.6, 1.2), pure, 2.6, 6.0)],
    )
