"""Words in quotation marks are to be read on the picture, not filmed."""

from __future__ import annotations

import re

_QUOTED = re.compile('"([^"\n]{1,120})"|“([^”\n]{1,120})”|「([^」\n]{1,60})」|《([^》\n]{1,60})》'
                     "|(?<![\\w'’])['‘]([A-Z][^'‘\n]{1,60}?)['’](?![\\w])")
"""Single quotation marks only round what begins with a capital: 'Be seen.', and not the dogs' bones."""


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
    return masked, quotes, spans
