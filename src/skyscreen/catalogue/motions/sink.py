"""Sink: lower and lower, the stern first, until the water closes over it."""

from skyscreen.catalogue import motion


@motion(
    en=("sink", "go under", "go down", "founder", "submerge"),
    zh=("沉", "沉没", "下沉", "沉入", "沉下去"),
    rigs=("vessel", "vehicle", "rigid"), travels=False, speed=0.0, target="none",
    changes="sink",
    once=True,
)
def sink(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
