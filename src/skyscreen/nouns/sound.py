"""The soundtrack: four stems of one length, 48 kHz float32 stereo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATE = 48_000
SONGS = (".mp3", ".wav", ".flac", ".ogg", ".oga", ".opus", ".m4a", ".aac", ".wma", ".aiff", ".aif")
"""Files that `Screenplay.music` may name in place of a mood."""
STEMS = ("voice", "music", "effects", "ambience")


@dataclass(frozen=True)
class Soundtrack:
    """What `score.mix` returns. Every array has shape (samples, 2), samples = frames · 48000 / fps exactly."""

    stems: dict[str, NDArray[np.float32]]
    """One per name in STEMS, after ducking and bus gain: they sum to `master` but for the limiter."""
    master: NDArray[np.float32]
    loudness: float
    """Integrated, LUFS (ITU-R BS.1770-4)."""
    peak: float
    """True peak, dBTP (4 × oversampled)."""
    sections: tuple[tuple[str, float, float], ...] = ()
    """Form of the music: label, start and end in seconds."""
    notes: tuple[str, ...] = ()


def is_song(music: str) -> bool:
    """Whether `Screenplay.music` names a file of the user's own."""
    return music.lower().endswith(SONGS)
