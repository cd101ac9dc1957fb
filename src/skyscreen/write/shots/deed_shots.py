"""The eye on the deed: who does something holds the focus, at a size that shows it.

A plan of shots is made for any cast (`write.shots.shots`); here it meets what happens. A shot whose focus only stands
there is turned to whoever acts, and the first shot of every step of the telling shows its deed as a whole: a kick from
head to foot, a knot from the waist up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from skyscreen.catalogue.reach import STILL, TELLING, reach
from skyscreen.nouns.screenplay import Camera
from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reading import Deed, Reading, Subject
from skyscreen.write.shots.shots import LENS, STRIDE, fits

FRONT = 75.0
"""Degrees from the front up to which hands at work are not hidden by the back."""
MUZZLE = 52.0
"""Degrees from the front up to which a beast's open mouth is seen, and not its ruff."""
FAST = 3.0
"""m/s from which a beast's head is thrown about too much for a near shot."""
CLOSE = ("close", "extreme_close")
TURNS = (0.0, 34.0, -34.0, 68.0, -68.0)
"""Degrees by which a shot may be turned so that it cuts with its neighbours."""
GOING = ("follow", "pan_left", "pan_right", "truck_left", "truck_right")
STAYING = ("push_in", "orbit_left", "truck_right")


def on_the_deed(
    views: list[Camera], rows: Sequence[list[Deed]], lead: list[Subject], reading: Reading, shelf: Shelf
) -> list[Camera]:
    """The cameras, turned to those who act.

    Args:
        views: one a shot.
        rows: the deeds of each shot.
    """
    out = list(views)
    steps = {k: n for n, (_, part) in enumerate(groupby(range(len(rows)), lambda k: id(rows[k]))) for k in part}
    told: set[int] = set()
    shown: set[int] = set()
    near: set[tuple[int, str]] = set()
    held: dict[str, int] = {}
    for k, view in enumerate(views):
        doers = _doers(rows[k], lead, reading, len(set(steps.values())) > 1)
        story = len(set(steps.values())) > 1
        last = k == len(views) - 1
        # A story leaves with its last event, seen for what it is; a film of one deed with the place round it.
        first = (last and not story) if last else k == 0 or view.size == "extreme_wide"
        # A step that has this shot alone is told by it: who acts is large enough to be seen doing it.
        alone = len(views) == 1 if len(set(steps.values())) < 2 else sum(n == steps[k] for n in steps.values()) == 1
        first = first and not alone
        asked = any(getattr(view, field) == value for field, value in reading.cameras)
        held_by = view.focus is not None and any(view.focus in s.ids for s in doers)
        if (first and not asked) or (asked and (held_by or not story)) or not doers or view.focus is None:
            continue
        own = next((s for s in doers if view.focus in s.ids), None)
        if last and story:
            own, doers = None, _end_with(rows[k], lead, reading) or doers
        who = own or min(doers, key=lambda s: (held.get(s.ids[0], 0), doers.index(s)))
        motion = _motion(rows[k], who, reading)
        entry = shelf.families["motions"].get(motion)
        need, facts = ("body", {}) if entry is None else (reach(entry, who.kind), entry.facts)
        if need == "face" and any(deed.target is not None for deed in rows[k] if who.key in deed.motions):
            need = "hands"  # the candle that is blown out is seen with the cheeks
        sizes = TELLING[need][: 1 if len(views) == 1 else None]  # a film of one shot shows it as well as can be
        tells = view.size in sizes
        hides = view.size in CLOSE and need == "body" and (steps[k], who.ids[0]) in near
        fast = who.kind == "quadruped" and (motion == "jump" or float(facts.get("speed") or 0.0) >= FAST)
        hides = hides or (fast and view.size in CLOSE)
        wanted = sizes if not tells and (steps[k] not in told or hides) else (view.size,)
        if fast and view.size in CLOSE:
            wanted = (*wanted, "medium")  # where neither cuts with its neighbours
        if last and story:
            wanted = (*sizes, "medium", "full")
        elif own is None and view.size == "wide":
            wanted = (view.size,)
        travels = bool(facts.get("travels"))
        runs = travels and who.kind in ALIVE
        trial = view if own is not None and view.size in wanted and _faced(view, need) == view else next(
            (one for one in _trials(view, who.ids[0], wanted, need, travels, runs) if fits(one, k, out)), None)
        if trial is None and own is None and view.size in ("full", "medium"):
            # A ball that somebody plays with, whole and by itself, tells nothing of the game.
            sizes = ("close", *TELLING["hands"], "wide")
            trial = next((one for one in _trials(view, who.ids[0], sizes, need, travels, runs) if fits(one, k, out)),
                         None)
        if trial is None and len(set(steps.values())) > 1 and steps[k] not in shown and own is None:
            # Better two shots that cut a little hard than an event that nobody sees.
            trial = next(iter(_trials(view, who.ids[0], TELLING[need], need, travels, runs)), None)
        if trial is None:
            continue
        if asked:  # the camera does what it was told, before who acts
            trial = trial.model_copy(update={field: getattr(view, field) for field, value in reading.cameras
                                             if getattr(view, field) == value})
        out[k] = trial
        shown.add(steps[k])
        held[who.ids[0]] = held.get(who.ids[0], 0) + 1
        if trial.size in TELLING[need]:
            told.add(steps[k])
        if trial.size in CLOSE:
            near.add((steps[k], who.ids[0]))
    return out


def _doers(row: list[Deed], lead: list[Subject], reading: Reading, story: bool) -> list[Subject]:
    """Who acts, the lead first, then those to whom something alive happens; a rider acts with its mount. In a story of
    several steps a step in which somebody only looks or sits is about them."""
    acting = {key for deed in row for key, motion in deed.motions.items() if motion not in STILL}
    acting |= {link.subject for link in reading.links if link.kind in ("on", "inside") and link.object in acting
               and reading.subject(link.subject).kind == "person"}
    handled = {deed.target for deed in row if any(reading.subject(key).kind == "person" for key in deed.motions)}
    if story and not acting:
        acting = {key for deed in row for key in deed.motions}
    return [s for s in lead if s.key in acting and (s.key not in handled or s.kind in ALIVE)]


def _end_with(row: list[Deed], lead: list[Subject], reading: Reading) -> list[Subject]:
    """Who does what is told last: 'when he comes down, the dog sits on his bicycle' is about the dog."""
    end = max(row, key=lambda deed: deed.span, default=None)
    keys = [] if end is None else [key for key in end.motions if any(s.key == key for s in lead)]
    return [_bearer(reading.subject(key), end, reading) or reading.subject(key) for key in keys if end is not None]


def _bearer(thing: Subject, deed: Deed, reading: Reading) -> Subject | None:
    """On whom a small thing comes to lie: the head that the pancake lands on is the joke, and not the pancake."""
    if thing.kind not in ("prop", "food") or deed.motions.get(thing.key) not in ("land", "fall", "drop"):
        return None
    under = [reading.subject(k.object) for k in reading.links
             if k.subject == thing.key and k.kind == "on" and k.since > deed.span[0]]
    return next((s for s in under if s.kind in ALIVE), None)


def _motion(row: list[Deed], who: Subject, reading: Reading) -> str:
    """What it does, or what carries it."""
    own = [d.motions[who.key] for d in row if who.key in d.motions]
    under = {link.object for link in reading.links if link.subject == who.key}
    own += [motion for d in row for key, motion in d.motions.items() if key in under]
    return next((m for m in own if m not in STILL), "")


def _faced(view: Camera, need: str) -> Camera:
    """Hands are seen from before whoever uses them."""
    most = MUZZLE if need == "mouth" else FRONT
    if need == "body" or abs(view.side) <= most:
        return view
    return view.model_copy(update={"side": most if view.side > 0 else -most})


def _trials(view: Camera, name: str, sizes: Sequence[str], need: str, travels: bool, runs: bool
            ) -> Iterator[Camera]:
    sign = 1.0 if view.side >= 0 else -1.0
    most = 150.0 if need == "body" else MUZZLE if need == "mouth" else FRONT
    for size in sizes:
        for turn in TURNS:
            side = sign * min(max(abs(view.side) + turn, 12.0), most)
            moves = dict.fromkeys((view.move, *(GOING if travels else STAYING)))
            for move in moves:
                if (move in GOING) != travels and size != "wide" and move not in STAYING:
                    continue
                # A stride is seen from the side.
                seen = sign * min(max(abs(side), STRIDE[0]), STRIDE[1]) if runs and move == "follow" else side
                yield view.model_copy(update={
                    "size": size, "focus": name, "side": round(seen, 1), "lens": LENS[size], "move": move,
                    "angle": "eye" if size in CLOSE or view.angle in ("high", "overhead") else view.angle})
