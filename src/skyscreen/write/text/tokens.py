"""Text into tokens: English by letters, Chinese by jieba with the lexicon's own words added, mixed text by runs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import dataclass

from skyscreen.write.lexis.dictionary_zh import tag, tokenizer_of
from skyscreen.write.lexis.morphology import forms
from skyscreen.write.words.describe import DIGITS_ZH, GROUPS_ZH, MEASURES_ZH
from skyscreen.write.words.people import SURNAMES

HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_RUN = re.compile(
    r"(?P<glue>(?<=\b[A-Z])\.(?=\s?[a-z])|(?:(?<=\bMr)|(?<=\bMrs)|(?<=\bDr)|(?<=\bSt))\.(?=\s?\w)|"
    r"(?<=[^\W_])[-'’](?=[^\W\d_]))"
    rf"|(?P<han>[{HAN}]+)|(?P<word>[^\W\d_{HAN}]+)|(?P<digits>\d+)|(?P<stop>[.!?。！？;；\n])"
    r"|(?P<comma>[,，、:：])|(?P<other>\S)"
)
_COUNT_ZH = re.compile(
    rf"(?<!第)(?<!一家)(?P<number>[{''.join(DIGITS_ZH)}]+)(?:(?<=[十百千])[来多余])?(?P<size>[大小整满长]?)(?P<measure>[{MEASURES_ZH}])"
    rf"|(?<![他她它你们])(?P<pair>[俩仨])(?=[{HAN}])|(?P<of>[两三四五六七八])(?=(?:好?兄弟|好?姐妹|姊妹|好?朋友|小孩|母女|父子))"
    rf"|(?:(?<=[了有])|(?<=来)(?=[只位个条群]))(?P<bare>[只条座辆张封束棵朵杯碗件间位匹艘支枝片群双串堆])(?=[{HAN}]{{1,2}})"
)
"""三只, 一大口, 两小碗, 十来个; 俩小孩, 仨和尚, 三姐妹; and with no number, one: 有座山, 拍了张照片, 来了只猫."""
_BOTH = {"俩": 2, "仨": 3}
_KIN = frozenset("妹弟子女孙妻侣兄姐徒媳娘爷")
"""Before 俩 and 仨, last characters of words for who belongs together: 姐妹俩, 爷孙俩."""
_ONE_BY_ONE = re.compile(r"一(.)[接又连挨]?一\1(?:地|的)?")
"""一座接一座地, 一节一节地, 一点一点: one after the other, and no count."""
_STRINGS = re.compile(rf"一([{MEASURES_ZH}])\1(?!地)")
"""一串串, 一盏盏: several, one by one."""
_AABB = re.compile(r"(.)\1(.)\2地")
"""摇摇摆摆地: how something is done."""
_WITH_A_SOUND = re.compile(
    r"(?:扑通|噗通|嗖|砰|嘭|哗啦|咔嚓|轰隆|轰|咚|啪|叮|呼啦|哇|当|吱呀|咣当|扑哧|唰|嗷|嗡)[的地]?一声")
"""扑通一声: what it sounds like."""
_TO_AND_FRO = re.compile(r"([^一不])来\1去")
"""甩来甩去, 走来走去: one verb."""
_VESSEL_OF = re.compile(
    r"[一二两三四五六七八九十几半][桶杯碗瓶壶盆缸罐担篮筐袋][水酒茶油奶汤米面](?P<go>[上下][山楼坡船车岸])"
)
"""两桶水上山: a measure that holds something, what it holds, and where that is taken."""
_FUNCTION = tuple("cdpruy")
"""Tags of conjunctions, adverbs, prepositions, pronouns, particles."""
_BUNCH = re.compile(r"[成作做]一团")
"""抱成一团, 缩成一团: how they stand, and no count."""
_NOT_COUNT = (
    "两口子", "九尾", "百姓", "百合", "七仙女", "一起", "一家", "一直", "一样", "一边", "一束光", "一下", "一点",
)


SIDES_ZH = "面头尾边顶口脚底沿心畔"
"""Second characters of Chinese words for a side or an end of something: 江面, 船头, 山脚."""
INSIDE_ZH = "里"
"""What stands behind a place that somebody is in."""
APART = {"有人": ("有", "人"), "花开": ("花", "开"), "有个": ("有", "个"),
         "孔雀开屏": ("孔雀", "开屏"), "巨龙盘": ("巨龙", "盘")}
"""What jieba joins, and the reader wants in two."""


AT_TIME = ("时分", "时候", "时刻", "之际", "之时")
"""What follows a word for an hour and adds nothing: 黄昏时分."""


@dataclass(frozen=True, slots=True)
class Token:
    text: str
    start: int
    end: int
    kind: str
    """word, han, count, stop, comma or other."""
    forms: tuple[str, ...]
    """Keys under which the lexicon may know it."""
    number: int = 0
    """Of a count."""


def tokens(text: str, cut: Callable[[str], list[str]]) -> list[Token]:
    """All tokens in order; positions are characters of `text`.

    Args:
        cut: parts a run of Chinese characters into words (`cutter`).
    """
    out: list[Token] = []
    for run in _RUN.finditer(text):
        kind, piece, at = str(run.lastgroup), run.group(), run.start()
        if kind == "han" and out and out[-1].kind in ("han", "count") and text[out[-1].end : at].isspace():
            out.append(Token(" ", at - 1, at, "comma", (" ",)))  # 武松喝完酒上山 遇到老虎
        if kind == "glue":
            continue  # 'close-up' is read like 'close up', '8-bit' like '8 bit', "year's" like 'year s'
        if kind == "han":
            out += _han(piece, at, cut)
        elif kind == "word":
            out.append(Token(piece, at, run.end(), "word", forms(fold(piece))))
        elif kind == "digits":
            number = int(piece[:9])
            out.append(Token(piece, at, run.end(), "count" if number < 2000 else "other", (piece,), number))
        else:
            out.append(Token(piece, at, run.end(), kind, (piece,)))
    return out


def fold(word: str) -> str:
    """Lower case without accents: Café → cafe."""
    plain = unicodedata.normalize("NFKD", word.lower())
    return "".join(char for char in plain if not unicodedata.combining(char)) or word.lower()


def _han(run: str, at: int, cut: Callable[[str], list[str]]) -> list[Token]:
    out: list[Token] = []
    twice = _STRINGS.search(run)
    if twice is not None:  # 一串串红辣椒, 一盏盏灯
        start, end = twice.span()
        several = Token(twice.group(), at + start, at + end, "count", (twice.group(),), 4)
        return [*_han(run[:start], at, cut), several, *_han(run[end:], at + end, cut)]
    row = _ONE_BY_ONE.search(run) or _AABB.search(run) or _WITH_A_SOUND.search(run)
    if row is not None:
        start, end = row.span()
        manner = Token(row.group(), at + start, at + end, "other", (row.group(),))
        return [*_han(run[:start], at, cut), manner, *_han(run[end:], at + end, cut)]
    swung = _TO_AND_FRO.search(run)
    if swung is not None:
        start, end = swung.span()
        whole = Token(swung.group(), at + start, at + end, "han", (swung.group(),))
        return [*_han(run[:start], at, cut), whole, *_han(run[end:], at + end, cut)]
    apart = _VESSEL_OF.search(run)
    if apart is not None:
        go = apart.start("go")
        return [*_han(run[:go], at, cut), *_han(run[go:], at + go, cut)]
    place = 0
    for count in _COUNT_ZH.finditer(run):
        if run.startswith(_NOT_COUNT, count.start()) or _BUNCH.match(run, max(count.start() - 1, 0)):
            continue
        if count.start() < place or _in_a_word(run, count):
            continue
        out += _cut(run[place : count.start()], at + place, cut)
        if count["pair"] or count["of"]:
            number = _BOTH.get(count.group()) or number_zh(count.group())
            out.append(Token(count.group(), at + count.start(), at + count.end(), "count", (count.group(),), number))
            place = count.end()
            continue
        if count["bare"]:
            number = GROUPS_ZH.get(count["bare"], 1)
            form = "一" + count.group()
            out.append(Token(count.group(), at + count.start(), at + count.end(), "count", (form,), number))
            place = count.end()
            continue
        number = number_zh(count["number"])
        number = number if number > 1 else GROUPS_ZH.get(count["measure"], number)
        out.append(Token(count.group(), at + count.start(), at + count.end(), "count", (count.group(),), number))
        place = count.end()
    return out + _cut(run[place:], at + place, cut)


def _in_a_word(run: str, count: re.Match[str]) -> bool:
    """三轮车, 八仙桌: a noun that begins with a number. 有条理, 有名: what looks like a measure belongs to a word."""
    if count["pair"] or count["of"]:
        return run[max(count.start() - 1, 0)] in _KIN  # 姐妹俩: the word before says who the two are
    if count["bare"]:
        at = count.start()
        return any(tag(run[at - n : at - n + size]) for n, size in ((0, 2), (1, 2), (0, 3), (1, 4)))
    word = run[count.start() : count.start() + 3]
    if count.start() and tag(run[count.start() - 1 : count.end()])[:1] == "n" and run[count.start() - 1] in "老小":
        return True  # 老两口
    noun = len(word) == 3 and tag(word) in ("n", "nz", "nr", "ns")
    return noun and len(count.group()) == 2 and word[0] not in "一几两"


def _cut(run: str, at: int, cut: Callable[[str], list[str]]) -> list[Token]:
    out = []
    words = (part for word in (cut(run) if run else []) for part in _parts(word))
    for word in words:
        out.append(Token(word, at, at + len(word), "han", (word,)))
        at += len(word)
    return out


def _parts(word: str) -> tuple[str, ...]:
    """What jieba joins, and the reader wants in two: 黄昏时分 is 黄昏."""
    if len(word) > 2 and word.endswith(AT_TIME):
        return word[:-2], word[-2:]
    if len(word) > 1 and word[-1] in _BOTH and word[-2] in _KIN:
        return word[:-1], word[-1]
    return APART.get(word, (word,))


def number_zh(text: str) -> int:
    """三 → 3, 十二 → 12, 二十 → 20, 三百 → 300."""
    total, last = 0, 0
    for char in text:
        value = DIGITS_ZH[char]
        if value in (10, 100, 1000):
            total += max(last, 1) * value
            last = 0
        else:
            last = value
    return total + last


def cutter(known: Collection[str], deeds: str = "") -> Callable[[str], list[str]]:
    """A jieba tokenizer that knows these words; loaded when first used.

    Args:
        deeds: characters that are only known as verbs or describing words: a noun of the dictionary that ends with one
            stays whole (衣领, 面粉).
    """
    loaded: list[Callable[[str], list[str]]] = []

    def cut(run: str) -> list[str]:
        if not loaded:
            loaded.append(_jieba(known, deeds))
        return loaded[0](run)

    return cut


def _is_whole(word: str, deeds: str) -> bool:
    """Whether a word of two known characters is one noun all the same."""
    return word[0] not in "雨雪雾风雷" and word[1] in SIDES_ZH + deeds and tag(word) in ("n", "s", "f")


def _jieba(known: Collection[str], deeds: str) -> Callable[[str], list[str]]:
    tokenizer = tokenizer_of()
    inside = set(known)
    longest = max(map(len, inside), default=1)

    def cut(run: str) -> list[str]:
        """The cheapest row of words: known ones 1, known single characters 1.2, jieba's own guesses 1.3 a character
        (1.6 to 2 where no dictionary lists it, 1 where the dictionary says adverb, pronoun or the like: 马上 is no
        horse), a stray character 3. Ties go to the longer first word: 大海|上, not 大|海上. 2.3 for a noun whose parts
        mean nothing by themselves (`_is_whole`)."""
        guesses: dict[int, set[int]] = {}
        for joins in (True, False):  # with new words that its statistics make, 船拉回, and with the dictionary's alone
            at = 0
            for word in tokenizer.cut(run, HMM=joins):
                if joins or len(word) > 1:
                    guesses.setdefault(at, set()).add(at + len(word))
                at += len(word)
        for k, ends in list(guesses.items()):
            name = k + 2 in ends and run[k] in inside and run[k] not in SURNAMES and tag(run[k])[:1] == "n"
            if name and not tag(run[k : k + 2]) and tag(run[k + 1]) == "v":
                guesses.setdefault(k + 1, set()).add(k + 2)  # 猫怕 is no word: the cat, and what it does
        best: list[tuple[float, int]] = [(0.0, 0)] * (len(run) + 1)
        for k in range(len(run) - 1, -1, -1):
            # 'In' costs no more than a word: 理发店|里 by its longer first word, not 理发|店里.
            choices = [((1.0 if run[k] == INSIDE_ZH else 3.0) + best[k + 1][0], -1, k + 1)]
            for end in guesses.get(k, ()):
                small = end - k > 1 and tag(run[k:end])[:1] in _FUNCTION
                # What jieba's dictionary does not list was joined by its statistics alone: 雪越.
                whole = end - k == 2 and run[k] in inside and _is_whole(run[k:end], deeds)
                each = 1.3 if end - k == 1 or tag(run[k:end]) else 1.6
                if each > 1.3 and end - k > 2 and run[k] not in SURNAMES:
                    each = 2.0  # 船拉回, 进雨里: no name, and too long for a word
                price = 1.0 if small else 2.3 if whole else each * (end - k)
                choices.append((price + best[end][0], k - end, end))
            for end in range(k + 1, min(k + longest, len(run)) + 1):
                if run[k:end] in inside:
                    choices.append(((1.2 if end == k + 1 else 1.0) + best[end][0], k - end, end))
            cost, _, end = min(choices)
            best[k] = (cost, end)
        out, at = [], 0
        while at < len(run):
            out.append(run[at : best[at][1]])
            at = best[at][1]
        return out

    return cut
