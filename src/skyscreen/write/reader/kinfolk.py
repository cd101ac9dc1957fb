"""兔妈妈, 青蛙妈妈, 熊爷爷: in tales an animal and a word for a relative are one animal, an old or a young one of its kind."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

from dataclasses import replace

from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reader.young import ANIMALS
from skyscreen.write.text.mark import Mark, has

RELATIVES = ("妈妈", "爸爸", "爷爷", "奶奶", "大叔", "阿姨", "先生", "太太", "小姐", "大哥", "姐姐", "哥哥", "弟弟", "妹妹", "老师", "医生", "伯伯",
             "婆婆", "公公", "大婶", "将军", "国王", "公主", "王子", "警官", "村长", "妈", "爸")  # fmt: skip
PARENTS = ("妈妈", "爸爸", "妈", "爸", "爷爷", "奶奶")
"""Whoever is beside the young is another of their kind."""
SMALL = ("蝌蚪", "小蝌蚪", "毛毛虫", "虫子")
"""Animals that the catalogue holds as things."""
MOTHERS = {"蝌蚪": "青蛙", "小蝌蚪": "青蛙", "毛毛虫": "蝴蝶", "小鸡": "鸡", "小鸭": "鸭子"}
"""Whose mother looks otherwise: hers is named."""


def kinfolk(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """The row with each such pair made one animal; a mother nobody has is the animals' own."""
    out: list[Mark] = []
    for mark in row:
        before = out[-1] if out else None
        if mark.form in RELATIVES and before is not None and before.end == mark.start and _animal(before, shelf):
            out[-1] = replace(before, text=before.text + mark.text, end=mark.end, plural=False)
            top = shelf.ground("things", str(before.value)).entry
            again = any(m.kind == "thing" and shelf.ground("things", str(m.value)).entry is top for m in out[:-1])
            if again and mark.form in PARENTS and not (len(out) > 1 and out[-2].kind == "count"):
                out.insert(-1, Mark("count", 1, "", before.start, before.start, "一"))  # 七只小鸭子跟着鸭妈妈: one more
            continue
        parent = next((m for m in out if m.text.endswith(PARENTS) and m.form != m.text and _animal(m, shelf)), None)
        young = mark.text[:1] == "小" and _animal(mark, shelf) and not any(m.form == mark.form for m in out)
        if parent is not None and young and (before is None or before.kind != "count") and (
                shelf.ground("things", str(parent.value)).entry is shelf.ground("things", str(mark.value)).entry):
            out.append(Mark("count", 1, "", mark.start, mark.start, "一"))  # 兔妈妈和小兔子
        out.append(mark)
    people = any(m.kind == "thing" and m.form not in RELATIVES and _top(m, shelf) == "person" for m in out)
    young = next((m.form for m in out if m.kind == "thing" and m.form in MOTHERS), "")
    if young and not people:
        mother = MOTHERS[young]
        out = [replace(m, value=mother, form=mother) if m.kind == "thing" and m.form in ("妈妈", "母亲") else m for m in out]
    return out


def _top(mark: Mark, shelf: Shelf) -> str:
    node = shelf.index["things"].get(str(mark.value))
    return node.top if node is not None else ""


def _animal(mark: Mark, shelf: Shelf) -> bool:
    return has(mark, "thing") and not mark.form.isascii() and (_top(mark, shelf) in ANIMALS or mark.form in SMALL)
