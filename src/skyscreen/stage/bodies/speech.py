"""A talking mouth: syllables as keys of jaw and lips, at a plausible rhythm or from the words' own times.

A vowel opens the jaw and shapes the lips, the consonant before it closes them: two keys a syllable, smoothed over
25 ms, which is about what lips can do. Rates after J. Levelt, Speaking (1989): four to six syllables a second, a pause
for breath every 6–12.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
RATE = 120
"""Samples a second."""
VOWELS = {
    "a": (0.85, 0.10), "e": (0.50, 0.45), "i": (0.28, 0.75), "o": (0.62, -0.65), "u": (0.32, -0.95), "y": (0.30, 0.5),
}
"""How far the jaw opens (0–1), and how wide the lips are (−1 pursed … 1 drawn)."""
CLOSED = ((0.02, 0.0), (0.12, 0.20), (0.22, 0.10), (0.16, -0.30))
"""Consonants: m b p; f v; t d n l; w r sh."""
_GROUP = re.compile(r"[aeiouyäöüáéíóú]+")


class Speech:
    """Jaw and lips over time; closed form, so a frame needs no frame before it."""

    def __init__(self, keys: Sequence[tuple[float, float, float]], start: float, end: float) -> None:
        """`keys`: (seconds, open, wide), in order."""
        self.start = start
        grid = np.arange(max(int(np.ceil((end - start) * RATE)), 1) + 1) / RATE + start
        rows = np.array([(start - 1.0, 0.0, 0.0), *keys, (end + 1.0, 0.0, 0.0)])
        reach = np.arange(-9, 10)
        kernel = np.exp(-0.5 * (reach / (0.025 * RATE)) ** 2)
        kernel /= kernel.sum()
        raw = [np.pad(np.interp(grid, rows[:, 0], rows[:, k]), 9, "edge") for k in (1, 2)]
        self.shape = np.stack([np.convolve(column, kernel, "valid") for column in raw], 1)

    def at(self, time: float) -> tuple[float, float]:
        """(open, wide)."""
        u = min(max((time - self.start) * RATE, 0.0), len(self.shape) - 1.0)
        k = min(int(u), len(self.shape) - 2) if len(self.shape) > 1 else 0
        row = self.shape[k] + (self.shape[min(k + 1, len(self.shape) - 1)] - self.shape[k]) * (u - k)
        return float(row[0]), float(row[1])


def babble(rng: np.random.Generator, start: float, end: float, song: bool = False) -> Speech:
    """Syllables without words: phrases of 5–11, a pause of 0.35–0.75 s between them; a song holds its vowels."""
    keys: list[tuple[float, float, float]] = []
    vowels = list(VOWELS.values())[:5]
    t = start - float(rng.uniform(0, 1.5))
    while t < end:
        for _ in range(int(rng.integers(5, 12))):
            long = float(rng.uniform(0.30, 0.75) if song else rng.uniform(0.15, 0.25))
            open_, wide = vowels[int(rng.integers(5))]
            stress = float(rng.uniform(0.75, 1.1) if song else rng.uniform(0.45, 1.0))
            keys += _syllable(t, long, CLOSED[int(rng.integers(4))], (open_ * stress, wide))
            t += long
        keys.append((t, 0.03, 0.0))
        t += float(rng.uniform(0.35, 0.75))
        keys.append((t - 0.05, 0.0, 0.0))
    return Speech(keys, start, end)


def spoken(words: Sequence[tuple[str, float, float]], start: float, end: float) -> Speech:
    """The mouth of one who says `words` (text, from, to in seconds)."""
    keys: list[tuple[float, float, float]] = []
    for text, begin, stop in words:
        groups = syllables(text)
        if not keys or begin - keys[-1][0] > 0.15:
            keys.append((begin - 0.06, 0.0, 0.0))
        step = (stop - begin) / max(len(groups), 1)
        for k, (closed, vowel) in enumerate(groups):
            keys += _syllable(begin + k * step, step, closed, vowel)
        keys += [(stop, 0.05, 0.0), (stop + 0.10, 0.0, 0.0)]
    return Speech(sorted(keys), start, end)


def syllables(text: str) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """(consonant, vowel) shapes of a word by its letters; a Chinese character is one syllable."""
    out = []
    low = text.lower()
    if re.search(r"[\u4e00-\u9fff]", low):
        vowels = list(VOWELS.values())[:5]
        return [(CLOSED[ord(c) % 4], vowels[ord(c) // 4 % 5]) for c in low if "\u4e00" <= c <= "\u9fff"]
    if low.endswith("e") and len(_GROUP.findall(low)) > 1 and not low.endswith("ee"):
        low = low[:-1]  # a silent e
    last = 0
    for hit in _GROUP.finditer(low):
        before = low[last : hit.start()]
        kind = next((k for k, letters in ((0, "[mbp]"), (1, "[fv]"), (3, "[wr]|sh")) if re.search(letters, before)), 2)
        first = unicodedata.normalize("NFD", hit[0][0])[0]  # without its accent
        first = "u" if hit[0] in ("oo", "ou") else "i" if hit[0] in ("ee", "ea") else first
        out.append((CLOSED[kind], VOWELS[first]))
        last = hit.end()
    return out or [(CLOSED[2], VOWELS["e"])]


def _syllable(
    start: float, long: float, closed: tuple[float, float], vowel: tuple[float, float]
) -> list[tuple[float, float, float]]:
    """Lips close at the start, the vowel stands from a third to three quarters."""
    return [
        (start + 0.03, closed[0], closed[1] * 0.6 + vowel[1] * 0.4),
        (start + 0.40 * long, *vowel),
        (start + 0.72 * long, vowel[0] * 0.85, vowel[1]),
    ]
