"""A hospital corridor: bright floor, doors on both sides, hand rails, a bed on wheels, a nurses' desk, daylight at the end."""

from skyscreen.catalogue import place


@place(
    en=(
        "hospital",
        "hospital corridor",
        "clinic",
        "hospital hallway",
        "emergency room", "waiting room", "waiting area", "hospital waiting room", "hospital waiting area",
        "morgue",
        "mortuary",
    ),
    zh=("医院", "医院走廊", "诊所", "急诊室", "产房外", "产房门口", "手术室外", "手术室门口", "病房外", "急诊室外", "候诊室", "候诊区", "太平间", "停尸房"),
    near=("clinic", "诊所", "morgue", "mortuary", "太平间", "停尸房"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="planks",
    reverb=0.8,
    hours=11.0,
    deeds=("give birth", "emergency room", "体检", "抢救", "接生"),
    life=("A doctor examines an old man on a bed", "A nurse carries a tray"),
    guests="rest phone rest read",
    full=0.6,
)
def hospital(set):
    kit = set.kit
    set.sky(exposure=-0.2)
    w, d, h = 5.0, 24.0, 2.9
    set.stage(14, 1.6)
    set.room(
        w,
        d,
        h,
        wall_colour="#d3dcd8",
        floor=kit.material("plastic", "#b9c4c2", 0.22),
        window=(0.0, 0.7, 3.2, 1.9),
        curtain="#c8d4d0",
    )
    band, rail = kit.material("paint", "#7fae9f", 0.5), kit.material("wood", "#b08a5c")
    steel, white = kit.material("steel"), kit.material("paint", "#eceae4", 0.4)
    for s in (-1, 1):
        set.shape(
            "band",
            kit.box(0.012, 1.0, d, band, 0.0, (s * (w / 2 - 0.01), 0.1, 0)),
            kit.box(0.07, 0.12, d - 0.4, rail, 0.02, (s * (w / 2 - 0.08), 0.86, 0)),
            shadow=False,
        )
    for wall, places in (("+x", (-9.0, -4.5, 0.5, 5.0, 9.2)), ("-x", (-9.0, -4.0, 1.4, 6.0))):
        for at in places:
            set.fit("door", wall, at)
    glow = kit.material("lamp", "#f4faff", emission=2.4 if set.night else 1.6)
    panels = [(0, h - 0.04, z) for z in (-9.6, -6.4, -3.2, 0, 3.2, 6.4, 9.6)]
    set.shape("ceiling lights", kit.box(1.1, 0.03, 0.55, glow, 0.0).many(panels), shadow=False)
    for _, y, z in panels:
        set.light((0, y - 0.15, z), "#eef6ff", 2.6, 6.0)
    set.copies("bed", bed, [(-1.72, 0, -2.0, 0), (1.72, 0, 7.4, 180)], solid=True)
    seats = lambda k: (
        sum(
            k.box(0.46, 0.05, 0.44, k.material("plastic", "#3f6f8f", 0.4), 0.02, (0, 0.42, 0.5 * n))
            + k.box(0.05, 0.46, 0.44, k.material("plastic", "#3f6f8f", 0.4), 0.02, (0.24, 0.46, 0.5 * n))
            for n in range(4)
        )
        + k.ropes(
            [
                ((0, 0.4, -0.1), (0, 0.4, 1.6), 0.03),
                ((0, 0, 0.1), (0, 0.4, 0.1), 0.025),
                ((0, 0, 1.4), (0, 0.4, 1.4), 0.025),
            ],
            k.material("steel"),
            6,
        )
    )
    set.copies("seats", seats, [(2.15, 0, -3.6, 0), (2.15, 0, 1.5, 0)], solid=True)
    set.sit(*((2.12, 0.47, z + 0.5 * n, -90) for z in (-3.6, 1.5) for n in range(4)))
    drip = kit.ropes([((0, 0.1, 0), (0, 1.9, 0), 0.015), ((-0.14, 1.88, 0), (0.14, 1.88, 0), 0.01)], steel, 6)
    drip += kit.ropes(
        [((0, 0.1, 0), (0.25 * a, 0.03, 0.25 * b), 0.012) for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))], steel, 5
    )
    drip += kit.box(0.12, 0.22, 0.04, kit.material("glass", "#dff0f0"), 0.01, (0.13, 1.62, 0))
    set.shape("drip", drip, at=(-1.1, 0, -0.6))
    signs = sum(
        kit.box(0.02, 0.24, 0.7, kit.material("paint", "#2f6f8f"), 0.0, (s * (w / 2 - 0.02), 2.2, z))
        for s, z in ((-1, -6.4), (1, -1.8), (-1, 3.8), (1, 7.2))
    )
    cross = kit.material("lamp", "#e03030", emission=0.9)
    hang = kit.box(1.5, 0.34, 0.05, white, 0.01, (0, 2.32, -6.5))
    hang += kit.box(0.2, 0.06, 0.02, cross, 0.0, (-0.55, 2.46, -6.46)) + kit.box(
        0.06, 0.2, 0.02, cross, 0.0, (-0.55, 2.39, -6.46)
    )
    hang += kit.text("WARD 3 病区", 0.17, kit.material("paint", "#24506a")).move(0.18, 2.49, -6.46)
    hang += kit.ropes([((x, 2.66, -6.5), (x, h, -6.5), 0.01) for x in (-0.6, 0.6)], steel, 4)
    set.shape("signs", signs, hang, shadow=False)
    for x, z in ((-2.1, 9.6), (2.1, -10.6)):
        set.plant((x, z), 1.3)
    set.put("trash_bin", (2.15, 4.6), scale=0.7)


def bed(kit):
    """A hospital bed on wheels, white sheets, a blue blanket."""
    steel, sheet = kit.material("steel"), kit.material("cloth", "#eef0ee")
    blue = kit.material("cloth", "#7aa6c0")
    out = kit.box(0.86, 0.08, 2.0, kit.material("paint", "#c8cccc", 0.4), 0.02, (0, 0.52, 0))
    out += kit.box(0.82, 0.14, 1.92, sheet, 0.05, (0, 0.6, 0)) + kit.box(0.86, 0.1, 1.2, blue, 0.04, (0, 0.68, -0.36))
    out += kit.ellipsoid(0.3, 0.09, 0.2, sheet, (0, 0.8, 0.7), 16)
    for z in (-1.02, 1.02):
        out += kit.ropes(
            [
                ((-0.4, 0.5, z), (-0.4, 1.02, z), 0.02),
                ((0.4, 0.5, z), (0.4, 1.02, z), 0.02),
                ((-0.4, 1.02, z), (0.4, 1.02, z), 0.02),
                ((-0.4, 0.8, z), (0.4, 0.8, z), 0.012),
            ],
            steel,
            7,
        )
    legs = [((x, 0.52, z), (x, 0.12, z), 0.022) for x in (-0.36, 0.36) for z in (-0.85, 0.85)]
    legs += [((s * 0.46, 0.9, z), (s * 0.46, 0.9, z + 0.9), 0.014) for s in (-1, 1) for z in (-0.5,)]
    legs += [((s * 0.46, 0.56, z), (s * 0.46, 0.9, z), 0.01) for s in (-1, 1) for z in (-0.5, -0.2, 0.1, 0.4)]
    wheel = kit.torus(0.06, 0.022, kit.material("rubber", "charcoal"), (0, 0, 0), 12, 6).turn("z", 90)
    return out + kit.ropes(legs, steel, 6) + wheel.many([(x, 0.08, z) for x in (-0.36, 0.36) for z in (-0.85, 0.85)])
