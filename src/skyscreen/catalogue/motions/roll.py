"""Rolling without slipping."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("roll", "roll along", "roll down", "roll over"),
    zh=("滚", "滚动", "滚落", "滚下"),
    rigs=("rigid", "vehicle"),
    travels=True,
    speed=1.5,
    target="optional",
    physics=True,
)
def roll(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
