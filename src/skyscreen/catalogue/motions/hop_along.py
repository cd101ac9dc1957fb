"""Hop along: what hops instead of walking goes somewhere by bounds, both hind feet at once."""

from skyscreen.catalogue import motion


@motion(
    en=("hop", "hop along", "hop about", "hop around", "hop away", "bound", "bound along", "lollop", "bunny hop"),
    zh=("蹦", "蹦跳", "蹦蹦跳跳", "跳来跳去", "一蹦一跳", "蹦跶"),
    rigs=("quadruped",), travels=True, speed=2.2, target="optional",
)
def hop_along(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
