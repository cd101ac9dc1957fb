"""Words in quotation marks are to be read on the picture, not filmed."""

# ruff: noqa: E501 - patterns on one line each
from __future__ import annotations

import re

_QUOTED = re.compile('"([^"\n]{1,120})"|“([^”\n]{1,120})”|「([^」\n]{1,60})」|《([^》\n]{1,60})》'
                     "|(?<![\\w'’])['‘]([A-Z][^'‘\n]{1,60}?)['’](?![\\w])")
"""Single quotation marks only round what begins with a capital: 'Be seen.', and not the dogs' bones."""


_SPOKEN = re.compile(r"^[ \t]*(?:[A-Z][A-Z'. -]{1,24}(?:\s*\([^()\n]{1,20}\))?[ \t]*:|[A-Z][a-z]{2,14}:(?=[^\n]+(?:\n|$|\Z))|[\u4e00-\u9fff]{1,4}(?:[（(][^()（）\n]{1,12}[)）])?[：:])[ \t]*(?P<said>[^\s\"“「][^\n\"“]{0,200}?)[ \t]*$",
                     re.MULTILINE)
"""A line of a script: MAYA: Is that good?"""
_SLUG = re.compile(r"^[ \t]*(?:INT|EXT)\b|^[ \t]*[内外]景", re.MULTILINE)
_NO_NAME = re.compile(r"^\s*(?:INT|EXT|CUT|FADE|SCENE|SHOT|TITLE|SUPER|CAPTION|NARRATOR|STEP|NOTE|VO|V\.O\.|AD|LOGLINE|GENRE|STYLE|MOOD|镜头|画面|旁白|字幕|标题|风格|要求|时长|主题|场景|第.{1,2}[幕场步])", re.IGNORECASE)


def _script_lines(text: str) -> list[re.Match[str]]:
    """Lines of a script that are said, without quotation marks: two of them, or one under a scene's heading."""
    found = [hit for hit in _SPOKEN.finditer(text) if not _NO_NAME.match(hit.group()) and not re.search(r"[：:]", hit["said"])]
    capitals = [hit for hit in found if hit.group().lstrip()[:2].isupper() or not hit.group().isascii()]
    names = [re.split(r"[:：]", hit.group().strip())[0] for hit in found]
    twice = len(names) > len(set(names)) and len(found) > 2
    return found if len(capitals) >= 2 or twice or (found and _SLUG.search(text)) else []


def _meant_so(text: str, hit: re.Match[str]) -> bool:
    """A single character inside a sentence, which is said with a wink and read nowhere: 一页一页地“念”给她听."""
    inner = next(group for group in hit.groups() if group).strip()
    around = text[hit.start() - 1 : hit.start()] + text[hit.end() : hit.end() + 1]
    return len(inner) == 1 and len(around) == 2 and all("\u4e00" <= char <= "\u9fff" for char in inner + around) and (
        text[hit.start() - 1] not in "叫写字着是为个")


def part(text: str) -> tuple[str, list[str], list[tuple[int, int]]]:
    """(the text with quotations blanked at equal length, the quotations, their spans)."""
    quotes, spans = [], []
    masked = text
    for hit in _QUOTED.finditer(text):
        quote = next(group for group in hit.groups() if group)
        if not quote.strip() or _meant_so(text, hit):
            continue
        quotes.append(quote.strip())
        spans.append(hit.span())
        masked = masked[: hit.start()] + "\u200b" * len(hit.group()) + masked[hit.end() :]
    for hit in _script_lines(masked):
        quotes.append(hit["said"])
        spans.append(hit.span("said"))
        start, end = hit.span("said")
        masked = masked[:start] + "\u200b" * (end - start) + masked[end:]
    rows = sorted(zip(spans, quotes, strict=True))
    return masked, [quote for _, quote in rows], [span for span, _ in rows]


def calmed(text: str) -> str:
    """The text with the names of a script's speakers as names are written: LENA throws a coin → Lena."""
    names = {hit.group().strip().partition(":")[0].split("(")[0].strip() for hit in _script_lines(text)}
    for name in sorted((n for n in names if n.isascii() and n.isupper() and len(n) > 1), key=len, reverse=True):
        text = re.sub(rf"\b{re.escape(name)}\b", name.title(), text)
    return text
