"""making-of.mp4: the film once more, each shot as the layers that it is made of, named by small words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from skyscreen.core.progress import Watch, silent
from skyscreen.cut import finishing
from skyscreen.nouns import making
from skyscreen.nouns.reel import Card, Reel
from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.sound import Soundtrack

WORDS = {
    "en": {"wire": "wireframe", "depth": "depth", "objects": "objects", "normals": "normals", "light": "light",
           "picture": "the picture"},
    "zh": {"wire": "线框", "depth": "深度", "objects": "物体", "normals": "法线", "light": "光照", "picture": "成片"},
}
"""Layer → what it is called on the picture."""


def make(reel: Reel, sound: Soundtrack, folder: Path, *, label: str | None, metadata: Mapping[str, str],
         watch: Watch = silent) -> Path:
    """Make `folder/making-of.mp4` with the film's cuts and sound; its takes must have a making-of."""
    bare = replace(reel, takes={name: take.making() for name, take in reel.takes.items()}, captions=(), pointers=(),
                   cards=names(reel.plan, reel.language), grain=0.0)
    return finishing.finish(bare, sound, folder, label=label, metadata=metadata, name=making.FILE, watch=watch)


def names(plan: Schedule, language: str) -> tuple[Card, ...]:
    """The word of every layer, for as long as it stands."""
    words = WORDS.get(language, WORDS["en"])
    return tuple(Card(slot.start + part.start, slot.start + part.end, words[part.layer], "layer")
                 for slot in plan.slots for part in making.parts(slot.frames, plan.fps))
