"""What a motion may be called by a key."""

from __future__ import annotations

from collections.abc import Collection

from skyscreen.catalogue.index import family

PLACING = frozenset(("back", "around", "about", "out", "over", "through"))
"""Second words that make another deed of a motion: who looks around looks at nobody."""


def called(motion: str, names: Collection[str]) -> bool:
    """A motion by its own name or one of its English words, as a thing is: a zebra's `lap` is 'drink'; and by the verb
    of a name that says its object as well: `write_board` is 'write'."""
    entry = family("motions").get(motion)
    words = () if entry is None else (word.replace(" ", "_") for word in entry.en)
    verb, _, rest = motion.partition("_")
    return motion in names or not {*words}.isdisjoint(names) or (verb in names and rest not in PLACING)
