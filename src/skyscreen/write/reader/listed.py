"""'Two friends, a fox and a hedgehog', 两个好朋友，小兔和小熊: whoever is listed after the comma is who they are."""

from __future__ import annotations

from collections.abc import Sequence

from skyscreen.write.text.mark import DESCRIBING, Mark, has

BODIES = frozenset((
    "friend", "brother", "sister", "neighbour", "neighbor", "sibling", "mate", "companion", "rival", "partner", "pal",
    "buddy", "twin", "朋友", "好朋友", "伙伴", "小伙伴", "兄弟", "姐妹", "邻居", "搭档",
))  # fmt: skip
"""What several are to each other."""
LIGHT = (*DESCRIBING, "count", "age", "size", "mood", "feeling", "trait", "owner", "small")
ROOM = 12
"""Marks of a list of two or three."""


def listed(row: Sequence[Mark]) -> list[Mark]:
    """The row without the body of those who are named one by one right after."""
    out: list[Mark] = []
    k = 0
    while k < len(row):
        mark = row[k]
        ahead = row[k + 1] if k + 1 < len(row) else None
        parted = ahead is not None and ahead.text in (",", "，", ":", "：")
        if mark.form in BODIES and out and parted and _lists(row, k + 2):
            start = len(out)
            while start and (has(out[start - 1], *LIGHT) or out[start - 1].form == "best"):
                start -= 1
            if any(m.kind == "count" and m.value in (2, 3) for m in out[start:]):
                out[start:] = []
                k += 2
                continue
        out.append(mark)
        k += 1
    return out


def _lists(row: Sequence[Mark], k: int) -> bool:
    """Whether nouns joined by 'and' follow, before any verb."""
    nouns = 0
    for n, mark in enumerate(row[k : k + ROOM], k):
        if mark.kind in ("thing", "unknown"):
            nouns += 1
        elif mark.kind == "and" and nouns and n + 1 < len(row):
            return True
        elif mark.kind not in (*LIGHT, "comma", "and"):
            return False
    return False
