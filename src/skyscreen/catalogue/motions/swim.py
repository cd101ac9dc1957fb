"""Through water by the body's own wave."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("swim", "dive", "paddle", "surface", "submerge"),
    zh=("游", "游泳", "游动", "游过", "游弋", "潜水", "潜", "游来游去"),
    rigs=("fish", "biped", "quadruped", "bird"),
    travels=True, speed=1.2, target="optional", default_of=("swimmer",),
)
def swim(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
