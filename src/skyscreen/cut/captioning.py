"""Captions from the voice's own word timings (never from recognition), by the Netflix timed-text rules.

At most 2 lines of 42 Latin or 16 Chinese characters; 17 or 9 characters a second; 5/6 to 7 s; 2 frames between two;
never over a cut. Upright and square pictures take shorter lines, so letters stay large inside the safe area.
"""

from __future__ import annotations

import math
import re
from difflib import SequenceMatcher

from skyscreen.cut import typeface as fonts
from skyscreen.cut.breaks import FORBIDDEN, is_han, measure, penalty, tokens, wrap
from skyscreen.nouns.narration import Line, Narration
from skyscreen.nouns.reel import Caption
from skyscreen.nouns.schedule import Schedule, Slot
from skyscreen.nouns.screenplay import Screenplay

LONGEST, SHORTEST = 7.0, 5 / 6
GAP = 2
"""Frames between two captions."""
LINGER = 0.5
"""Seconds a caption may stay after its last word (12 frames at 24)."""
CLOSE = 0.5
"""A gap shorter than this is closed to GAP: a flicker of nothing distracts."""
SPEED = {False: 17.0, True: 9.0}
"""Characters a second: Latin, Chinese."""


def limit(width: int, height: int, han: bool) -> int:
    """Characters a line. 42 and 16 in wide pictures; fewer in square and upright ones."""
    shape = width / height
    wide, square, upright = (16, 13, 11) if han else (42, 34, 27)
    return wide if shape > 1.2 else square if shape > 0.8 else upright


def captions(screenplay: Screenplay, plan: Schedule, narration: Narration) -> tuple[Caption, ...]:
    """All captions in order; none without a voice, and none of words that stand on the shot's card already."""
    form = screenplay.format
    shown = {shot.id: plain(shot.card) for shot in screenplay.shots() if shot.card}
    out: list[Caption] = []
    for slot in plan.slots:
        line = narration.line(slot.shot)
        if line is not None and slot.speech is not None and plain(line.text) not in shown.get(slot.shot, ""):
            out += _of_line(line, slot, plan.fps, limit(form.width, form.height, is_han(line.text)))
    return tuple(out)


def plain(text: str) -> str:
    """A line without markdown and line breaks, with glyphs for all its letters."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"^\s*([-*_]\s*){3,}$|^\s*#+\s*|^\s*[-*+]\s+|[*`]+|(?<!\w)_+|_+(?!\w)", " ", text, flags=re.M)
    return fonts.clean(re.sub(r"\s+", " ", text))[0].strip()


def _of_line(line: Line, slot: Slot, fps: int, width: int) -> list[Caption]:
    text = plain(line.text)
    pieces = [part for piece in tokens(text) for part in _shorter(piece, width)]
    if not pieces:
        return []
    spans = times(pieces, line)
    han = is_han(text)
    groups = _groups(pieces, spans, width, han)
    at = slot.speech or slot.start
    starts = [min(at + round(spans[first][0] * fps), slot.end - 1) for first, _ in groups]
    out = []
    for k, (first, last) in enumerate(groups):
        lines = wrap(pieces[first:last], width) or ("".join(pieces[first:last]).strip(),)
        spoken = at + math.ceil(spans[last - 1][1] * fps)
        # What the eye needs, and what the rules let it have after the voice has stopped.
        need = starts[k] + math.ceil(fps * max(SHORTEST, sum(map(measure, lines)) / SPEED[han]))
        end = max(spoken, min(need, spoken + round(LINGER * fps)), starts[k] + math.ceil(SHORTEST * fps))
        end = min(end, starts[k] + int(LONGEST * fps), slot.end)
        if k + 1 < len(groups):
            end = starts[k + 1] - GAP if starts[k + 1] - end < CLOSE * fps else end
        lines = tuple(_chinese(part) for part in lines) if han else lines
        if end > starts[k]:
            out.append(Caption(starts[k], end, tuple(part for part in lines if part)))
    return out


def _shorter(piece: str, width: int) -> list[str]:
    """A piece longer than a line is cut hard: better a broken word than a lost one."""
    step = width if not is_han(piece) else max(width - 1, 1)
    return [piece[k:k + step] for k in range(0, len(piece), step)] if measure(piece) > width else [piece]


def _groups(pieces: list[str], spans: list[tuple[float, float]], width: int, han: bool) -> list[tuple[int, int]]:
    """Half-open ranges of pieces, one a caption: least cost of breaks, by dynamic programming."""
    count = len(pieces)
    best: list[tuple[float, int]] = [(0.0, 0)] + [(math.inf, 0)] * count
    for end in range(1, count + 1):
        for start in range(end - 1, -1, -1):
            lines = wrap(pieces[start:end], width)
            if lines is None and end - start > 1:
                break
            seconds = spans[end - 1][1] - spans[start][0]
            if seconds > LONGEST and end - start > 1:
                break
            cost = best[start][0] + 14 + (0.0 if end == count else penalty(pieces, end - 1))
            # A caption that the voice leaves too soon to be read, or that holds the end of one sentence and the
            # beginning of the next.
            cost += 25 * max(0.0, SHORTEST - seconds)
            cost += 6 * sum(penalty(pieces, k) == 0 for k in range(start, end - 1))
            if lines and len(lines) == 2:
                cost += _split_cost(pieces[start:end], lines)
            if cost < best[end][0]:
                best[end] = (cost, start)
    out, end = [], count
    while end:
        start = best[end][1]
        out.append((start, end))
        end = start
    return out[::-1]


def _split_cost(pieces: list[str], lines: tuple[str, ...]) -> float:
    """What the break between the two lines of one caption costs: a bad one is as bad here as between captions."""
    for cut in range(len(pieces)):
        if "".join(pieces[:cut + 1]).strip() == lines[0]:
            return min(penalty(pieces, cut), FORBIDDEN) / 2
    return 0.0


def times(pieces: list[str], line: Line) -> list[tuple[float, float]]:
    """(start, end) of every piece, seconds from the line's first sample.

    The voice's words and the text may differ (numbers spoken out, no punctuation): letters are aligned, and what has
    no partner lies evenly between its neighbours.
    """
    spoken, clock = "", [(0.0, 0.0)]
    for word in line.words:
        letters = _letters(word.text)
        step = (word.end - word.start) / max(len(letters), 1)
        clock += [(word.start + k * step, word.start + (k + 1) * step) for k in range(len(letters))]
        spoken += letters
    clock = clock[1:]
    text = "".join(map(_letters, pieces))
    known: list[tuple[float, float] | None] = [None] * len(text)
    for block in SequenceMatcher(None, text, spoken, autojunk=False).get_matching_blocks():
        for k in range(block.size):
            known[block.a + k] = clock[block.b + k]
    edges = _fill(known, line.duration)
    out, at = [], 0
    for piece in pieces:
        size = len(_letters(piece))
        if size:
            out.append((edges[at][0], edges[at + size - 1][1]))
        else:
            moment = out[-1][1] if out else 0.0
            out.append((moment, moment))
        at += size
    return out


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _fill(known: list[tuple[float, float] | None], duration: float) -> list[tuple[float, float]]:
    """Give letters without a time an even share of the gap they lie in; times never fall."""
    out: list[tuple[float, float]] = []
    at = 0
    while at < len(known):
        here = known[at]
        if here is not None:
            floor = out[-1][1] if out else 0.0
            out.append((max(here[0], floor), max(here[1], floor)))
            at += 1
            continue
        stop = next((k for k in range(at, len(known)) if known[k] is not None), len(known))
        after = known[stop] if stop < len(known) else None
        low, high = (out[-1][1] if out else 0.0), (after[0] if after else duration)
        step = max(high - low, 0.0) / (stop - at)
        out += [(low + k * step, low + (k + 1) * step) for k in range(stop - at)]
        at = stop
    return out


def _chinese(line: str) -> str:
    """Chinese captions carry no comma or full stop: a space inside the line, nothing at its end."""
    return re.sub(r"\s+", " ", re.sub(r"[，。；：]", " ", line)).strip(" 、")
