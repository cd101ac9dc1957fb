"""Puts a shot's camera to what its order says of the shots beside it: `nouns.passage`, `stage.camera.ends`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from skyscreen.catalogue import index
from skyscreen.nouns.order import Order
from skyscreen.stage.camera import ends, match
from skyscreen.stage.camera.clearance import Clearance
from skyscreen.stage.camera.opening import best, openings
from skyscreen.stage.camera.operator import Shot

if TYPE_CHECKING:
    from skyscreen.stage.production import Production
    from skyscreen.stage.ready import Ready

SLOW = 0.02
"""Share of its own size that a subject must go in a quarter of a second to be said to go anywhere."""


def matched(ready: Ready, shot: Shot, order: Order, before: Production, rehearsed: Callable[[Order], Ready],
            filmed: Callable[[Ready], Shot]) -> tuple[Ready, Shot]:
    """The shot as it meets the last picture of the one before.

    Where the subjects would go opposite ways, the shot is set up from the other side of its subject first.
    """
    size = (order.width, order.height)
    lead = next((s for s in before.subjects if s.id == (before.order.shot.camera.focus or _first(before.order))), None)
    if lead is None or ready.lead is None:
        ready.notes.append(f"{order.shot.id}: there are no two subjects to match; the cut is plain")
        return ready, shot
    last, first = ends.Span.of(before.order), ends.Span.of(order)
    sample, track = last.head + last.body, before.done.tracks[lead.id]
    wanted = match.shape(lead, track, sample + before.begin, before.shot.views[sample], size)
    if not wanted.usable:
        ready.notes.append(f"{order.shot.id}: {lead.id} is hardly in the picture at the cut; the cut is plain")
        return ready, shot
    going = _going(match.way(track, before.shot.views, sample, before.begin), lead.height)
    mine = _going(match.way(ready.done.tracks[ready.lead.id], shot.views, first.head + 1), ready.lead.height)
    if going * mine < 0:
        camera = order.shot.camera.model_copy(update={"side": -order.shot.camera.side})
        one = order.shot.model_copy(update={"camera": camera})
        ready = rehearsed(replace(order, shot=one, scene=order.scene.model_copy(update={"shots": [one]})))
        shot = filmed(ready)
    assert ready.lead is not None
    views = match.met(shot.views, first.head + 1, wanted, ready.lead, ready.done.tracks[ready.lead.id], size)
    return ready, replace(shot, views=views)


def _first(order: Order) -> str | None:
    return next(iter(order.shot.subjects), order.cast[0].id if order.cast else None)


def _going(metres: float, height: float) -> int:
    return 0 if abs(metres) < SLOW * height else 1 if metres > 0 else -1


def ended(ready: Ready, shot: Shot, order: Order, begin: int
          ) -> tuple[Shot, tuple[tuple[float, ...], ...], list[str]]:
    """The shot with its ends, the outline of the opening it flies into, and what has to be said."""
    entry, leave, span, size = order.entry, order.exit, ends.Span.of(order), (order.width, order.height)
    views, opening, notes = list(shot.views), (), []
    if any(end is not None and end.kind == "focus_pull" for end in (entry, leave)) and not _lens(order):
        notes.append(f"{order.shot.id}: the look {order.look} has no lens to rack; the pictures dissolve")
    if entry is not None and entry.kind == "focus_pull":
        views = ends.racked(views, span.into(entry.frames), order)
    if entry is not None and entry.kind == "whip":
        views = ends.flung(views, span.into(entry.frames), -entry.way, size)
    if entry is not None and entry.kind == "through":
        views = ends.emerged(views, span.into(entry.frames, from_start=True), _clear(ready))
    if leave is not None and leave.kind == "focus_pull":
        views = ends.racked(views, span.out(leave.frames), order)
    if leave is not None and leave.kind == "whip":
        views = ends.flung(views, span.out(leave.frames), leave.way, size)
    if leave is not None and leave.kind == "through":
        share, clear = span.out(leave.frames, to_end=True), _clear(ready)
        middle = span.head + span.body - leave.frames
        found = best(openings(ready.set, ready.subjects, ready.done.tracks, begin + middle), views[middle], clear, size,
                     leave.target)
        if found is None:
            notes.append(f"{order.shot.id}: no window, door, mirror or screen is in sight to go through; it dissolves")
        else:
            views, flies = ends.flown(views, share, found, clear, size)
            opening = ends.outlines(views, share, found, size)
            if not flies:
                notes.append(f"{order.shot.id}: something stands before the opening; the camera zooms in")
    return replace(shot, views=tuple(views)), opening, notes


def _lens(order: Order) -> bool:
    """The look blurs what is out of focus."""
    return index.look_named(order.look).lens


def _clear(ready: Ready) -> Clearance:
    still = [(s.model, ready.done.tracks[s.id].roots[0]) for s in ready.subjects
             if ready.done.tracks[s.id].joints is None and "opening" not in s.facts]
    return Clearance(ready.set, still)
