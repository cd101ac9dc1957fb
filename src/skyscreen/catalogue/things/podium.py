"""A winners' podium: three white steps numbered 1, 2, 3."""

from skyscreen.catalogue import thing


@thing(
    en=("podium", "winners podium", "winners' podium", "medal stand"),
    zh=("领奖台", "颁奖台"),
    kind="furniture", height=0.76, mass=120.0, sound="wood", places=("stadium", "gym"),
)  # fmt: skip
def podium(kit, colour="#c8961c"):
    white, gold = kit.material("paint", "white", 0.4), kit.material("paint", colour, 0.4, slot="colour")
    out, digits = [], []
    for x, tall, n in ((0, 0.74, "1"), (-1.02, 0.52, "2"), (1.02, 0.36, "3")):
        out.append(kit.box(1.0, tall - 0.04, 0.9, white, 0.01, (x, 0, 0)) + kit.box(1.04, 0.05, 0.94, gold, 0.01, (x, tall - 0.04, 0)))
        digits.append(kit.text(n, 0.24, gold).move(x, 0.5 * tall - 0.02, 0.455))
    return kit.model(*out, *digits, colliders="parts", sockets={"top": (0, 0.75, 0), "second": (-1.02, 0.53, 0), "third": (1.02, 0.37, 0)})
