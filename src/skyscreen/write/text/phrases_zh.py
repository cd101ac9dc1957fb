"""Chinese phrases of several marks that are one: 骑上 a verb with its direction, 警察叔叔 one person, 女顾客 a woman,
塞到她手里 a gift, 两个人 whoever was named, 一脚 how something is kicked, 吓得 why somebody shouts.

Each rule looks at the marks alone and goes by their kinds; what it joins is one mark where the reader comes to it.
"""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.text.lexicon import Lexicon
from skyscreen.write.text.mark import BREAKS, DESCRIBING, Mark, has
from skyscreen.write.text.wind_zh import blown
from skyscreen.write.words.idioms_zh import IDIOMS, TOGETHER

DIRECTIONS = ("上", "下", "进", "出", "过", "回", "起", "开", "到", "入", "向", "走", "远", "遍", "完", "住", "倒", "掉", "满", "来", "去")
"""One character after a verb that says how far it goes: 骑上, 跑进, 走远."""
TITLES = ("叔叔", "阿姨", "爷爷", "奶奶", "哥哥", "姐姐", "大叔", "大妈", "大爷", "大哥", "大姐", "师傅", "小哥", "先生", "小姐",
          "小姐姐", "小哥哥", "女士", "伯伯", "老师", "老师傅", "老爷爷", "老奶奶", "小妹", "小弟", "姑娘", "小伙", "小伙子")  # fmt: skip
"""What people call somebody after the word for the trade: 快递小哥, 司机师傅."""
GENDERS = {"女": "女人", "男": "男人", "女性": "女人", "男性": "男人"}
RELATED = ("邻居", "隔壁", "同事", "房东", "亲戚", "远房")
"""Before a title: to whom one is that."""
PLAIN = ("man", "woman")
"""Entries that say no trade: a word that tells the sex decides between them."""
REACHED = ("手里", "手中", "手上", "怀里", "怀中", "嘴里", "嘴边")
BEFORE = ("面前", "跟前", "眼前")
"""Where something is put that somebody gets."""
BROUGHT = ("放", "塞", "递", "交", "送", "捧", "端", "摆", "搁", "推", "扔", "抛", "传", "拿")
"""First characters of verbs that bring something to somebody."""
BLOWS = ("脚", "枪", "刀", "剑", "棒", "拳", "掌", "棒子", "锤", "箭", "爪子", "头", "嘴")
"""After 一: with what a deed is done at a stroke: 一脚踢开, 一枪刺去."""
LEAPS = ("翻身", "飞身", "纵身", "跃", "跨", "一跃", "跳", "爬")
"""Before 上马: how one gets up."""
CROSSED = ("马路", "桥", "河", "街", "路口", "小桥", "石桥", "木桥", "独木桥", "公路", "小河", "江", "铁路", "斑马线")
"""What one goes over: 过马路."""
SUNS = ("太阳", "红日", "朝阳", "夕阳", "日头", "落日", "旭日")
RACING = ("你追我赶", "争先恐后", "你争我抢", "并排", "排成", "接二连三")
"""What one alone cannot do."""
GAITS = "走跑飞游跳爬骑开驶穿跨冲路经越翻滑划通"
"""First characters of verbs whose 过 is their own: 走过桥."""
ON_THE_WAY = ("穿过", "沿着", "顺着", "穿越")
"""Prepositions that are the clause's own verb where it has no other."""
SO = "得"
"""Value of a verb whose outcome is told: 吓得尖叫."""
LIGHT = (*DESCRIBING, "count", "mood", "feeling", "trait", "owner", "clothes")


def phrases(row: list[Mark], lexicon: Lexicon) -> list[Mark]:
    """The row with such phrases joined; English marks stay as they are."""
    if not any(not m.form.isascii() for m in row):
        return row
    row = _mounting(_pictures(blown(row)), lexicon.shelf)
    for rule in (_directions, _so_that, _strokes):
        row = rule(row)
    row = _persons(row, lexicon.shelf)
    row = _both(row, lexicon.shelf)
    row = _held(_handed(row, lexicon.shelf), lexicon.shelf)
    return _ways(_states(row))


def _touch(one: Mark | None, two: Mark) -> bool:
    return one is not None and one.end == two.start


def _pictures(row: list[Mark]) -> list[Mark]:
    """人山人海的火车站: the idiom as what it shows; its 的 goes with it."""
    out: list[Mark] = []
    for k, mark in enumerate(row):
        if mark.kind == "idiom":
            told = IDIOMS[str(mark.value)]
            last = out[-1] if out else None
            if mark.value in TOGETHER and last is not None and last.kind == "thing" and not (
                    len(out) > 1 and any(m.kind == "count" for m in out[-4:-1])):
                out[-1] = replace(last, plural=True)
            out += [replace(mark, kind=kind, value=value, form=str(value), senses=(), text=str(value))
                    for kind, value in told]
            continue
        last = out[-1] if out else None
        twice = mark.kind == "count" and len(mark.text) == 3 and mark.text[1] == mark.text[2]
        if twice and last is not None and last.kind == "thing" and _touch(last, mark) and not (
                k + 1 < len(row) and row[k + 1].kind in ("thing", *DESCRIBING)):
            out[-1] = replace(last, plural=True)  # 孔明灯一盏盏升上夜空
            continue
        if mark.text == "城堡" and any(m.text[:1] == "堆" for m in out[-4:]):
            mark = replace(mark, kind="thing", value="沙堡", form="沙堡", senses=())
        sun = next((m for m in reversed(out[-8:]) if m.text in SUNS or m.kind in BREAKS), None)
        if sun is not None and sun.text in SUNS and mark.kind in ("motion", "verb") and mark.text[:1] in "升落沉":
            out.append(replace(mark, kind="hour", value=5.9 if mark.text[:1] == "升" else 18.3, senses=()))
            continue  # 太阳从海平面上慢慢升起来
        if mark.text in RACING and last is not None and last.kind == "thing" and not any(m.kind == "count" for m in out[-4:]):
            out[-1] = replace(last, plural=True)  # 龙舟你追我赶
        if mark.text == "边" and k + 1 < len(row) and row[k + 1].kind == "motion" and any(
                m.text == "边" for m in (*row[max(k - 4, 0) : k], *row[k + 1 : k + 5])):
            out.append(replace(mark, kind="small", form="一边", senses=()))  # 边走边看
            continue
        back = row[k - 1] if k else None
        shown = back is not None and back.kind == "idiom" and bool(IDIOMS[str(back.value)])
        if not (shown and mark.text in ("的", "地")):
            out.append(mark)
    return out


def _mounting(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """上马, 翻身上马, 跨上骆驼: whoever does so rides; 过马路, 过桥: walks over it."""
    out: list[Mark] = []
    for k, mark in enumerate(row):
        ahead = row[k + 1] if k + 1 < len(row) else None
        mount = ahead is not None and ahead.kind == "thing" and shelf.index["things"][str(ahead.value)].top == "quadruped"
        goes = out[-1].kind in ("motion", "verb") and out[-1].text[:1] in GAITS if out else False
        if mark.text == "过" and mark.kind == "small" and ahead is not None and ahead.text in CROSSED and not goes:
            out.append(replace(mark, kind="motion", value="穿过", form="穿过", senses=()))  # 排着队过马路
            continue
        if mark.text == "上" and mark.kind in ("locative", "small") and mount and ahead is not None and _touch(mark, ahead):
            back = out[-1] if out else None
            leap = back is not None and back.text in LEAPS and _touch(back, mark)
            start = back.start if leap and back is not None else mark.start
            noun = back is not None and back.kind in ("thing", "place") and not leap and _touch(back, mark) and not person(back, shelf)
            if not noun:
                out = out[:-1] if leap else out
                out.append(Mark("motion", "骑", "骑上", start, mark.end, "骑"))
                continue
        out.append(mark)
    return out


def _directions(row: list[Mark]) -> list[Mark]:
    """骑上自行车, 跑进了教室: the second character belongs to the verb."""
    out: list[Mark] = []
    for k, mark in enumerate(row):
        back = out[-1] if out else None
        ahead = row[k + 1] if k + 1 < len(row) else None
        verb = back is not None and back.kind == "motion" and not back.form.isascii() and _touch(back, mark)
        inner = mark.text in ("上", "下") and (ahead is None or ahead.kind in ("stop", "comma"))
        verb = verb and back is not None and (mark.text not in ("来", "去") or back.text[-1] not in "着了")
        if verb and back is not None and mark.text in DIRECTIONS and mark.kind != "motion" and not inner:
            out[-1] = replace(back, text=back.text + mark.text, end=mark.end)
            continue
        out.append(mark)
    return out


def _so_that(row: list[Mark]) -> list[Mark]:
    """吓得尖叫起来, 烫得直跳脚: the verb after 得 is what is seen; without one the verb before 得 is."""
    out: list[Mark] = []
    for k, mark in enumerate(row):
        said = mark.text.rstrip("直都又连") if mark.kind == "unknown" else mark.text  # 热得直擦汗
        stem = said[:-1] if said.endswith("得") and len(said) > 1 else ""
        if stem and mark.kind in ("verb", "unknown"):
            told = any(m.kind in ("motion", "idiom") for m in _clause(row, k + 1))
            out.append(replace(mark, kind="verb", form=stem, value=SO if told else stem))
            continue
        after = row[k + 1] if k + 1 < len(row) else None
        if mark.kind == "verb" and after is not None and after.text == "得" and any(
                m.kind == "motion" for m in _clause(row, k + 2)):
            mark = replace(mark, value=SO)
        out.append(mark)
    return out


def _strokes(row: list[Mark]) -> list[Mark]:
    """一脚射门, 一棒子打下去: the noun after 一 is no thing of the picture, where a verb comes next."""
    out: list[Mark] = []
    for k, mark in enumerate(row):
        back = out[-1] if out else None
        ahead = row[k + 1] if k + 1 < len(row) else None
        one = back is not None and back.text == "一" and _touch(back, mark)
        if one and mark.text in BLOWS and ahead is not None and (
                ahead.kind in ("motion", "verb", "unknown", "prep") or has(ahead, "motion")):
            mark = replace(mark, kind="small", senses=())
        out.append(mark)
    return out


def _persons(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """警察叔叔 is the policeman, 女顾客 a woman who buys; 妈妈 after 爸爸 is somebody else."""
    out: list[Mark] = []
    for mark in row:
        back = out[-1] if out else None
        if back is not None and _touch(back, mark) and person(back, shelf) and back.form not in TITLES and (
                mark.text in TITLES) and _entry(back, shelf) not in PLAIN and not back.plural:
            out[-1] = replace(back, text=back.text + mark.text, end=mark.end)
            continue
        if back is not None and _touch(back, mark) and back.form in RELATED and mark.text in TITLES:
            out[-1] = replace(mark, text=back.text + mark.text, start=back.start)  # 邻居阿姨
            continue
        if back is not None and _touch(back, mark) and back.text in GENDERS and person(mark, shelf):
            plain = _entry(mark, shelf) in PLAIN
            value = GENDERS[back.text] if plain else mark.value
            form = GENDERS[back.text] if plain else mark.form
            mark = replace(mark, text=back.text + mark.text, start=back.start, value=value, form=form, senses=())
            out.pop()
        elif back is not None and _touch(back, mark) and back.text == "小" and _entry(mark, shelf) in PLAIN:
            young = "女孩" if _entry(mark, shelf) == "woman" else "男孩"  # 小徒弟, 小顾客
            mark = replace(mark, text="小" + mark.text, start=back.start, value=young, form=young, senses=())
            out.pop()
        out.append(mark)
    return out


def _both(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """两个人笑着跑了: whoever was named before, where two were."""
    out: list[Mark] = []
    for mark in row:
        back = out[-1] if out else None
        two = back is not None and back.kind == "count" and back.value == 2 and back.text in ("两个", "二")
        living = {m.value for m in out if m.kind == "thing" and _alive(m, shelf)}
        if two and back is not None and mark.text == "人" and len(living) > 1 and _touch(back, mark):
            out[-1] = replace(mark, kind="pronoun", value="两人", form="两人", text=back.text + mark.text,
                              start=back.start, senses=())
            continue
        out.append(mark)
    return out


def _handed(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """塞到她手里, 放在客人面前: it is given to whoever has that hand."""
    out = list(row)
    for k, mark in enumerate(row):
        brings = mark.kind in ("motion", "verb") and mark.text[:1] in BROUGHT and mark.text[-1:] in "到在进给入"
        who = next((n for n in range(k + 1, min(k + 4, len(row))) if row[n].kind not in LIGHT and row[n].form != "的"), 0)
        if not brings or not who or not (row[who].kind == "pronoun" or person(row[who], shelf)):
            continue
        rest = [m for m in row[who + 1 : who + 4] if m.form != "的"][:2]
        said = "".join(m.text for m in rest)
        reached = next((word for word in (*REACHED, *BEFORE) if said.startswith(word)), "")
        if not reached or "递给" not in shelf.index["motions"]:
            continue
        out[k] = replace(mark, kind="motion", value="递给", form="递给", text=mark.text[0] + "给", senses=())
        for n in range(who + 1, who + 4):
            if n < len(row) and (row[n].form == "的" or row[n].text in reached):
                out[n] = replace(row[n], kind="small", senses=())
    return out


def _held(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """抢走了游客手里的香蕉: whose it is."""
    out: list[Mark] = []
    until = -1
    for k, mark in enumerate(row):
        back = out[-1] if out else None
        said = "".join(m.text for m in row[k : k + 3])
        hand = next((word for word in REACHED if said.startswith(word + "的")), "")
        if hand and back is not None and (back.kind == "pronoun" or person(back, shelf)) and _touch(back, mark):
            until = mark.start + len(hand)
            out[-1] = replace(back, end=until)
        if mark.start >= until:
            out.append(mark)
    return out


def _states(row: list[Mark]) -> list[Mark]:
    """满足的笑容, 受伤的小鹿, 透明雨伞: a verb that no body does, right before 的 or a noun that a count waits for, says
    how something is."""
    out: list[Mark] = []
    for k, mark in enumerate(row):
        ahead = row[k + 1] if k + 1 < len(row) else None
        back = out[-1] if out else None
        if mark.kind == "there" and back is not None and back.kind == "motion" and any(
                m.form == "的" for m in row[k + 1 : k + 4]):
            mark = replace(mark, kind="small")  # 打开落满灰尘的木箱
            of = next(n for n in range(k + 1, k + 5) if row[n].form == "的")
            row[k + 1 : of] = [replace(m, kind="aside") if m.kind == "thing" else m for m in row[k + 1 : of]]
        cooked = mark.kind == "motion" and len(mark.text) == 1 and back is not None and back.kind == "count"
        if cooked and ahead is not None and ahead.kind == "thing" and _touch(mark, ahead):
            after = row[k + 2] if k + 2 < len(row) else None
            if after is None or after.form != "的":
                mark = replace(mark, kind="small")  # 一个煮鸡蛋, 一只烤鸭
        if mark.kind == "verb" and not mark.form.isascii() and len(mark.text) > 1 and ahead is not None:
            opens = back is None or back.kind not in ("thing", "pronoun", "unknown")
            noun = any(m.kind in ("thing", "unknown", "place") for m in row[k + 2 : k + 5])
            bare = ahead.kind == "thing" and _touch(mark, ahead) and back is not None and back.kind in (
                "motion", "count", "small", *DESCRIBING) and back.text not in ("了", "正在", "在", "就", "又", "也", "还")
            if (ahead.form == "的" and opens and noun) or bare:
                mark = replace(mark, kind="small")
        out.append(mark)
    return out


def _ways(row: list[Mark]) -> list[Mark]:
    """穿过小巷，…: where the clause has no other verb, one goes that way."""
    out = list(row)
    for k, mark in enumerate(row):
        if mark.kind == "prep" and mark.text in ON_THE_WAY and not any(
                m.kind in ("motion", "verb") for m in _clause(row, k + 1)):
            out[k] = replace(mark, kind="motion", value="穿过", form="穿过", senses=())
    return out


def _clause(row: Sequence[Mark], k: int) -> list[Mark]:
    """The marks from here to the end of the clause."""
    end = next((n for n in range(k, len(row)) if row[n].kind in BREAKS), len(row))
    return list(row[k:end])


def _entry(mark: Mark, shelf: Shelf) -> str:
    entry = shelf.ground("things", str(mark.value)).entry if mark.kind == "thing" else None
    return entry.name if entry is not None else ""


def person(mark: Mark, shelf: Shelf) -> bool:
    """Whether a mark names somebody."""
    node = shelf.index["things"].get(str(mark.value)) if mark.kind == "thing" else None
    return node is not None and node.top == "person"


def _alive(mark: Mark, shelf: Shelf) -> bool:
    node = shelf.index["things"].get(str(mark.value))
    return node is not None and node.top in ALIVE
