"""What is said in quotation marks by somebody: 周远：“你真的要走？”, 'Anna: "Stay."', '"Stay," says Anna.'

Words of a sign or a slogan are quoted, too, and nobody says them. A speaker before a colon gets the verb that the reader
needs: it is written over the colon and into the blank of the quotation, so that no character moves.
"""

# ruff: noqa: E501 - one pattern a line
from __future__ import annotations

import re
from dataclasses import dataclass

from skyscreen.write.reading import Span
from skyscreen.write.text.quotes import part

SAYING = re.compile(
    r"\b(?:say|ask|shout|whisper|repl|answer|cr[iy]|call|yell|mutter|murmur|sigh|scream|beg|tell|told|said|laugh|explain|add|growl|joke|sing|sang)\w*\b"
    r"(?:\s+(?:to\s+)?(?:him|her|them|me|us|(?:his|her|the|a|an)\s+[\w-]+|[A-Z]\w+))?(?:\s+\w+ly)?\s*[,:]?\s*$"
)
"""Before a quotation: somebody says it."""
SAYING_ZH = re.compile(r"(?:[说问喊叫道答讲嚷嘟囔]|回答|开口|大喊|低语|感叹)(?:道|着|了?一?句|起来)?\s*[:：,，]?\s*$")
AFTER = re.compile(r"\s*[,，]?\s*(?:(?:[A-Z]\w+|he|she|they|(?:the|a|an|his|her)(?:\s+[\w-]+){1,2})\s+)?(?:says?|said|asks?|asked|shouts?|whispers?|replies|answers|cries|calls|mutters|sighs)\b"
                   r"|\s*[,，]?\s*[\u4e00-\u9fff]{1,6}?(?:[说问喊道答]|回答)")
"""After a quotation: somebody has said it."""
_NAMED = re.compile(
    r"(?:^|(?<=[\n.!?。！？”\"」\u200b】]))\s*(?P<who>[\u4e00-\u9fff]{1,6}|(?:The |the |A |An )?[A-Za-z][\w'-]*(?: [A-Za-z][\w'-]*){0,2})"
    r"(?P<how>\s*[(（][^()（）\n]{1,20}[)）])?(?P<colon>\s*[:：]\s*)$"
)
"""A speaker and a colon, before what is said."""
NOBODY = re.compile(r"旁白|解说|画外音|字幕|口号|广告语|标语|标题|结尾|片名|文案|旁述|\b(?:narrator|narration|voice-?over|caption|slogan|tagline|title|text|card|super|sign|end|ending|line)\b", re.IGNORECASE)
"""What stands before a colon and is nobody in the picture."""


@dataclass(frozen=True, slots=True)
class Speech:
    """A quotation that somebody says."""

    text: str
    span: Span
    after: bool = False
    """Its verb stands after it."""


def _speaker(masked: str, start: int) -> re.Match[str] | None:
    hit = _NAMED.search(masked, max(masked.rfind("\n", 0, start), start - 48, 0), start)
    return None if hit is None or NOBODY.search(hit["who"]) else hit


def speeches(text: str) -> list[Speech]:
    """Of the quotations of a text those that somebody says, in order."""
    masked, quotes, spans = part(text)
    out = []
    for quote, (start, end) in zip(quotes, spans, strict=True):
        back, ahead = masked[max(start - 60, 0) : start], masked[end : end + 48]
        before = _speaker(masked, start) or SAYING.search(back) or SAYING_ZH.search(back)
        if before or AFTER.match(ahead):
            out.append(Speech(quote.rstrip(",，"), (start, end), after=not before))
    return out


def voiced(text: str) -> str:
    """The text with its quotations blanked; before each that follows a speaker and a colon stands a verb of saying."""
    masked, _, spans = part(text)
    for start, end in spans:
        hit = _speaker(masked, start)
        if hit is None:
            continue
        at = hit.start("how") if hit["how"] else hit.start("colon")
        verb = " says" if hit["who"].isascii() else "\u200b说"  # 老陈 and 说 are two words
        stop = "." if hit["who"].isascii() else "。"
        if at + len(verb) >= end:
            continue
        rest = "\u200b" * (end - at - len(verb) - 1)
        masked = masked[:at] + verb + rest + stop + masked[end:]
    return masked
