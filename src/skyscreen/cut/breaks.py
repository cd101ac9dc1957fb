"""Where a line of text may break: after punctuation, before a conjunction or preposition, never after an article.

Rules: Netflix Timed Text Style Guide (English, Simplified Chinese). Chinese breaks only between words (jieba).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_SENTENCE = ".!?…。！？"
_CLAUSE = ",;:—–，、；："
_CLOSING = "\"'”’)】》」』）"
_STICKY = frozenset((
    "a", "an", "the", "this", "that", "these", "those", "my", "your", "his", "her", "its", "our", "their",
    "some", "any", "every", "each", "no", "of", "in", "on", "at", "to", "by", "for", "with", "from", "into",
    "over", "under", "through", "mr", "mrs", "ms", "dr", "st", "and", "or", "but", "nor", "is", "are", "was",
    "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "i", "he", "she", "it", "we",
    "they", "you", "not", "very", "more", "most",
))
"""Words that belong to what follows; a line never ends in one."""
_OPENERS = frozenset((
    "and", "or", "but", "nor", "so", "yet", "because", "although", "while", "when", "where", "who", "which",
    "that", "if", "as", "than", "until", "unless", "after", "before", "in", "on", "at", "to", "by", "for",
    "with", "from", "into", "over", "under", "through", "across", "along", "between", "among", "behind",
    "beneath", "beside", "beyond", "of",
))
"""Words that a new line likes to begin with."""
FORBIDDEN = 60.0


def is_han(text: str) -> bool:
    """True when the text is set by Chinese rules."""
    return bool(_HAN.search(text))


def measure(text: str) -> float:
    """Length for the limits: characters, or in Chinese text full-width ones with Latin letters at one half."""
    text = text.strip()
    if not is_han(text):
        return float(len(text))
    return sum(0.5 if ord(letter) < 0x2E80 else 1.0 for letter in text)


@lru_cache(maxsize=256)
def tokens(text: str) -> tuple[str, ...]:
    """Unbreakable pieces; joined they give the text (white space kept at a piece's end)."""
    if not is_han(text):
        return tuple(re.findall(r"\S+\s*", text))
    import logging

    import jieba

    jieba.setLogLevel(logging.ERROR)
    out: list[str] = []
    for word in jieba.cut(text):
        no_start = not word.strip() or all(letter in _SENTENCE + _CLAUSE + _CLOSING for letter in word.strip())
        if out and (no_start or out[-1].strip()[-1:] in tuple("“‘（《「『【(")):
            out[-1] += word
        else:
            out.append(word)
    return tuple(out)


def penalty(pieces: Sequence[str], index: int) -> float:
    """Cost of a break after piece `index`: 0 after a sentence, `FORBIDDEN` after an article."""
    text = pieces[index].strip()
    bare = text.rstrip(_CLOSING)
    if bare and bare[-1] in _SENTENCE:
        return 0.0
    if bare and bare[-1] in _CLAUSE:
        return 2.0
    if is_han(text):
        # 的 belongs to what follows as little as 了 does, but a line beginning with it reads worst of all.
        following = pieces[index + 1].strip() if index + 1 < len(pieces) else ""
        return FORBIDDEN if following[:1] in "的了着过地得吗呢吧" and following else 9.0
    if bare.casefold() in _STICKY:
        return FORBIDDEN
    following = re.sub(r"\W", "", pieces[index + 1]).casefold() if index + 1 < len(pieces) else ""
    return 5.0 if following in _OPENERS else 12.0


def wrap(pieces: Sequence[str], limit: float, most: int = 2) -> tuple[str, ...] | None:
    """Break pieces into at most `most` lines of at most `limit`, or None when they do not fit.

    Fewest lines first; then the best breaks, then even lines with the longer one below.
    """
    whole = "".join(pieces).strip()
    if measure(whole) <= limit:
        return (whole,) if whole else ()
    best: tuple[float, tuple[str, ...]] | None = None
    if most < 2:
        return None
    for cut in range(len(pieces) - 1):
        head = "".join(pieces[:cut + 1]).strip()
        if measure(head) > limit:
            break
        rest = wrap(pieces[cut + 1:], limit, most - 1)
        if rest is None:
            continue
        lengths = [measure(head), *map(measure, rest)]
        uneven = (max(lengths) - min(lengths)) / limit
        top_heavy = 1.0 if lengths[0] > lengths[-1] else 0.0
        cost = penalty(pieces, cut) + 10 * uneven + top_heavy + 20 * len(rest)
        if best is None or cost < best[0]:
            best = (cost, (head, *rest))
    return best[1] if best else None
