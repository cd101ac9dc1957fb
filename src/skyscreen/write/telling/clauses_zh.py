"""把中文原文拆成能单独念的句子：每个有动词的分句一句，时间、地点和连词跟着后面的话。"""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import re

from skyscreen.write.lexis.dictionary_zh import learn, tag, tokenizer_of
from skyscreen.write.reading import Reading
from skyscreen.write.telling.clauses import HEARD, Clause, is_title, spoken, told_text
from skyscreen.write.text.style import only_style

LINE = 26
"""一句最多这么多字：短的分句合在一起念。"""
WORD = 4
"""这么短的原文是一个词：成长、乡愁。"""
TIES = 8
"""接着前面说的分句，可以再多这么多字。"""
SHORT = 7
"""比这还短的分句，不单独成句。"""
_SENTENCE = re.compile(r"[。！？!?；;…\n]+")
_COMMA = re.compile(r"[，,：:]+|——?|—")
OPEN = ("虽然", "尽管", "因为", "由于", "如果", "要是", "假如", "只要", "只有", "即使", "哪怕", "每当", "当", "不管", "无论", "既然", "为了", "一边", "自从", "除了", "随着", "本来", "原来")  # fmt: skip
"""分句这样开头，话还没有说完。"""
TIED = ("就", "才", "便", "都", "也", "却", "还", "又", "于是就", "一边", "一面", "是因为", "所以",
        "吓得", "累得", "气得", "笑得", "疼得", "高兴得", "急得", "乐得", "惊得", "直到", "以免", "好让")
"""分句这样开头，要接在前面的话后面。"""
TECHNICAL = re.compile(r"\d+\s?[kK]|\d+\s?秒|[\d:：]+|(?:超)?(?:高清|写实|电影感|治愈|唯美|温馨|氛围感|质感)+(?:风|系|画质|光影)?|(?:竖|横)屏|画面.{0,6}|.{0,4}(?:色调|光线|质感|画质)|安静一点|.{0,4}幽默")
"""逗号之间说的是怎么拍。"""
HALF = re.compile(r"(?:的时候|之后|以后|之前|以前|时|后|前)$")
VERBAL = re.compile(r"[着了过]|[把被让给]")


def clauses(reading: Reading) -> list[Clause]:
    """按顺序；只有名词的原文没有句子可念。"""
    phrase = re.search(r"的[\u4e00-\u9fff]{1,4}[。！]?$", reading.text.strip()) and not reading.deeds
    if is_title(reading.text, "zh") and (phrase or len(reading.text.strip()) <= WORD):
        return []
    text = told_text(reading)
    learn(text)
    spans = _parts(_SENTENCE, text)
    several = len(spans) > 1
    out: list[Clause] = []
    for start, end, stop in spans:
        out += _of_sentence(text, start, end, stop, reading, several=several)
    return out


def _parts(pattern: re.Pattern[str], text: str, left: int = 0, right: int | None = None) -> list[tuple[int, int, str]]:
    """（始，末，其后的标点），只要有字的。"""
    out, at, stop = [], left, len(text) if right is None else right
    for hit in pattern.finditer(text, left, stop):
        out.append((at, hit.start(), hit.group()))
        at = hit.end()
    out.append((at, stop, ""))
    return [(a, b, mark) for a, b, mark in out if re.search(r"\w", spoken(text[a:b]))]


def _of_sentence(text: str, start: int, end: int, stop: str, reading: Reading, *, several: bool) -> list[Clause]:
    parts = [(a, b) for a, b, _ in _parts(_COMMA, text, start, end)
             if not TECHNICAL.fullmatch(said := spoken(text[a:b])) and (not only_style(said) or _done(a, b, reading))]
    mark = "！" if stop[:1] in ("！", "!") else "？" if stop[:1] in ("？", "?") else "。"
    if not parts:
        return []
    rows: list[list[tuple[int, int]]] = []
    done = True
    for a, b in parts:
        said = spoken(text[a:b])
        own = _acts(a, b, reading, said)
        tied = bool(rows) and (not done or said.startswith(TIED) or not own)
        small = bool(rows) and len(said) <= SHORT and _step(rows[-1], reading) == _step([(a, b)], reading) and (
            len(_line(text, rows[-1])) <= SHORT)
        if rows and (tied or small) and len(_line(text, [*rows[-1], (a, b)])) <= LINE + (TIES if tied else 0):
            rows[-1].append((a, b))
        else:
            rows.append([(a, b)])
        done = own and not HALF.search(said) and not (said.startswith(OPEN) and len(said) < 14)
    named = not any(_acts(a, b, reading, spoken(text[a:b])) for a, b in parts)
    if named and (len(parts) > 2 or HEARD in text[start:end] or (not several and is_title(reading.text, "zh"))):
        return []  # 只是一串名词；短的已经是片名
    out = [Clause(_line(text, row), row[0][0], row[-1][1]) for row in rows]
    lines = [one for one in out if one.text]
    return [Clause(one.text + (mark if n == len(lines) - 1 else "。"), one.start, one.end) for n, one in enumerate(lines)]


def _line(text: str, row: list[tuple[int, int]]) -> str:
    return "，".join(said for a, b in row if (said := spoken(text[a:b])))


def _acts(start: int, end: int, reading: Reading, said: str) -> bool:
    """这个分句有没有动词。"""
    if _done(start, end, reading):
        return True
    return bool(VERBAL.search(said)) or any(tag(word).startswith("v") for word in tokenizer_of().cut(said, HMM=False))


def _done(start: int, end: int, reading: Reading) -> bool:
    return any(start <= deed.span[0] < end for deed in reading.deeds)


def _step(row: list[tuple[int, int]], reading: Reading) -> set[int]:
    return {deed.step for a, b in row for deed in reading.deeds if a <= deed.span[0] < b}
