"""Burns: flames and smoke stand over it and lick up."""

from skyscreen.catalogue import motion


@motion(
    en=("burn", "blaze", "catch fire", "go up in flames", "flame", "be on fire", "smoulder"),
    zh=("燃烧", "烧", "着火", "燃", "烧起来", "起火", "烧着"),
    rigs=("rigid", "vehicle", "vessel"), travels=False, speed=0.0, target="none",
    changes="burn",
)
def burn(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
