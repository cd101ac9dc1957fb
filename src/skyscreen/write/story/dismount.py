"""Who has got off: what bore somebody into one picture does not bear them in the next, where they work, walk or sleep.

Nobody says 'she gets off her bicycle'; that she kneads dough says it. A boat is left on foot alone, or for a room: on
its deck one fishes, sleeps and dances.
"""

from __future__ import annotations

from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reader.mounts import ABOARD
from skyscreen.write.reading import Deed, Link, Reading
from skyscreen.write.story.panel import Panel

MOUNTS = ("vehicle", "vessel", "quadruped")


def dismounted(panel: Panel, reading: Reading, shelf: Shelf) -> list[tuple[int, int]]:
    """(rider, mount) keys of those who rode in an earlier step and have got off by this one."""
    if not panel.deeds:
        return []
    now = max(deed.step for deed in panel.deeds)
    indoors = panel.place is not None and bool(panel.place.facts.get("indoor"))
    out = []
    for link in reading.links:
        mount, rider = reading.subject(link.object), reading.subject(link.subject)
        if link.kind not in ("on", "inside") or mount.kind not in MOUNTS or rider.kind not in ALIVE:
            continue
        if _off(link, now, reading, shelf, afloat=mount.kind == "vessel", indoors=indoors):
            out.append((link.subject, link.object))
    return out


def _off(link: Link, now: int, reading: Reading, shelf: Shelf, *, afloat: bool, indoors: bool) -> bool:
    rode, off, last = False, False, -1
    for deed in sorted(reading.deeds, key=lambda d: (d.step, d.span)):
        if deed.step > now or link.subject not in deed.motions:
            continue
        if _rides(deed, link, reading):
            rode, off, last = True, False, deed.step
            continue
        motion = deed.motions[link.subject]
        leaves = shelf.travels(motion) if afloat else motion not in ABOARD
        off |= rode and deed.step > last and leaves
    return off or (rode and last < now and indoors)


def _rides(deed: Deed, link: Link, reading: Reading) -> bool:
    """Whether the mount goes with the rider in it: by the same word, or as what the rider's deed is done to."""
    goes = any(link.object in other.motions for other in reading.deeds if other.span == deed.span)
    return deed.motions[link.subject] in ABOARD and (goes or link.object == deed.target)
