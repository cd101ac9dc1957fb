"""Head down to the grass, pull, chew."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("graze", "eat", "feed", "nibble", "munch", "chew", "browse"),
    zh=(
        "吃草",
        "吃",
        "进食",
        "啃",
    ),
    rigs=("quadruped", "bird"),
    travels=False,
    speed=0.0,
    target="optional",
)
def graze(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
