"""Breaking to pieces: it falls, and the blow that ends the fall breaks it, whatever it would have borne."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("shatter", "break", "smash", "break apart", "break into pieces", "smash to pieces", "crash to pieces", "splinter", "crack", "explode", "blow up", "pop", "burst open"),
    zh=("碎", "破碎", "摔碎", "打碎", "打破", "摔破", "碎裂", "粉碎", "碎掉", "摔得粉碎", "跌碎", "裂开"),
    rigs=("rigid",),
    travels=False, speed=0.0, target="optional", physics=True, once=True,
)
def shatter(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
