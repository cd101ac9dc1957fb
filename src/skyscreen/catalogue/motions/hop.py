"""Hop: both feet together, a little way, and a look round."""

from skyscreen.catalogue import motion


@motion(
    en=("hop", "hop along", "hop about", "skip about"),
    zh=("蹦", "蹦跳", "跳来跳去", "蹦蹦跳跳", "蹦来蹦去"),
    rigs=("bird",), travels=True, speed=0.5, target="none",
)
def hop(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
