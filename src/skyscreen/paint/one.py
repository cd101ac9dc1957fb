"""One shot of a film: from its passes, and what was painted before, to its painted take and what is reported of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.screenplay import Scene, Screenplay, Shot
from skyscreen.nouns.take import VIDEO, Take
from skyscreen.paint import clip as clips
from skyscreen.paint import mezzanine, soundtrack
from skyscreen.paint.match import Anchor
from skyscreen.paint.prompting import prompt
from skyscreen.paint.protocol import Painter
from skyscreen.paint.shot import paint, size_for

Frames = NDArray[np.uint8]
SOUND = "sound.wav"
"""The painter's own sound of a shot, as long as its take; the film's sound stays that of the simulated world."""


@dataclass(frozen=True, eq=False)
class Given:
    """What a shot is painted with beside its passes."""

    references: Mapping[str, Frames]
    anchor: Anchor | None = None


@dataclass(eq=False)
class Outcome:
    row: dict[str, Any]
    """Of the report."""
    painted: bool = False
    """Its take stands in FOLDER/<shot>; else the simulated one does."""
    failed: bool = False
    """The painter itself failed: nothing came that could be checked."""
    anchor: Anchor | None = None
    """Some of its pictures, painted and simulated."""
    portraits: dict[str, Frames] = field(default_factory=dict)
    """Cast id → how it came out."""


def painted(
    screenplay: Screenplay, scene: Scene, shot: Shot, take: Take, passes: Path, folder: Path, painter: Painter,
    given: Given, more: dict[str, Any], told: Callable[[int, int], None],
) -> Outcome:  # fmt: skip
    """Args:
    passes: of the whole film, a folder a shot.
    folder: painted takes and windows are kept here.
    """
    limits = painter.limits
    clip = clips.load(passes / shot.id, take.video, *size_for(limits, take.width, take.height))
    done = paint(
        clip, painter, prompt(screenplay, scene, shot), seed=screenplay.seed, anchor=given.anchor,
        references=list(given.references.values()), more=more, keep=folder / "windows", told=told,
    )  # fmt: skip
    row = {"painter": limits.name if done.frames is not None else "simulated", "takes": done.takes,
           "notes": done.notes, "references": list(given.references),
           **({"check": done.verdict.plain()} if done.verdict else {})}  # fmt: skip
    if done.frames is None:
        return Outcome(row, failed=done.verdict is None)
    _keep(take, done.frames, folder / shot.id, limits.name)
    if done.sound is not None:
        soundtrack.write(done.sound, folder / shot.id / SOUND)
        row["sound"] = f"{folder.name}/{shot.id}/{SOUND}"
    return Outcome(row, True, False, Anchor.of(done.frames, clip.colour), _portraits(clip, done.frames))


def _keep(take: Take, frames: Frames, place: Path, name: str) -> None:
    """The take with its pictures painted; its events, coverage and clock stay those of the world."""
    place.mkdir(parents=True, exist_ok=True)
    mezzanine.write(frames, place / VIDEO, take.width, take.height, take.fps)
    replace(take, folder=place, notes=(*take.notes, f"painted by {name}")).save()


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
