"""Who is in a shot: whom it may hold, whom it shows, whom they bring with them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from skyscreen.catalogue.reach import right_handed
from skyscreen.nouns.screenplay import Camera
from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reader.default import at_rest
from skyscreen.write.reading import Deed, Reading, Subject
from skyscreen.write.shots.shots import LENS, Traits, cuts
from skyscreen.write.story import presence
from skyscreen.write.story.panel import Panel
from skyscreen.write.words.grammar import FACE, FEET, HANDS, HEADS

THINGS = ("prop", "food", "furniture", "light", "vehicle")
SMALL = 1.2
"""Metres: what is lower is seen with whoever uses it, and alone at most once."""
PAIR = 6.0
"""A lead at most so many times as tall as its company is framed together with it."""


def small(subject: Subject) -> bool:
    """A thing, and no larger than a table: alone in a picture it is a still life."""
    return subject.kind in THINGS and tall(subject) < SMALL


def worked(reading: Reading) -> set[int]:
    """Keys of what somebody's deed is done to, or with."""
    return {key for deed in reading.deeds for key in (deed.target, deed.to, deed.tool) if key is not None}


def roles(lead: list[Subject], bodies: dict[str, presence.Body], handled: Collection[int] = (), *,
          indoor: bool = False) -> dict[str, list[str]]:
    """Who may hold the focus. A wide shot is framed on whoever makes the place: the giant, where there is one.

    Args:
        handled: keys of what somebody works on.
        indoor: the place is a room: a planet is outside its window, and a shot of its own would be of the wall.
    """
    if indoor and lead and lead[0].kind in ALIVE:
        lead = [s for s in lead if s.kind != "body"]
    if not lead:
        return {"main": [], "other": [], "all": []}
    main = lead[0].ids[:1]
    backdrop = ("plant", "furniture") if lead[0].kind in ALIVE else ("furniture",)
    backdrop = () if lead[0].kind in backdrop else backdrop
    pool = [s for s in lead[1:] if s.kind not in backdrop]
    if lead[0].kind in ALIVE:
        # What merely lies there is no company; what somebody works on has its one shot (`Traits.once`).
        pool = [s for s in pool if not small(s) or s.key in handled]
        pool.sort(key=lambda s: small(s))
    others = [s.ids[0] for s in pool] or lead[0].ids[1:2] or main
    if pool and all(small(s) for s in pool):
        others += lead[0].ids[1:2] or main
    giant = max((s.ids[0] for s in lead if s.kind not in backdrop), key=lambda name: bodies[name].height)
    wide = [giant, *main] if bodies[giant].height > 5 * bodies[main[0]].height else main
    return {"main": main, "other": others, "all": wide}


def traits(reading: Reading, lead: list[Subject], shelf: Shelf, bodies: dict[str, presence.Body]) -> Traits:
    going: set[str] = set()
    motions = shelf.families["motions"]
    # What somebody works at stays where it is: a motorcycle that is repaired drives nowhere.
    works = {name for name, entry in motions.items() if entry.facts.get("work")}
    hands = {d.target for d in reading.deeds if works & set(d.motions.values())}
    for subject in lead:
        own = [d.motions[subject.key] for d in reading.deeds if subject.key in d.motions]
        names = own or ([] if subject.key in hands else [at_rest(subject, reading, shelf)])
        if any(map(shelf.travels, names)):
            going |= set(subject.ids)
    for link in reading.links:
        if link.kind in ("on", "inside") and going & set(reading.subject(link.object).ids):
            going |= set(reading.subject(link.subject).ids)  # the rider goes where the mount goes
    alive = {name for s in lead if s.kind in ALIVE for name in s.ids}
    high = {name for name, size in bodies.items() if size.height > 2.5 and size.height > size.length}
    # Beside somebody alive a building or a prop is company, not a second lead.
    still = {name for s in lead[1:] if s.ids[0] not in going and s.kind not in ALIVE for name in s.ids}
    rare = still if lead and lead[0].kind in ALIVE else set()
    once = {name for s in lead[1:] if small(s) or (s.key in hands and s.kind in THINGS) for name in s.ids}
    once = once - going if lead and lead[0].kind in ALIVE else set()
    doing = {m for d in reading.deeds for key, m in d.motions.items() if lead and key == lead[0].key}
    right = any(right_handed(motions[name]) for name in doing)
    return Traits(frozenset(going), frozenset(alive), frozenset(high), frozenset(rare), frozenset(once), right)


DETAILS = 2
"""Closer shots that parts of bodies ask for in one film."""


def closer(
    views: list[Camera], plan: list[str], reading: Reading, lead: list[Subject], kept: Collection[int] = ()
) -> list[Camera]:
    """A part that the text looks at (her hands, its tail) brings the camera closer to its owner, once.

    Args:
        kept: shots that stay as they are: an event has no other.
    """
    out, done = list(views), set()
    for key, part in reading.details:
        owner = next((s for s in lead if s.key == key), None)
        size = "extreme_close" if part in FACE else "close"
        held = {} if owner is None or owner.kind not in ALIVE else _held(part, owner.kind, reading)
        if owner is None or key in done or len(done) == DETAILS:
            continue
        done.add(key)
        name = owner.ids[0]
        near = [k for k, view in enumerate(out) if view.focus == name and view.size in ("close", "extreme_close")]
        if near:
            ends = (0, len(out) - 1)
            chosen = min(near, key=lambda k: (("size", out[k].size) not in reading.cameras, k in ends, k))
            out[chosen] = out[chosen].model_copy(update=held)
            continue
        changed = {"size": size, "lens": LENS[size], "focus": name, "angle": "eye", **held}
        inner = range(1, len(out) - 1) if len(out) > 1 else range(bool(held))
        trials = [(k, out[k].model_copy(update=changed)) for k in inner if k not in kept]
        good = [(k, v) for k, v in trials if len(out) == 1 or (cuts(out[k - 1], v) and cuts(v, out[k + 1]))]
        good.sort(key=lambda trial: (views[trial[0]].focus != name, plan[trial[0]] == "introduce", trial[0]))
        for k, view in good[:1]:
            out[k] = view
    return out


def _held(part: str, kind: str, reading: Reading) -> dict[str, str]:
    """What a picture of hands or feet asks of the camera: they are looked down on, as by who uses them. A head fills
    the close-up that is asked of it; where none is asked its owner is only seen from nearer."""
    if part in HEADS:
        return {"part": "head"} if ("size", "close") in reading.cameras else {}
    name = "" if kind != "person" else "hands" if part in HANDS else "feet" if part in FEET else ""
    asked = {"angle"} & {field for field, _ in reading.cameras}
    return {} if not name else {"part": name} if asked else {"part": name, "angle": "high"}


def with_the_lead(
    views: list[Camera], plan: list[str], lead: list[Subject], reading: Reading, bodies: dict[str, presence.Body],
    aspect: float, kept: Collection[int] = (),
) -> list[Camera]:  # fmt: skip
    """A shot of the place that is framed on its giant, and too wide to show whom the film is about, is framed on them
    instead where the cuts allow it; the giant stands behind them.

    Args:
        kept: shots that stay as they are: they hold whose step it is.
    """
    out = list(views)
    if not lead:
        return out
    main = lead[0].ids[0]
    for k, view in enumerate(views):
        if k in kept or view.size not in ("wide", "extreme_wide") or view.focus in (None, *lead[0].ids):
            continue
        names, _ = presence.shown(view.size, view.focus, seen(view, plan[k], lead, reading), bodies, aspect)
        trial = view.model_copy(update={"focus": main})
        alike = any((v.size, v.side, v.move) == (trial.size, trial.side, trial.move) and v.focus == main for v in out)
        before, after = k == 0 or cuts(out[k - 1], trial), k + 1 == len(out) or cuts(trial, out[k + 1])
        if not set(names) & set(lead[0].ids) and not alike and before and after:
            out[k] = trial
    return out


def seen(camera: Camera, beat: str, lead: list[Subject], reading: Reading) -> list[str]:
    """Everybody in the wide shots; in close ones the focus with the rest of its group where they fit."""
    everyone = [name for subject in lead for name in subject.ids]
    if camera.size in ("extreme_wide", "wide") or camera.focus is None or not lead:
        return everyone
    own = next(s for s in lead if camera.focus in s.ids)
    if camera.size in ("close", "extreme_close"):
        return [camera.focus]
    tied = {
        link.object if link.subject == own.key else link.subject
        for link in reading.links
        if own.key in (link.subject, link.object)
    }
    tied |= {key for d in reading.deeds if own.key in d.subjects for key in (d.target, d.to) if key is not None}
    # 'A man and a woman waltz': one of two alone would embrace the air.
    both = [d.subjects for d in reading.deeds if own.key in d.subjects and len(d.subjects) == 2]
    tied |= {key for two in both for key in two if key != own.key}
    names = [camera.focus, *(name for name in own.ids if name != camera.focus)]
    if camera.size == "medium":
        # Who is combed, kissed or thrown something belongs to the deed; what lies about does not.
        tied = {key for key in tied if reading.subject(key).kind in ALIVE}
    if camera.size in ("full", "medium") or beat == "turn":
        names += [name for s in lead if s.key in tied for name in s.ids if name not in names]
    main = lead[0]
    if camera.size == "full" and own is not main and own.kind in ALIVE and tall(main) < PAIR * tall(own):
        # Company is seen with the lead, not in a world of its own.
        names += [name for name in main.ids[:1] if name not in names]
    return names


def tall(subject: Subject) -> float:
    """Metres, as it is shown."""
    return subject.tall


def borne(shown: list[str], reading: Reading) -> list[str]:
    """What carries those who are shown, and whom they carry: a rider's close-up has a horse under it, and the horse
    never gallops off without its rider."""
    out: list[str] = []
    names = list(shown)
    while names:
        near: list[str] = []
        for link in reading.links:
            if link.kind in ("on", "inside", "at"):
                for pair in reading.pairs(link):
                    near += pair if set(pair) & set(names) else []
        names = [name for name in dict.fromkeys(near) if name not in out and name not in shown]
        out += names
    return out


def bearers(names: list[str], reading: Reading) -> list[str]:
    """What these stand on or lie in, and that in its turn: no bowl is in a picture without its table."""
    out: list[str] = []
    while names:
        pairs = [pair for link in reading.links if link.kind in ("on", "inside") for pair in reading.pairs(link)]
        names = [under for above, under in pairs if above in names and under not in out]
        out += names
    return list(dict.fromkeys(out))


def of_those_there(
    views: list[Camera], rows: Sequence[list[list[Deed]]], lead: list[Subject], gone: Sequence[set[int]]
) -> list[Camera]:
    """The cameras, none of which holds somebody who is not there yet: it holds who acts in its step instead, else the
    first who is there."""
    out = list(views)
    for k, view in enumerate(views):
        if not gone[k] or not any(view.focus in s.ids for s in lead if s.key in gone[k]):
            continue
        acting = {key for step in rows[k] for deed in step for key in deed.motions}
        there = sorted((s for s in lead if s.key not in gone[k]), key=lambda s: s.key not in acting)
        out[k] = view.model_copy(update={"focus": there[0].ids[0] if there else None})
    return out


def nobody_left_out(
    panels: list[Panel], views: list[Camera], lead: list[Subject], gone: Sequence[set[int]]
) -> None:
    """Whoever no shot could show is at least promised in the widest one: better small than never."""
    for subject in lead:
        for name in subject.ids:
            if any(name in panel.shown for panel in panels):
                continue
            there = [k for k in range(len(views)) if subject.key not in gone[k]] or list(range(len(views)))
            wide = [k for k in there if views[k].size in ("full", "wide")] or there
            best = max(wide, key=lambda k: (bool(set(panels[k].shown) & set(subject.ids)), views[k].size == "full", -k))
            panels[best].shown.append(name)
            panels[best].beside = [other for other in panels[best].beside if other != name]
