"""Marks for engines that give none: clauses are found by the pauses of the sound itself, words in them by letters.

Clauses end at punctuation. How long each should last is known from its letters; each boundary goes to the pause that
lies nearest to where it is expected, in order (dynamic programming); a boundary at which nobody paused goes without.
"""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

STEP = 0.01
QUIET, SHORTEST = 0.06, 0.07
"""Share of the sound's usual peak under which it is a pause, and its least length in seconds."""
CLAUSE = re.compile(r"[,;:.!?，。；：！？、…—]+[\"'”’）)\]]*\s*")
WORD = re.compile(r"[\u3400-\u9fff]|[^\s\u3400-\u9fff]+")
HAN = re.compile(r"[\u3400-\u9fff]")
SYLLABLE = 3.2
"""Letters that a Han character lasts as long as."""
GIVE_UP = {",": 0.5, "、": 0.5, "，": 0.6}
"""Seconds by which a pause may be off before the boundary goes without one; a second where a sentence ends."""

Marks = tuple[tuple[int, float, float | None], ...]


def marks(text: str, samples: NDArray[np.float32], rate: int) -> Marks:
    """(index of a word's first letter, start, end) in seconds of the sound; a Han character is a word here."""
    starts = clauses(text)
    quiet = pauses(samples, rate)
    if not starts or not samples.size:
        return ()
    length = samples.size / rate
    begin = quiet[0][1] if quiet and quiet[0][0] == 0 else 0.0
    end = quiet[-1][0] if quiet and quiet[-1][1] > length - 2 * STEP and quiet[-1][0] > begin else length
    inner = [(a, b) for a, b in quiet if a > begin and b < end]
    chosen = _chosen(text, starts, inner, begin, end) if len(starts) > 1 and inner else []
    # Stretches of text without a known pause: first letter, start, and where the voice stops.
    edges = [(starts[0], begin, end)]
    for k, j in enumerate(chosen):
        if j >= 0:
            edges[-1] = (*edges[-1][:2], inner[j][0])
            edges.append((starts[k + 1], inner[j][1], end))
    stops = [*(first for first, _, _ in edges[1:]), len(text)]
    return tuple(mark for (first, a, b), stop in zip(edges, stops, strict=True)
                 for mark in _shared(text, first, stop, a, b))


def _shared(text: str, first: int, stop: int, start: float, end: float) -> Marks:
    """Words of text[first:stop] share the time by their letters."""
    found = [(word.start() + first, _letters(word.group())) for word in WORD.finditer(text[first:stop])]
    found = [(at, weight) for at, weight in found if weight > 0]
    total = sum(weight for _, weight in found)
    out, done = [], 0.0
    for at, weight in found:
        edges = [start + (end - start) * share / total for share in (done, done + weight)]
        out.append((at, edges[0], edges[1]))
        done += weight
    return tuple(out)


def clauses(text: str) -> list[int]:
    """Index of the first letter or digit of every clause that has one."""
    out, at = [], 0
    for end in [*(found.end() for found in CLAUSE.finditer(text)), len(text)]:
        letter = next((k for k in range(at, end) if text[k].isalnum()), None)
        inside_number = out and at and text[at - 1] in ".,:" and text[at - 2 : at - 1].isdigit() and letter == at
        if letter is not None and not (inside_number and text[letter].isdigit()):
            out.append(letter)
        at = end
    return out


def pauses(samples: NDArray[np.float32], rate: int) -> list[tuple[float, float]]:
    """(start, end) seconds of every pause."""
    step = max(round(rate * STEP), 1)
    count = samples.size // step
    if not count:
        return []
    level = np.abs(samples[: count * step]).reshape(count, step).max(1)
    low = level < QUIET * max(float(np.percentile(level, 95)), 1e-9)
    edges = np.flatnonzero(np.diff(np.r_[0, low.astype(np.int8), 0]))
    return [(a * STEP, b * STEP) for a, b in edges.reshape(-1, 2) if (b - a) * STEP >= SHORTEST]


def _chosen(text: str, starts: list[int], inner: list[tuple[float, float]], begin: float, end: float) -> list[int]:
    """For every boundary between clauses the number of its pause, or −1."""
    weight = np.array([_letters(text[a:b]) + 0.5 for a, b in zip(starts, [*starts[1:], len(text)], strict=True)])
    length = np.array([b - a for a, b in inner])
    voiced = max(end - begin - float(length.sum()), STEP)
    expected = np.cumsum(weight)[:-1] / max(float(weight.sum()), 1e-9) * voiced
    before = np.cumsum(np.r_[0.0, length[:-1]])
    place = np.array([a for a, _ in inner]) - begin - before  # seconds of voice before each pause
    best = np.full((len(expected) + 1, len(inner) + 1), np.inf)
    best[0] = 0.0
    took = np.zeros(best.shape, bool)
    for k in range(1, len(expected) + 1):
        sign = text[: starts[k]].rstrip()[-1:]
        skip = GIVE_UP.get(sign, 1.0)
        best[k, 0] = best[k - 1, 0] + skip
        for j in range(1, len(inner) + 1):
            cost = best[k - 1, j - 1] + abs(expected[k - 1] - place[j - 1]) - 0.3 * min(length[j - 1], 0.5)
            without = min(best[k - 1, j] + skip, np.inf)
            keep = best[k, j - 1]
            best[k, j] = min(cost, without, keep)
            took[k, j] = cost <= min(without, keep)
    out, k, j = [-1] * len(expected), len(expected), len(inner)
    while k > 0 and j > 0:
        if took[k, j]:
            out[k - 1] = j - 1
            k, j = k - 1, j - 1
        elif best[k, j] == best[k, j - 1]:
            j -= 1
        else:
            k -= 1
    return out


def _letters(text: str) -> float:
    return sum(SYLLABLE if HAN.match(letter) else 1.0 for letter in text if letter.isalnum())
