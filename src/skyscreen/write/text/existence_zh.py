"""Chinese sentences of being somewhere, 存现句: 地上跑着一群羊, 石板路上走来一个打伞的姑娘, 天上飘着几朵白云.

A place opens the clause, a verb follows, then a number and whoever it is: the verb is theirs, whatever the place is.
"""

from __future__ import annotations

from collections.abc import Sequence

from skyscreen.write.text.mark import BREAKS, DESCRIBING, Mark

RESTING = "飘飞跑走站排坐躺蹲趴卧游爬停住睡长开落浮漂挂悬亮燃烧"
"""First characters of verbs that have no object: whoever is named after 着 does them."""
ASPECT = ("着", "了", "过", "来", "去", "出", "满")
"""Between such a verb and its number."""
WHERE = ("place", "locative", "element", "unknown", "part", "small", "hour")
OPENS = ("远处", "墙角", "角落", "那边", "这边", "那头", "里头", "对面", "门外", "窗外", "半空", "四周")
"""Words of place that are of no other kind."""
SKY = ("天空", "空中", "天上", "半空", "半空中", "夜空", "天边", "天际", "高空")
"""Over any place there is; a place of its own only where those live whom tales put there."""
DIVINE = ("神", "仙", "佛", "妖", "玉帝", "天使", "天宫", "天庭", "天兵", "悟空")
"""Words of texts in which the sky is lived in."""


def rests(mark: Mark) -> bool:
    """Whether the mark says that something is or lies where the words before it tell."""
    return mark.kind == "there" or (mark.kind in ("motion", "verb") and mark.text[:1] in RESTING)


def exists(row: Sequence[Mark], k: int) -> bool:
    """Whether the verb at `k` tells that somebody counted after it is where the words before it say."""
    n = k + 1
    while n < len(row) and row[n].kind == "small" and row[n].text in ASPECT:
        n += 1
    if row[k].form.isascii() or n >= len(row):
        return False
    bare = row[k].text[:1] in RESTING and n > k + 1 and row[n].kind in ("thing", *DESCRIBING)  # 天上飘着风筝
    if row[n].kind != "count" and not bare:
        return False
    back = row[k - 1] if k else None
    if back is None or back.kind not in WHERE or (back.kind in ("unknown", "small") and back.text not in OPENS):
        return False
    begin = next((n + 1 for n in range(k - 1, -1, -1) if row[n].kind in BREAKS), 0)
    own = (bare or not rests(row[k])) and any(m.kind == "part" for m in row[begin:k])  # 手里拿着花
    return not (own or any(m.kind in ("prep", "motion", "pronoun") for m in row[begin:k]) or _owned(row, n))


def follows(row: Sequence[Mark], k: int) -> bool:
    """Whether the place at `k` is what such a sentence opens with."""
    ahead = next((n for n in range(k + 1, min(k + 3, len(row))) if row[n].kind not in ("locative",)), len(row))
    return ahead < len(row) and row[ahead].kind in ("motion", "verb") and exists(row, ahead)


def before_clause(row: Sequence[Mark], k: int) -> bool:
    """Whether after the verb's number another verb comes before the noun: 走来一个[打伞的]姑娘."""
    n = next((n for n in range(k + 1, min(k + 4, len(row))) if row[n].kind == "count"), len(row)) + 1
    while n < len(row) and (row[n].kind in (*DESCRIBING, "manner") or row[n].text in ("正在", "正", "在")):
        n += 1
    return n < len(row) and row[n].kind in ("motion", "verb", "prep", "dressing")


def _owned(row: Sequence[Mark], n: int) -> bool:
    """提着[一盏灯]的女孩: the number is of what the verb is done to, and the noun after 的 does it."""
    rest = row[n + 1 : n + 7]
    noun = next((i for i, m in enumerate(rest) if m.kind in ("thing", "unknown")), -1)
    first = next((m for m in rest if m.kind not in (*DESCRIBING, "small", "manner")), None)
    return noun >= 0 and first is rest[noun] and noun + 1 < len(rest) and rest[noun + 1].form == "的"
