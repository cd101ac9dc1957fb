"""A city tower of stone piers and windows, stepped towards the top, lamps on its roof."""

from skyscreen.catalogue import thing


@thing(
    en=(
        "tower block",
        "skyscraper",
        "tower",
        "apartment building",
        "office building",
        "building",
        "high-rise",
        "hotel",
    ),
    zh=("高楼", "摩天大楼", "大楼", "塔楼", "公寓楼", "写字楼", "建筑", "楼房"),
    kind="building", cabin="living_room",
    height=46.0,
    sound="stone",
    generic="building",
    places=("city_street", "neon_street"),
)
def tower_block(kit, colour="beige", height=45.0, width=18.0, depth=16.0, seed=0):
    rng = kit.random(f"tower {seed}")
    floors = max(int(height / 3.3), 3)
    h, style = floors * 3.3, seed % 3
    bay = width / round(width / (1.7, 2.6, 1.5)[style])
    wall = kit.material("facade", colour, emission=1.0, slot="colour", bay=bay, floor=3.3, **{"from": 4.4}, lit=0.38)
    stone, dark = kit.material("concrete", kit.mix(colour, "grey", 0.4)), kit.material("paint", "charcoal")
    step = rng.uniform(0.62, 0.8)
    out = kit.box(width, h * step, depth, wall, 0.0).vary(rng.random())
    if style != 1:
        out += kit.box(width * 0.78, h, depth * 0.78, wall, 0.0).vary(rng.random())
    else:
        out += kit.box(width * 0.99, h, depth * 0.99, wall, 0.0).vary(rng.random())
    out += kit.box(width + 0.5, 0.7, depth + 0.5, stone, 0.0, at=(0, h * step - 0.3, 0)) + kit.box(
        width + 0.3, 0.6, depth + 0.3, stone, 0.0, at=(0, 4.0, 0)
    )
    top = 0.78 if style != 1 else 0.99
    out += kit.box(width * top + 0.4, 0.8, depth * top + 0.4, stone, 0.0, at=(0, h - 0.3, 0))
    glass = kit.material("shop", "#ffd8a8", emission=1.2)
    for turn, span, off in (
        (0, width, depth / 2),
        (180, width, depth / 2),
        (90, depth, width / 2),
        (-90, depth, width / 2),
    ):
        out += kit.panel(span - 2.4, 3.0, glass, (0, 1.7, off + 0.04)).turn("y", turn).vary(rng.random())
    piers = round(width / 3.2)
    if style == 0:
        for k in range(piers + 1):
            x = -width / 2 + width * k / piers
            out += kit.box(0.45, h * step, 0.5, stone, 0.0, at=(x, 0, depth / 2)) + kit.box(
                0.45, h * step, 0.5, stone, 0.0, at=(x, 0, -depth / 2)
            )
    out += kit.box(3.2, 2.4, 3.0, stone, 0.0, at=(rng.uniform(-2, 2), h, rng.uniform(-2, 2)))
    out += kit.box(2.0, 1.4, 1.6, dark, 0.0, at=(width * 0.25, h, -depth * 0.2)) + kit.ropes(
        [((0, h, 0), (0, h + 1.2, 0), 0.06)], dark
    )
    return kit.model(out, colliders="box")
