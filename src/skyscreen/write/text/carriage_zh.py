"""How a Chinese verb is done with one's own limbs, and where its characters part: 背着手散步, 光着脚跑, 牵着妹妹的手, 敲个不停,
站在讲台上演讲."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

from dataclasses import replace

from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.text.lexicon import Lexicon
from skyscreen.write.text.mark import BREAKS, DESCRIBING, Mark, has
from skyscreen.write.text.phrases_zh import person

LIMBS = ("手", "双手", "胳膊", "双臂", "手臂", "腰", "兜", "口袋", "脚", "双脚", "脚丫", "腿", "二郎腿", "头", "脸", "嘴", "嘴巴", "眼睛", "眼", "肚子", "脖子", "肩膀", "背", "身子", "尾巴", "拳头", "牙")
"""What somebody has anyway."""
HELD_SO = "背抱叉插光赤踮低抬仰昂张闭眯睁跷翘盘弯缩挺咬红绷板托撑伸甩竖夹蜷鼓握攥挥揣"
"""First characters of V着 with such a limb that tell how the next verb is done."""
LED = "牵拉挽搀扶拽挎"
"""First characters of verbs that lead somebody by the hand."""
BY = ("手", "小手", "胳膊", "手臂", "衣角", "袖子", "手腕")
"""By what somebody is led."""
SIDES = "上下里中"
"""Place characters that a word of the lexicon may take from the noun before."""
DROPS = ("滴", "点", "珠", "水", "花", "丝", "声")
FALLS = "打落飘下洒敲拍滴砸泼淋浇铺盖"
"""First characters of what rain and snow do."""
CALLED = ("师傅", "小哥", "大妈", "大爷", "大叔", "大娘", "大嫂", "阿姨", "姑娘", "老人", "老汉", "小伙", "小伙子", "女孩", "男孩", "少年", "少女", "老头", "工人", "艺人")
"""Words for somebody that a trade may stand before: 采茶姑娘, 钓鱼老人."""
ENDLESS = ("不停", "不休", "没完", "不止")
BY_WINDOW = "靠临挨"
"""靠窗的座位, 临街的窗户: which one, and nobody leans."""


def settled(row: list[Mark], lexicon: Lexicon) -> list[Mark]:
    """The row with each of these made plain; English marks stay as they are."""
    row = _of_trade(_weathered(_driven(row, lexicon.shelf)), lexicon.shelf)
    row = _which(_begun(_endless(_resplit(row, lexicon), lexicon), lexicon))
    row = _verbless(_queued(row), lexicon.shelf)
    return _bodily(_led(_together(row, lexicon.shelf), lexicon.shelf))


def _touch(one: Mark, two: Mark) -> bool:
    return one.end == two.start


def _driven(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """开着拖拉机: one rides in it, wherever the clause's other verb goes."""
    out = list(row)
    for k, mark in enumerate(row[:-1]):
        whole = mark.text in ("开着车", "开着汽车", "开着轿车")
        if whole and mark.kind in ("unknown", "verb"):
            out[k] = replace(mark, kind="motion", value="开车", form="开车", senses=())
        if mark.text not in ("开着", "驾着", "开", "蹬", "蹬着") or mark.kind not in ("unknown", "verb", "motion", "small"):
            continue
        what = next((m for m in row[k + 1 : k + 5] if m.kind not in (*DESCRIBING, "count") and m.text not in ("的", "着")), None)
        node = shelf.index["things"].get(str(what.value)) if what is not None and what.kind == "thing" else None
        if node is not None and node.top in ("vehicle", "vessel"):
            out[k] = replace(mark, kind="motion", value="骑", form="骑", senses=())
    return out


def _weathered(row: list[Mark]) -> list[Mark]:
    """雨滴打在窗户上, 雪花落在屋顶上: what the weather does, and nobody's deed."""
    out: list[Mark] = []
    alone = False
    for mark in row:
        back = out[-1] if out else None
        if back is not None and back.kind == "weather" and mark.text in DROPS and _touch(back, mark):
            out[-1] = replace(back, text=back.text + mark.text, end=mark.end)
            continue
        if mark.kind in BREAKS:
            alone = False
        elif back is None or back.kind in BREAKS:
            alone = mark.kind == "weather"
        elif mark.kind in ("thing", "pronoun") and not any(m.text == "在" or m.text.endswith("在") for m in out[-2:]):
            alone = False
        if alone and mark.kind == "motion" and mark.text[:1] in FALLS:
            mark = replace(mark, kind="small", senses=())
        out.append(mark)
    return out


def _of_trade(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """理发师傅给小男孩剃头: whose trade it is, where a verb of the same clause says what he does."""
    out = list(row)
    begin = next((n for n, m in enumerate(row) if m.kind != "count"), 0)
    verb, who = (row[begin], row[begin + 1]) if begin + 1 < len(row) else (None, None)
    end = next((n for n in range(begin, len(row)) if row[n].kind in BREAKS), len(row))
    if verb is None or who is None or verb.kind != "motion" or len(verb.text) < 2 or not _touch(verb, who):
        return out
    does = any(m.kind in ("motion", "verb") for m in row[begin + 2 : end]) and (
        row[begin + 2].form != "的" and who.kind == "thing" and who.text in CALLED and person(who, shelf))
    if does:
        out[begin] = replace(verb, kind="small", senses=())
    return out


def _resplit(row: list[Mark], lexicon: Lexicon) -> list[Mark]:
    """讲台｜上演｜讲: 上 is of the stand, 演讲 the verb."""
    out: list[Mark] = []
    k = 0
    while k < len(row):
        mark, back = row[k], out[-1] if out else None
        ahead = row[k + 1] if k + 1 < len(row) else None
        noun = back is not None and back.kind in ("thing", "place") and _touch(back, mark)
        if noun and ahead is not None and len(mark.text) == 2 and mark.text[0] in SIDES and _touch(mark, ahead):
            whole = mark.text[1] + ahead.text
            verb = next((s for s in lexicon.table.get((whole,), ()) if s.kind == "motion"), None)
            side = next((s for s in lexicon.table.get((mark.text[0],), ()) if s.kind == "locative"), None)
            if verb is not None and side is not None:
                at = mark.start + 1
                out.append(Mark("locative", side.value, mark.text[0], mark.start, at, mark.text[0]))
                out.append(replace(ahead, kind="motion", value=verb.value, form=whole, text=whole, start=at, senses=(verb,)))
                k += 2
                continue
        if mark.kind == "motion" and len(mark.text) == 2 and ahead is not None and ahead.kind == "thing" and _touch(mark, ahead):
            whole = mark.text[1] + ahead.text
            thing, verb = (next((s for s in lexicon.table.get((word,), ()) if s.kind == kind), None)
                           for word, kind in ((whole, "thing"), (mark.text[0], "motion")))
            if thing is not None and verb is not None:  # 折纸｜飞机
                at = mark.start + 1
                out.append(replace(mark, value=verb.value, form=mark.text[0], text=mark.text[0], end=at, senses=(verb,)))
                out.append(replace(ahead, value=thing.value, form=whole, text=whole, start=at, senses=(thing,)))
                k += 2
                continue
        out.append(mark)
        k += 1
    return out


def _endless(row: list[Mark], lexicon: Lexicon) -> list[Mark]:
    """敲个不停, 哭个没完: the verb alone."""
    out = list(row)
    for k, mark in enumerate(row[:-1]):
        stem = mark.text[:-1]
        if mark.text[-1:] == "个" and stem and row[k + 1].text.startswith(ENDLESS) and _touch(mark, row[k + 1]):
            verb = next((s for s in lexicon.table.get((stem,), ()) if s.kind == "motion"), None)
            if verb is not None:
                out[k] = replace(mark, kind="motion", value=verb.value, form=stem, text=stem, senses=(verb,))
    return out


def _begun(row: list[Mark], lexicon: Lexicon) -> list[Mark]:
    """鼓起掌来, 聊起天来: the verb and its noun, with 起来 about them."""
    out: list[Mark] = []
    k = 0
    while k < len(row):
        mark, ahead = row[k], row[k + 1] if k + 1 < len(row) else None
        noun = ahead.text.removesuffix("来") if ahead is not None and len(mark.text) == 2 and mark.text[1] == "起" else ""
        tail = k + 2 < len(row) and row[k + 2].text == "来"
        if ahead is not None and noun and (noun != ahead.text or tail) and _touch(mark, ahead):
            whole = mark.text[0] + noun
            verb = next((s for s in lexicon.table.get((whole,), ()) if s.kind == "motion"), None)
            if verb is not None:
                last = row[k + 2] if tail and noun == ahead.text else ahead
                out.append(replace(mark, kind="motion", value=verb.value, form=whole, text=whole, end=last.end, senses=(verb,)))
                k += 3 if last is not ahead else 2
                continue
        out.append(mark)
        k += 1
    return out


def _together(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """小女孩跟小狗玩: both do what the clause's next verb says, unless it is a going."""
    out = list(row)
    for k, mark in enumerate(row):
        if mark.text != "跟" or mark.kind != "motion":
            continue
        end = next((n for n in range(k + 1, len(row)) if row[n].kind in BREAKS), len(row))
        who = next((m for m in row[k + 1 : end] if m.kind not in (*DESCRIBING, "count", "owner")), None)
        verb = next((m for m in row[k + 1 : end] if m.kind in ("motion", "verb")), None)
        node = shelf.index["motions"].get(str(verb.value)) if verb is not None and verb.kind == "motion" else None
        goes = node is not None and node.top == "travel"
        if who is not None and who.kind in ("thing", "pronoun") and verb is not None and not goes:
            out[k] = replace(mark, kind="and", value="跟", senses=())
    return out


def _queued(row: list[Mark]) -> list[Mark]:
    """排队过马路: how they do what the clause's next verb says; 撕开包装: 包装 is what is torn."""
    out = list(row)
    for k, mark in enumerate(row):
        ahead, back = row[k + 1] if k + 1 < len(row) else None, row[k - 1] if k else None
        if mark.kind == "motion" and mark.text == "排队" and ahead is not None and _touch(mark, ahead) and (
                has(ahead, "motion", "verb") or ahead.text in ("过", "上", "进")):
            out[k] = replace(mark, kind="small", senses=())
            sense = next((s for s in ahead.senses if s.kind == "motion"), None)
            if ahead.kind == "thing" and sense is not None:  # 排队滑滑梯
                out[k + 1] = replace(ahead, kind="motion", value=sense.value)
        if mark.text == "包装" and mark.kind == "motion" and back is not None and back.kind in ("motion", "verb") and _touch(back, mark):
            out[k] = replace(mark, kind="small", senses=())
    return out


def _verbless(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """孩子在公园里滑滑梯: a word that is a thing and a deed is the deed where its clause has somebody and no other verb."""
    out = list(row)
    for k, mark in enumerate(row):
        sense = next((s for s in mark.senses if s.kind == "motion"), None)
        last = k + 1 == len(row) or row[k + 1].kind in BREAKS
        if mark.kind != "thing" or sense is None or not last or len(mark.text) < 3:
            continue
        begin = next((n + 1 for n in range(k - 1, -1, -1) if row[n].kind in BREAKS), 0)
        clause = row[begin:k]
        if any(person(m, shelf) for m in clause) and not any(m.kind in ("motion", "verb", "there") for m in clause):
            out[k] = replace(mark, kind="motion", value=sense.value)
    return out


def _which(row: list[Mark]) -> list[Mark]:
    """靠窗的乘客: beside the window, and nobody leans on it."""
    out = list(row)
    for k, mark in enumerate(row[:-2]):
        noun, of = row[k + 1], row[k + 2]
        if len(mark.text) == 1 and mark.text in BY_WINDOW and mark.kind in ("motion", "verb", "prep") and of.form == "的" and (
                noun.text in ("窗", "窗户", "窗边", "墙", "门", "街", "海", "河", "湖", "水", "路", "边") and _touch(mark, noun)):
            out[k : k + 3] = [replace(m, kind="small", senses=()) for m in out[k : k + 3]]
    return out


def _led(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """牵着妹妹的手: the sister is led."""
    out: list[Mark] = []
    k = 0
    while k < len(row):
        mark = row[k]
        clause = out[max((n + 1 for n, m in enumerate(out) if m.kind in BREAKS), default=0) :]
        leads = any(m.kind in ("motion", "verb") and m.text[:1] in LED for m in clause[-4:])
        who = out[-1] if out else None
        n = next((n for n in range(k + 1, len(row)) if row[n].kind not in DESCRIBING), k)
        hand = row[n] if n > k else None
        if leads and who is not None and (person(who, shelf) or who.kind == "pronoun") and mark.form == "的" and (
                hand is not None and hand.text in BY):
            out[-1] = replace(who, end=hand.end)
            k = n + 1
            continue
        out.append(mark)
        k += 1
    return out


def _bodily(row: list[Mark]) -> list[Mark]:
    """背着手, 光着脚: how the other verb of the clause is done."""
    out = list(row)
    for k, mark in enumerate(row):
        n = next((n for n in range(k + 1, min(k + 4, len(row))) if row[n].kind not in DESCRIBING), k)
        if mark.text in ("用", "拿") and n > k and row[n].kind == "part" and n + 1 < len(row) and row[n + 1].form != "的":
            for m in range(k, n + 1):
                out[m] = replace(out[m], kind="small", senses=())  # 大象用鼻子卷起香蕉
            continue
        if mark.text[:1] not in HELD_SO or mark.kind in BREAKS or not mark.text:
            continue
        parted = k + 1 < len(row) and mark.text[-1:] != "着" and row[k + 1].text == "着" and _touch(mark, row[k + 1])
        n = k + 1 + parted
        if not parted and mark.text[1:] != "着":
            continue
        while n < len(row) and row[n].kind in DESCRIBING:
            n += 1
        part = row[n] if n < len(row) else None
        end = next((m for m in range(n, len(row)) if row[m].kind in BREAKS), len(row))
        others = [m for m in row[n + 1 : end] if m.kind in ("motion", "verb")]
        if part is not None and part.text in LIMBS and others and others[0].text != "的" and row[min(n + 1, end - 1)].form != "的":
            for m in range(k, n + 1):
                out[m] = replace(out[m], kind="small", senses=())
    return out
