"""plot: one PNG of a soundtrack. Levels with cuts, lines and events; spectrogram; stereo; the notes of the music."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.sound import STEMS, Soundtrack
from skyscreen.nouns.staged import Event
from skyscreen.score.foley.bus import heard
from skyscreen.score.music.compose import Piece, compose
from skyscreen.score.picture.measure import HIGHEST, LOWEST, Floats, correlation, level, spectrogram

WIDTH, LEFT, TOP = 1600, 60, 34
ROWS = {"level": (220, -60.0, 0.0), "spectrum": (320, 0.0, 1.0), "stereo": (70, -1.0, 1.0), "notes": (340, 26.0, 104.0)}
"""Height in pixels, value at the bottom, value at the top."""
GAP = 26
INK, PAPER, FAINT = 0xFFE8E8E8, 0xFF14161A, 0x38FFFFFF
COLOURS = {"voice": 0xFFFFC857, "music": 0xFF6FB7FF, "effects": 0xFFFF7A6B, "ambience": 0xFF7FD69A}
PARTS = ("pad", "strings", "brass", "flute", "dizi", "erhu", "bass", "spiccato", "harp", "pluck", "guzheng", "keys",
         "piano", "bells", "drums")


def plot(screenplay: Screenplay, plan: Schedule, narration: Narration, events: Mapping[str, Sequence[Event]],
         sound: Soundtrack, path: Path) -> Path:
    """Draw the soundtrack to `path`, 1600 pixels wide."""
    import skia

    height = TOP + sum(row[0] + GAP for row in ROWS.values())
    surface = skia.Surface(WIDTH, height)
    sheet = Sheet(surface.getCanvas(), plan.frames / plan.fps)
    sheet.canvas.clear(PAPER)
    piece = compose(screenplay, plan) if screenplay.music != "none" else None
    head = f"{screenplay.title or 'untitled'}: {sound.loudness:.2f} LUFS, {sound.peak:.2f} dBTP, {narration.engine}"
    if piece is not None:
        tempi = ", ".join(f"{section.bpm:.0f}" for section in piece.sections)
        head += f", {piece.mood.mode} on {piece.tonic}, {tempi} beats a minute"
    sheet.words(head, LEFT, 20, 14, INK)
    top = TOP
    for name, (tall, low, high) in ROWS.items():
        sheet.frame(name, top, tall, low, high)
        if name == "level":
            _levels(sheet, plan, narration, events, sound)
        elif name == "spectrum":
            sheet.image(_tinted(spectrogram(sound.master, sheet.columns, tall)))
            for hertz in (100, 1000, 10000):
                sheet.rule(float(np.log(hertz / LOWEST) / np.log(HIGHEST / LOWEST)), f"{hertz:d}")
        elif name == "stereo":
            sheet.curve(correlation(sound.master, sheet.columns), INK)
        elif piece is not None:
            _notes(sheet, piece)
        for slot in plan.slots:
            sheet.upright(slot.start / plan.fps, FAINT)
        top += tall + GAP
    path.parent.mkdir(parents=True, exist_ok=True)
    surface.makeImageSnapshot().save(str(path), skia.kPNG)
    return path


class Sheet:
    """A canvas whose x axis is the film's time; `frame` chooses the row that everything else is drawn in."""

    def __init__(self, canvas: Any, seconds: float) -> None:
        from skyscreen.forge.glyphs import typeface

        self.canvas, self.seconds, self.columns = canvas, seconds, WIDTH - LEFT - 12
        self.face = typeface()
        self.top, self.tall, self.low, self.high = 0, 0, 0.0, 1.0

    def x(self, seconds: float) -> float:
        return LEFT + self.columns * seconds / self.seconds

    def y(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return self.top + self.tall * (1 - min(max(share, 0.0), 1.0))

    def frame(self, name: str, top: int, tall: int, low: float, high: float) -> None:
        import skia

        self.top, self.tall, self.low, self.high = top, tall, low, high
        self.canvas.drawRect(skia.Rect(LEFT, top, LEFT + self.columns, top + tall), self.paint(0xFF1E2127))
        self.words(name, 4, top + 14, 12, INK)
        step = 10 if self.seconds > 25 else 1
        for second in range(0, int(self.seconds) + 1, step):
            self.words(f"{second}", self.x(second) - 4, top + tall + 14, 11, INK)

    def paint(self, colour: int, width: float = 0.0) -> Any:
        import skia

        style = skia.Paint.kStroke_Style if width else skia.Paint.kFill_Style
        return skia.Paint(Color=colour, AntiAlias=True, Style=style, StrokeWidth=width)

    def words(self, text: str, x: float, y: float, size: float, colour: int) -> None:
        import skia

        self.canvas.drawString(text, x, y, skia.Font(self.face, size), self.paint(colour))

    def curve(self, values: Floats, colour: int) -> None:
        import skia

        path = skia.Path()
        for k, value in enumerate(values):
            (path.lineTo if k else path.moveTo)(LEFT + k, self.y(float(value)))
        self.canvas.drawPath(path, self.paint(colour, 1.4))

    def box(self, start: float, end: float, low: float, high: float, colour: int) -> None:
        import skia

        right = max(self.x(end), self.x(start) + 1.0)
        self.canvas.drawRect(skia.Rect(self.x(start), self.y(high), right, self.y(low)), self.paint(colour))

    def upright(self, seconds: float, colour: int) -> None:
        self.canvas.drawLine(self.x(seconds), self.top, self.x(seconds), self.top + self.tall, self.paint(colour, 1.0))

    def rule(self, value: float, label: str) -> None:
        self.canvas.drawLine(LEFT, self.y(value), LEFT + self.columns, self.y(value), self.paint(FAINT, 1.0))
        self.words(label, 18, self.y(value) + 4, 11, INK)

    def image(self, pixels: np.ndarray) -> None:
        import skia

        self.canvas.drawImage(skia.Image.fromarray(np.ascontiguousarray(pixels), skia.kRGBA_8888_ColorType),
                              LEFT, self.top)


def _levels(sheet: Sheet, plan: Schedule, narration: Narration, events: Mapping[str, Sequence[Event]],
            sound: Soundtrack) -> None:
    """Where the narrator speaks is shaded; every event is a tick at the foot."""
    for slot in plan.slots:
        line = narration.line(slot.shot)
        if line is not None and slot.speech is not None:
            start = slot.speech / plan.fps
            sheet.box(start, start + line.duration, sheet.low, sheet.high, 0x22FFC857)
        for at, _ in heard(plan, slot.shot, events.get(slot.shot, ())):
            sheet.box(at, at, sheet.low, sheet.low + 4, COLOURS["effects"])
    for value in range(-50, 0, 10):
        sheet.rule(value, str(value))
    for k, name in enumerate(STEMS):
        sheet.curve(level(sound.stems[name], sheet.columns), COLOURS[name])
        sheet.words(name, LEFT + 8 + 80 * k, sheet.top + 14, 12, COLOURS[name])
    sheet.curve(level(sound.master, sheet.columns), 0x90FFFFFF)


def _notes(sheet: Sheet, piece: Piece) -> None:
    for pitch in range(36, 97, 12):
        sheet.rule(pitch, f"C{pitch // 12 - 1}")
    for note in piece.notes:
        colour = 0x90000000 | _hue(PARTS.index(note.part) / len(PARTS))
        pitch = 27 + note.pitch if note.part == "drums" else note.pitch
        sheet.box(note.start, note.start + note.length, pitch - 0.4, pitch + 0.4,
                  colour | (0xFF000000 if note.role else 0))
    for k, part in enumerate(p for p in PARTS if any(note.part == p for note in piece.notes)):
        sheet.words(part, LEFT + 8 + 80 * k, sheet.top + 14, 12, 0xFF000000 | _hue(PARTS.index(part) / len(PARTS)))
    for section in piece.sections:
        sheet.words(section.label, sheet.x(section.start) + 4, sheet.top + sheet.tall - 5, 12, INK)
    for chord, (start, _) in zip(piece.chords, piece.bars, strict=True):
        sheet.words(str(chord.degree), sheet.x(start) + 3, sheet.top + 30, 11, INK)


def _hue(turn: float) -> int:
    """0xRRGGBB of a light colour round the wheel."""
    wheel = (0.62 + 0.38 * np.cos(2 * np.pi * (turn - np.array([0.0, 1 / 3, 2 / 3])))) * 255
    red, green, blue = (int(value) for value in wheel)
    return red << 16 | green << 8 | blue


def _tinted(decibels: Floats) -> np.ndarray:
    """(rows, columns) dBFS → (rows, columns, 4) bytes: black, violet, orange, white from −100 to −20 dB."""
    share = np.clip((decibels + 95) / 75, 0, 1)
    stops = np.array([0.0, 0.35, 0.7, 1.0])
    ramp = ((8, 9, 14), (90, 40, 130), (245, 130, 60), (255, 250, 225))
    return np.stack([*(np.interp(share, stops, [c[k] for c in ramp]) for k in range(3)),
                     np.full(share.shape, 255.0)], axis=-1).astype(np.uint8)
