"""Falling, and up again, lower each time."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("bounce", "bounce off", "rebound"),
    zh=("弹跳", "反弹", "弹起", "蹦跶"),
    rigs=("rigid",),
    travels=False,
    speed=0.0,
    target="optional",
    physics=True,
)
def bounce(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
