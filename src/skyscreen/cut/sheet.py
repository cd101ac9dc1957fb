"""storyboard.png: one still a shot, with its id, size, move, length and line, before the long work begins."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import BadInput
from skyscreen.cut import breaks
from skyscreen.cut.captioning import plain
from skyscreen.cut.files import whole
from skyscreen.cut.lettering import Run, Slate, Style, width
from skyscreen.cut.still import image
from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.screenplay import Screenplay, Shot

PAPER = (0.075, 0.078, 0.09, 1.0)
INK, DIM, GOLD = (0.95, 0.95, 0.93, 1.0), (0.62, 0.63, 0.66, 1.0), (0.93, 0.74, 0.42, 1.0)
CELL = 640
"""Width of a still on the sheet (upright films: 300)."""
MARGIN, GUTTER = 48, 32


def storyboard(stills: Sequence[NDArray[np.uint8]], screenplay: Screenplay, plan: Schedule, path: Path) -> Path:
    """Write the sheet.

    Args:
        stills: one display-referred picture a shot, in screenplay order, (h, w, 3 or 4) uint8, of any size.
    """
    shots = screenplay.shots()
    if len(stills) != len(shots):
        raise BadInput(f"{len(stills)} stills", f"one is needed for each of {len(shots)} shots", "Report this")
    language = screenplay.language
    form = screenplay.format
    cell = CELL if form.width >= form.height else 300
    picture = round(cell * form.height / form.width)
    columns = min(len(shots), (3 if form.width >= form.height else 6))
    words = [_words(shot, cell, language) for shot in shots]
    text = 66 + 26 * max((len(lines) for lines in words), default=0)
    rows = -(-len(shots) // columns)
    slate = Slate(2 * MARGIN + columns * cell + (columns - 1) * GUTTER,
                  MARGIN + 92 + rows * (picture + text + GUTTER), language)
    slate.bar((0, 0, slate.width, slate.height), PAPER)
    _heading(slate, screenplay, plan)
    for k, shot in enumerate(shots):
        x = MARGIN + k % columns * (cell + GUTTER)
        y = MARGIN + 92 + k // columns * (picture + text + GUTTER)
        _picture(slate, stills[k], x, y, cell, picture)
        _caption(slate, shot, plan, x, y + picture, cell, words[k])
    from skyscreen.cut.still import save

    with whole(path) as work:
        save(slate.pixels(), work)
    return path


def _heading(slate: Slate, screenplay: Screenplay, plan: Schedule) -> None:
    form = screenplay.format
    room = slate.width - 2 * MARGIN
    title = plain(screenplay.title or screenplay.prompt) or screenplay.shots()[0].id
    slate.letters(Run(_short(title, Style(44, 0.02), room, slate.language), Style(44, 0.02, 0.015, INK), MARGIN,
                      MARGIN + 34))
    facts = (f"{len(plan.slots)} shots · {plan.frames / plan.fps:.1f} s · {form.width} × {form.height} · "
             f"{plan.fps} fps · {screenplay.look} · {screenplay.mood}")
    slate.letters(Run(_short(facts, Style(20), room, slate.language), Style(20, 0.02, 0, DIM), MARGIN, MARGIN + 68))


def _picture(slate: Slate, still: NDArray[np.uint8], x: float, y: float, cell: int, height: int) -> None:
    import skia

    slate.canvas.drawImageRect(image(still[..., :3]), skia.Rect.MakeXYWH(x, y, cell, height),
                               skia.SamplingOptions(skia.CubicResampler.Mitchell()))


def _caption(slate: Slate, shot: Shot, plan: Schedule, x: float, y: float, cell: int, lines: tuple[str, ...]) -> None:
    slot = plan.slot(shot.id)
    bold, light = Style(22, 0.03, 0.03, GOLD), Style(18, 0.01, 0.0, DIM)
    name = _short(shot.id, bold, cell * 0.5, slate.language)
    slate.letters(Run(name, bold, x, y + 32))
    seconds = f"{slot.start / plan.fps:.1f}–{slot.end / plan.fps:.1f} s"
    slate.letters(Run(seconds, light, x + cell - width(seconds, light, slate.language), y + 32))
    facts = " · ".join(word.replace("_", " ") for word in (shot.camera.size, shot.camera.angle, shot.camera.move)
                       ) + (f" → {slot.transition.replace('_', ' ')}" if slot.transition != "cut" else "")
    slate.letters(Run(_short(facts, light, cell, slate.language), light, x, y + 58))
    for k, line in enumerate(lines):
        slate.letters(Run(line, Style(19, 0.0, 0.0, INK), x, y + 88 + 26 * k))


def _words(shot: Shot, cell: int, language: str) -> tuple[str, ...]:
    """At most three lines: what the narrator says, and the card."""
    text = plain(shot.line) or plain(shot.card)
    if not text:
        return ()
    limit = cell / (19 * (1.0 if breaks.is_han(text) else 0.52))
    for most in (1, 2, 3):
        lines = breaks.wrap(breaks.tokens(text), limit, most)
        if lines:
            return lines
    return (_short(text, Style(19), cell, language),)


def _short(text: str, style: Style, room: float, language: str) -> str:
    """The text, cut with an ellipsis where it is longer than the room."""
    if width(text, style, language) <= room:
        return text
    while text and width(text + "…", style, language) > room:
        text = text[:-1]
    return text.rstrip() + "…"
