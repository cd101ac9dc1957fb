"""Names of people in the row of marks: 'Maria', 'Mr Brown', 小红 are somebody, each time the same.

A name that the text gives to somebody ('a fox named Rusty', 'my friend Tom') is theirs wherever it stands; a first name
that nobody bears yet is a man, a woman or, in a text of school and mothers, a child.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from skyscreen.write.text.lexicon import Sense
from skyscreen.write.text.mark import Mark, has
from skyscreen.write.words.names import CHINESE, FEMALE, MALE, TITLES, WORDS_TOO

CHILDISH = re.compile(
    r"\b(?:mom|mommy|mum|mummy|mother|dad|daddy|grandma|grandpa|grandmother|grandfather|schools?|homework|class(?:mates?|room)?"
    r"|toys?|teddy|playground|kindergarten|sandcastles?|bedtime|years? old|year-old|little (?:boy|girl|brother|sister)"
    r"|kids?|tooth fairy|birthday party|tree ?house)\b", re.IGNORECASE
)
"""Words of a text whose first names are children's."""
GROWN = re.compile(r"\b(?:wife|husband|office|job|boss|drives|works|married|wedding|beer|wine|retired|coffee)\b",
                   re.IGNORECASE)
"""Words of a text whose first names are not."""
JOINS = ("and", "is", "the")
"""After a name: Rose and Tom, Rose is, Daisy the cow."""
ELDERLY = frozenset(
    "陈王李张刘周吴徐孙朱赵胡郭何罗郑梁谢宋唐许韩冯邓曹彭曾蔡潘董袁余蒋杜苏魏程吕丁沈姚卢姜崔谭廖范汪陆贾邹孟秦薛")
"""Surnames after 老 that make a name: 老陈; no 老马, 老牛 or 老林, which may be a horse, an ox or a wood."""
VERBAL = ("motion", "verb", "manner")


def proper(row: Sequence[Mark], text: str, borne: Collection[str]) -> list[Mark]:
    """The row with each name made a noun for somebody.

    Args:
        borne: names that the text gives to somebody beside whom they stand, lower case.
    """
    child = CHILDISH.search(text) is not None and GROWN.search(text) is None
    out: list[Mark] = []
    k = 0
    while k < len(row):
        mark = row[k]
        titled = _titled(row, k, text)
        chinese = text[mark.start : mark.start + 2]
        if titled:
            last = row[k + titled - 1]
            whole = text[mark.start : last.end]
            out.append(_named(replace(mark, end=last.end), whole, TITLES[mark.text.lower()]))
            k += titled
        elif chinese in CHINESE and _opens_zh(out, text, mark):
            size = 2 if mark.end - mark.start == 1 else 1
            out.append(_named(replace(mark, end=mark.start + 2), chinese, CHINESE[chinese]))
            k += size
        elif mark.text == "老" and chinese[1:] in ELDERLY and k + 1 < len(row) and (
                row[k + 1].start == mark.end and row[k + 1].text[:1] == chinese[1:]):
            last = row[k + 1]
            out.append(_named(replace(mark, end=mark.start + 2), chinese, "man"))
            k += 2
            if len(last.text) > 1:  # 老陈在: what the dictionary tied to the name
                rest = last.text[1:]
                kind = "prep" if rest == "在" else "unknown"
                out.append(replace(last, start=last.start + 1, text=rest, form=rest, kind=kind, value=rest, senses=()))
        elif _is_name(row, k, borne):
            name = mark.text.lower()
            sex = "girl" if child else "woman"
            if name in MALE or (name not in FEMALE and name in borne):
                sex = "boy" if child else "man"
            out.append(_named(mark, mark.text, sex))
            k += 1
        else:
            out.append(mark)
            k += 1
    return out


def _named(mark: Mark, name: str, thing: str) -> Mark:
    return replace(mark, kind="", value=None, text=name, form=name.lower(), plural=False,
                   senses=(Sense("thing", thing),), name=name, pos="NNP")


def _titled(row: Sequence[Mark], k: int, text: str) -> int:
    """Marks that 'Mr. Brown' takes; 0 where none begins here."""
    if row[k].text.lower() not in TITLES or not row[k].text[:1].isupper():
        return 0
    size = 2 if k + 1 < len(row) and row[k + 1].kind == "stop" and text[row[k].end] == "." else 1
    last = row[k + size] if k + size < len(row) else None
    return size + 1 if last is not None and last.text[:1].isupper() and last.kind not in ("stop", "comma") else 0


def _opens_zh(before: Sequence[Mark], text: str, mark: Mark) -> bool:
    """Whether two characters stand there as a name: no 小雨 that falls, no 小花 that is watered."""
    ahead = text[mark.start + 2 : mark.start + 3]
    name = text[mark.start : mark.start + 2]
    if mark.end - mark.start > 2 or (before and has(before[-1], "count")):
        return False
    if name[1] not in "雨雪花月桃虎龙燕":
        return True
    back = before[-1] if before else None
    opens = back is None or has(back, "comma", "stop", "and")
    return opens and ahead in tuple("和跟在正很从对把给背坐站走跑拿看想")


def _is_name(row: Sequence[Mark], k: int, borne: Collection[str]) -> bool:
    mark = row[k]
    name = mark.text.lower()
    if not mark.text.istitle() or " " in mark.text or has(mark, "camera"):
        return False
    if name in borne:
        return True
    if name not in FEMALE and name not in MALE:
        return False
    ahead = row[k + 1] if k + 1 < len(row) else None
    back = row[k - 1] if k else None
    if has(mark, "place") and back is not None and has(back, "prep", "relation"):
        return False
    if name not in WORDS_TOO:
        return True
    if has(back, "count", "owner", "colour") or (back is not None and back.form == "the"):
        return False
    inside = back is not None and back.kind != "stop"
    acts = has(ahead, *VERBAL) or (ahead is not None and (ahead.pos in ("VBZ", "VBD", "MD") or ahead.form in JOINS))
    return inside or acts
