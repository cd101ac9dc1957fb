"""What falls, all in one simulation, and what is left of what breaks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from skyscreen.nouns.model import Model
from skyscreen.stage import breaking, supports
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.geometry import Array, place
from skyscreen.stage.layout import Mark
from skyscreen.stage.performing import Performance
from skyscreen.stage.physics.run import Break, Result, run
from skyscreen.stage.physics.starts import HOLD, start
from skyscreen.stage.segments import Segment
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Clock, Track

REST = 3.0
"""Seconds before the first frame in which what lies broken has broken and come to rest."""


def fall(set_: Dressed, falling: Sequence[Subject], marks: Mapping[str, Mark], parts: Mapping[str, Sequence[Segment]],
          clock: Clock, by_id: Mapping[str, Subject], out: Performance) -> None:
    """Bodies under physics, all in one simulation; the rest of the cast stands as it stands at its start."""
    bodies = []
    motions = {p.motion for s in falling for p in parts[s.id]}
    warm = round(REST / clock.step) if "lie_broken" in motions else 0
    times = np.concatenate([clock.times[0] + np.arange(-warm, 0) * clock.step, clock.times])
    for subject in falling:
        mark = marks[subject.id]
        part = next(p for p in parts[subject.id] if motion_facts(p.motion).get("physics"))
        carried = None
        if mark.parent in out.tracks and mark.local is not None:
            base = out.tracks[mark.parent].roots[0].copy()
            base[:3, :3] /= by_id[mark.parent].scale
            parent = by_id[mark.parent]
            at = mark.local if part.motion == "bounce" else supports.brink(subject, parent, mark.local)
            seat = place(at * parent.scale, 0.0, subject.scale)
            carried = base @ seat
        shown = clock.last - max(part.start, clock.time(0)) - HOLD
        said = {p.motion for p in parts[subject.id]} & {"shatter", "lie_broken"}
        body = start(subject, mark, part, set_, carried, shown)
        body = replace(body, strength=breaking.strength(subject, "shatter" if said else part.motion))
        bodies.append(replace(body, release=float(times[0])) if "lie_broken" in said else body)
    fixed = [(s.id, s.model, out.tracks[s.id].roots[0]) for s in by_id.values()
             if s.id in out.tracks and s not in falling]
    result: Result = run(bodies, fixed, set_, times)
    for track in result.tracks.values():
        track.roots = track.roots[warm:]
        track.visible = None if track.visible is None else track.visible[warm:]
    out.tracks |= result.tracks
    out.contacts += result.contacts
    out.physics |= result.measures
    for found in result.breaks:
        scatter(found, by_id[found.name], fixed, set_, times, warm, out)


def scatter(found: Break, subject: Subject, fixed: Sequence[tuple[str, Model, Array]], set_: Dressed, times: Array,
           warm: int, out: Performance) -> None:
    """Pieces and spill of a break; the first `warm` samples lie before the shot."""
    made, sounds, measures = breaking.broken(found, subject, fixed, set_, times)
    for piece in made:
        piece.track = Track(piece.track.roots[warm:], visible=(times >= found.time)[warm:])
    out.debris += made
    out.contacts += sounds
    out.physics |= measures
