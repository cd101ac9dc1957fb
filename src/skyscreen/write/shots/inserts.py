"""Inserts: once in a long deed the picture is of the hands at it, and of nothing else.

A minute of a watchmaker in which nobody sees the watch tells little. Where somebody does one thing with his hands for
several shots, one of those that would show his face or his half length once more goes to the hands and what they hold
(Bordwell & Thompson, *Film Art*, 'insert'; the stage frames it by `camera.part`).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from skyscreen.catalogue.reach import STILL, reach
from skyscreen.nouns.screenplay import Camera
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Deed, Reading, Subject
from skyscreen.write.shots.deed_shots import CLOSE
from skyscreen.write.shots.shots import LENS

LEAST = 4
"""Shots of one step from which on one of them is an insert: whole, half, face and hands."""
SIDES = (22.0, 52.0)
"""Degrees round the front from which both hands are seen, and the thing between them."""
BEHIND = ("medium", "full")
"""Sizes that give way where no second near shot does: whoever has been seen whole and by half."""


def inserts(views: list[Camera], rows: Sequence[list[Deed]], lead: list[Subject], reading: Reading, shelf: Shelf
            ) -> list[Camera]:
    """The cameras, one of each long step at the hands.

    Args:
        views: one a shot.
        rows: the deeds of each shot.
    """
    out = list(views)
    if any(field == "part" for field, _ in reading.cameras) or any(view.part for view in views):
        return out  # asked for by name
    for _, part in groupby(range(len(rows)), lambda k: id(rows[k])):
        run = list(part)
        if len(run) < LEAST:
            continue
        for who in lead:
            held = _handled(rows[run[0]], who, reading, shelf)
            k = _place(run, out, who, reading) if held else None
            if k is not None:
                side = min(max(abs(out[k].side), SIDES[0]), SIDES[1])
                out[k] = out[k].model_copy(update={
                    "size": "close", "angle": "eye", "lens": LENS["close"], "focus": who.ids[0], "part": "hands",
                    "move": "push_in", "side": round(side if out[k].side >= 0 else -side, 1)})
                break
    return out


def _handled(row: list[Deed], who: Subject, reading: Reading, shelf: Shelf) -> bool:
    """Whether somebody works with the hands on something small enough for them, or with a tool."""
    motions = shelf.families["motions"]
    for deed in row:
        entry = motions.get(deed.motions.get(who.key, ""))
        if who.kind != "person" or entry is None or entry.name in STILL or reach(entry) != "hands":
            continue
        target = None if deed.target is None else reading.subject(deed.target)
        if entry.facts.get("holds") is not None or (target is not None and target.kind in ("prop", "food", "plant")):
            return True
    return False


def _place(run: list[int], views: list[Camera], who: Subject, reading: Reading) -> int | None:
    """The shot of a run that gives way: the second near one of the doer, else one that comes after two others of him.
    What the user asked of a camera stays."""
    free = [k for k in run[1:] if 0 < k < len(views) - 1 and views[k].focus in who.ids and not views[k].part
            and not any(getattr(views[k], field) == value for field, value in reading.cameras)]
    faces = [k for k in run if views[k].size in CLOSE and views[k].focus in who.ids]
    second = [k for k in free if k in faces[1:]]
    later = [k for k in free if views[k].size in BEHIND and k > run[0] + 1]
    for k in (*second, *later):
        around = [views[j] for j in (k - 1, k + 1)]
        if all(view.size not in CLOSE or view.focus not in who.ids for view in around):
            return k
    return None
