"""A vessel under way, riding the waves."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("sail", "pass", "cruise", "row", "voyage", "steam", "ferry", "set sail", "sail through"),
    zh=("航行", "行驶", "驶过", "驶向", "划船", "划", "泛舟", "起航", "乘风破浪"),
    rigs=("vessel",),
    travels=True,
    speed=4.5,
    target="optional",
    default_of=("vessel",),
)
def sail(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
