"""Melts: it sinks into itself and spreads, half of it gone as water."""

from skyscreen.catalogue import motion


@motion(
    en=("melt", "melt away", "thaw", "dissolve", "drip away", "shrink"),
    zh=("融化", "化", "融", "化掉", "溶化", "消融", "化开", "融化掉"),
    rigs=("rigid", "vehicle", "vessel"), travels=False, speed=0.0, target="none",
    changes="melt",
    once=True,
)
def melt(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
