"""Drip: a drop grows at a mouth, lets go and falls; then the next."""

from skyscreen.catalogue import motion


@motion(
    en=("drip", "leak", "dribble", "trickle"),
    zh=("滴水", "漏水", "滴", "漏", "滴答"),
    rigs=("rigid",), travels=False, speed=0.0, target="none",
    streams="drip",
)
def drip(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
