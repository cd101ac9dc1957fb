"""Words in quotation marks are to be read on the picture, not filmed."""

# ruff: noqa: E501 - patterns on one line each
from __future__ import annotations

import re

_QUOTED = re.compile('"([^"\n]{1,120})"|“([^”\n]{1,120})”|「([^」\n]{1,60})」|《([^》\n]{1,60})》'
                     "|(?<![\\w'’])['‘]([A-Z][^'‘\n]{1,60}?)['’](?![\\w])")
"""Single quotation marks only round what begins with a capital: 'Be seen.', and not the dogs' bones."""


_SPOKEN = re.compile(r"^[ \t]*(?:[A-Z][A-Z'. -]{1,24}(?:\s*\([^()\n]{1,20}\))?[ \t]*:|[A-Z][a-z]{2,14}:(?=[^\n]+\n)|[\u4e00-\u9fff]{1,4}(?:[（(][^()（）\n]{1,12}[)）])?[：:])[ \t]*(?P<said>[^\s\"“「][^\n\"“]{0,200}?)[ \t]*$",
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


def part(text: str) -> tuple[str, list[str], list[tuple[int, int]]]:
    """(the text with quotations blanked at equal length, the quotations, their spans)."""
    quotes, spans = [], []
    masked = text
    for hit in _QUOTED.finditer(text):
        quote = next(group for group in hit.groups() if group)
        if not quote.strip():
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
