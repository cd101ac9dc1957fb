"""The sound of windows → the sound of a shot, and a file of it. Painters that make sound (LTX-2) give each window its
own; where windows overlap the newer one fades in as its pictures do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.sound import RATE
from skyscreen.paint.keeping import Made
from skyscreen.paint.windows import Window

Samples = NDArray[np.float32]
"""(n, 2) at RATE."""


def joined(windows: list[Window], rows: list[Made], count: int, rate: float) -> Samples | None:
    """(n, 2): the sound of `count` frames at `rate` a second; None where a window is silent."""
    sounds = [row.sound for row in rows if row.sound is not None]
    if len(sounds) < len(rows):
        return None
    out = np.zeros((round(count / rate * RATE), 2), np.float32)
    end = 0
    for window, sound in zip(windows, sounds, strict=True):
        start, stop = (round(frame / rate * RATE) for frame in (window.start, window.start + window.used))
        part = fitted(sound, stop - start)
        both = max(end - start, 0)
        share = np.ones((len(part), 1), np.float32)
        share[:both, 0] = (np.arange(both) + 0.5) / max(both, 1)
        out[start:stop] = out[start:stop] * (1 - share) + part * share
        end = max(end, stop)
    return out


def fitted(sound: Samples, samples: int) -> Samples:
    """Cut, or with silence at its end, to exactly this length."""
    part = sound[:samples]
    return np.concatenate([part, np.zeros((samples - len(part), 2), np.float32)]) if len(part) < samples else part


def resampled(sound: Samples, rate: int) -> Samples:
    """(n, 2) at `rate` → at RATE, by whole numbers (24 kHz: each sample becomes two)."""
    from math import gcd

    from scipy.signal import resample_poly

    if rate == RATE:
        return sound.astype(np.float32)
    part = gcd(RATE, rate)
    return resample_poly(sound.astype(np.float32), RATE // part, rate // part, axis=0).astype(np.float32)


def write(sound: Samples, path: Path) -> None:
    """A WAV of 16 bits."""
    import wave

    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.round(np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())
