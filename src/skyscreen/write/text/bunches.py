"""'A bunch of wildflowers', 一束玫瑰: what is tied together is one thing in the hand, and no bed of flowers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from skyscreen.write.lexis.morphology import forms
from skyscreen.write.text.lexicon import Lexicon, Sense
from skyscreen.write.text.mark import Mark

BUNCH = re.compile(r"\b(?:a|an|the|his|her|their|my|one)\s+(?:\w+\s+)?(?:bunch|bouquet|posy)\s+of$|一[束捧]\s*$")
CUT = frozenset((
    "flower", "wildflower", "rose", "tulip", "daisy", "lily", "peony", "sunflower", "carnation", "lavender", "orchid",
    "poppy", "iris", "花", "鲜花", "野花", "玫瑰", "玫瑰花", "百合", "百合花", "郁金香", "雏菊", "康乃馨", "向日葵",
    "牡丹", "薰衣草"))
"""Flowers that are given cut."""


def bunched(row: Sequence[Mark], text: str, lexicon: Lexicon) -> list[Mark]:
    """The row with such a count and its flowers as one bouquet."""
    out: list[Mark] = []
    for mark in row:
        back = out[-1] if out else None
        word = next((form for form in (mark.form, *forms(mark.form)) if form in CUT), "")
        near = back is not None and not text[back.end : mark.start].strip()
        if back is not None and near and word and BUNCH.search(text[: back.end].lower()):
            noun = "bouquet" if word.isascii() else "花束"
            one = {"text": "a", "form": "a", "senses": ()} if word.isascii() else {}
            out[-1] = replace(back, kind="count", value=1, **one)
            senses = tuple(lexicon.table.get((noun,), ())) or (Sense("thing", noun),)
            out.append(replace(mark, kind="", value=None, form=noun, plural=False, senses=senses))
            continue
        out.append(mark)
    return out
