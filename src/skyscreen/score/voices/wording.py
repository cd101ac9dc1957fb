"""Words as they are written → words as they are said, with the way back for every character."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from skyscreen.nouns.narration import Word

_HAN = re.compile(r"[\u3400-\u9fff]")
_SIGNS_EN = {"&": " and ", "+": " plus ", "=": " equals ", "°C": " degrees Celsius", "°": " degrees", "№": "number ",
             "×": " times ", "km/h": " kilometres an hour", "m/s": " metres a second", "@": " at ", "#": " number "}
_SIGNS_ZH = {"&": "和", "+": "加", "=": "等于", "°C": "摄氏度", "℃": "摄氏度", "°": "度", "×": "乘以",
             "km/h": "公里每小时", "m/s": "米每秒", "@": "在"}
_DIGITS = "零一二三四五六七八九"
_LETTERS = {
    "A": "诶", "B": "必", "C": "西", "D": "弟", "E": "衣", "F": "艾弗", "G": "记", "H": "诶曲", "I":
    "艾", "J": "杰", "K": "开", "L": "艾勒", "M": "艾马", "N": "恩", "O": "欧", "P": "批", "Q": "酷",
    "R": "阿", "S": "艾思", "T": "提", "U": "优", "V": "维", "W": "达不留", "X": "艾克斯", "Y": "歪",
    "Z": "贼德",
}
"""How Latin letters are called in Mandarin: the voice takes them for pinyin, so that DNA became 'tna'."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the engine is given."""

    text: str
    origin: tuple[int, ...]
    """Index in the written text of every character of `text`."""


def say(text: str, language: str, *, ascii_only: bool = False) -> Said:
    """Dashes become pauses, signs become words, years in Chinese are read by digit, capitals in Chinese by their names;
    nothing else changes."""
    pieces: list[tuple[str, int]] = []
    signs = _SIGNS_ZH if language == "zh" else _SIGNS_EN
    pattern = re.compile("|".join([
        r"(?P<percent>\d+(?:\.\d+)?%)", r"(?P<year>\d{4}(?=年))", r"(?P<dash>\s*(?:[—–―]+|\s-\s|--+)\s*)",
        r"(?P<thousand>(?<=\d),(?=\d{3}))",
        r"(?P<letters>(?<![A-Za-z])[A-Z]{1,8}(?![A-Za-z]))", *(map(re.escape, sorted(signs, key=len, reverse=True)))]))
    at = 0
    while at < len(text):
        found = pattern.match(text, at)
        if found is None:
            pieces += [(letter, at) for letter in _plain(text[at], ascii_only)]
            at += 1
            continue
        word = found.group()
        if found.lastgroup == "percent" and language == "zh":
            new = "百分之" + word[:-1]
        elif found.lastgroup == "percent":
            new = word[:-1] + " percent"
        elif found.lastgroup == "year" and language == "zh":
            new = "".join(_DIGITS[int(digit)] for digit in word)
        elif found.lastgroup == "dash":
            new = ", " if language == "en" else "，"
        elif found.lastgroup == "thousand":
            new = ""
        elif found.lastgroup == "letters":
            if language == "zh":
                pieces += [(letter, at + k) for k, name in enumerate(word) for letter in _LETTERS[name]]
            else:
                pieces += [(letter, at + k) for k, letter in enumerate(word)]
            at = found.end()
            continue
        else:
            new = signs.get(word, word)
        for k, letter in enumerate(new):
            pieces.append((letter, at + min(k, len(word) - 1)))
        at = found.end()
    return Said("".join(p for p, _ in pieces), tuple(i for _, i in pieces))


def _plain(letter: str, ascii_only: bool) -> str:
    """Curly quotes and accents for an engine that reads ASCII; letters it cannot read fall silent."""
    if letter in "\n\r\t*_`~|":  # marks of mark-down are never read out
        return " "
    if not ascii_only or letter.isascii():
        return letter
    quotes = {"’": "'", "‘": "'", "“": '"', "”": '"', "…": ".", "，": ",", "。": ".", "？": "?", "！": "!"}
    if letter in quotes:
        return quotes[letter]
    return unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode()


def caption_words(text: str) -> list[tuple[int, int]]:
    """Half-open character ranges of the words: by white space, and by jieba where the text is Chinese."""
    out: list[tuple[int, int]] = []
    for run in re.finditer(r"\S+", text):
        if not _HAN.search(run.group()):
            if any(letter.isalnum() for letter in run.group()):
                out.append(run.span())
            continue
        at = run.start()
        for token in _cut(run.group()):
            if any(letter.isalnum() for letter in token):
                out.append((at, at + len(token)))
            at += len(token)
    return out


def _cut(text: str) -> list[str]:
    import logging

    import jieba

    jieba.setLogLevel(logging.ERROR)
    return list(jieba.cut(text))


def align(text: str, said: Said, marks: tuple[tuple[int, float, float | None], ...], duration: float
          ) -> tuple[Word, ...]:
    """Times of the written words. A word without a mark of its own shares the time between its neighbours by letters.

    Args:
        marks: (index in `said.text`, start, end or None), seconds from the first sample of the trimmed line.
        duration: seconds.
    """
    spans = caption_words(text)
    starts: list[float | None] = [None] * len(spans)
    ends: list[float | None] = [None] * len(spans)
    for position, start, end in sorted(marks, key=lambda mark: (mark[1], mark[0])):
        if not 0 <= position < len(said.origin):
            continue
        here = said.origin[position]
        k = next((k for k, (a, b) in enumerate(spans) if a <= here < b), None)
        if k is None:
            continue
        known = starts[k]
        starts[k] = start if known is None else min(known, start)
        ends[k] = end if end is not None else ends[k]
    _fill(starts, spans, duration)
    out = []
    for k, (a, b) in enumerate(spans):
        start = min(max(starts[k] or 0.0, out[-1].end if out else 0.0), duration)
        limit = duration if k + 1 == len(spans) else max(starts[k + 1] or 0.0, start)
        end = ends[k]
        out.append(Word(text[a:b], start, min(max(end, start), limit) if end else limit))
    return tuple(out)


def _fill(starts: list[float | None], spans: list[tuple[int, int]], duration: float) -> None:
    at = 0
    while at < len(starts):
        if starts[at] is not None:
            at += 1
            continue
        stop = next((k for k in range(at, len(starts)) if starts[k] is not None), len(starts))
        low = starts[at - 1] if at else 0.0
        high = starts[stop] if stop < len(starts) else duration
        assert low is not None and high is not None
        first = at - 1 if at else at
        letters = [spans[k][1] - spans[k][0] for k in range(first, stop)]
        done = letters[0] if at else 0
        for k in range(at, stop):
            starts[k] = low + (high - low) * done / max(sum(letters), 1)
            done += letters[k - first]
        at = stop


def snap(words: tuple[Word, ...], level: Sequence[float], step: float, quiet: float) -> tuple[Word, ...]:
    """Move edges that lie in silence to the sound: a word begins with its burst, not with the closure before it, and
    ends before the pause that follows.

    Args:
        level: peak of the sound in every `step` seconds.
        quiet: level under which nothing is heard.
    """
    out = []
    for word in words:
        a, b = int(word.start / step), min(int(word.end / step), len(level) - 1)
        first = next((k for k in range(a, min(a + round(0.14 / step), b)) if level[k] >= quiet), a)
        last = next((k for k in range(b, first, -1) if level[k - 1] >= quiet), b)
        start = word.start if first == a else first * step
        end = word.end if last == b else last * step
        out.append(Word(word.text, round(start, 4), round(max(end, start), 4)))
    return tuple(out)
