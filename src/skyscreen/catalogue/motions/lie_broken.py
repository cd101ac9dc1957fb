"""Lying in pieces: it fell and broke before the camera looked, as `shatter` would have it, and all is at rest."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("lie broken", "lie in pieces", "lie shattered"),
    zh=("碎在地上", "碎了一地"),
    rigs=("rigid",),
    travels=False, speed=0.0, target="none", physics=True,
)
def lie_broken(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
