"""The user's own sentences, told in their order over the shots that show them.

Whoever typed a sentence has told the story best: a joke, a wish, the point of a fable lie in words that no picture
has. So each clause that can stand by itself is a line, said where its deed is first seen; what has no deed of its own
is said on the way to the next. Nothing is made up, and nothing is said twice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from skyscreen.write.reading import Reading
from skyscreen.write.telling import clauses_en, clauses_zh
from skyscreen.write.telling.clauses import FILMED, Clause
from skyscreen.write.telling.facts import View
from skyscreen.write.text.language import size
from skyscreen.write.text.tokens import HAN

LONGEST = {"en": 28, "zh": 36}
"""Words or characters of a line: more is not taken in over one picture."""


@dataclass(frozen=True)
class Retold:
    """Number of a shot → its line."""

    lines: dict[int, str]
    count: int
    """Clauses that the text has."""


def own_tongue(reading: Reading) -> bool:
    """Whether the film is told in the language of the text."""
    return (re.search(f"[{HAN}]", reading.text) is not None) == (reading.language == "zh")


def clauses(reading: Reading) -> list[Clause]:
    """The clauses of the text that can be told, in the language of the film; none where it is told in the other."""
    if not own_tongue(reading):
        return []
    return (clauses_zh if reading.language == "zh" else clauses_en).clauses(reading)


def retold(views: Sequence[View], *, first: int = 0, last: int | None = None) -> Retold:
    """Lines of the shots from `first` to `last`, both included."""
    reading = views[0].reading
    rows = _that_fit(clauses(reading), reading.language)
    stop = len(views) - 1 if last is None else last
    room = stop - first + 1
    if not rows or room < 1:
        return Retold({}, len(rows))
    shown = [_shots(row, views) for row in rows]
    if len(rows) > room:  # what is seen is told first
        order = sorted(range(len(rows)), key=lambda n: (not shown[n], n))[:room]
        rows, shown = [rows[n] for n in sorted(order)], [shown[n] for n in sorted(order)]
    start = first + (len(rows) == 1 and room > 2)  # the title has the first shot for itself
    lines: dict[int, str] = {}
    at = start
    for n, (row, seen) in enumerate(zip(rows, shown, strict=True)):
        even = start + n * (stop - start + 1) // len(rows)
        latest = stop - (len(rows) - 1 - n)
        k = max(at, min(even, seen[-1]) if seen else even, seen[0] if seen else 0)
        k = min(k, latest)
        lines[k] = row.text
        at = k + 1
    return Retold(lines, len(rows))


def _that_fit(rows: Sequence[Clause], language: str) -> list[Clause]:
    return [row for row in rows if 0 < size(row.text, language) <= LONGEST[language] and not FILMED.match(row.text)]


def _shots(row: Clause, views: Sequence[View]) -> list[int]:
    """Numbers of the shots that show a deed of the clause."""
    return [k for k, view in enumerate(views) if any(
        row.start <= deed.span[0] < row.end for step in (view.panel.deeds, *view.panel.more) for deed in step)]
