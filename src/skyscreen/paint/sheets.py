"""Reference sheets: each member of the cast and each place is painted once, as a still, from where the film itself
shows it best, before any shot; every shot is then given the sheets of those that are in it. The first place's sheet is
also the film's one anchor of colour.

A sheet comes from the passes of the world, so its shape is exact; it is checked as shots are and painted anew if it
fails, at most twice. A member without a good sheet is taken from the first shot that shows it, as it came out there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.passes import SKY_METRES
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.take import Take
from skyscreen.paint import check, controls, match, prompting
from skyscreen.paint import clip as clips
from skyscreen.paint.keeping import kept_or_painted
from skyscreen.paint.protocol import Painter, Request
from skyscreen.paint.shot import RETAKES, STRONGER, fresh_seed

Picture = NDArray[np.uint8]
Seen = Callable[[str], list[tuple[int, NDArray[np.int32], dict[int, str]]]]
"""Shot → some of its frames: which, (h, w) object ids, object id → cast id."""
LEAST = 0.004
"""Share of the picture that a member must have somewhere: of less no sheet can be made."""
COVERED = 0.3
"""Share of the picture that the cast may hide of a place."""
ROOM = 0.12
"""Margin about a member, as a share of its size."""
WHITE = 255


@dataclass
class Sheets:
    cast: dict[str, Picture] = field(default_factory=dict)
    """Cast id → painted picture on white."""
    places: dict[str, Picture] = field(default_factory=dict)
    """Scene id → painted picture."""
    anchor: match.Anchor | None = None
    notes: list[str] = field(default_factory=list)


def painted(
    painter: Painter, screenplay: Screenplay, takes: Mapping[str, Take], passes: Path, folder: Path,
    size: tuple[int, int], more: dict[str, Any],
) -> Sheets:  # fmt: skip
    """All sheets of a film at the painter's `size`; windows are kept in FOLDER/windows, pictures in FOLDER/sheets.
    A painter that takes no references has none."""
    out = Sheets()
    if not painter.limits.references:
        return out
    hand = _Hand(painter, screenplay.seed, folder / "windows", more, out)
    seen = seen_in(passes)
    for scene in screenplay.scenes:
        view = _of_place([shot.id for shot in scene.shots], seen)
        if view is None:
            continue
        clip = clips.still(passes / view.shot, takes[view.shot].video, view.frame, (0, 0, 1, 1), *size)
        picture = hand.still(clip, prompting.place(screenplay, scene), f"place of {scene.id}")
        if picture is None:
            continue
        if out.anchor is None:
            out.anchor = match.Anchor(picture[None], clip.colour)
        else:
            picture = match.matched(picture[None], clip.colour, out.anchor)[0]
        out.places[scene.id] = picture
    for name in sorted({name for scene in screenplay.scenes for shot in scene.shots for name in shot.subjects}):
        view = _of_member(name, takes, seen)
        if view is None:
            continue
        whole = clips.still(passes / view.shot, takes[view.shot].video, view.frame, _about(view.box), *size)
        clip = _alone(whole, name)
        picture = hand.still(clip, prompting.portrait(screenplay, name), name)
        if picture is not None:
            out.cast[name] = np.where((clip.ident[0] > 0)[..., None], picture, WHITE).astype(np.uint8)
    _shown(out, folder / "sheets")
    return out


@dataclass(frozen=True)
class View:
    """Where something is seen best."""

    shot: str
    frame: int
    box: tuple[float, float, float, float]
    """Left, top, right, bottom as shares of the picture."""


@dataclass
class _Hand:
    painter: Painter
    seed: int
    keep: Path
    more: dict[str, Any]
    out: Sheets

    def still(self, clip: clips.Clip, words: str, name: str) -> Picture | None:
        """One good picture of a clip of one frame; None, with a note, where none came."""
        limits = self.painter.limits
        kind = limits.controls[0] if limits.controls else ""
        height, width = clip.colour.shape[1:3]
        frames = limits.count(1)
        steer = np.repeat(controls.drawn(clip, kind), frames, 0) if kind else None
        faults: list[str] = []
        for take in range(1 + RETAKES):
            asked = Request(words, frames, width, height, fresh_seed(self.seed, take), control=steer, control_kind=kind,
                            strength=1 + STRONGER * take, more=self.more)  # fmt: skip
            picture = kept_or_painted(self.painter, asked, self.keep).frames[-1]
            faults = check.still(clip, picture)
            if not faults:
                return picture
        self.out.notes.append(f"sheet of {name}: {'; '.join(faults)}; it is taken from the first shot that shows it")
        return None


def seen_in(passes: Path) -> Seen:
    """Places and members ask for the same frames: each shot's are read once, 3 MB of a shot at 1280 × 720."""
    return cache(lambda shot: list(clips.idents(passes / shot)))


def _of_member(name: str, takes: Mapping[str, Take], seen: Seen) -> View | None:
    """In the shots that show it largest: the frame in which most of it is seen, best if no edge cuts it."""
    areas = {shot: row.peak_area for shot, take in takes.items() for row in take.coverage if row.member == name}
    best: tuple[float, View] | None = None
    for shot in sorted(areas, key=lambda shot: (-areas[shot], shot))[:3]:
        for frame, ident, members in seen(shot):
            mask = clips.masked(ident, members, name)
            if mask.mean() < LEAST:
                continue
            rows, columns = np.where(mask.any(1))[0], np.where(mask.any(0))[0]
            height, width = mask.shape
            cut = rows[0] == 0 or columns[0] == 0 or rows[-1] == height - 1 or columns[-1] == width - 1
            score = float(mask.mean()) * (0.5 if cut else 1.0)
            if best is None or score > best[0]:
                box = (columns[0] / width, rows[0] / height, (columns[-1] + 1) / width, (rows[-1] + 1) / height)
                best = score, View(shot, frame, box)
    return best[1] if best else None


def _of_place(shots: list[str], seen: Seen) -> View | None:
    """The frame of a scene in which the cast hides least; None where it hides too much everywhere."""
    best: tuple[float, View] | None = None
    for shot in shots:
        for frame, ident, members in seen(shot):
            hidden = float(np.isin(ident, list(members)).mean())
            if hidden < COVERED and (best is None or hidden < best[0]):
                best = hidden, View(shot, frame, (0.0, 0.0, 1.0, 1.0))
    return best[1] if best else None


def _about(box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """The box with a margin, widened about its middle to the picture's own aspect; it may reach over the edge."""
    left, top, right, bottom = box
    side = max(right - left, bottom - top) * (1 + 2 * ROOM)
    x, y = (left + right) / 2, (top + bottom) / 2
    return x - side / 2, y - side / 2, x + side / 2, y + side / 2


def _alone(clip: clips.Clip, name: str) -> clips.Clip:
    """The member by itself on white."""
    mask = clips.masked(clip.ident, clip.members, name)
    return replace(
        clip, colour=np.where(mask[..., None], clip.colour, WHITE).astype(np.uint8),
        depth=np.where(mask, clip.depth, SKY_METRES).astype(np.float32),
        normal=np.where(mask[..., None], clip.normal, 0).astype(np.float32), ident=np.where(mask, clip.ident, 0),
        members={number: member for number, member in clip.members.items() if member == name},
    )  # fmt: skip


def _shown(sheets: Sheets, folder: Path) -> None:
    """The pictures as files, for people."""
    from PIL import Image

    for name, picture in [*sheets.cast.items(), *((f"place-{key}", one) for key, one in sheets.places.items())]:
        folder.mkdir(parents=True, exist_ok=True)
        Image.fromarray(picture).save(folder / f"{name}.png")
