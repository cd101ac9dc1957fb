"""Chinese words that are a thing and where on it: 墙头, 井边, 桌角; a vehicle's 后座 and 车把; 怀里; what is borne on the head."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.text.mark import BREAKS, DESCRIBING, Mark, has

TAILS = {"头": "on", "角": "on", "沿": "on", "顶": "on", "梢": "on", "边": "next_to", "旁": "next_to", "下": "under", "底": "under"}
"""Last character of such a noun → where on it."""
OF_A_VEHICLE = ("后座", "前座", "车后座", "车把", "车筐", "车篮", "车篮子", "车顶", "车头", "车尾", "车斗", "后车厢", "后备箱", "车座", "挎斗", "车厢", "车前筐")
"""Parts of a vehicle on which something may be."""
TIPS = ("枝头", "树梢", "枝梢")
"""Words of the catalogue that one is on without a place word."""
LAPS = ("怀里", "怀中", "怀抱里", "怀抱中")
LYING = "躺趴睡坐窝蜷靠依偎卧"
"""First characters of verbs of who rests in another's arms."""
SMALL = ("count", *DESCRIBING, "small")


def grounds(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """The row with such words as their noun and a place word; English marks stay as they are."""
    if all(m.form.isascii() for m in row):
        return row
    out: list[Mark] = []
    for k, mark in enumerate(_whole(row)):
        ahead = row[k + 1] if k + 1 < len(row) else None
        back = out[-1] if out else None
        noun = mark.text[:-1]
        node = shelf.index["things"].get(noun) if mark.text[-1:] in TAILS and mark.kind in ("thing", "part", "unknown") else None
        if node is not None and (mark.kind != "thing" or mark.form == noun) and noun != mark.text:
            cut = mark.end - 1
            told = ahead is not None and ahead.kind == "locative" and ahead.start == mark.end
            out.append(replace(mark, kind="thing", value=noun, form=noun, text=noun, end=cut, senses=()))
            if not told:
                out.append(Mark("locative", TAILS[mark.text[-1]], mark.text[-1], cut, mark.end, mark.text[-1]))
            continue
        if mark.text in TIPS and mark.kind == "thing" and back is not None and back.text[-1:] == "在" and not has(ahead, "locative"):
            out += [mark, Mark("locative", "on", "", mark.end, mark.end, "上")]
            continue
        if mark.text in OF_A_VEHICLE and mark.kind in ("place", "part", "unknown", "thing"):
            near = next((m for m in reversed(out) if m.form != "的"), None)
            mark = replace(mark, kind="small" if near is not None and _vehicle(near, shelf) else "seat", senses=())
        if mark.text in ("最后", "最后面") and back is not None and back.text[-1:] == "在":
            mark = replace(mark, kind="locative", value="behind", senses=())  # 机长走在最后
        if mark.kind == "relation" and mark.text in ("靠着", "倚着") and back is not None and back.kind == "locative" and has(
                ahead, "count"):
            mark = replace(mark, kind="there", senses=())  # 身边靠着一把扫帚
        if mark.text in LAPS and (_rests(out) or _rests(_clause(row, k)[::-1])) and back is not None and (back.kind == "pronoun" or _is(back, shelf, "person")):
            mark = replace(mark, kind="locative", value="on", form=mark.text, senses=())
        if mark.kind == "locative" and mark.text == "头顶" and back is not None and back.end == mark.start and _borne(row, k):
            mark = replace(mark, value="on")  # 头顶水罐走过来
        out.append(mark)
    return out


def _whole(row: Sequence[Mark]) -> list[Mark]:
    """车把, 车筐: two marks that are one word."""
    out: list[Mark] = []
    for mark in row:
        back = out[-1] if out else None
        if back is not None and back.end == mark.start and back.text + mark.text in OF_A_VEHICLE:
            out[-1] = replace(back, kind="part", text=back.text + mark.text, form=back.text + mark.text, end=mark.end, senses=())
            continue
        out.append(mark)
    return out


def _is(mark: Mark, shelf: Shelf, top: str) -> bool:
    node = shelf.index["things"].get(str(mark.value)) if mark.kind == "thing" else None
    return node is not None and node.top == top


def _vehicle(mark: Mark, shelf: Shelf) -> bool:
    return _is(mark, shelf, "vehicle")


def _clause(row: Sequence[Mark], k: int) -> list[Mark]:
    """The marks after this one to the end of its clause."""
    end = next((n for n in range(k, len(row)) if row[n].kind in BREAKS), len(row))
    return list(row[k + 1 : end])


def _rests(out: Sequence[Mark]) -> bool:
    """Whether a verb of resting stands in this clause."""
    for mark in reversed(out):
        if mark.kind in BREAKS:
            return False
        if mark.kind in ("motion", "verb"):
            return mark.text[0] in LYING
    return False


def _borne(row: Sequence[Mark], k: int) -> bool:
    """Whether a noun follows with no verb before it: it is on the head."""
    head = next((m for m in row[k + 1 : k + 5] if m.kind not in SMALL or m.text == "着"), None)
    return head is not None and (head.kind == "thing" or head.text == "着")
