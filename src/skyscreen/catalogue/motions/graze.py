"""Head down to the grass, pull, chew."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("graze", "eat", "feed", "drink", "nibble", "munch", "chew", "sniff", "browse"),
    zh=("吃草", "吃", "进食", "喝", "喝水", "饮水", "啃", "嗅"),
    rigs=("quadruped", "bird", "biped"),
    travels=False, speed=0.0, target="optional",
)
def graze(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
