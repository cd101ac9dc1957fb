"""How the members of a shot stand to one another: what was told of it, less what is over by then."""

from __future__ import annotations

from skyscreen.nouns.screenplay import Relation
from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reading import Link, Reading, Subject
from skyscreen.write.story import company
from skyscreen.write.story.dismount import dismounted
from skyscreen.write.story.panel import Panel
from skyscreen.write.words.events import OFF

ATOP = {"sit", "sit_down", "stand", "ride", "lie", "sleep", "balance", "jump", "dance", "climb", "handstand", "crouch"}
"""What one does on another's shoulders, back or lap."""
BOARDS = ("blackboard", "easel", "mirror", "painting", "folding_screen", "tv", "front_door", "door", "window")
"""Things that stand upright and bear nobody."""
SEATED = ("sit", "sit_down", "sleep", "doze", "read")


def risen(panel: Panel, reading: Reading, shelf: Shelf) -> set[int]:
    """Keys of those who have left their seats: they go, where they sat in an earlier step, or have fallen off
    or got off."""
    off = {key for key, deed in panel.doing.items() if deed.motions[key] in OFF}
    off |= {key for d in reading.deeds for key, motion in d.motions.items()
            if motion in OFF and key in panel.doing and d.step < panel.doing[key].step}
    off |= {rider for rider, _ in dismounted(panel, reading, shelf)}
    seats = {k.subject for k in reading.links if k.kind == "on" and reading.subject(k.object).kind == "furniture"}
    for key in seats & set(panel.doing):
        now = panel.doing[key]
        sat = max((d.step for d in reading.deeds if d.motions.get(key) in SEATED and d.step <= now.step), default=-1)
        went = [d for d in reading.deeds if key in d.motions and sat < d.step <= now.step]
        if sat >= 0 and (shelf.travels(now.motions[key]) or any(shelf.travels(d.motions[key]) for d in went)):
            off.add(key)
    return off


def relations(reading: Reading, seen: set[str], over: set[int]) -> list[Relation]:
    """Links as relations of a shot. Who has left what it was on (`over`) stands beside it."""
    out = []
    for link in reading.links:
        if link.kind == "inside" and _too_small(reading.subject(link.subject), reading.subject(link.object)):
            continue
        left = link.subject in over or _heaped(reading.subject(link.subject), reading.subject(link.object))
        left = left or (link.kind == "on" and _unborne(link, reading))
        kind = "next_to" if left and link.kind in ("on", "inside") else link.kind
        if kind == "on" and _upright(reading.subject(link.subject), reading.subject(link.object)):
            kind = "in_front_of"  # 在黑板上画: his hand is on it, not his feet
        if kind == "inside" and reading.subject(link.object).kind == "building":
            kind = "in_front_of"  # through its walls nobody would be seen
        other = reading.subject(link.other).ids[0] if link.other is not None else None
        for name, anchor in reading.pairs(link):
            if {name, anchor} <= seen and (other is None or other in seen):
                if link.kind == "between" and other is None:
                    out.append(Relation(subject=name, kind="next_to", object=anchor))
                else:
                    out.append(
                        Relation.model_validate({"subject": name, "kind": kind, "object": anchor, "other": other})
                    )
    return out


def _unborne(link: Link, reading: Reading) -> bool:
    """Whether who is 'on' somebody only touches him: 'kneels to fit a boot on an old lady', 头靠在女孩的肩上. On
    another is who is carried, and who sits, stands or lies up there; nobody else is."""
    above, below = reading.subject(link.subject), reading.subject(link.object)
    if (above.kind, below.kind) != ("person", "person"):
        return False
    carried = any(d.motions.get(below.key, "").startswith("bear_") for d in reading.deeds)
    own = [d.motions[above.key] for d in reading.deeds
           if above.key in d.motions and (link.since < 0 or d.span[0] <= link.since + 4)]
    return not carried and not (own and own[-1] in ATOP)


def _upright(above: Subject, below: Subject) -> bool:
    """Whether nobody stands on it: a board, a picture, a screen."""
    return above.kind == "person" and below.entry.name in BOARDS


def _too_small(above: Subject, below: Subject) -> bool:
    """Whether nobody fits: 'finds a message in a bottle' puts no keeper into it."""
    return above.kind == "person" and below.kind in ("prop", "food") and company.tall(above) > 4 * company.tall(below)


def _heaped(above: Subject, below: Subject) -> bool:
    """Whether several would stand in one another: eight people on one wristwatch."""
    small = company.tall(above) > 2 * company.tall(below) and company.tall(below) < 0.5
    return small and above.kind in ALIVE and above.count > 2 * below.count
