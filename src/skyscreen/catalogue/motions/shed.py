"""Shed: what grows lets its petals or leaves go; they drift down all over the picture."""

from skyscreen.catalogue import motion


@motion(
    en=("shed", "shed its leaves", "shed its petals", "lose its leaves"),
    zh=("落英缤纷", "落叶纷飞", "花瓣飘落", "花瓣纷飞", "落叶飘零"),
    rigs=("rigid",), travels=False, speed=0.0, target="none",
)
def shed(subject) -> None:
    """Executed by `stage` (`stage.shedding`); this file holds the words and the facts."""
