"""Turning about its own upright axis."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("spin", "rotate", "revolve", "whirl", "twist"),
    zh=("旋转", "转", "转动", "打转", "自转", "转圈", "转了两圈", "转了一圈", "转圈圈", "飞转"),
    rigs=("rigid", "vehicle", "bird"),
    travels=False,
    speed=0.0,
    target="none",
)
def spin(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
