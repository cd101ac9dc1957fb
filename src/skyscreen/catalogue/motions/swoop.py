"""Swoop: the wings drawn in, head first, down in a long slant, and out of it low over the ground."""

from skyscreen.catalogue import motion


@motion(
    en=("swoop", "swoop down", "stoop", "dive down", "plunge down", "swoop on"),
    zh=("俯冲", "俯冲下来", "扑下来", "冲下来", "扎下来"),
    rigs=("bird",), travels=True, speed=7.0, target="optional",
    waits="glide",
)
def swoop(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
