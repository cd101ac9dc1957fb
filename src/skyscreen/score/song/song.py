"""A song as a film can use it: its sound, its beats, and the two laid to a length."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from skyscreen.core import foreign
from skyscreen.core.errors import BadInput
from skyscreen.nouns.sound import RATE
from skyscreen.score.song.beats import Beats, track

SECONDS, MEMORY = 180.0, 4 << 30
"""Limits of the child that decodes: wall clock, bytes of address space."""
SHORTEST = 2.0
"""Seconds under which a file is no music."""
LEAD_BARS = 4
"""Bars of a beginning that is not heard again when a song is repeated, where it has three times as many."""
CROSS = 0.06
"""Seconds of the crossfade at a repeat on a bar; where there is no bar it is ten times as long."""
FADE = 2.5
"""Seconds over which a song that goes on is faded at the film's end."""
SILENT = 2e-3
"""Peak under which the ends of a file are silence, and are cut off."""


@dataclass(frozen=True, eq=False)
class Song:
    path: Path
    sound: NDArray[np.float32]
    """(2, samples) at 48 kHz."""
    beats: Beats

    @property
    def seconds(self) -> float:
        return self.sound.shape[1] / RATE


@dataclass(frozen=True, eq=False)
class Laid:
    """A song of a film's length."""

    sound: NDArray[np.float32]
    """(2, samples)."""
    beats: tuple[float, ...]
    bars: tuple[float, ...]
    repeats: tuple[float, ...]
    """Seconds at which it begins again."""
    notes: tuple[str, ...]


def song(path: Path) -> Song:
    """Read a file.

    Raises:
        BadInput: it cannot be read, is silent, or too short for music.
    """
    path = path.expanduser()
    if not path.is_file():
        raise BadInput(f"music {str(path)!r}", "is no file", "Give an MP3, WAV, FLAC, OGG or M4A file, or a mood")
    stat = path.stat()
    return _read(path.resolve(), stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=2)
def _read(path: Path, when: int, size: int) -> Song:
    try:
        raw = foreign.read("skyscreen.score.song.reading", str(path), seconds=SECONDS, memory=MEMORY, processor=170)
    except foreign.Unreadable as fault:
        raise BadInput(f"music {path.name}", str(fault), "Give a file that plays elsewhere") from fault
    sound = (np.frombuffer(raw[: len(raw) // 4 * 4], "<i2").reshape(-1, 2).T / np.float32(32768)).astype(np.float32)
    heard = np.flatnonzero(np.abs(sound).max(0) > SILENT)
    if not heard.size:
        raise BadInput(f"music {path.name}", "is silent", "Give another file, or --music none")
    sound = sound[:, heard[0] : heard[-1] + 1]
    if sound.shape[1] < SHORTEST * RATE:
        raise BadInput(f"music {path.name}", f"holds {sound.shape[1] / RATE:.1f} s of sound", "Give a longer piece")
    return Song(path, np.ascontiguousarray(sound), track(sound.mean(0), RATE))


def lay(piece: Song, seconds: float) -> Laid:
    """The song from its beginning, to a length: faded where it goes on, repeated from bar to bar where it is short."""
    need = round(seconds * RATE)
    beats, bars = list(piece.beats.times), list(piece.beats.bars)
    if piece.sound.shape[1] >= need:
        out = piece.sound[:, :need].copy()
        fade = min(round(FADE * RATE), need // 4)
        if piece.sound.shape[1] > need + RATE // 4:
            out[:, need - fade :] *= np.cos(np.linspace(0, np.pi / 2, fade, dtype=np.float32))
        return Laid(out, _under(beats, seconds), _under(bars, seconds), (), ())
    first, last, cross = _loop(piece, bars)
    parts, marks, strong, repeats = [piece.sound[:, : round(last * RATE)]], _under(beats, last), _under(bars, last), []
    at, span = last, last - first
    again = piece.sound[:, round(first * RATE) : round(last * RATE)]
    while at < seconds:
        repeats.append(at)
        parts.append(again)
        marks += tuple(at - first + beat for beat in beats if first <= beat < last)
        strong += tuple(at - first + bar for bar in bars if first <= bar < last)
        at += span
    out = _joined(parts, piece.sound, round(first * RATE), round(last * RATE), round(cross * RATE))[:, :need]
    out = out.copy()
    fade = min(round(FADE * RATE), need // 4)
    out[:, need - fade :] *= np.cos(np.linspace(0, np.pi / 2, fade, dtype=np.float32))
    how = "from bar to bar" if bars else "as a whole: no beat was found in it"
    note = f"the music lasts {piece.seconds:.1f} s and is repeated {len(repeats)} times, {how}"
    return Laid(out, _under(marks, seconds), _under(strong, seconds), tuple(repeats), (note,))


def _loop(piece: Song, bars: list[float]) -> tuple[float, float, float]:
    """(start, end, crossfade) in seconds of what is repeated: whole bars, without a beginning that only leads in."""
    if len(bars) < 3:
        return 0.0, piece.seconds - 10 * CROSS, 10 * CROSS
    first = bars[LEAD_BARS] if len(bars) >= 3 * LEAD_BARS else bars[0]
    ends = [bar for bar in bars if bar <= piece.seconds - CROSS]
    return first, ends[-1], CROSS


def _joined(parts: list[NDArray[np.float32]], whole: NDArray[np.float32], first: int, last: int, cross: int
            ) -> NDArray[np.float32]:
    """The parts end to end, crossfaded at equal power: before each join, where the song has something before its loop,
    so that the stroke on the bar stands whole; else after it."""
    out = np.concatenate(parts, 1)
    turn = np.linspace(0, np.pi / 2, cross, dtype=np.float32)
    at = parts[0].shape[1]
    for part in parts[1:]:
        if first >= cross:
            span = out[:, at - cross : at]
            span[...] = span * np.cos(turn) + whole[:, first - cross : first] * np.sin(turn)
        else:
            span, tail = out[:, at : at + cross], whole[:, last : last + cross]
            wide = min(span.shape[1], tail.shape[1])
            span[:, :wide] = span[:, :wide] * np.sin(turn[:wide]) + tail[:, :wide] * np.cos(turn[:wide])
        at += part.shape[1]
    return out


def _under(times: list[float] | tuple[float, ...], end: float) -> tuple[float, ...]:
    return tuple(time for time in times if time < end)
