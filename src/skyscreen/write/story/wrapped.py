"""What people of today wear in the cold: nobody builds a snowman in shirt sleeves, unless the text dresses him so."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.screenplay import Cast, Scene
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Reading
from skyscreen.write.story.casting import PLAIN

FROST = ("snow", "blizzard")
ICY = ("snow", "ice")
"""Ground of places where it is always winter."""
SAID = frozenset({"outfit", "dress", "shirt", "coat", "trousers", "hat", "carries", "pattern"})
"""Parameters of which any shows that the text, a trade or a costume has dressed somebody."""
WOOL = ("crimson", "mustard", "teal", "navy", "cream", "plum", "rust")


def wrap_up(reading: Reading, cast: Sequence[Cast], scenes: Sequence[Scene], shelf: Shelf, seed: int) -> list[Cast]:
    """The cast with a jacket, a woolly hat and a scarf on those who are in the cold in most of their shots."""
    said = {name for one in reading.subjects for name in one.ids if SAID & set(one.params) or one.variants}
    out = []
    for member in cast:
        entry = shelf.families["things"].get(member.thing)
        usual = {} if entry is None else entry.params()
        plain = usual.get("outfit") in PLAIN and not usual.get("hat") and entry is not None
        if not plain or member.id in said or reading.period or not _cold(member.id, scenes, shelf):
            out.append(member)
            continue
        rng = np.random.default_rng(stream(seed, "write", "wool", reading.text, member.id))
        coat, wool = (str(rng.choice(WOOL)) for _ in range(2))
        worn = {"outfit": "jacket", "coat": coat, "hat": "beanie", "carries": f"scarf:{wool}"}
        out.append(member.model_copy(update={"params": member.params | {k: v for k, v in worn.items() if k in usual}}))
    return out


def _cold(name: str, scenes: Sequence[Scene], shelf: Shelf) -> bool:
    """Whether somebody is out in winter or snow in most shots in which he is."""
    out = []
    for scene in scenes:
        place = shelf.families["places"].get(scene.place)
        facts = {} if place is None else place.facts
        cold = not facts.get("indoor") and (
            scene.season == "winter" or scene.weather in FROST or facts.get("ground") in ICY)
        out += [cold for shot in scene.shots
                if name in shot.subjects or any(action.subject == name for action in shot.actions)]
    return bool(out) and sum(out) > 0.5 * len(out)
