"""What something is like is not there: 'runs like a deer', 像猴子一样爬树."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.write.text.mark import DESCRIBING, Mark

LIKE = ("like", "looks like", "look like", "shaped like")
LIKE_ZH = ("像", "好像", "仿佛", "如同", "宛如", "犹如", "就像", "如")
TAILS_ZH = ("一样", "一般", "般", "似的", "那样")
ENDS = ("comma", "stop", "then", "motion", "verb")


def compared(row: list[Mark]) -> list[Mark]:
    """The row with each comparison as one mark of kind 'simile'."""
    out: list[Mark] = []
    at = 0
    while at < len(row):
        as_much = row[at].form == "as" and at > 1 and row[at - 2].form == "as"  # 'grows as big as a house'
        shaped = at + 1 < len(row) and row[at + 1].text.lower() == "shaped" and row[at + 1].start == row[at].end + 1
        if shaped and row[at].kind in ("thing", "unknown", "part", "element"):  # 'a swan-shaped boat'
            whole = replace(row[at], kind="simile", value=row[at].text, senses=(), plural=False)
            out.append(replace(whole, end=row[at + 1].end))
            at += 2
            continue
        like = row[at].form in LIKE or as_much
        end = _english(row, at) if like else _chinese(row, at) if row[at].text in LIKE_ZH else 0
        if end > at + 1:
            words = "".join(m.text for m in row[at:end])
            out.append(replace(row[at], kind="simile", value=words, end=row[end - 1].end, senses=(), plural=False))
            at = end
        else:
            out.append(row[at])
            at += 1
    return out


def _english(row: list[Mark], at: int) -> int:
    """Where it ends: behind the nouns that follow; 0 where 'like' is a verb ('children like the dog')."""
    last = row[at - 1] if at else None
    several = last is not None and last.plural and last.kind in ("thing", "unknown")
    if row[at].form == "like" and (last is None or several or last.form in ("they", "we", "i", "you", "would")):
        return 0
    end = at + 1
    while end < len(row) and (row[end].kind in (*DESCRIBING, "count", "owner", "mood", "feeling", "trait")
                              or row[end].form == "the"):
        end += 1
    noun = end
    while end < len(row) and row[end].kind in ("thing", "unknown", "element", "place", "weather", "wind", "part"):
        end += 1
    return end if end > noun else 0


def _chinese(row: list[Mark], at: int) -> int:
    """Behind 一样 or the like, or before the next verb; 0 where a 的 shows that it tells which one is meant."""
    for end in range(at + 1, min(at + 10, len(row))):
        if row[end].text.startswith(TAILS_ZH):
            return end + 1
        if row[end].kind in ENDS:
            return end
        if row[end].form == "的":
            return end
    return 0
