"""Who is carried by a person sits on the shoulders, on the back or in the arms, and does not walk beside."""

from __future__ import annotations

import re

from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Deed, Link, Reading, Subject

BEARING = re.compile(r"carry|shoulder|hold|cradle|piggyback|bring|give|lift|bear|[背抱扛驮搂举]")
"""Verbs of those who bear another."""
WHERE = (
    (re.compile(r"\bshoulders?\b|[肩脖]"), "bear_on_shoulders"),
    (re.compile(r"\bback\b|piggy|[背驮]"), "bear_on_back"),
    (re.compile(r"\barms?\b|cradl|[抱搂怀]"), "bear_in_arms"),
)
"""Words of where, best first."""
LIGHT = 0.80
"""Share of the carrier's height up to which one is carried: a mother bears her boy, not her husband."""


def bear(reading: Reading, shelf: Shelf) -> None:
    """'A father carries his child on his shoulders', 爷爷背着孙子: the child is up there."""
    for deed in [d for d in reading.deeds if len(d.motions) == 1 and BEARING.search(d.verb)]:
        who = reading.subject(next(iter(deed.motions)))
        child = _borne(deed, who, reading)
        motion = _where(deed, reading) or _in_arms(deed, child)
        if motion is None or child is None or motion not in shelf.families["motions"]:
            continue
        load = reading.subject(deed.target) if deed.target not in (None, child.key) else None
        if load is not None and load.span == deed.span:  # the sack that the verb brought
            reading.subjects.remove(load)
        deed.target, deed.to, deed.motions = None, None, {who.key: motion}
        for other in [d for d in reading.deeds if d is not deed and d.step == deed.step]:
            still = [k for k, m in other.motions.items() if k == child.key and m in ("stand", "idle", "walk")]
            for key in still:
                other.motions.pop(key)
                other.subjects = [k for k in other.subjects if k != key]
        _walks_so(deed, who, reading)
        if not any(k.subject == child.key and k.kind == "on" for k in reading.links):
            reading.links.append(Link(child.key, "on", who.key, since=deed.span[0]))


def _walks_so(deed: Deed, who: Subject, reading: Reading) -> None:
    """'Carries her up the stairs': the way is gone with the load, and is no other deed."""
    way = [d for d in reading.deeds if d.step == deed.step and d.motions == {who.key: "walk"}
           and not reading.text[slice(*d.span)].lower().startswith("walk")]
    reading.deeds = [d for d in reading.deeds if d not in way]


def _where(deed: Deed, reading: Reading) -> str | None:
    end = re.search(r"[.,;!?。，；！？]|$", reading.text[deed.span[1]:])
    said = reading.text[deed.span[0] : deed.span[1] + (end.start() if end else 0)].lower()
    return next((motion for words, motion in WHERE if words.search(said)), None)


def _in_arms(deed: Deed, child: Subject | None) -> str | None:
    """'Her father carries her to bed': who is carried, and nothing says where, lies in the arms."""
    carries = re.match(r"carry|cradle|抱|搂", deed.verb) is not None
    return "bear_in_arms" if carries and child is not None and child.key == deed.target else None


def _borne(deed: Deed, who: Subject, reading: Reading) -> Subject | None:
    """Whom the deed is done to, else the one named right after the verb or before it (把女儿扛在肩上)."""
    if who.kind != "person" or who.count != 1:
        return None
    most = LIGHT * float(who.entry.facts.get("height", 1.68))
    light = [s for s in reading.subjects if s.kind == "person" and s.key != who.key and s.count == 1
             and float(s.entry.facts.get("height", 1.68)) <= most]
    near = [s for s in light if s.span[0] > who.span[0]]
    target = [s for s in light if s.key in (deed.target, deed.to)]
    return next(iter(target or near), None)
