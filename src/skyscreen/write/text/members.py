"""Phrases that mean one of those just named: 'one of them', 'the first', 'the other', 其中一只, 另一个, 第一个."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from skyscreen.write.text.mark import Mark

ORDINALS = {
    "one": 0, "another": 1, "other": -1, "others": -1, "first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1,
    "second one": 2, "first one": 1, "former": 1, "latter": 2,
    "第一个": 1, "第二个": 2, "第三个": 3, "第一只": 1, "第二只": 2, "第三只": 3, "第一位": 1, "第二位": 2,
    "前者": 1, "后者": 2, "另外": -1,
}  # fmt: skip
"""Word → which one: a place in the row from 1, 0 any, −1 whoever is left."""
VERBAL = ("motion", "verb", "manner", "comma", "stop", "and", "prep")
"""What follows where no noun of its own does."""


def members(row: Sequence[Mark]) -> list[Mark]:
    """The marks with each such phrase made one mark of kind 'member', its value the place of `ORDINALS`."""
    out: list[Mark] = []
    k = 0
    while k < len(row):
        size, which = _phrase(row, k)
        if size:
            last = row[k + size - 1]
            text = "".join(m.text for m in row[k : k + size])
            out.append(replace(row[k], kind="member", value=which, text=text, end=last.end, form="member", senses=()))
            after = row[k + size] if k + size < len(row) else None
            verb = next((s for s in after.senses if s.kind == "motion"), None) if after is not None else None
            if after is not None and verb is not None and after.kind not in VERBAL:
                out.append(replace(after, kind="motion", value=verb.value))
                size += 1
        else:
            out.append(row[k])
        k += max(size, 1)
    return out


def _phrase(row: Sequence[Mark], k: int) -> tuple[int, int]:
    """(marks it takes, which one) of a phrase that begins here; (0, 0) where none does."""
    words = [m.text.lower() for m in row[k : k + 4]]
    if words[0] == "其中" and len(row) > k + 1 and row[k + 1].kind == "count" and row[k + 1].value == 1:
        return (2, 0) if _alone(row, k + 2) else (0, 0)
    one = [m for m in row[k + 1 : k + 3] if m.text not in ("有",)]
    if words[0] == "其中" and len(one) > 1 and one[0].text in ("一", "一个", "一位", "一名") and one[1].text == "人":
        return (3, 0) if _alone(row, k + 3) else (0, 0)  # 其中一人拔剑
    if words[0] in ("另", "另外") and len(words) > 2 and words[1] in ("一", "一个") and words[2] == "人":
        return (3, -1) if _alone(row, k + 3) else (0, 0)
    if words[0] in ("另", "另外") and len(row) > k + 1 and row[k + 1].kind == "count" and _alone(row, k + 2):
        return 2, -1
    if words[0] in ("前者", "后者") or (words[0][:1] == "第" and words[0] in ORDINALS):
        return (1, ORDINALS[words[0]]) if _alone(row, k + 1) else (0, 0)
    if words[0] == "one" and words[1:3] == ["of", "them"]:
        return 3, 0
    opens = k == 0 or row[k - 1].kind in ("comma", "stop", "and", "then")
    if words[0] in ("one", "another") and opens and k + 1 < len(row) and row[k + 1].kind in ("motion", "verb"):
        return 1, ORDINALS[words[0]]
    if words[0] == "the" and len(words) > 1 and words[1] in ORDINALS and words[1] != "one":
        size = 3 if len(words) > 2 and words[2] in ("one", "ones") else 2
        return (size, ORDINALS[words[1]]) if _alone(row, k + size) else (0, 0)
    return 0, 0


def _alone(row: Sequence[Mark], k: int) -> bool:
    """Whether no noun follows that the words before would only count: 'the second waves' is what he does."""
    if k >= len(row) or row[k].kind in VERBAL:
        return True
    third = row[k].text.lower().endswith("s")
    return third and any(sense.kind == "motion" for sense in row[k].senses)
