"""A round wall clock on a foot."""

from skyscreen.catalogue import thing


@thing(
    en=("clock", "alarm clock"),
    zh=("时钟", "钟", "闹钟"),
    kind="prop",
    height=0.32,
    mass=0.8,
    sound="metal",
    places=("living_room",),
)
def clock(kit, colour="walnut", hour=10.0):
    case, face = kit.material("wood", colour, slot="colour"), kit.material("paper", "ivory")
    ink, gold = kit.material("paint", "black"), kit.material("brass")
    body = kit.lathe(
        [(0, -0.03), (0.13, -0.03), (0.15, -0.015), (0.15, 0.02), (0.135, 0.035), (0.13, 0.02), (0, 0.02)],
        case,
        segments=44,
    ).turn("x", 90)
    dial = kit.lathe([(0.13, 0.021), (0, 0.022)], face, segments=40).turn("x", 90)
    marks = sum(
        kit.box(0.008 if k % 3 else 0.014, 0.022, 0.003, ink, 0.0, at=(0, 0.095, 0.024)).turn("z", -30 * k)
        for k in range(12)
    )
    short = kit.box(0.010, 0.07, 0.004, ink, 0.0, at=(0, -0.01, 0.027)).turn("z", -30 * hour)
    long = kit.box(0.006, 0.11, 0.004, ink, 0.0, at=(0, -0.015, 0.031)).turn("z", -360 * (hour % 1))
    pin = (0, 0.168, 0)
    hands = kit.hinge("hours", short.move(*pin), pin, "z", "hand", period=43200.0)
    hands += kit.hinge("minutes", long.move(*pin), pin, "z", "hand", period=3600.0)
    pivot = kit.sphere(0.008, gold, (0, 0, 0.03), 8)
    rim = kit.torus(0.135, 0.006, gold, segments=40, sides=6).turn("x", 90).move(0, 0, 0.033)
    foot = kit.box(0.05, 0.04, 0.07, case, at=(0.07, -0.165, 0)).both()
    return kit.model((body + dial + marks + pivot + rim + foot).move(*pin), hands, colliders="cylinder")
