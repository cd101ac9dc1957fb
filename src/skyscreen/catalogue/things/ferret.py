"""A ferret: a slip of a body, a dark mask."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("ferret", "weasel", "stoat", "ermine", "mongoose", "meerkat"),
    zh=("雪貂", "黄鼠狼", "鼬", "貂", "狐獴"),
    kind="quadruped",
    height=0.188,
    mass=1.2,
    sound="flesh",
)
def ferret(kit, colour="#d8bf98"):
    return kit.quadruped(
        colour=colour,
        like="weasel",
        second="#f3e9d6",
        dark="#3a2a20",
        pattern="bandit",
        withers=0.125,
    )
