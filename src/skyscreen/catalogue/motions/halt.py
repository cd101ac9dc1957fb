"""Halt: it drives up, brakes, dips its nose and stands."""

from skyscreen.catalogue import motion


@motion(
    en=("stop", "halt", "brake", "pull over", "pull up", "park", "come to a stop", "come to a halt", "draw up"),
    zh=("停下", "停", "停车", "刹车", "停靠", "停住", "急刹车", "停了下来", "停下来", "靠边停"),
    rigs=("vehicle",), travels=False, speed=0.0, target="none",
    arrives=True,
)
def halt(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
