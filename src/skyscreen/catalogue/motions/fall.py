"""Falling freely, then whatever the ground does with it."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("fall", "drop", "tumble", "collapse", "topple", "sink", "plunge", "crash", "descend", "crash down"),
    zh=(
        "落", "掉", "坠落", "落下", "倒下", "掉下", "坠", "摔", "下落", "倒塌", "坍塌", "从天而降", "掉落", "跌落",
        "掉下来", "掉下去", "坠下", "落下来", "纷纷落下", "滴落", "落在",
        "砸在", "滴下来", "滴下", "洒落", "摔下来", "摔落", "砸下来", "倒塌下来",
    ),
    rigs=("rigid", "vehicle"),
    travels=False, speed=0.0, target="optional", physics=True, once=True,
)
def fall(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
