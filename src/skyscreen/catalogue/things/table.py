"""A solid wooden table with four legs."""

from skyscreen.catalogue import thing


@thing(
    en=("table", "dining table", "dinner table", "breakfast table", "wooden table", "kitchen table"),
    zh=("桌子", "餐桌", "饭桌", "木桌", "八仙桌", "方桌", "圆桌"),
    kind="furniture",
    height=0.75,
    generic="furniture",
    places=("kitchen", "living_room"),
    sound="wood",
    mass=28.0,
)
def table(kit, colour="oak", length=1.6, width=0.9, laid="", places=0):
    """`laid`: the meal whose settings lie before `places` people (`forge.laying`)."""
    wood = kit.material("wood", colour, slot="colour")
    top = kit.box(length, 0.04, width, wood, 0.008, (0, 0.71, 0))
    apron = kit.box(length - 0.2, 0.09, width - 0.2, wood, 0.004, (0, 0.62, 0))
    leg = kit.cylinder(0.028, 0.71, wood, (length / 2 - 0.09, 0, width / 2 - 0.09), 14, 0.04)
    settings = kit.laid(laid, places, length, width, 0.75)
    return kit.model(top, apron, leg.both("x").both("z"), settings, colliders="parts", sockets={"top": (0, 0.75, 0)})
