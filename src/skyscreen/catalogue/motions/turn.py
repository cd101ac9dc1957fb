"""Turning on the spot."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("turn", "turn around", "turn round", "turn away"),
    zh=("转身", "转向", "转过身", "调头", "回身", "掉头", "扭头", "回转身"),
    rigs=("biped", "quadruped", "bird"),
    travels=False,
    speed=0.0,
    target="optional",
)
def turn(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
