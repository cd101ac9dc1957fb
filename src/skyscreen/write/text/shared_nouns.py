"""'Two red and three blue umbrellas', 'red and blue kites': one noun that two descriptions share is a noun of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from skyscreen.write.text.mark import DESCRIBING, Mark

MANY = 2
"""How many of each where only the plural tells: 'red and blue balloons'."""
OPENS = ("comma", "stop", "and", "relation", "prep", "motion", "verb", "small")
"""What may stand before a noun of no number."""
PIED = {"black", "white"}
"""Colours that one coat has together: 'black and white cows'."""


def shared(row: Sequence[Mark]) -> list[Mark]:
    """The row with the noun set in after the first description as well."""
    out: list[Mark] = []
    for k, mark in enumerate(row):
        noun = _noun(row, k) if mark.form == "and" and out else None
        start = _start(out) if noun is not None else None
        if noun is None or start is None:
            out.append(mark)
            continue
        counted = out[start].kind == "count", row[k + 1].kind == "count"
        colours = {m.value for m in (*out[start:], *row[k + 1 : k + 4]) if m.kind == "colour"}
        if all(counted):
            out += [_again(noun, out[-1].end, out[start].value), mark]
        elif not any(counted) and noun.plural and colours != PIED:
            out.insert(start, _number(out[start]))
            out += [_again(noun, out[-1].end, MANY), mark, _number(row[k + 1])]
        else:
            out.append(mark)  # 'three red and white scarves'
    return out


def _again(noun: Mark, at: int, number: int) -> Mark:
    return replace(noun, start=at, end=at, plural=number > 1)


def _number(before: Mark) -> Mark:
    return Mark("count", MANY, "", before.start, before.start, "", pos="CD")


def _noun(row: Sequence[Mark], k: int) -> Mark | None:
    """The thing after 'and' and nothing but a number and colours, where a colour stands before 'and', too."""
    if not k or row[k - 1].kind != "colour":
        return None
    rest = list(row[k + 1 : k + 6])
    at = next((n for n, m in enumerate(rest) if m.kind not in (*DESCRIBING, "count")), 0)
    told = at and rest[at].kind == "thing" and any(m.kind == "colour" for m in rest[:at])
    return rest[at] if told else None


def _start(out: Sequence[Mark]) -> int | None:
    """Where the description that ends the row begins: its number, or its first word where it has none."""
    at = len(out)
    while at and out[at - 1].kind in DESCRIBING:
        at -= 1
    if at and out[at - 1].kind == "count":
        return at - 1
    return at if at < len(out) and (at == 0 or out[at - 1].kind in OPENS) else None
