"""The takes of a film, painted: all shots share one rendering of colour, and who and what is in them looks like the
sheets that were painted first. Shots that need nothing of one another any more may go to several devices at once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.screenplay import Scene, Screenplay, Shot
from skyscreen.nouns.take import Take
from skyscreen.paint import one, sheets
from skyscreen.paint.index import painter as named
from skyscreen.paint.match import Anchor
from skyscreen.paint.one import Given, Outcome
from skyscreen.paint.protocol import Limits, Painter
from skyscreen.paint.shot import size_for

Frames = NDArray[np.uint8]
Told = Callable[[str, int, int], None]


class Crew(Protocol):
    """Who paints."""

    @property
    def limits(self) -> Limits:
        """The painter's."""
        ...

    def sheets(self) -> sheets.Sheets:
        """The film's reference sheets."""
        ...

    def shots(self, asked: list[tuple[str, Given]], told: Told) -> Iterator[Outcome]:
        """Of shots by id, in that order."""
        ...


@dataclass
class Alone:
    """One painter in this process."""

    screenplay: Screenplay
    takes: Mapping[str, Take]
    passes: Path
    folder: Path
    painter: Painter
    more: dict[str, Any]

    @property
    def limits(self) -> Limits:
        return self.painter.limits

    def sheets(self) -> sheets.Sheets:
        first = next(iter(self.takes.values()))
        size = size_for(self.limits, first.width, first.height)
        return sheets.painted(self.painter, self.screenplay, self.takes, self.passes, self.folder, size, self.more)

    def shots(self, asked: list[tuple[str, Given]], told: Told) -> Iterator[Outcome]:
        places = {shot.id: (scene, shot) for scene in self.screenplay.scenes for shot in scene.shots}
        for name, given in asked:
            yield one.painted(self.screenplay, *places[name], self.takes[name], self.passes, self.folder, self.painter,
                              given, self.more, lambda k, n, name=name: told(name, k, n))  # fmt: skip


def paint_takes(
    screenplay: Screenplay,
    takes: Mapping[str, Take],
    passes: Path,
    folder: Path,
    name: str,
    *,
    more: dict[str, Any],
    told: Told,
    painter: Painter | None = None,
    crew: Crew | None = None,
) -> tuple[dict[str, Take], dict[str, Any]]:
    """See `skyscreen.paint.paint_takes`; `painter` is given by tests."""
    crew = crew or Alone(screenplay, takes, passes, folder, painter or named(name), more)
    drawn = crew.sheets()
    anchor, known = drawn.anchor, dict(drawn.cast)
    out: dict[str, Take] = {}
    report: dict[str, Any] = {}
    rest = [(scene, shot) for scene in screenplay.scenes for shot in scene.shots]
    while rest:
        batch = _free(rest, anchor, known, crew.limits)
        rest = rest[len(batch) :]
        asked = [(shot.id, Given(_given(shot.subjects, known, drawn.places.get(scene.id), crew.limits.references),
                                 anchor)) for scene, shot in batch]  # fmt: skip
        for (_, shot), done in zip(batch, crew.shots(asked, told), strict=True):
            report[shot.id] = done.row
            out[shot.id] = Take.load(folder / shot.id) if done.painted else takes[shot.id]
            anchor = anchor or done.anchor
            known = done.portraits | known
    first = next(iter(report.values()))
    first["notes"] = [*drawn.notes, *first["notes"]]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "paint.json").write_text(json.dumps(report, ensure_ascii=False, indent=1), "utf-8")
    return out, report


def _free(rest: list[tuple[Scene, Shot]], anchor: Anchor | None, known: Mapping[str, Frames], limits: Limits
          ) -> list[tuple[Scene, Shot]]:  # fmt: skip
    """Shots that can be painted in any order: all that are left, once colour has its anchor and every member a picture;
    until then the next one alone, so that a film is the same on one device as on many."""
    wanting = bool(limits.references) and any(name not in known for _, shot in rest for name in shot.subjects)
    return rest[:1] if anchor is None or wanting else rest


def _given(subjects: list[str], known: Mapping[str, Frames], place: Frames | None, most: int) -> dict[str, Frames]:
    """The references of a shot: of those that are in it, and of its place where room is left."""
    out = {name: known[name] for name in subjects if name in known}
    out = dict(list(out.items())[:most])
    return out | {"place": place} if place is not None and len(out) < most else out
