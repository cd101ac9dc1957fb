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
FOLLOWS = 6
"""Letters between a verb and what it is plainly done to."""
HEAD = re.compile(r"\bhead\b|[头脸]")
"""What alone rests there: who leans it on a shoulder stands or sits beside."""
RESTS = ("lie", "sit", "stand", "idle", "lean", "crouch")
"""What whoever is borne does by being borne."""
PACKED = 1.02
"""The same of who is taken on the back by a verb that says so: 猪八戒背媳妇, 哥哥背着弟弟."""
LIGHT = 0.80
"""Share of the carrier's height up to which one is carried: a mother bears her boy, not her husband."""


def bear(reading: Reading, shelf: Shelf) -> None:
    """'A father carries his child on his shoulders', 爷爷背着孙子: the child is up there."""
    for deed in reading.deeds:
        if deed.target is not None and reading.subject(deed.target).kind != "person":  # 把花抱在怀里
            deed.motions = {key: "carry" if m.startswith("bear_") else m for key, m in deed.motions.items()}
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


def rest_on(reading: Reading, shelf: Shelf) -> None:
    """女孩趴在妈妈背上, 婴儿睡在爸爸怀里: whoever rests on another is borne by them, and lies nowhere else."""
    for link in [k for k in reading.links if k.kind == "on" and k.since >= 0]:
        child, who = reading.subject(link.subject), reading.subject(link.object)
        near = reading.text[max(link.since - 1, 0) : link.since + 3]
        if HEAD.search(reading.text, max(link.since - 8, 0), link.since):  # 女孩把头靠在妈妈肩上
            continue
        motion = next((motion for words, motion in WHERE if words.search(near)), None)
        most = LIGHT * float(who.entry.facts.get("height", 1.68))
        light = float(child.entry.facts.get("height", 1.68)) <= most
        if motion is None or {child.kind, who.kind} != {"person"} or not light or who.count + child.count > 2:
            continue
        own = [d for d in reading.deeds if child.key in d.motions and d.span[0] <= link.since + 4]
        asleep = [d for d in own if d.motions[child.key] == "sleep"]
        resting = [d for d in own if d.motions[child.key] in RESTS] or asleep
        step = own[-1].step if own else 0
        busy = [d for d in reading.deeds if d.step == step and who.key in d.motions]
        if not resting or motion not in shelf.families["motions"] or any(
                d.motions[who.key] not in ("walk", "stand", "idle", "look") for d in busy):
            continue
        for deed in [d for d in resting if d not in asleep]:
            deed.motions.pop(child.key)
            deed.subjects = [key for key in deed.subjects if key != child.key]
            deed.target = None
        reading.deeds = [d for d in reading.deeds if d.motions or d.subjects or d not in resting]
        for deed in busy:
            deed.motions.pop(who.key)
        first = resting[0]
        reading.deeds.append(Deed([who.key], "carry", first.span, first.step, motions={who.key: motion},
                                  hows={who.key: "synonym"}))


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
    most = (PACKED if deed.verb[:1] in "背驮" else LIGHT) * float(who.entry.facts.get("height", 1.68))
    light = [s for s in reading.subjects if s.kind == "person" and s.key != who.key and s.count == 1
             and float(s.entry.facts.get("height", 1.68)) <= most]
    load = reading.subject(deed.target) if deed.target is not None else None
    if load is not None and load.kind != "person" and deed.span[1] <= load.span[0] <= deed.span[1] + FOLLOWS:
        light = [s for s in light if s.key == deed.to]  # 抱着公文包睡着了, whoever comes in later
    near = [s for s in light if s.span[0] > who.span[0]]
    target = [s for s in light if s.key in (deed.target, deed.to)]
    return next(iter(target or near), None)
