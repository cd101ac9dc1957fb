"""Playing: little leaps, crouches and turns."""

from skyscreen.catalogue.entry import motion


@motion(
    en=(
        "play",
        "frolic",
        "splash", "enjoy"),
    zh=(
        "玩",
        "玩耍",
        "嬉戏",
        "演奏",
        "弹",
        "打",
    ),
    rigs=("biped", "quadruped"),
    travels=False,
    speed=0.0,
    target="optional",
)
def play(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
