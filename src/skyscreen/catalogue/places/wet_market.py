"""A Chinese covered market: sloping stalls of vegetables under bare red-shaded bulbs, fish on ice, hanging meat, scales."""

from skyscreen.catalogue import place


@place(
    en=(
        "wet market",
        "covered market",
        "chinese market",
        "vegetable market",
        "indoor market",
        "market hall",
        "food market",
        "fish market",
        "greengrocer",
        "grocer's",
        "butcher's",
        "butcher shop",
        "butchery",
    ),
    zh=("菜市场", "农贸市场", "菜场", "早市", "海鲜市场", "鱼市", "水果摊", "菜摊", "生鲜市场", "水果店", "市场", "肉铺", "肉店"),
    near=("butcher's", "butcher shop", "butchery", "肉铺", "肉店"),
    indoor=True,
    windows=True,
    ambience=("crowd", "room"),
    ground="concrete",
    reverb=0.9,
    hours=7.5,
    life=("A vendor offers a cabbage", "An old woman chooses vegetables"),
    pastime="chooses vegetables",
    folk="east_asian",
)
def wet_market(set):
    kit = set.kit
    set.stage(9.0, 1.8)
    set.hall(
        13.0,
        24.0,
        4.6,
        wall="#cfd2c8",
        floor=kit.material("concrete", "#7f7d78", 0.3),
        ceiling=kit.material("paint", "#8fa4a0", 0.6),
        dado=(1.6, kit.material("glazed", "#e2e8e2", size=0.15)),
        holes=[
            ("-z", 0.0, 0.05, 4.4, 3.4),
            ("-x", -6, 3.1, 5.0, 1.1),
            ("-x", 2, 3.1, 5.0, 1.1),
            ("+x", -2, 3.1, 5.0, 1.1),
            ("+x", 6, 3.1, 5.0, 1.1),
        ],
        view="lane",
        bars="shop",
        frame="#5a6a66",
        skirting=None,
        cornice=False,
    )
    rows = [-9.6, -7.2, -4.8, -2.4, 0.0, 2.4, 4.8, 7.2, 9.6]
    tiled = {"material": "glazed", "colour": "#d8ded8"}
    for k in range(3):
        set.fitting(
            "bins",
            [(-2.1, 0, z, -90) for z in rows[k::3]],
            length=2.2,
            depth=1.2,
            height=0.72,
            goods="produce",
            seed=k,
            **tiled,
        )
    set.fitting(
        "bins",
        [(2.1, 0, z, 90) for z in rows[4:]],
        length=2.2,
        depth=1.2,
        height=0.72,
        goods="produce",
        seed=7,
        colour="#8a6a46",
    )
    set.fitting(
        "bins",
        [(2.1, 0, z, 90) for z in rows[:4]],
        length=2.2,
        depth=1.2,
        height=0.78,
        goods="fish",
        material="steel",
        colour="#a8b4b8",
        seed=3,
    )
    set.surface("stall", 0.8)
    # The outer row against the walls, fuller still; meat on hooks on the right.
    set.fitting(
        "bins",
        [(-6.4, 0, z, 90) for z in rows[1::2]],
        length=2.2,
        depth=1.1,
        height=0.8,
        goods="produce",
        colour="#8a6a46",
        tiers=2,
        seed=5,
    )
    set.fitting("sacks", [(-5.9, 0, z, 90) for z in rows[::2]], count=4, size=0.6)
    meat = sum(
        kit.ellipsoid(0.16, 0.38, 0.12, kit.material("food", c), (x, 1.75, 0), 12)
        + kit.ropes([((x, 2.1, 0), (x, 2.5, 0), 0.012)], kit.material("steel"), 4)
        for x, c in ((-0.7, "#b0504a"), (-0.2, "#c87a6a"), (0.3, "#a8443c"), (0.75, "#d09484"))
    )
    meat += kit.ropes(
        [
            ((-1.1, 2.5, 0), (1.1, 2.5, 0), 0.025),
            ((-1.1, 0, 0), (-1.1, 2.5, 0), 0.025),
            ((1.1, 0, 0), (1.1, 2.5, 0), 0.025),
        ],
        kit.material("steel"),
        5,
    )
    block = kit.box(2.2, 0.85, 0.9, kit.material("glazed", "#e4e8e4", size=0.12), 0.0, (0, 0, 0.5)) + kit.cylinder(
        0.28, 0.12, kit.material("wood", "#b08a5a"), (0.4, 0.85, 0.5), 18
    )
    set.shape("butcher", *[(meat + block).turn("y", -90).move(5.9, 0, z) for z in (-7.2, -4.4)])
    set.fitting(
        "shelves",
        [(6.4, 0, z, -90) for z in (0.0, 2.7, 5.4, 8.1)],
        length=2.4,
        height=2.0,
        depth=0.4,
        rows=4,
        goods=("cartons", "packets", "jars", "cans"),
        seed=4,
    )
    scale = (
        kit.box(0.3, 0.1, 0.26, kit.material("paint", "#2f7a4a", 0.4), 0.01)
        + kit.box(0.34, 0.015, 0.28, kit.material("steel"), 0.0, (0, 0.12, 0))
        + kit.box(0.2, 0.22, 0.04, kit.material("paint", "#2f7a4a", 0.4), 0.0, (0, 0.1, -0.14))
    )
    set.shape("scales", scale.many([(s * 2.75, 0.95, z + 0.9, 90) for s in (-1, 1) for z in rows[::2]]), shadow=False)
    for k, (x, z, t) in enumerate(
        (
            (-2.1, -9.6, "新鲜蔬菜 GREENS"),
            (2.1, -8.4, "活鱼海鲜 FISH"),
            (-2.1, -3.6, "时令水果 FRUIT"),
            (2.1, 0.0, "豆制品 TOFU"),
            (-2.1, 4.8, "土鸡蛋 EGGS"),
            (2.1, 6.0, "调料干货 SPICES"),
        )
    ):
        board = kit.fitting("sign", text=t, size=0.32, ink="#fff4d8", board=("#a8201a", "#1f5a8a", "#2f7a3a")[k % 3])
        set.shape(
            "sign", board.move(x * 1.25, 2.75, z), board.turn("y", 180).move(x * 1.25, 2.75, z - 0.06), shadow=False
        )
    spots = [(s * 2.5, z) for s in (-1, 1) for z in rows]
    set.lamps("shade", spots, on=True, drop=2.3, colour="#c8281c", size=0.26, power=0.8, lights=8)
    set.lamps("tube", [(s * 4.6, z) for s in (-1, 1) for z in (-8, -2, 4, 10)], on=True, drop=0.5, power=0.8, lights=4)
    set.crowd(12, (5.0, 11.0), arcs=((-30, 30), (150, 210)), variants=4, within=lambda x, z: abs(x) < 1.5)
    set.camera_limits((-1.6, 0.2, -10.5), (1.6, 3.6, 10.5))
    set.put("basket", (-1.45, 5.6), 0, solid=False)
