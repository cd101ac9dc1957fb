"""Chinese verbs of several marks: 点了点头, 鞠了一躬, 问道, 只见, 上了车, 去看望, 给每个孩子一个苹果, 三个人一起.

What each becomes is one mark with the verb that the catalogue has.
"""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.text.carriage_zh import settled
from skyscreen.write.text.compounds import BORNE
from skyscreen.write.text.lexicon import Lexicon
from skyscreen.write.text.mark import BREAKS, DESCRIBING, Mark

BETWEEN = ("了", "一", "个", "了个", "了一", "一个", "口", "了口", "一口", "着", "过")
"""What may part a verb from its noun: 打了个哈欠, 叹了口气."""
SPEAKING = {"问": "说", "答": "说", "说": "说", "笑": "说", "喊": "喊", "叫": "喊", "吼": "喊", "嚷": "喊", "回答": "说", "解释": "说"}
"""First characters of verbs before 道 or a colon → the verb that is seen."""
REPORTING = ("说", "说要", "说会", "答应", "保证", "约定", "商量", "发誓")
"""Verbs after which a verb in the same clause is only spoken of."""
SEES = ("只见", "忽见", "但见", "就见", "却见")
GOES = ("去", "前去", "赶去", "跑去")
"""Before another verb: one goes there first."""
BOARDED = ("vehicle", "vessel", "quadruped")
TREADING = ("脚踏", "脚踩", "足踏", "踏着", "踩着", "踩", "踏", "踩在")
"""Verbs of who stands on something that carries."""
TAKING = "掰买拿切分摘倒盛撕选画织端捧折剪掏盛挑夹"
"""First characters of verbs after whose object 给 hands it on."""
BEARERS = ("云", "轮", "板", "剑", "毯", "莲花", "浪", "冰", "石头", "葫芦")
"""Ends of words for what one may stand on and be carried by."""
COOKS = "煎炒烤炸蒸煮炖焖"
"""Characters with which the names of dishes begin, and what is done to make them."""
NOUN = ("thing", "part", "unknown", "clothes", "element")


def deeds(row: list[Mark], lexicon: Lexicon) -> list[Mark]:
    """The row with such verbs joined; English marks stay as they are."""
    if all(m.form.isascii() for m in row):
        return row
    row = settled(row, lexicon)
    out: list[Mark] = []
    k = 0
    while k < len(row):
        mark = row[k]
        cleft = mark.text == "是" and mark.kind == "there" and k > 1 and row[k - 1].form == "的" and row[k - 2].kind == "motion"
        if cleft and not any(m.kind in ("thing", "pronoun") for m in row[max(k - 4, 0) : k]):
            k += 1
            continue  # 开门的是一位老奶奶: whoever opens is an old woman
        after = row[k + 1] if k + 1 < len(row) else None
        if len(mark.text) == 1 and after is not None and after.kind == "motion" and len(after.text) > 1 and (
                after.text[0] == mark.text and after.start == mark.end):
            k += 1
            continue  # 摆摆手, 挥挥手
        size, joined = _parted(row, k, lexicon)
        if joined is not None:
            out.append(joined)
            k += size
            continue
        out.append(_spoken(row, k) or _seen(mark) or mark)
        k += 1
    out = _cooked(out, lexicon)
    out = _all_of_them(_boarded(_trodden(out), lexicon.shelf), lexicon.shelf)
    return _gone(_given(_reported(out), lexicon.shelf))


def _cooked(row: list[Mark], lexicon: Lexicon) -> list[Mark]:
    """爸爸在厨房里煎鸡蛋: the name of a dish that begins with a verb is cooked, where its clause has somebody before it
    and no verb."""
    out: list[Mark] = []
    for k, mark in enumerate(row):
        first = next((n + 1 for n in range(k - 1, -1, -1) if row[n].kind in BREAKS), 0)
        last = next((n for n in range(k, len(row)) if row[n].kind in BREAKS), len(row))
        dish = mark.kind == "thing" and mark.text[:1] in COOKS and len(mark.text) > 2 and k == last - 1
        back = row[k - 1] if k > first else None
        doing = back is not None and (back.kind in ("locative", "place", "prep") or back.text in ("在", "正在", "正", "里", "给"))
        others = row[first:k]
        if dish and doing and any(m.kind == "thing" for m in others) and not any(m.kind in ("motion", "verb") for m in others):
            sense = next((s for s in lexicon.table.get((mark.text[0],), ()) if s.kind == "motion"), None)
            if sense is not None:
                verb = replace(mark, kind="motion", value=sense.value, form=mark.text[0], text=mark.text[0], end=mark.start + 1, senses=(sense,))
                out += [verb, replace(mark, start=mark.start + 1)]
                continue
        out.append(mark)
    return out


def _motion(mark: Mark, value: str, text: str, end: int) -> Mark:
    return replace(mark, kind="motion", value=value, form=value, text=text, end=end, senses=())


def _parted(row: Sequence[Mark], k: int, lexicon: Lexicon) -> tuple[int, Mark | None]:
    """(marks, the verb) of 点了点头, 打了个哈欠: a verb and its noun with other words between them."""
    verb = row[k]
    twice = verb.text[:1] + verb.text[2:]
    if len(verb.text) == 3 and verb.text[0] == verb.text[1] and verb.kind in ("verb", "unknown"):
        own = next((s for s in lexicon.table.get((twice,), []) if s.kind == "motion"), None)
        if own is not None:  # 点点头
            return 1, replace(verb, kind="motion", value=own.value, form=twice, senses=(own,))
    if verb.kind not in ("motion", "verb", "unknown", "small") or verb.text[1:] not in ("", *BETWEEN):
        return 0, None
    stem, n, said = verb.text[0], k + 1, verb.text[1:]
    if stem in BORNE and any(m.kind == "count" for m in row[n : n + 2]):
        return 0, None  # 提着一桶水
    while n < len(row) and row[n].start == row[n - 1].end and n < k + 4 and (
            row[n].kind in ("small", "count") or row[n].text == stem):
        said += row[n].text
        n += 1
    if n >= len(row) or row[n].start != row[n - 1].end or row[n].kind not in NOUN:
        return 0, None
    light = said.replace(stem, "").strip() in ("", *BETWEEN) and bool(said)
    after = row[n + 1] if n + 1 < len(row) else None
    whole = stem + row[n].text
    sense = next((s for s in lexicon.table.get((whole,), []) if s.kind == "motion"), None)
    if not light or sense is None or len(row[n].text) > 2 or (after is not None and after.form == "的"):
        return 0, None
    text = "".join(m.text for m in row[k : n + 1])
    return n + 1 - k, replace(verb, kind="motion", value=sense.value, form=whole, text=text, end=row[n].end, senses=(sense,))


def _spoken(row: Sequence[Mark], k: int) -> Mark | None:
    """问：“…”, 喊道: whoever says so is seen to speak."""
    mark = row[k]
    ahead = row[k + 1] if k + 1 < len(row) else None
    colon = ahead is not None and ahead.kind == "comma" and ahead.text in ("：", ":")
    stem = mark.text.removesuffix("道")
    tail = ahead is not None and ahead.text == "道" and ahead.start == mark.end
    if mark.kind not in ("motion", "verb", "unknown", "small") or stem not in SPEAKING:
        return None
    if not (colon or tail or stem != mark.text) or stem == "笑" == mark.text:
        return None
    return _motion(mark, SPEAKING[stem], mark.text, mark.end)


def _seen(mark: Mark) -> Mark | None:
    """只见一条巨龙盘踞在宝座上: what is seen does the next verb."""
    return _motion(mark, "看见", mark.text, mark.end) if mark.text in SEES and mark.kind != "comma" else None


def _top(mark: Mark, shelf: Shelf) -> str:
    node = shelf.index["things"].get(str(mark.value)) if mark.kind == "thing" else None
    return node.top if node is not None else ""


def _boarded(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """拖着行李箱上了车: she gets in; nobody is on the suitcase."""
    out = list(row)
    for k, mark in enumerate(row[:-2]):
        goes = mark.text in ("上", "下") and row[k + 1].text == "了" and mark.kind in ("locative", "small", "motion")
        what = next((m for m in row[k + 2 : k + 5] if m.kind not in ("count", *DESCRIBING)), None)
        if goes and what is not None and _top(what, shelf) in BOARDED and mark.kind != "motion":
            value = "骑上" if _top(what, shelf) == "quadruped" and mark.text == "上" else "走"
            out[k] = _motion(mark, value, mark.text, mark.end)
    return out


def _trodden(row: list[Mark]) -> list[Mark]:
    """脚踏风火轮, 踩着祥云: whoever does so stands on it."""
    out: list[Mark] = []
    k = 0
    while k < len(row):
        mark = row[k]
        n = k + 1 + (k + 1 < len(row) and row[k + 1].text in ("着", "了"))
        under = row[n] if n < len(row) else None
        if mark.text in TREADING and under is not None and under.kind == "thing" and under.text.endswith(BEARERS):
            out.append(_motion(mark, "站在", "站在", row[n - 1].end))
            out += [under, Mark("locative", "on", "", under.end, under.end, "上")]
            k = n + 1
            continue
        out.append(mark)
        k += 1
    return out


def _all_of_them(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """小兔、小狗和小猪…三个人一起: those who were named, where so many were."""
    out: list[Mark] = []
    for mark in row:
        back = out[-1] if out else None
        many = back is not None and back.kind == "count" and back.end == mark.start and int(back.value or 0)
        living = {m.form for m in out if m.kind == "thing" and _top(m, shelf) in ALIVE and m is not mark}
        plain = mark.text in ("人", "小伙伴", "朋友", "好朋友", "伙伴")
        if many and many > 2 and back is not None and plain and len(living) == many and mark.kind in ("thing", "unknown"):
            out[-1] = replace(mark, kind="pronoun", value=many, form="他们", text=back.text + mark.text, start=back.start, senses=())
            continue
        out.append(mark)
    return out


def _given(row: list[Mark], shelf: Shelf) -> list[Mark]:
    """给每个孩子一个苹果: where the clause has no other verb, 给 is one."""
    out = list(row)
    for k, mark in enumerate(row):
        if mark.text != "给" or mark.kind not in ("small", "prep") or "递给" not in shelf.index["motions"]:
            continue
        end = next((n for n in range(k, len(row)) if row[n].kind in BREAKS), len(row))
        rest = row[k + 1 : end]
        nouns = [m for m in rest if m.kind in ("thing", "pronoun", "unknown")]
        counted = any(m.kind == "count" for m in rest[1:])
        begin = next((n + 1 for n in range(k - 1, -1, -1) if row[n].kind in BREAKS), 0)
        verbs = [m for m in (*row[begin:k], *rest) if m.kind in ("motion", "verb")]
        puts = next((m for m in rest if m.text[:1] in "戴别插" and m.kind in ("dressing", "prep", "motion", "small")), None)
        if puts is not None and len(nouns) == 2 and rest[-1] is nouns[-1] and nouns[-1].kind == "thing" and nouns[0].start < puts.start and (
                _top(nouns[-1], shelf) in ("prop", "plant")) and all(v is puts for v in verbs):
            out[k] = _motion(mark, "递给", "给", mark.end)  # 给新娘戴上戒指
            out[row.index(puts)] = replace(puts, kind="small", senses=())
        if not verbs and len(nouns) == 2 and counted and rest[-1] is nouns[-1]:
            out[k] = _motion(mark, "递给", "给", mark.end)
        whom = len(rest) == 1 and bool(nouns)
        taken = [m for m in row[begin:k] if m.kind == "motion"]
        if whom and taken and taken[-1].text[0] in TAKING and taken[-1].end < mark.start:
            out[k] = _motion(mark, "递给", "给", mark.end)  # 掰了一块给它
    return out


def _reported(row: list[Mark]) -> list[Mark]:
    """笑着说马上回家: what somebody says or means to do is not done."""
    out: list[Mark] = []
    said = False
    for k, mark in enumerate(row):
        done = k + 1 < len(row) and row[k + 1].text in ("完", "着", "了", "过")
        if mark.kind in BREAKS:
            said = False
        if said and mark.kind in ("motion", "verb"):
            mark = replace(mark, kind="small", senses=())
        said = said or (mark.kind in ("motion", "verb") and mark.text in REPORTING and not done)
        out.append(mark)
    return out


def _gone(row: list[Mark]) -> list[Mark]:
    """带着鸡蛋去看望老人: who goes to do something is seen going."""
    out = list(row)
    for k, mark in enumerate(row[:-1]):
        back = row[k - 1] if k else None
        away = mark.text in GOES and mark.kind in ("verb", "unknown", "small")
        close = back is not None and back.kind == "motion" and back.end == mark.start
        if away and not close and row[k + 1].kind in ("motion", "verb") and row[k + 1].start == mark.end:
            out[k] = _motion(mark, "走", mark.text, mark.end)
    return out
