"""A vehicle on its wheels."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("drive", "speed", "ride", "skate", "skid", "cycle", "pedal", "race", "pull up", "race along"),
    zh=("开车", "驾驶", "行驶在", "飞驰", "滑行", "骑", "骑车", "驶"),
    rigs=("vehicle",),
    travels=True,
    speed=9.0,
    target="optional",
    default_of=("vehicle",),
)
def drive(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
