"""An underground platform: tiled vault, a yellow edge, rails in their trench, a train with lit windows, signs, benches."""

from skyscreen.catalogue import place


@place(
    en=(
        "subway station",
        "subway platform",
        "metro station",
        "underground station",
        "tube station",
        "subway",
        "metro",
        "metro platform",
        "underground platform",
    ),
    zh=("地铁站", "地铁站台", "地铁", "轻轨站", "地下站台", "地铁口"),
    indoor=True,
    ambience=("crowd", "room"),
    ground="tile",
    reverb=1.8,
    hours=8.5,
    life=("A woman reads a newspaper", "A man looks at his phone"),
    pastime="looks at a phone",
    guests="phone rest read",
    full=0.6,
)
def subway_platform(set):
    kit = set.kit
    set.stage(14.0, 2.2, 0, (0.9, 0.0))
    tile = kit.material("glazed", "#e4e4da", 0.2, size=0.1, ratio=2.0)
    set.hall(
        9.6,
        44.0,
        2.9,
        wall={"all": tile},
        floor=kit.material("glazed", "#9a9894", 0.2, size=0.6, joint=0.3),
        ceiling=kit.material("plaster", "#dcdad0"),
        shape="barrel",
        rise=1.7,
        skirting=None,
        cornice=False,
        dado=(0.5, "#1f4a80"),
    )
    dark, steel = kit.material("paint", "#1a1a1c", 0.8), kit.material("steel")
    # The trench is painted on: a dark bed 4 cm up with sleepers and rails, the platform's edge a step beside it.
    bed = (
        kit.box(3.2, 0.02, 44.0, dark, 0.0, (-3.2, 0, 0))
        + kit.box(2.4, 0.04, 0.24, kit.material("planks", "#4a3c30"), 0.0).many(
            [(-3.2, 0.01, -21.6 + 0.72 * k) for k in range(61)]
        )
        + sum(kit.box(0.07, 0.14, 44.0, steel, 0.0, (-3.2 + s * 0.72, 0.03, 0)) for s in (-1, 1))
    )
    edge = (
        kit.box(0.36, 0.16, 44.0, kit.material("concrete", "#b8b6b0"), 0.0, (-1.46, 0, 0))
        + kit.box(0.4, 0.012, 44.0, kit.material("paint", "#e8c01c", 0.5), 0.0, (-0.95, 0.002, 0))
        + kit.cylinder(0.022, 0.012, kit.material("paint", "#c89a10"), (0, 0, 0), 6, bevel=0).many(
            [(-1.05 + 0.1 * j, 0.012, -10 + 0.12 * k) for j in range(3) for k in range(160)]
        )
    )
    set.shape("track", bed, edge, shadow=False)
    set.copies("train", train, [(-3.2, 0.1, -10.5, 0), (-3.2, 0.1, 8.5, 0)], solid=False)
    for z in (-9.0, 0.0, 9.0):
        set.light((-1.8, 1.9, z), "#f4f8ff", 2.6, 6.0)
    name = kit.fitting("sign", text="人民广场 CENTRAL", size=0.3, ink="#ffffff", board="#1f4a80")
    for z in (-13, -5, 3, 11):
        set.on("+x", z, name, y=1.9)
        set.on(
            "+x",
            z + 3.6,
            kit.fitting(
                "screen",
                width=1.7,
                height=1.1,
                glow=0.7,
                content="film",
                colour="#e8a85a",
                ink=("#2f6a7a", "#c8503a", "#3a4a6a"),
                seed=int(z),
            ),
            y=1.0,
        )
    board = kit.box(2.0, 0.42, 0.16, kit.material("paint", "#16181c", 0.4), 0.01) + kit.fitting(
        "sign", text="2 LINE  02 MIN", size=0.2, ink="#ffb03a", board=None, glow=2.4
    ).move(0, 0.21, 0.085)
    hang = kit.ropes([((s * 0.8, 0.42, 0), (s * 0.8, 1.6, 0), 0.02) for s in (-1, 1)], steel, 5)
    for z in (-6.0, 5.0):
        set.shape("departures", (board + hang).move(1.2, 2.7, z), shadow=False)
    set.fitting(
        "bench", [(4.3, 0, z, -90) for z in (-9.5, -1.5, 6.5)], length=2.2, material="steel", colour="#a8b0b4", back=0.9
    )
    set.fitting(
        "column",
        [(2.7, 0, z) for z in (-16.0, -8.0, 8.0, 16.0)],
        height=4.2,
        radius=0.28,
        colour="#2f6a9a",
        material="glazed",
        order="square",
    )
    set.put("trash_bin", (4.2, 2.2), scale=0.8)
    stairs = kit.fitting("steps", count=14, width=2.6, rise=0.17, colour="#b0aea8", material="stone")
    set.shape(
        "stairs",
        stairs.move(2.9, 0, -17.0),
        kit.fitting("sign", text="出口 EXIT", size=0.34, ink="#ffffff", board="#2f8a4a", glow=1.2).move(
            2.9, 3.0, -17.2
        ),
    )
    set.crowd(12, (7.0, 20.0), arcs=((-14, 14), (166, 194)), variants=5, within=lambda x, z: -0.4 < x < 2.4)
    set.lamps(
        "tube",
        [(x, z) for x in (1.6,) for z in range(-18, 20, 4)] + [(-1.2, z) for z in range(-16, 20, 8)],
        on=True,
        height=4.1,
        drop=0.5,
        power=1.1,
        lights=8,
    )
    set.camera_limits((-0.7, 0.2, -15.0), (4.0, 3.4, 17.0))


def train(kit):
    """A metro car 18 m long along z, its doors towards +X."""
    body, dark = kit.material("steel", "#c0c6ca", 0.3), kit.material("paint", "#20242a", 0.3)
    lit = kit.material("lamp", "#f4f0e0", emission=1.1)
    out = (
        kit.box(2.6, 2.2, 18.0, body, 0.12, (0, 0.75, 0))
        + kit.box(2.4, 0.6, 17.6, dark, 0.0, (0, 0.2, 0))
        + kit.box(2.62, 0.22, 18.0, kit.material("paint", "#c8281c", 0.3), 0.0, (0, 1.05, 0))
    )
    wide = kit.box(0.03, 0.75, 1.7, lit, 0.0).many([(1.31, 1.6, z) for z in (-7.4, -2.5, 2.5, 7.4)])
    doors = (
        kit.box(0.04, 1.8, 1.25, kit.material("paint", "#e4e6e6", 0.3), 0.0).many(
            [(1.3, 0.85, z) for z in (-4.95, 0.0, 4.95)]
        )
        + kit.box(0.03, 0.85, 0.4, lit, 0.0).many(
            [(1.33, 1.55, z + d) for z in (-4.95, 0.0, 4.95) for d in (-0.3, 0.3)]
        )
        + kit.box(0.05, 1.8, 0.03, dark, 0.0).many([(1.31, 0.85, z) for z in (-4.95, 0.0, 4.95)])
    )
    return out + wide + doors
