"""Chinese words of how many: 兄弟三人, 机器人管家 (one), 对手 (another of the kind), 鸽子中的一只, 每个孩子, 它的幼崽在…."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.text.lexicon import Lexicon
from skyscreen.write.text.mark import DESCRIBING, Mark, has
from skyscreen.write.words.describe import DIGITS_ZH, KEEPERS

SO_MANY = re.compile(r"([二三四五六七八九十])(?:个)?人")
"""After a noun: how many they are; alone: that many people."""
RIVALS = ("对手", "敌手", "对方选手", "搭档", "队友", "同伴", "伙伴", "同行")
"""Another of whoever was named last."""
VESSELS = {"桶": "水桶", "盆": "脸盆", "碗": "碗", "杯": "水杯", "壶": "水壶", "缸": "水缸"}
"""Measures of water, and what it is seen in: 一桶水 is a bucket."""
HOLDING = {"篮": "篮子", "筐": "篮子", "箱": "箱子", "车": "板车"}
"""Measures of what lies in something that is seen, too: 一篮苹果 is a basket of apples."""
LADEN = ("装满", "满载", "载满", "盛满", "塞满", "装着", "满载着", "装满了", "载满了")
"""Verbs before what lies in the noun after 的: 装满苹果的篮子."""
WATER = ("水", "清水", "热水", "凉水", "冷水", "温水", "开水")
EACH = ("每个", "每只", "每位", "每名", "每")
TIED = ("在", "正", "都", "也", "就", "又", "还", "们")
"""Characters that the segmenter may leave at the end of a noun it does not know."""
ANIMALS = ("quadruped", "bird", "swimmer")
VESSELS = {"桶": "水桶", "杯": "玻璃杯", "盆": "脸盆", "壶": "水壶", "碗": "碗", "瓶": "瓶子", "缸": "水缸"}
"""Measures that are vessels: what is seen of 一桶水."""
OWN = ("主人", "饲养员", "训练师", "管理员", "骑士", "贩子", "医生")
"""People who have to do with an animal or a machine, and are not one."""


def counted(row: list[Mark], lexicon: Lexicon) -> list[Mark]:
    """The row with such phrases as a number and its noun; English marks stay as they are."""
    if all(m.form.isascii() for m in row):
        return row
    shelf = lexicon.shelf
    row = _laden(_held(_rivals(_untied(row, lexicon), shelf), shelf), shelf)
    out: list[Mark] = []
    k = 0
    while k < len(row):
        mark = row[k]
        back = out[-1] if out else None
        close = back is not None and back.end == mark.start and back.kind == "thing"
        vessel = VESSELS.get(back.text[-1:]) if back is not None and back.kind == "count" and back.end == mark.start else None
        if vessel is not None and mark.text == "水" and not has(mark, "thing") and vessel in shelf.index["things"]:
            mark = replace(mark, kind="thing", value=vessel, form=vessel, senses=())  # 端着一杯水
        lined = mark.kind == "count" and mark.text[-1:] in "队排行列圈" and back is not None and back.text[-1:] in "成着"
        if lined or (mark.text == "古装" and mark.kind == "clothes"):
            mark = replace(mark, kind="small", senses=())  # 排成一队跟着鸭妈妈; 一队古装士兵
        told = SO_MANY.fullmatch(mark.text) if mark.kind in ("unknown", "thing") else None
        if told is not None and close and back is not None and _top(back, shelf) == "person":
            many = DIGITS_ZH[told[1]]
            out[-1:] = [Mark("count", many, told[1], mark.start, mark.end, told[1]), replace(back, end=mark.end)]  # 兄弟三人
            k += 1
            continue
        if told is not None and mark.kind == "unknown":
            out.append(Mark("count", DIGITS_ZH[told[1]], told[1], mark.start, mark.start + 1, told[1]))
            out.append(replace(mark, kind="thing", value="人", form="人", text="人", start=mark.end - 1))
            k += 1
            continue
        if close and back is not None and mark.kind == "thing" and mark.name and not back.name and (
                _top(back, shelf) == "person" and not back.plural and _anybody(back, shelf)):
            out[-1] = replace(mark, text=back.text + mark.text, start=back.start)  # 同桌小红
            k += 1
            continue
        if close and back is not None and mark.kind == "thing" and _one(back, mark, shelf):
            out[-1] = replace(back, text=back.text + mark.text, end=mark.end)  # 机器人管家
            k += 1
            continue
        vessel = VESSELS.get(back.text[-1:], "") if back is not None and back.kind == "count" else ""
        if vessel in shelf.index["things"] and back is not None and back.end == mark.start and (mark.text in WATER or _uphill(row, k)):
            cut = mark.end if mark.text in WATER else mark.end - 1
            up = f"上{row[k + 1].text}" if cut < mark.end else ""  # 抬着一桶水上山
            out.append(replace(mark, kind="thing", value=vessel, form=vessel, text=mark.text[: cut - mark.start], end=cut,
                               senses=()))
            told = tuple(s for s in lexicon.table.get((up,), []) if s.kind == "motion")
            if told:
                row[k + 1] = Mark("motion", told[0].value, up, cut, row[k + 1].end, up, senses=told)
            k += 1
            continue
        if mark.text in EACH and mark.kind == "small" and k + 1 < len(row) and row[k + 1].kind == "thing":
            row[k + 1] = replace(row[k + 1], plural=True)
        size = _out_of_them(row, k)
        if size and back is not None and back.kind in ("thing", "pronoun"):
            last = row[k + size - 1]
            if k + size < len(row) and row[k + size].kind in ("thing", *DESCRIBING):
                out.append(replace(mark, kind="comma", text="", form="", senses=()))  # 一群羊中的一只黑羊
                k += size - 1
                continue
            out.append(replace(last, kind="member", value=0, form="member", senses=()))  # 鸽子中的一只飞走了
            k += size
            continue
        out.append(mark)
        k += 1
    return out


ANYBODY = frozenset({"girl", "boy", "man", "woman", "child", "student", "teenager", "old_man", "old_woman", "baby"})
"""Figures without a trade."""


def _anybody(mark: Mark, shelf: Shelf) -> bool:
    """Whether the word tells no trade: 同桌小红 is Xiaohong, 养蜂人小红 a beekeeper who is called so."""
    entry = shelf.ground("things", str(mark.value)).entry
    return entry is not None and entry.name in ANYBODY


def _top(mark: Mark, shelf: Shelf) -> str:
    node = shelf.index["things"].get(str(mark.value)) if mark.kind == "thing" else None
    return node.top if node is not None else ""


def _held(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """一篮苹果, 拉着一车南瓜 as 'a basket of apples', 'a cart of pumpkins'."""
    out: list[Mark] = []
    for k, mark in enumerate(row):
        back = out[-1] if out else None
        if mark.text == "子" and back is not None and back.form == "of":
            continue  # 一篮子鸡蛋
        noun = next((m for m in row[k + 1 :] if m.kind not in DESCRIBING and m.text != "子"), None)
        one = back is not None and back.end == mark.start and back.text in DIGITS_ZH and mark.text == "车"
        vessel = HOLDING.get(mark.text[-1:], "") if one or (mark.kind == "count" and len(mark.text) > 1) else ""
        if noun is None or vessel not in shelf.index["things"] or _top(noun, shelf) not in ("food", "prop", "plant"):
            out.append(mark)
            continue
        cut = mark.end - 1
        if one and back is not None:
            out[-1] = replace(back, kind="count", value=DIGITS_ZH[back.text], senses=())
        else:
            out.append(replace(mark, text=mark.text[:-1], form=mark.text[:-1], end=cut))
        out.append(Mark("thing", vessel, mark.text[-1:], cut, mark.end, vessel))
        out.append(Mark("prep", "of", "", mark.end, mark.end, "of"))
        row[k + 1 + row[k + 1 :].index(noun)] = replace(noun, plural=True)
    return out


def _laden(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """装满苹果的篮子, 满载螃蟹的渔船 as 'a basket of apples', 'a boat of crabs'."""
    k = 0
    while k < len(row) - 3:
        if row[k].text in LADEN:
            n = next((n for n in range(k + 1, len(row)) if row[n].kind not in (*DESCRIBING, "count")), len(row))
            inner = row[k + 1 : n + 1]
            if n + 2 < len(row) and row[n].kind == "thing" and row[n + 1].form == "的" and (
                    _top(row[n + 2], shelf) in ("vehicle", "vessel", "prop", "furniture")):
                of = Mark("prep", "of", "", row[k].start, row[k].start, "of")
                inner[-1] = replace(inner[-1], plural=True)
                row = [*row[:k], row[n + 2], of, *inner, *row[n + 3 :]]
        k += 1
    return row


def _uphill(row: Sequence[Mark], k: int) -> bool:
    """水上 and 山 of 一桶水上山: the water, and 上山."""
    ahead = row[k + 1] if k + 1 < len(row) else None
    return row[k].text == "水上" and ahead is not None and ahead.text in ("山", "楼", "船", "车", "岸") and (
        ahead.start == row[k].end)


def _one(back: Mark, mark: Mark, shelf: Shelf) -> bool:
    """Whether a robot and the trade right after it are one; an animal and a trade are read as one elsewhere."""
    entry = shelf.ground("things", str(back.value)).entry
    robot = entry is not None and "robot" in entry.name
    return robot and _top(mark, shelf) == "person" and mark.form not in (*OWN, *KEEPERS) and not back.plural


def _out_of_them(row: Sequence[Mark], k: int) -> int:
    """Marks of 中的一只, 里的一个; 0 where something else stands here."""
    rest = row[k : k + 3]
    if len(rest) < 3 or rest[0].text not in ("中", "里", "之中", "当中", "里面") or rest[1].form != "的":
        return 0
    return 3 if rest[2].kind == "count" and rest[2].value == 1 else 0


def _untied(row: Sequence[Mark], lexicon: Lexicon) -> list[Mark]:
    """幼崽在: the noun, and the word after it; 他端: the pronoun and its verb, with what belongs to that: 端起."""
    out: list[Mark] = []
    for mark in row:
        back = out[-1] if out else None
        whole = back.text + mark.text if back is not None and back.end == mark.start else ""
        split = len(out) > 1 and back is not None and back.kind in ("unknown", "motion") and out[-2].kind == "pronoun"
        told = next((s for s in lexicon.table.get((whole,), []) if s.kind == "motion"), None) if split and whole else None
        if told is not None and back is not None and out[-2].end == back.start and len(back.text) == 1:
            out[-1] = Mark("motion", told.value, whole, back.start, mark.end, whole, senses=(told,))
            continue
        if mark.kind == "unknown" and mark.text[:1] in "他她它" and 1 < len(mark.text) < 4:
            cut = mark.start + 1
            verb = mark.text[1:]
            out.append(Mark("pronoun", mark.text[0], mark.text[0], mark.start, cut, mark.text[0]))
            told = next((s for s in lexicon.table.get((verb,), []) if s.kind == "motion"), None)
            kind, value = (told.kind, told.value) if told is not None else ("unknown", verb)
            out.append(Mark(kind, value, verb, cut, mark.end, verb, senses=(told,) if told is not None else ()))
            continue  # 他端起, 她付: the segmenter takes them for names
        woman = next((s for s in lexicon.table.get((mark.text[1:],), []) if s.kind == "thing"), None)
        if mark.kind == "unknown" and mark.text[:1] in "女男" and woman is not None and len(mark.text) > 2:
            cut = mark.start + 1
            out.append(Mark("trait", mark.text[0], mark.text[0], mark.start, cut, mark.text[0]))
            out.append(Mark("thing", woman.value, mark.text[1:], cut, mark.end, mark.text[1:], senses=(woman,)))
            continue  # 女医生
        rest = next((s for s in lexicon.table.get((mark.text[1:],), []) if s.kind in ("thing", "place")), None)
        if mark.kind == "unknown" and mark.text[:1] in "起下上出进" and rest is not None and back is not None and (
                back.kind == "motion" and back.end == mark.start):
            cut = mark.start + 1
            out[-1] = replace(back, text=back.text + mark.text[0], end=cut)
            out.append(Mark(rest.kind, rest.value, mark.text[1:], cut, mark.end, mark.text[1:], senses=(rest,)))
            continue  # 叼起肉
        parts = _verb_and_noun(mark, lexicon) if mark.kind == "unknown" and 2 < len(mark.text) < 5 else []
        if parts:
            out += parts
            continue  # 撑开伞
        noun, tail = mark.text[:-1], mark.text[-1:]
        sense = next((s for s in lexicon.table.get((noun,), []) if s.kind in ("thing", "place")), None)
        young = noun in ("幼崽", "幼仔", "崽子", "小崽")
        if mark.kind == "unknown" and tail in TIED and len(noun) > 1 and (sense is not None or young):
            cut = mark.end - 1
            kind, value = (sense.kind, sense.value) if sense is not None else ("unknown", noun)
            out.append(Mark(kind, value, noun, mark.start, cut, noun))
            out.append(Mark("prep" if tail == "在" else "small", tail, tail, cut, mark.end, tail))
            continue
        out.append(mark)
    return out


def _verb_and_noun(mark: Mark, lexicon: Lexicon) -> list[Mark]:
    """A verb of two characters and its noun that the segmenter left as one word; [] where it is none."""
    verb = next((s for s in lexicon.table.get((mark.text[:2],), []) if s.kind == "motion"), None)
    noun = next((s for s in lexicon.table.get((mark.text[2:],), []) if s.kind == "thing"), None)
    if verb is None or noun is None:
        return []
    cut = mark.start + 2
    return [Mark("motion", verb.value, mark.text[:2], mark.start, cut, mark.text[:2], senses=(verb,)),
            Mark("thing", noun.value, mark.text[2:], cut, mark.end, mark.text[2:], senses=(noun,))]


def _rivals(row: Sequence[Mark], shelf: Shelf) -> list[Mark]:
    """打倒了对手: another of whoever was named before, with the number one where none is said."""
    out: list[Mark] = []
    k = 0
    while k < len(row):
        two = row[k].text + (row[k + 1].text if k + 1 < len(row) and row[k + 1].start == row[k].end else "")
        word, size = (row[k].text, 1) if row[k].text in RIVALS else (two, 2)
        who = next((m for m in out if _top(m, shelf) == "person"), None)
        if word not in RIVALS or who is None or has(row[k], "pronoun"):
            out.append(row[k])
            k += 1
            continue
        start, end = row[k].start, row[k + size - 1].end
        if not (out and (out[-1].kind == "count" or (len(out) > 1 and out[-2].kind == "count"))):
            out.append(Mark("count", 1, "", start, start, "一"))
        out.append(Mark("thing", who.value, word, start, end, word))
        k += size
    return out
