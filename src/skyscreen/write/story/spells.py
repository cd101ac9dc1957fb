"""Whether one becomes another by magic, or as a caterpillar becomes a butterfly and a boy a man."""

from __future__ import annotations

import re

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reading import Reading

MAGIC = re.compile(r"\b(?:witch|wizard|magic\w*|spell|wand|fair(?:y|ies)|enchant\w*|sorcer\w*|genie|curse[ds]?"
                   r"|demon|godd?\w*|spirit|mage|kiss\w*)\b|魔|仙|妖|精灵|精变|巫|法术|神|咒|悟空|变身"
                   r"|施法|女娲", re.IGNORECASE)


def spelled(reading: Reading, before: int, after: int) -> bool:
    """Where the text speaks of magic, or somebody turns into what no living thing grows to be: a prince into a frog."""
    if MAGIC.search(reading.text):
        return True
    first, then = reading.subject(before), reading.subject(after)
    return "person" in (first.kind, then.kind) and first.kind != then.kind and first.kind in ALIVE
