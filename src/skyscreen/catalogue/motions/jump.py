"""Crouch, leave the ground on a parabola, land soft."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("jump", "leap", "hop", "skip", "pounce", "spring", "breach"),
    zh=("跳", "跳跃", "跃", "跃起", "蹦", "蹦跳", "跃出"),
    rigs=("biped", "quadruped", "fish"),
    travels=False, speed=0.0, target="optional",
)
def jump(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
