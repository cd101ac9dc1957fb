"""A restaurant at candle light: white table-cloths, wine on the walls, dark panelling, red booths, a grand window."""

from skyscreen.catalogue import place


@place(
    en=(
        "restaurant",
        "fine dining restaurant",
        "italian restaurant",
        "french restaurant",
        "steakhouse",
        "pizzeria",
        "bistro",
        "trattoria",
    ),
    zh=("西餐厅", "西餐馆", "牛排馆", "法国餐厅", "意大利餐厅", "高级餐厅", "披萨店"),
    indoor=True,
    windows=True,
    ambience=("room", "crowd"),
    ground="planks",
    reverb=0.5,
    hours=20.0,
    life=("A waiter carries a tray", "A man and a woman toast with glasses at a table"),
    pastime="eats at a table",
    guests="eat talk drink",
)
def restaurant(set):
    kit = set.kit
    set.stage(3.0, 1.7, 0, (0.0, 0.2))
    set.hall(
        10.0,
        9.6,
        3.4,
        wall="#7a2a26",
        floor=kit.material("planks", "#6a4426", 0.4),
        ceiling="#d8c8a8",
        holes=[("-x", x, 0.5, 1.7, 2.3) for x in (-2.4, 0.0, 2.4)],
        view="street",
        bars="casement",
        frame="#3a2418",
        curtain="#5a1a1c",
        skirting=None,
    )
    for side, long in (("-z", 10.0), ("+x", 9.6), ("+z", 10.0)):
        set.on(side, 0, kit.fitting("panelling", length=long, height=1.25, colour="#4a2c1a"))
    tables = [(-3.5, -2.4), (-3.5, 0.2), (-3.5, 2.8), (-1.2, -2.9), (1.4, -2.9), (2.6, 0.2), (2.4, 2.7), (-0.6, 3.0)]
    set.fitting("round_table", [(x, 0, z) for x, z in tables], radius=0.5, height=0.75, cloth="#f2eee6")
    set.surface("table", 0.75)
    around = [(x + 0.72 * dx, 0, z + 0.72 * dz, turn) for x, z in tables for dx, dz, turn in ((1, 0, -90), (-1, 0, 90))]
    set.fitting("chair", around, colour="#3a2216", pad="#7a2420", back=1.0)
    plate = kit.cylinder(0.13, 0.012, kit.material("ceramic", "#f4f2ec", 0.15), (0, 0, 0), 16, bevel=0)
    glass = kit.lathe(
        [(0.03, 0), (0.004, 0.01), (0.004, 0.09), (0.036, 0.13), (0.03, 0.2)],
        kit.material("ceramic", "#cfd8d8", 0.05),
        segments=9,
    )
    candle = kit.cylinder(0.02, 0.16, kit.material("paper", "ivory"), (0, 0, 0), 8, bevel=0) + kit.flame(0.045, 0.0075, (0, 0.158, 0))
    napkin = kit.cone(0.05, 0.14, kit.material("cloth", "#f6f4ee"), (0, 0.012, 0), 8)
    laid = sum(((plate + napkin).move(s * 0.3, 0, 0) + glass.move(s * 0.24, 0, 0.2) for s in (-1, 1)), candle)
    set.shape("laid", laid.many([(x, 0.758, z, 0) for x, z in tables]), shadow=False)
    for x, z in tables[::2]:
        set.light((x, 1.15, z), "#ffb46a", 1.3, 3.5, flicker=0.15)
    set.line(
        "+x",
        [-2.4, 1.9],
        "shelves",
        length=2.6,
        height=1.7,
        depth=0.3,
        rows=5,
        goods="bottles",
        colour="#4a2c1a",
        y=1.25,
        seed=3,
    )
    set.line("+z", [-2.6, 0.0, 2.6], "booth", length=2.2, colour="#6a1a1c")
    set.on("-z", -2.4, kit.fitting("mirror", width=1.5, height=1.2, frame="brass"), y=1.6)
    set.fit("picture", "-z", 0.2, wide=1.3, tall=0.8, y=1.65)
    set.fit("picture", "-z", 2.6, wide=0.8, tall=0.9, y=1.6)
    set.on("-z", 4.1, kit.fitting("double_door", width=1.2, colour="#3a2216", panes=True))
    for x, z in ((-4.5, -4.3), (4.5, 4.3)):
        set.plant((x, z), 1.6, pot="#3a2a20")
    set.lamps(
        "globe", [(x, z) for x in (-3.0, 0.0, 3.0) for z in (-2.4, 0.4, 2.8)], on=True, drop=0.9, size=0.13, power=0.6
    )
