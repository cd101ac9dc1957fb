"""Eyes lead, then the head, then the chest."""

from skyscreen.catalogue.entry import motion


@motion(
    en=(
        "look",
        "watch",
        "gaze",
        "stare",
        "observe",
        "search",
        "notice",
        "peer",
        "glance",
        "admire",
        "look up",
        "look around",
        "look back",
        "look at",
    ),
    zh=("看", "看着", "望着", "凝望", "注视", "眺望", "张望", "看向", "环顾", "回头", "仰望", "抬头", "转头", "欣赏"),
    rigs=("biped", "quadruped", "bird"),
    travels=False,
    speed=0.0,
    target="optional",
)
def look(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
