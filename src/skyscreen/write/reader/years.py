"""How old somebody is, in years: 'a five-year-old girl', 'a man, 70 years old', 'aged six', 三岁的孩子.

The number is no count of people, and a girl of five is not old: marks that say so become one trait, the age. Of a house
or a tree of many years the word 'old' is left; of a young beast nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.text.mark import Mark
from skyscreen.write.text.phrases_zh import person
from skyscreen.write.text.tokens import number_zh
from skyscreen.write.words.describe import NUMBERS

TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
UNITS = {word: n for word, n in NUMBERS.items() if word.isascii() and word.isalpha() and 1 <= n < 20 and len(word) > 2
         and word not in ("another", "single", "lone", "solitary", "both", "twin", "few", "some", "several", "many")}
WORDS = {**UNITS, **TENS, "hundred": 100}
_TEN, _WORD = "|".join(TENS), "|".join(sorted(WORDS, key=len, reverse=True))
_SAID = re.compile(
    rf"\b(?P<n>\d{{1,4}}|(?:(?:{_TEN})[- ])?(?:{_WORD}))[- ]years?[- ]olds?\b|\baged? (?P<m>\d{{1,3}}|(?:{_WORD}))\b"
    r"|(?P<zh>[零一二两三四五六七八九十百\d]+)周?岁大?(?!大寿|生日)的?", re.IGNORECASE)
AGED, OLDEST = 40, 120
"""Years from which on a thing is old; of the oldest person."""
AHEAD = 4
"""Marks from the age to the noun that it stands before."""


def years(row: Sequence[Mark], text: str, shelf: Shelf) -> list[Mark]:
    """The row with one mark for each age."""
    out = list(row)
    for found in _SAID.finditer(text):
        number = _number(found)
        inside = [k for k, mark in enumerate(out) if mark.start < found.end() and mark.end > found.start()]
        if not inside or number <= 0:
            continue
        first, last = inside[0], inside[-1]
        rest: list[Mark] = []
        if out[last].end > found.end():  # 'old woman' is one word
            over = text[found.end() : out[last].end].strip(" -")
            at = out[last].end - len(over)
            rest = [replace(out[last], text=over, value=over.lower(), form=over.lower(), start=at)]
        after = [*rest, *out[last + 1 : last + 1 + AHEAD]]
        noun = next((m for m in after if m.kind in ("thing", "stop", "comma", "motion", "verb")), None)
        thing = noun is not None and noun.kind == "thing"
        said = found.group(0)
        mark = Mark("trait", (("age", float(number)),), said, found.start(), found.end(), said.lower())
        if thing and noun is not None and not person(noun, shelf):
            old = replace(mark, kind="age", value="old", form="old")
            out[first : last + 1] = [*([old] if number >= AGED else []), *rest]
        elif number <= OLDEST:
            out[first : last + 1] = [mark, *rest]
    return out


def _number(found: re.Match[str]) -> int:
    said = (found["n"] or found["m"] or found["zh"]).lower()
    if said.isdigit():
        return int(said)
    if found["zh"]:
        return int(number_zh(said))
    return sum(WORDS[word] for word in re.split(r"[- ]", said))
