"""Phrases about how the film looks: '35mm film grain', 'soft pastel palette', 广告质感. Nothing in them is seen."""

from __future__ import annotations

import re
from dataclasses import replace

from skyscreen.write.text.mark import Mark, has
from skyscreen.write.words.style import (
    ADVERTS,
    BACKDROPS,
    INSTRUMENTS,
    NEVER_OBJECTS,
    NEVER_THINGS,
    PLACED,
    STYLE,
    STYLE_ZH,
)

KEPT = ("camera", "look", "mood", "hour", "weather", "season", "wind", "span", "feeling")
"""Senses that tell of the film wherever they stand."""
INSIDE = ("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "CD", "VBG", "VBN")
"""Tags of what stands before the head of an English noun phrase."""
ENDS = ("", ",", ".", ":", "CC", "IN", "VBG", "TO", "RB")
"""Tags of what may follow such a phrase: no finite verb of its own."""


def styled(rough: list[Mark]) -> list[Mark]:
    """The marks, those inside phrases of style as of kind 'style' where they are not told otherwise."""
    out = list(rough)
    for k, mark in enumerate(rough):
        word = mark.text.lower()
        if word in INSTRUMENTS and _is_music(rough, k):
            out[k - 1], out[k] = _as_style(rough[k - 1]), _as_style(mark)
        elif mark.form.isascii() and word in STYLE and mark.pos in ("NN", "NNS", "JJ", "VB", "VBG", "VBP", "VBZ"):
            start = _phrase(rough, k)
            if start is not None:
                out[start : k + 1] = _phrase_of(rough[start : k + 1], word)
        elif _heads(mark) and _ends_clause(rough, k):
            start = k
            while start and not has(rough[start - 1], "comma", "stop"):
                start -= 1
            row = rough[start : k + 1]
            verbs = any(has(m, "motion", "pronoun", "locative") or m.kind == "verb" for m in row[:-1])
            if not verbs or (len(row) == 2 and mark.text.endswith(NEVER_OBJECTS)):
                out[start : k + 1] = _phrase_of(row, mark.text)
    return out


def only_style(sentence: str) -> bool:
    """Whether a sentence tells of the film alone: 'Simple clean animation for kids, bright colours.'"""
    parts = [part.strip(" .。!！") for part in re.split(r"[,;:，；、：]|\band\b", sentence.lower())]
    bare = [re.sub(r"\s(?:for|with|in|of)\s.*", "", part) for part in parts if part]
    return bool(bare) and all(part.split()[-1] in STYLE or part.endswith(STYLE_ZH) for part in bare if part)


def _phrase(rough: list[Mark], k: int) -> int | None:
    """Where the noun phrase that word k heads begins; None where it is no phrase of style."""
    word = rough[k].text.lower()
    ahead = rough[k + 1].pos if k + 1 < len(rough) else ""
    start = k
    while start and rough[start - 1].pos in INSIDE and rough[start - 1].kind not in ("comma", "stop"):
        start -= 1
    before = rough[start - 1] if start else None
    determined = before is not None and before.pos in ("DT", "PRP$", "POS", "WDT")
    verbal = before is not None and before.pos in ("VBZ", "VBP", "VB", "VBD", "MD", "PRP")
    if word in NEVER_THINGS:
        does = rough[k].pos in ("NN", "VBG") and word.endswith("ing") and ahead in ("VBZ", "DT", "PRP$", "CD")
        return start if ahead not in ("NN", "NNS") and not does else None  # 'our family lighting the lamps'
    if determined or verbal or ahead not in ENDS:
        return None
    counted = any(m.pos == "CD" and m.kind == "count" and k - at > 1 for at, m in enumerate(rough[start:k], start))
    bare = before is None or before.pos in (",", ".", ":", "CC", "IN", "")
    return start if bare and not counted else None


def _heads(mark: Mark) -> bool:
    """Whether a Chinese word is one of style, or ends with one and means nothing else: 广角镜头."""
    return mark.text in STYLE_ZH or (mark.text.endswith(STYLE_ZH) and not has(mark, "motion", "place"))


def _ends_clause(rough: list[Mark], k: int) -> bool:
    return k + 1 == len(rough) or has(rough[k + 1], "comma", "stop")


def _is_music(rough: list[Mark], k: int) -> bool:
    """Whether an instrument and its adjective are a clause by themselves."""
    before = rough[k - 2] if k > 1 else None
    alone = before is not None and before.kind in ("comma", "stop") and rough[k - 1].pos in ("JJ", "VBG", "VBN")
    return alone and _ends_clause(rough, k)


def _phrase_of(row: list[Mark], head: str) -> list[Mark]:
    """A noun phrase with that head, mark for mark; a colour before a background is the paper that a studio hangs up."""
    colour = next((s.value for m in row[:-1] for s in m.senses if s.kind == "colour"), None)
    if head not in BACKDROPS or colour is None:
        return [_as_style(mark, head) for mark in row]
    within = [replace(mark, kind="other", senses=()) for mark in row[:-1]]
    return [*within, replace(row[-1], kind="backdrop", value=colour, start=row[0].start, senses=())]


def _as_style(mark: Mark, head: str = "") -> Mark:
    """The mark with only those senses that tell of the film, whose phrase's last word is `head`."""
    if mark.kind in ("count", "comma", "stop", "small", "hour"):
        return mark
    if head in ADVERTS and has(mark, "thing", "place", "material", "colour"):
        return mark
    kinds = (*KEPT, "place") if head in PLACED else KEPT
    kept = tuple(sense for sense in mark.senses if sense.kind in kinds)
    return replace(mark, senses=kept) if kept else replace(mark, kind="style", senses=())
