"""Straight up, gaining speed."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("rise", "ascend", "float up", "go up", "rise up"),
    zh=("升起", "上升", "升", "飘起", "冉冉升起", "升腾"),
    rigs=("rigid", "vehicle", "vessel", "bird"),
    travels=False,
    speed=1.0,
    target="none",
)
def rise(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
