"""Text into tokens: English by letters, Chinese by jieba with the lexicon's own words added, mixed text by runs."""

from __future__ import annotations

import logging
import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import dataclass

from skyscreen.write.morphology import forms
from skyscreen.write.words.describe import DIGITS_ZH, GROUPS_ZH, MEASURES_ZH

HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_RUN = re.compile(rf"(?P<han>[{HAN}]+)|(?P<word>[^\W\d_{HAN}]+)|(?P<digits>\d+)|(?P<stop>[.!?。！？;；\n])"
                  r"|(?P<comma>[,，、:：])|(?P<other>\S)")
_COUNT_ZH = re.compile(rf"(?<!第)(?P<number>[{''.join(DIGITS_ZH)}]+)(?P<measure>[{MEASURES_ZH}])")
_NOT_COUNT = ("一起", "一家", "一直", "一样", "一边", "一束光", "一下", "一点")


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
    place = 0
    for count in _COUNT_ZH.finditer(run):
        if run.startswith(_NOT_COUNT, count.start()):
            continue
        out += _cut(run[place:count.start()], at + place, cut)
        number = number_zh(count["number"])
        number = number if number > 1 else GROUPS_ZH.get(count["measure"], number)
        out.append(Token(count.group(), at + count.start(), at + count.end(), "count", (count.group(),), number))
        place = count.end()
    return out + _cut(run[place:], at + place, cut)


def _cut(run: str, at: int, cut: Callable[[str], list[str]]) -> list[Token]:
    out = []
    for word in cut(run) if run else []:
        out.append(Token(word, at, at + len(word), "han", (word,)))
        at += len(word)
    return out


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


def cutter(known: Collection[str]) -> Callable[[str], list[str]]:
    """A jieba tokenizer that knows these words; loaded when first used (about 0.7 s)."""
    loaded: list[Callable[[str], list[str]]] = []

    def cut(run: str) -> list[str]:
        if not loaded:
            loaded.append(_jieba(known))
        return loaded[0](run)

    return cut


def _jieba(known: Collection[str]) -> Callable[[str], list[str]]:
    import jieba

    jieba.setLogLevel(logging.ERROR)
    tokenizer = jieba.Tokenizer()
    tokenizer.initialize()
    for word in sorted(known):
        if len(word) > 1:
            tokenizer.add_word(word, max(tokenizer.suggest_freq(word), 50))
    inside = set(known)

    def split(word: str) -> list[str]:
        """A word that the lexicon lacks is parted when parts it knows cover it: 雪山上 → 雪山, 上."""
        if word in inside or len(word) < 2:
            return [word]
        for size in range(len(word) - 1, 0, -1):
            if word[:size] in inside and (rest := split(word[size:])) and all(part in inside for part in rest):
                return [word[:size], *rest]
        return [word]

    return lambda run: [part for word in tokenizer.cut(run, HMM=True) for part in split(word)]
