"""A request for changes → clauses, each with the shots that it speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from skyscreen.core.errors import BadInput
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write.text.quotes import part

NUMBERS = {
    "one": 1, "first": 1, "two": 2, "second": 2, "three": 3, "third": 3, "four": 4, "fourth": 4, "five": 5, "fifth": 5,
    "six": 6, "sixth": 6, "seven": 7, "seventh": 7, "eight": 8, "eighth": 8, "nine": 9, "ninth": 9, "ten": 10,
    "tenth": 10, "last": -1, "final": -1, "opening": 1, "closing": -1,
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    "最后": -1, "最后一": -1,
}  # fmt: skip
_WORD = "|".join(sorted(NUMBERS, key=len, reverse=True))
_ONE = rf"(?:\d+|{_WORD})"
_LIST = rf"{_ONE}(?:\s*(?:,|and|&|到|至|-|–|to|和|、)\s*{_ONE})*"
_SCOPE = re.compile(
    rf"(?:\b(?:in|on|of|for|to|during)\s+)?(?:\bthe\s+)?(?:"
    rf"\b(?P<kind1>shot|scene)s?\s+(?P<list1>{_LIST})\b|\b(?P<list2>{_ONE})\s+(?P<kind2>shot|scene)s?\b|"
    rf"(?:在|把)?第?(?P<list3>{_LIST})\s*(?:个|号)?(?P<kind3>镜头|镜|场景|场)(?:里|中|的)?|"
    rf"(?:在|把)?(?P<kind4>镜头|场景)\s*(?P<list4>{_LIST})(?:里|中|的)?)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"\s*(?:[;；。!！?？\n]|(?<!\d),(?!\d)|，|\band then\b|\bthen\b|然后|再把|并且|并把|\.(?:\s|$))\s*")
_AND = re.compile(
    r"\s+and\s+(?=(?:make|turn|replace|swap|remove|delete|add|set|change|let|put|shots?|scenes?|the|use|give)\b)|"
    r"(?:、|，)?(?:和|并)(?=(?:把|去掉|删|加|换|第|让))"
)


@dataclass(frozen=True)
class Clause:
    text: str
    """The words without the quoted ones and without the shots."""
    quotes: tuple[str, ...]
    shots: tuple[str, ...]
    """Ids of the shots it speaks of; all of them where it names none."""
    scoped: bool
    whole: str
    """As it was said."""


def clauses(text: str, screenplay: Screenplay) -> list[Clause]:
    """The clauses in order.

    Raises:
        BadInput: one names a shot or scene that the film has not.
    """
    masked, quotes, spans = part(text)
    out: list[Clause] = []
    for start, end in _spans(masked):
        said = masked[start:end]
        if not said.strip("\u200b \t.,") and not any(start <= a < end for a, _ in spans):
            continue
        shots, rest = _scope(said, screenplay)
        own = tuple(q for q, (a, _) in zip(quotes, spans, strict=True) if start <= a < end)
        out.append(
            Clause(
                rest.replace("\u200b", " ").strip(" ,，、.。"), own, tuple(shots or (s.id for s in screenplay.shots())),
                bool(shots), text[start:end].strip(),
            )
        )  # fmt: skip
    return out


def _spans(text: str) -> list[tuple[int, int]]:
    """Breaks at stops and commas that are in no list of shots, and at 'and' before another order."""
    held = [hit.span() for hit in _SCOPE.finditer(text)]
    cuts = [
        hit.span()
        for rule in (_BREAK, _AND)
        for hit in rule.finditer(text)
        if not any(a < hit.end() and hit.start() < b for a, b in held)
    ]
    out, at = [], 0
    for a, b in sorted(cuts):
        if a > at:
            out.append((at, a))
        at = max(at, b)
    return [*out, (at, len(text))] if at < len(text) else out


def _scope(said: str, screenplay: Screenplay) -> tuple[list[str], str]:
    found: list[str] = []
    rest = said
    for hit in _SCOPE.finditer(said):
        kind, listed = next((hit[f"kind{k}"], hit[f"list{k}"]) for k in range(1, 5) if hit[f"kind{k}"])
        for number in _numbers(listed):
            found += _named(kind, number, screenplay)
        rest = rest.replace(hit.group(), " " if hit.group().isascii() else "", 1)
    for shot in screenplay.shots():
        if re.search(rf"(?<![\w-]){re.escape(shot.id)}(?![\w-])", rest, re.IGNORECASE):
            found.append(shot.id)
            rest = re.sub(rf"(?<![\w-]){re.escape(shot.id)}(?![\w-])", " ", rest, flags=re.IGNORECASE)
    return list(dict.fromkeys(found)), rest


def _numbers(listed: str) -> list[int]:
    words = re.findall(rf"{_ONE}|到|至|-|–|\bto\b", listed, re.IGNORECASE)
    out: list[int] = []
    for k, word in enumerate(words):
        if word.lower() in ("到", "至", "-", "–", "to"):
            continue
        number = int(word) if word.isdigit() else NUMBERS[word.lower()]
        if k and words[k - 1] in ("到", "至", "-", "–", "to") and out:
            out += range(out[-1] + 1, number)
        out.append(number)
    return out[:200]


def _named(kind: str, number: int, screenplay: Screenplay) -> list[str]:
    rows = (
        [[shot.id] for shot in screenplay.shots()]
        if kind.lower() in ("shot", "镜头", "镜")
        else [[shot.id for shot in scene.shots] for scene in screenplay.scenes]
    )
    if number == -1:
        return rows[-1]
    if not 1 <= number <= len(rows):
        raise BadInput(f"{kind} {number}", f"the film has {len(rows)} of them", "Name one that is there")
    return rows[number - 1]
