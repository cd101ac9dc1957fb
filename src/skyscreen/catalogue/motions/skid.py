"""Skid: a car goes sideways through its bends, the tail hanging out now left, now right, the tyres smoking."""

from skyscreen.catalogue import motion


@motion(
    en=("skid", "powerslide", "slide sideways", "drift around a corner", "do donuts", "fishtail"),
    zh=("漂移", "甩尾", "侧滑", "漂移过弯"),
    rigs=("vehicle",), travels=True, speed=9.0, target="optional",
)
def skid(subject) -> None:
    """Executed by `stage` (`glide`, `sources`); this file holds the words and the facts."""
