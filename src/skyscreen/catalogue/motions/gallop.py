"""All four feet off the ground in every stride."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("gallop", "tear along", "stampede"),
    zh=("疾驰", "奔驰", "驰骋", "狂奔"),
    rigs=("quadruped",),
    travels=True,
    speed=6.5,
    target="optional",
)
def gallop(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
