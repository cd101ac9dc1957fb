"""The user's own lesson: a text that is to be taught point by point, taken apart into its heading and its points.

'Explain our onboarding: 1. … 2. …', 第一步，…第二步，…, 'Evaporation: … Condensation: …', 'Turn this into a lesson: A. B. C.' Words
are only parted, never changed: what is told is what was written.
"""

# ruff: noqa: E501 - patterns on one line each
from __future__ import annotations

import re
from dataclasses import dataclass

from skyscreen.write.text.asking import TEACHES, subject
from skyscreen.write.text.wondering import unled

FEWEST, MOST = 2, 12


@dataclass(frozen=True)
class Point:
    """One point of a lesson."""

    text: str
    """As written, without its number."""
    mark: str = ""
    """What is set over it: 'Step 1', 第一步, or the name that the text gives it: 'Evaporation'."""


@dataclass(frozen=True)
class Points:
    """A lesson in the user's words."""

    title: str
    opening: str
    """What the text says before its first point; '' where that is only the request."""
    rows: tuple[Point, ...]


_DIGITS = "一二三四五六七八九十"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"
_WORDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NUMBER = re.compile(
    rf"(?:^|(?<=[\s:：。.;；,，!?！？]))(?:(?:step|rule|part|tip|stage)\s+)?(?P<n>\d{{1,2}})(?:[.)、．）]|\s*[:：])\s*(?=\D)"
    rf"|(?P<c>[{_CIRCLED}])\s*|第(?P<zh>[{_DIGITS}])(?:步|点|条|件|个阶段|阶段)?[，,：:、]\s*"
    rf"|(?:^|(?<=[.:;!?\n])|(?<=[.:;!?\n]\s))\s*(?P<en>{'|'.join(_WORDS)})(?:ly)?,\s*",
    re.IGNORECASE | re.MULTILINE,
)
_NAMED = re.compile(r"(?:^|(?<=[.。!！\n])|(?<=[.!\n]\s))\s*(?P<name>[A-Z][A-Za-z' -]{2,28}|[\u4e00-\u9fff]{2,8})[:：]\s*(?=\S{2})", re.MULTILINE)
_SENTENCE = re.compile(r"[^.!?。！？\n]*(?:\d\.\d[^.!?。！？\n]*)*[.!?。！？]+|[^.!?。！？\n]+$", re.MULTILINE)
_REQUEST = re.compile(
    r"^(?:please\s+|can you\s+|could you\s+)?(?:(?:make|create|produce|turn|explain|teach|present|show|tell|write|film)\b[^:.]{0,70}"
    r"(?:explainer|lesson|this|text|video|film|clip|class|pupils|students|team|employees|staff|colleagues|customers|training)\b[^:.]{0,40}|(?:explainer|lesson|training (?:video|film))[^:.]{0,50}):\s*"
    r"|^[^：:。，]{0,24}(?:讲解|解说|科普|培训|教学|介绍|说明)[^：:。，]{0,12}[：:]\s*|^(?:请)?把(?:下面|以下|这)[^：:。]{0,16}[：:]\s*",
    re.IGNORECASE,
)
"""A request that ends in a colon; behind it stands the lesson itself."""
_LESSON = re.compile(
    r"\b(?:how|why|what|rules?|steps?|tips?|reasons?|ways?|stages?|parts?|facts?|lessons?|guide|process|onboarding|policy|checklist|basics)\b"
    r"|流程|步骤|规则|怎么|怎样|如何|为什么|方法|理由|原因|要点|须知|指南|注意|政策|制度|知识|常识|阶段|守则",
    re.IGNORECASE,
)
"""Words of a heading over points that teach; a list under another heading ('Shots:', 'Scene 1') is a script."""
_FILMED = re.compile(r"\b(?:shots?|scenes?|camera|close-?up|storyboard|cut to|voice ?over|v\.?o\.?|narrator)\b|镜头|分镜|场景|旁白|画面", re.IGNORECASE)
_VERB = re.compile(r"^(?:please\s+)?(?:explain|show|teach|present|describe|tell (?:me|us|kids|children)(?: about)?|give (?:me|us))\s+|^(?:请)?(?:给.{1,6}?)?(?:讲解|讲讲|讲一讲|解释|科普|说明|介绍|说说)(?:一下)?", re.IGNORECASE)


def points_of(text: str) -> Points | None:
    """The text as a lesson of points; None where it is none."""
    whole = text.strip()
    request = _REQUEST.match(whole)
    body = whole[request.end() :] if request else whole
    marks = _numbered(body) or _named(body, asked=bool(request or TEACHES.search(whole)))
    if marks:
        head = body[: marks[0][0]].strip(" \n:：")
        if _FILMED.search(head) or not (request or TEACHES.search(whole) or _LESSON.search(head)):
            return None
        ends = [start for start, _, _ in marks[1:]] + [len(body)]
        rows = tuple(Point(_bare(body[at:end]), mark) for (_, at, mark), end in zip(marks, ends, strict=True))
    elif request:
        head, said = "", sentences(body)
        if len(said) > FEWEST and len(said[0]) <= 80:
            head, said = said[0], said[1:]
        rows = tuple(Point(row) for row in said)
    else:
        return None
    if not FEWEST <= len(rows) <= MOST or not all(row.text for row in rows):
        return None
    named = _title(head) or _title(subject(request.group().rstrip(" :：")) if request else "") or rows[0].mark
    opening = head if request or not _VERB.match(head) else ""
    return Points(named, opening, rows)


def sentences(text: str) -> list[str]:
    """The sentences of a text as they are written."""
    return [hit.group().strip() for hit in _SENTENCE.finditer(text) if hit.group().strip()]


def _numbered(body: str) -> list[tuple[int, int, str]]:
    """(start, start of its words, mark) of points that count from one; the longest such row."""
    out: list[tuple[int, int, str]] = []
    for hit in _NUMBER.finditer(body):
        if hit["en"]:
            number, mark = _WORDS.index(hit["en"].lower()) + 1, ""
        elif hit["zh"]:
            number, mark = _DIGITS.index(hit["zh"]) + 1, hit.group().strip(" ，,：:、")
        else:
            number, mark = int(hit["n"]) if hit["n"] else _CIRCLED.index(hit["c"]) + 1, ""
        if number == len(out) + 1:
            out.append((hit.start(), hit.end(), mark or str(number)))
    return out if len(out) >= FEWEST else []


def _named(body: str, *, asked: bool) -> list[tuple[int, int, str]]:
    """Points that carry a name of their own, where a lesson is asked for: elsewhere such names speak."""
    rows = [(hit.start(), hit.end(), hit["name"].strip()) for hit in _NAMED.finditer(body)] if asked else []
    return rows if len(rows) >= FEWEST + 1 and len({name for _, _, name in rows}) == len(rows) else []


def _bare(words: str) -> str:
    return " ".join(words.split()).strip(" ;；,，")


def _title(head: str) -> str:
    """A heading as a title: 'Explain our onboarding' → 'Our onboarding'; of several sentences the last."""
    row = [hit.group() for hit in _SENTENCE.finditer(head) if hit.group().strip()]
    bare = _VERB.sub("", unled((row[-1] if row else head).strip())).strip(" .:：。!！\n")
    return bare[:1].upper() + bare[1:] if len(bare) <= 70 else ""
