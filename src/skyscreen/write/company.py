"""Who is in a shot: whom it may hold, whom it shows, whom they bring with them."""

from __future__ import annotations

from skyscreen.nouns.screenplay import Camera
from skyscreen.write import business, presence
from skyscreen.write.business import Panel, default_motion
from skyscreen.write.reading import Reading, Subject
from skyscreen.write.shelf import Shelf
from skyscreen.write.shots import LENS, Traits, cuts
from skyscreen.write.words.grammar import FACE

PAIR = 6.0
"""A lead at most so many times as tall as its company is framed together with it."""


def roles(lead: list[Subject], bodies: dict[str, presence.Body]) -> dict[str, list[str]]:
    """Who may hold the focus. A wide shot is framed on whoever makes the place: the giant, where there is one."""
    if not lead:
        return {"main": [], "other": [], "all": []}
    main = lead[0].ids[:1]
    backdrop = ("plant", "furniture") if lead[0].kind in business.ALIVE else ()
    others = [s.ids[0] for s in lead[1:] if s.kind not in backdrop] or lead[0].ids[1:2] or main
    giant = max((s.ids[0] for s in lead if s.kind not in backdrop), key=lambda name: bodies[name].height)
    wide = [giant, *main] if bodies[giant].height > 5 * bodies[main[0]].height else main
    return {"main": main, "other": others, "all": wide}


def traits(reading: Reading, lead: list[Subject], shelf: Shelf, bodies: dict[str, presence.Body]) -> Traits:
    going: set[str] = set()
    for subject in lead:
        names = [d.motions[subject.key] for d in reading.deeds if subject.key in d.motions] or [
            default_motion(subject, shelf)
        ]
        entries = [shelf.families["motions"].get(name) for name in names]
        if any(e is not None and e.facts.get("travels") for e in entries):
            going |= set(subject.ids)
    for link in reading.links:
        if link.kind in ("on", "inside") and going & set(reading.subject(link.object).ids):
            going |= set(reading.subject(link.subject).ids)  # the rider goes where the mount goes
    alive = {name for s in lead if s.kind in business.ALIVE for name in s.ids}
    high = {name for name, size in bodies.items() if size.height > 2.5 and size.height > size.length}
    # Beside somebody alive a building or a prop is company, not a second lead.
    still = {name for s in lead[1:] if s.ids[0] not in going and s.kind not in business.ALIVE for name in s.ids}
    rare = still if lead and lead[0].kind in business.ALIVE else set()
    return Traits(frozenset(going), frozenset(alive), frozenset(high), frozenset(rare))


DETAILS = 2
"""Closer shots that parts of bodies ask for in one film."""


def closer(views: list[Camera], plan: list[str], reading: Reading, lead: list[Subject]) -> list[Camera]:
    """A part that the text looks at (her hands, its tail) brings the camera closer to its owner, once."""
    out, done = list(views), set()
    for key, part in reading.details:
        owner = next((s for s in lead if s.key == key), None)
        size = "extreme_close" if part in FACE else "close"
        if owner is None or key in done or len(done) == DETAILS:
            continue
        done.add(key)
        name = owner.ids[0]
        if any(view.focus == name and view.size in ("close", "extreme_close") for view in out):
            continue
        changed = {"size": size, "lens": LENS[size], "focus": name, "angle": "eye"}
        trials = [(k, out[k].model_copy(update=changed)) for k in range(1, len(out) - 1)]
        good = [(k, v) for k, v in trials if cuts(out[k - 1], v) and cuts(v, out[k + 1])]
        good.sort(key=lambda trial: (views[trial[0]].focus != name, plan[trial[0]] == "introduce", trial[0]))
        for k, view in good[:1]:
            out[k] = view
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
    names = [camera.focus, *(name for name in own.ids if name != camera.focus)]
    if camera.size == "full" or beat == "turn":
        names += [name for s in lead if s.key in tied for name in s.ids if name not in names]
    main = lead[0]
    if camera.size == "full" and own is not main and own.kind in business.ALIVE and tall(main) < PAIR * tall(own):
        # Company is seen with the lead, not in a world of its own.
        names += [name for name in main.ids[:1] if name not in names]
    return names


def tall(subject: Subject) -> float:
    return max(float(subject.entry.facts.get("height", 1.0)) * subject.scale, 0.01)


def borne(shown: list[str], reading: Reading) -> list[str]:
    """What carries those who are shown, and whom they carry: a rider's close-up has a horse under it, and the horse
    never gallops off without its rider."""
    out: list[str] = []
    names = list(shown)
    while names:
        near: list[str] = []
        for link in reading.links:
            if link.kind in ("on", "inside"):
                above, below = reading.subject(link.subject).ids, reading.subject(link.object).ids[:1]
                near += below if set(above) & set(names) else []
                near += above if set(below) & set(names) else []
        names = [name for name in dict.fromkeys(near) if name not in out and name not in shown]
        out += names
    return out


def nobody_left_out(panels: list[Panel], views: list[Camera], lead: list[Subject]) -> None:
    """Whoever no shot could show is at least promised in the widest one: better small than never."""
    for subject in lead:
        for name in subject.ids:
            if any(name in panel.shown for panel in panels):
                continue
            wide = [k for k, view in enumerate(views) if view.size in ("full", "wide")] or list(range(len(views)))
            best = max(wide, key=lambda k: (bool(set(panels[k].shown) & set(subject.ids)), views[k].size == "full", -k))
            panels[best].shown.append(name)
            panels[best].beside = [other for other in panels[best].beside if other != name]
