"""Sliding until friction stops it."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("slide", "slip", "skim", "ski", "surf", "slide down"),
    zh=("滑", "滑动", "滑下", "滑落"),
    rigs=("rigid", "vehicle"),
    travels=True,
    speed=2.0,
    target="optional",
    physics=True,
)
def slide(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
