"""The takes of a film, painted one after the other: all shots share one rendering of colour, and who and what is in
them looks like the sheets that were painted first."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.take import VIDEO, Take
from skyscreen.paint import clip as clips
from skyscreen.paint import mezzanine, sheets, soundtrack
from skyscreen.paint.index import painter as named
from skyscreen.paint.match import Anchor
from skyscreen.paint.prompting import prompt
from skyscreen.paint.protocol import Painter
from skyscreen.paint.shot import paint, size_for

Frames = NDArray[np.uint8]
SOUND = "sound.wav"
"""The painter's own sound of a shot, as long as its take; the film's sound stays that of the simulated world."""


def paint_takes(
    screenplay: Screenplay,
    takes: Mapping[str, Take],
    passes: Path,
    folder: Path,
    name: str,
    *,
    more: dict[str, Any],
    told: Callable[[str, int, int], None],
    painter: Painter | None = None,
) -> tuple[dict[str, Take], dict[str, Any]]:
    """See `skyscreen.paint.paint_takes`; `painter` is given by tests."""
    painter = painter or named(name)
    out: dict[str, Take] = {}
    report: dict[str, Any] = {}
    first = next(iter(takes.values()))
    size = size_for(painter.limits, first.width, first.height)
    drawn = sheets.painted(painter, screenplay, takes, passes, folder, size, more)
    anchor, notes = drawn.anchor, drawn.notes
    known: dict[str, Frames] = {**drawn.cast}
    for scene in screenplay.scenes:
        for shot in scene.shots:
            take = takes[shot.id]
            width, height = size_for(painter.limits, take.width, take.height)
            clip = clips.load(passes / shot.id, take.video, width, height)
            given = _given(shot.subjects, known, drawn.places.get(scene.id), painter.limits.references)
            done = paint(
                clip, painter, prompt(screenplay, scene, shot), seed=screenplay.seed, anchor=anchor,
                references=list(given.values()), more=more, keep=folder / "windows",
                told=lambda k, n, shot=shot: told(shot.id, k, n),
            )  # fmt: skip
            report[shot.id] = {"painter": painter.limits.name if done.frames is not None else "simulated",
                               "takes": done.takes, "notes": [*notes, *done.notes], "references": list(given),
                               **({"check": done.verdict.plain()} if done.verdict else {})}  # fmt: skip
            out[shot.id], notes = take, []
            if done.frames is None:
                continue
            out[shot.id] = _kept(take, done.frames, folder / shot.id, painter.limits.name)
            if done.sound is not None:
                soundtrack.write(done.sound, folder / shot.id / SOUND)
                report[shot.id]["sound"] = f"{folder.name}/{shot.id}/{SOUND}"
            some = slice(None, None, max(len(clip) // 4, 1))
            anchor = anchor or Anchor(done.frames[some], clip.colour[some])
            known = _portraits(clip, done.frames) | known
    (folder / "paint.json").write_text(json.dumps(report, ensure_ascii=False, indent=1), "utf-8")
    return out, report


def _given(subjects: list[str], known: Mapping[str, Frames], place: Frames | None, most: int) -> dict[str, Frames]:
    """The references of a shot: of those that are in it, and of its place where room is left."""
    out = {name: known[name] for name in subjects if name in known}
    out = dict(list(out.items())[:most])
    return out | {"place": place} if place is not None and len(out) < most else out


def _kept(take: Take, frames: Frames, place: Path, name: str) -> Take:
    """The take with its pictures painted; its events, coverage and clock stay those of the world."""
    place.mkdir(parents=True, exist_ok=True)
    mezzanine.write(frames, place / VIDEO, take.width, take.height, take.fps)
    made = replace(take, folder=place, notes=(*take.notes, f"painted by {name}"))
    made.save()
    return made


def _portraits(clip: clips.Clip, frames: Frames) -> dict[str, Frames]:
    """Cast id → the painted picture in which it is largest, cut out on white: the reference of later shots."""
    found: dict[str, Frames] = {}
    for number, member in clip.members.items():
        areas = [(clip.ident[k] == number).mean() for k in range(len(frames))]
        best = int(np.argmax(areas))
        if areas[best] < 0.01:
            continue
        mask = clip.ident[best] == number
        rows, columns = np.where(mask.any(1))[0], np.where(mask.any(0))[0]
        picture = np.where(mask[..., None], frames[best], 255).astype(np.uint8)
        room = max((rows[-1] - rows[0]) // 10, 4)
        found[member] = picture[
            max(rows[0] - room, 0) : rows[-1] + room, max(columns[0] - room, 0) : columns[-1] + room
        ]
    return found
