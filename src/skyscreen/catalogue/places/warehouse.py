"""A warehouse: racks of cartons three storeys high, pallets, a yellow lift truck, marked lanes, bays of light, a loading door."""

from skyscreen.catalogue import place


@place(
    en=("warehouse", "depot", "storage hall", "logistics center", "distribution center", "storehouse"),
    zh=("仓库", "库房", "物流中心", "货仓", "快递站", "快递仓库"),
    indoor=True,
    ambience=("room",),
    ground="concrete",
    reverb=1.8,
    hours=11.0,
    life=("Two men carry boxes",),
)
def warehouse(set):
    kit = set.kit
    set.stage(10.0, 2.4)
    set.hall(
        16.0,
        32.0,
        7.5,
        wall=kit.material("paint", "#b8c0c4", 0.6),
        floor=kit.material("concrete", "#8a8c8a", 0.35),
        ceiling=kit.material("paint", "#9aa4aa", 0.6),
        skirting=None,
        cornice=False,
        dado=(1.0, "#5a666e"),
        holes=[(s, z, 5.4, 3.4, 1.1) for s in ("-x", "+x") for z in (-10.5, -3.5, 3.5, 10.5)],
        view="clouds",
        bars="steel",
        frame="#7a858c",
    )
    for k in range(2):
        set.copies(
            "rack",
            rack,
            [(s * 3.2, 0, z, 0) for s in (-1, 1) for z in (-12.6, -8.2, -3.8, 0.6, 5.0, 9.4)][k::2]
            + [(s * 6.6, 0, z, 0) for s in (-1, 1) for z in (-12.6, -8.2, -3.8, 0.6, 5.0, 9.4)][k::2],
            params={"kind": k},
            solid=True,
        )
    yellow = kit.material("paint", "#e8b81c", 0.5)
    set.shape(
        "lanes", kit.box(0.1, 0.006, 30.0, yellow, 0.0).many([(s * 2.1, 0.002, 0) for s in (-1, 1)]), shadow=False
    )
    dark, steel = kit.material("paint", "#22262a", 0.5), kit.material("steel")
    truck = (
        kit.box(1.05, 0.75, 1.5, yellow, 0.06, (0, 0.28, -0.5))
        + kit.box(1.0, 0.5, 0.5, dark, 0.05, (0, 0.95, -1.0))
        + kit.ropes(
            [((s * 0.5, 0.9, z), (s * 0.46, 2.1, z * 0.7), 0.035) for s in (-1, 1) for z in (0.2, -0.95)]
            + [((s * 0.46, 2.1, 0.14), (s * 0.46, 2.1, -0.66), 0.035) for s in (-1, 1)]
            + [((-0.46, 2.1, z), (0.46, 2.1, z), 0.035) for z in (0.14, -0.3, -0.66)],
            dark,
            6,
        )
    )
    truck += (
        kit.box(0.09, 2.4, 0.12, dark, 0.0).many([(s * 0.32, 0.1, 0.42) for s in (-1, 1)])
        + kit.box(0.9, 0.1, 0.05, dark, 0.0, (0, 0.5, 0.52))
        + kit.box(0.12, 0.05, 1.1, steel, 0.0).many([(s * 0.26, 0.16, 1.05) for s in (-1, 1)])
        + kit.box(0.5, 0.1, 0.46, dark, 0.04, (0, 0.9, -0.35))
    )
    truck += kit.cylinder(0.3, 0.2, kit.material("rubber", "charcoal"), (0, 0, 0), 18).turn("z", 90).many(
        [(s * 0.5 + 0.1, 0.3, z) for s in (-1, 1) for z in (0.25, -1.0)]
    ) + kit.sphere(0.06, kit.material("lamp", "#ff9a2a", emission=3.0), (0, 2.18, -0.3), 9)
    set.shape("lift truck", truck, at=(1.55, 0, -8.2), turn=8, solid=True)
    pallet = sum(
        kit.box(1.1, 0.03, 0.13, kit.material("planks", "#b08a58"), 0.0, (0, 0.11, -0.45 + 0.225 * k)) for k in range(5)
    ) + kit.box(0.1, 0.11, 1.0, kit.material("planks", "#9a7648"), 0.0).many([(x, 0, 0) for x in (-0.48, 0, 0.48)])
    boxes = sum(
        kit.box(0.52, 0.42, 0.48, kit.material("paper", c), 0.0, (x, 0.14 + 0.43 * j, z))
        for j, c in enumerate(("#b08a5a", "#a8804c"))
        for x in (-0.27, 0.27)
        for z in (-0.25, 0.25)
    )
    set.shape(
        "pallets",
        (pallet + boxes).many([(-1.5, 0, -6.4, 5), (1.4, 0, 7.4, 90), (-1.45, 0, 9.6, -4)]),
        pallet.many([(-1.5, 0.14 * k, -10.4) for k in range(6)]),
    )
    set.on("-z", 0, kit.fitting("roller_door", width=4.4, height=4.4, colour="#8a949a"))
    set.on("+z", -3.0, kit.fitting("roller_door", width=4.0, height=4.2, colour="#8a949a"))
    set.on("+z", 3.0, kit.fitting("double_door", width=1.4, colour="#c8502c", material="paint"))
    for k, z in enumerate((-9, -1, 7)):
        set.shape(
            "sign",
            kit.fitting("sign", text=f"{'ABC'[k]} 区", size=0.6, ink="#ffffff", board="#1f5a9a").move(0, 5.4, z),
            shadow=False,
        )
    set.lamps(
        "bay", [(0, z) for z in (-13, -9, -5, -1, 3, 7, 11, 15)], on=True, drop=1.2, size=0.36, power=1.0, lights=8
    )
    set.camera_limits((-1.9, 0.2, -14.0), (1.9, 5.8, 14.5))


def rack(kit, kind=0):
    """A bay of racking 4.2 m long along z, 6 m high: blue posts, orange beams, cartons on pallets."""
    rng = kit.random("rack")
    blue, orange = kit.material("paint", "#1f4a8a", 0.5), kit.material("paint", "#e0702c", 0.5)
    out = kit.box(0.1, 6.0, 0.1, blue, 0.0).many([(sx * 0.5, 0, sz * 2.1) for sx in (-1, 1) for sz in (-1, 1)])
    out += kit.box(0.06, 0.13, 4.2, orange, 0.0).many([(s * 0.5, 1.7 * k, 0) for s in (-1, 1) for k in (1, 2, 3)])
    tones = ("#b08a5a", "#a07a4c", "#c09a6a", "#8a929a", "#c8c0b0")
    for k in range(4):
        y = 1.7 * k + (0.15 if k else 0.0)
        for j in range(3):
            if rng.random() < 0.1:
                continue
            z, h = -1.4 + 1.4 * j, rng.uniform(0.8, 1.4)
            out += kit.box(1.0, 0.12, 1.15, kit.material("planks", "#9a7648"), 0.0, (0, y, z))
            paint = kit.material("paper", tones[rng.randrange(5)])
            n = rng.choice((1, 2, 2))
            out += sum(
                kit.box(0.94, h / n - 0.02, 0.54, paint, 0.0, (0, y + 0.13 + h / n * i, z + dz))
                for i in range(n)
                for dz in (-0.28, 0.28)
            )
    return out
