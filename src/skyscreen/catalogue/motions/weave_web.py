"""Weave a web: the spider runs along its threads, from spoke to spoke."""

from skyscreen.catalogue import motion


@motion(
    en=("weave a web", "spin a web", "build a web", "spin its web", "weave its web"),
    zh=("织网", "结网", "织蜘蛛网"),
    rigs=("walker",), travels=True, speed=0.03, target="optional",
)
def weave_web(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
