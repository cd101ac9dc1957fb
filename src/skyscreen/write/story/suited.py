"""What people of today wear for what they do: nobody swims in a frock, jogs in a long skirt or sleeps in bed in jeans,
unless the text dresses him so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from skyscreen.nouns.screenplay import Cast, Scene, Shot
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Reading
from skyscreen.write.story.casting import PLAIN
from skyscreen.write.story.wrapped import SAID

BATHING = {"swim", "breaststroke"}
TRAINING = {
    "lift_weights", "exercise", "push_up", "pull_up", "skip_rope", "shoot_hoop", "dribble", "spike", "serve_ball",
    "head_ball", "dribble_football", "play_football", "win_race", "finish_first", "hang",
}  # fmt: skip
"""Motions of sport, wherever they are done."""
PLAYING = {"run", "hit", "jump", "throw", "catch", "stretch", "kick", "meditate", "pass_ball", "box"}
"""Motions that are sport in a hall or on a field for it."""
FIELDS = {
    "gym", "fitness_room", "running_track", "badminton_hall", "tennis_court", "volleyball_hall", "table_tennis_hall",
    "basketball_court", "climbing_hall", "stadium", "boxing_hall", "dance_studio",
}  # fmt: skip
JOGGING = re.compile(
    r"\bjog(?:s|ging|ger)?\b|\byoga\b|\bwork(?:s|ing)? ?out\b|\bmarathon\b|慢跑|晨跑|夜跑|跑步|瑜伽|健身|锻炼",
    re.IGNORECASE)
"""Words by which running or sitting cross-legged is sport anywhere."""
ABED = {"sleep", "lie_in_bed", "wake_up", "doze"}
SHARE = 0.35
"""Share of somebody's shots from which on he is dressed for what he does in them: incidents take up the rest."""


def suit_up(reading: Reading, cast: Sequence[Cast], scenes: Sequence[Scene], shelf: Shelf) -> list[Cast]:
    """The cast in swimsuits, sportswear and nightclothes where most of what somebody does asks for them."""
    said = {name for one in reading.subjects for name in one.ids if SAID & set(one.params) or one.variants}
    out = []
    for member in cast:
        entry = shelf.families["things"].get(member.thing)
        usual = {} if entry is None else entry.params()
        plain = usual.get("outfit") in PLAIN and not usual.get("hat") and entry is not None
        outfit = "" if not plain or member.id in said or reading.period else _asked(member, reading, scenes)
        if outfit == "swimsuit" and entry is not None and _man(member, float(entry.facts.get("feminine", 0.0))):
            outfit = "trunks"
        worn = {"outfit": outfit} | ({"shoes": ""} if outfit in ("swimsuit", "trunks", "pyjamas") else {})
        out.append(member.model_copy(update={"params": member.params | worn}) if outfit else member)
    return out


def _man(member: Cast, feminine: float) -> bool:
    sex = str(member.params.get("sex", ""))
    return sex == "m" or (sex != "f" and feminine < 0.5)


def _asked(member: Cast, reading: Reading, scenes: Sequence[Scene]) -> str:
    """The outfit that what somebody does asks for, or ''."""
    sporty = JOGGING.search(reading.text) is not None
    counts = {"swimsuit": 0, "sports": 0, "pyjamas": 0}
    whole, fallen = 0, False
    for scene in scenes:
        for shot in scene.shots:
            own = {action.motion for action in shot.actions if action.subject == member.id}
            whole += bool(own)
            fallen |= any(motion.startswith("fall") for motion in own)
            counts["swimsuit"] += bool(own & BATHING)
            counts["sports"] += bool(own & TRAINING or (own & PLAYING and (
                scene.place in FIELDS or (sporty and bool(own & {"run", "meditate"})))))
            counts["pyjamas"] += bool(own & ABED) and _in_bed(member.id, shot)
    best = max(counts, key=lambda name: counts[name])
    # Who falls overboard swims in what he had on.
    return best if whole and counts[best] >= SHARE * whole and not (fallen and best == "swimsuit") else ""


def _in_bed(name: str, shot: Shot) -> bool:
    return any(r.subject == name and r.kind in ("on", "inside") and "bed" in r.object for r in shot.relations)
