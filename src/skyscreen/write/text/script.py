"""Explicit scripts and shot lists: numbered shots keep their words, order, lines, sizes and angles."""

# ruff: noqa: E501 - one pattern, and Chinese counts double
from __future__ import annotations

import re
from dataclasses import dataclass, field

from skyscreen.write.reading import Span
from skyscreen.write.words.slates import LOOSE, PARTS, SLATES

_ITEM = re.compile(
    r"^[ \t]*(?:(?:shot|scene)\s*\d+\s*[:.)\-]|\d{1,3}\s*[.):、]\s|(?:镜头|镜|场景|第)\s*[一二三四五六七八九十\d]+\s*(?:镜|个镜头|场)?\s*[:：、.])",
    re.IGNORECASE | re.MULTILINE,
)
_IN_LINE = re.compile(
    r"(?:^|(?<=[.!?:;,。！？：；，)）\n]))[ \t]*(?:shot\s*(\d{1,2})\s*[:.)\-]|(\d{1,2})\s*[.)、]\s|镜头?\s*(\d{1,2}|[一二三四五六七八九十]+)\s*[:：、.])",
    re.IGNORECASE,
)
"""Numbers that stand within a line, after the end of what was before them."""
_SAID = re.compile(r"(?:narrator|narration|voice-?over|v\.?o\.?|旁白|解说|画外音)\s*[:：]\s*(.+)", re.IGNORECASE)
_LABEL = re.compile(r"\s*(?:[(（\[【]([^)）\]】:：]{1,40})[)）\]】]\s*[:：.—–-]?|([^:：.。!?！？\n]{1,40}?)\s*(?:[:：]|\s[—–-]\s))")
"""Before what a shot shows: 'Wide:', '(MS, low angle)', 特写："""
_LENGTH = re.compile(r"\b\d+(?:\.\d+)?\s*(?:s|secs?|seconds?)\b|\d+(?:\.\d+)?\s*秒", re.IGNORECASE)
_LISTS = re.compile(r"\b(?:previs\w*|shot ?list|storyboard|script|screenplay|animatic|shots?)\b|分镜|镜头表|脚本|剧本", re.IGNORECASE)
"""Words of what stands before the first number, where that only says that a list comes."""
_DIGITS = "零一二三四五六七八九十"


@dataclass(frozen=True, slots=True)
class Item:
    start: int
    end: int
    line: str
    head: Span = (0, 0)
    """Its number and what is said there of the camera."""
    camera: dict[str, str] = field(default_factory=dict)
    """Fields of the camera that it asks for."""


def items(text: str) -> list[Item]:
    """The numbered items of a script; empty when there are fewer than two."""
    numbers = [hit.span() for hit in _ITEM.finditer(text)]
    inline = [] if len(numbers) >= 2 else _in_line(text)
    numbers = inline or numbers
    if len(numbers) < 2:
        return []
    out: list[Item] = []
    for (start, begin), end in zip(numbers, [*(start for start, _ in numbers[1:]), len(text)], strict=True):
        body = text[start:end].rstrip()
        said = _SAID.search(body)
        camera, after = _label(text, begin, start + len(body))
        out.append(Item(start, start + len(body), said.group(1).strip().strip('"“”「」') if said else "", (start, after), camera))
    # The numbered steps of a recipe are no shots.
    listed = not inline or _LISTS.search(text[: out[0].head[1]]) or 2 * sum(bool(item.camera) for item in out) >= len(out)
    return out if listed else []


def _in_line(text: str) -> list[Span]:
    """Heads of shots that are counted 1, 2, 3 … within their lines; empty where the numbers do not run so."""
    out: list[Span] = []
    for hit in _IN_LINE.finditer(text):
        number = next(word for word in hit.groups() if word)
        value = int(number) if number.isdigit() else _DIGITS.find(number)
        if value == len(out) + 1:
            start = hit.start() + len(hit.group()) - len(hit.group().lstrip())
            out.append((start, hit.end()))
    return out if len(out) >= 3 else []


def _label(text: str, start: int, end: int) -> tuple[dict[str, str], int]:
    """What is said of the camera before what the shot shows, and where that ends; nothing where other words stand there."""
    hit = _LABEL.match(text, start, end)
    said = hit and (hit[1] or hit[2])
    if not hit or not said:
        return {}, start
    rest = " " + _LENGTH.sub(" ", said.lower()) + " "
    camera: dict[str, str] = {}
    rows = sorted(((word, row) for row, words in SLATES.items() for word in words), key=lambda row: -len(row[0]))
    for word, (name, value) in rows:
        found = re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])" if word.isascii() else re.escape(word), rest)
        if found is None:
            continue
        rest = rest[: found.start()] + " " + rest[found.end() :]
        camera.setdefault(name, value)
        camera.update((("part", part) for part, of in PARTS.items() if word in of))
    left = [word for word in re.findall(r"[a-z'-]+|[\u4e00-\u9fff]+", rest) if word not in LOOSE]
    return ({}, start) if left else (camera, hit.end())


def heads(text: str) -> list[Span]:
    """Where a script speaks of its shots and of the camera, and not of what is in them; none of a text that is no script."""
    script = items(text)
    if not script:
        return []
    before = text[: script[0].start]
    first = [(0, len(before))] if before.strip() and len(before) < 60 and _LISTS.search(before) else []
    said = [(item.start + hit.start(), item.start + hit.end()) for item in script
            if (hit := _SAID.search(text[item.start : item.end]))]
    return sorted([*first, *(item.head for item in script), *said])
