"""What was typed in a hurry, as it was meant: slips of the keys, short forms, apostrophes left out.

The words of the film stay the user's own (`Screenplay.prompt`); only the reader sees the mended text, and what it
says of places in it is told in places of the user's (`Typed.back`). A word is mended where it is no known word and
exactly one word of the writer's differs by one key: two letters changed about, one left out or one too many.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from skyscreen.write.lexis.kinds import Kinds
from skyscreen.write.lexis.morphology import forms
from skyscreen.write.lexis.tagger import usual
from skyscreen.write.text.lexicon import Lexicon
from skyscreen.write.text.tokens import fold
from skyscreen.write.words.people import RELATIVES
from skyscreen.write.words.typed import AFTER_KIN, NEVER, SHORT

LETTERS = "abcdefghijklmnopqrstuvwxyz"
SHORTEST = 5
"""Letters of a word that is mended; shorter ones are too near to too many others."""
_WORD = re.compile(r"(?<![\w'’#@])(?<!\w-)(?:&|[^\W\d_]+(?:['’][^\W\d_]+)?|w/)(?![\w'’])")
_KIN = "|".join(sorted((word for word in RELATIVES if word.isascii()), key=len, reverse=True))
_OWNS = re.compile(r"\b(?:my|our|his|her|their|your|in|at|from|to|near|of|for)\s+"
                   r"(?:(?:little|big|older|younger|old|best)\s+)?"
                   rf"(?:{_KIN})(?P<s>s)\s+"
                   rf"(?:\d+(?:st|nd|rd|th)\s+)?(?:{'|'.join(AFTER_KIN)})\b", re.IGNORECASE)


_AGAINST = re.compile(r"(?<=\w )(?:vs\.?|versus)(?= \w)", re.IGNORECASE)
"""'Cats vs dogs': both are there."""
_FROM_TO = re.compile(r"^\W*(?P<a>from(?: an?| the)?) (?P<one>[a-z]+) (?P<b>to(?: an?| the)?) (?P<two>[a-z]+)\W*$",
                      re.IGNORECASE)
"""'From caterpillar to butterfly': the one becomes the other."""
_YOUNG = {**dict.fromkeys(("cub", "kitten", "puppy", "foal", "calf", "chick", "duckling"), ""), "seed": "sunflower"}
"""Words of what grows → what is said before them, '' the grown one's own name."""


@dataclass(frozen=True)
class Typed:
    text: str
    """As it is read."""
    cuts: tuple[tuple[int, int], ...] = ()
    """(position in `text`, the same in what was typed) after each word that was mended, in order."""

    def back(self, at: int) -> int:
        """The place in the user's text of a place in `text`."""
        k = bisect_right([here for here, _ in self.cuts], at) - 1
        return at if k < 0 else self.cuts[k][1] + at - self.cuts[k][0]


def typed(text: str, lexicon: Lexicon, kinds: Kinds) -> Typed:
    """The text with its slips mended; itself where there are none."""
    known = _knows(lexicon, kinds)
    mended = [(hit.start(), hit.end(), SHORT.get(hit.group().lower()) or _meant(hit.group(), known))
              for hit in _WORD.finditer(text)]
    changes = [(a, b, word) for a, b, word in mended if word and word != text[a:b]]
    changes += [(hit.start("s"), hit.end("s"), "'s") for hit in _OWNS.finditer(text)]
    changes += [(hit.start(), hit.end(), "and") for hit in _AGAINST.finditer(text)]
    changes += _becoming(text, lexicon)
    out, cuts, at = "", [], 0
    for start, end, word in sorted(changes):
        if start < at:
            continue
        out += text[at:start] + word
        cuts.append((len(out), end))
        at = end
    return Typed(out + text[at:], tuple(cuts)) if cuts else Typed(text)


def _becoming(text: str, lexicon: Lexicon) -> list[tuple[int, int, str]]:
    """'From cub to lion' as 'A lion cub turns into a lion'; nothing of hours, places and people on their way."""
    hit = _FROM_TO.match(text)
    if hit is None:
        return []
    one, two = hit["one"].lower(), hit["two"].lower()
    if one not in _YOUNG and not (_thing(one, lexicon) and _thing(two, lexicon)):
        return []
    head = "A" if one not in _YOUNG else f"A {_YOUNG[one] or two}"
    return [(hit.start("a"), hit.end("a"), head), (hit.start("b"), hit.end("b"), "turns into a")]


def _thing(word: str, lexicon: Lexicon) -> bool:
    senses = lexicon.table.get((word,), ())
    return any(sense.kind == "thing" for sense in senses) and not any(s.kind in ("place", "hour") for s in senses)


def _knows(lexicon: Lexicon, kinds: Kinds) -> Callable[[str], int]:
    """How well a word is known: 2 it means something to the writer, 1 it is English, 0 not at all."""
    def known(word: str) -> int:
        own = forms(word)
        if any((form,) in lexicon.table or form in lexicon.longest for form in own):
            return 2
        return int(any(usual(form) or kinds.known(form) or kinds.verb(form) for form in own))
    return known


def _meant(word: str, known: Callable[[str], int]) -> str:
    """The one word that a slip stands for; '' where it is none, or could be several."""
    low = fold(word)
    plain = low.isascii() and low.isalpha() and word == word.lower()
    if len(low) < SHORTEST or not plain or low in NEVER or known(low):
        return ""
    for near in (_swapped(low), _dropped(low), _doubled(low)):
        found = sorted({other for other in near if known(other) == 2})
        if len(found) == 1:
            return found[0]
        if found:
            return ""
    return ""


def _swapped(word: str) -> Iterator[str]:
    """Two letters changed about."""
    for k in range(len(word) - 1):
        if word[k] != word[k + 1]:
            yield word[:k] + word[k + 1] + word[k] + word[k + 2 :]


def _dropped(word: str) -> Iterator[str]:
    """One letter left out: the g of -ing above all, or one of a pair."""
    if word.endswith("in"):
        yield word + "g"
        return
    for k in range(1, len(word) + 1):
        for letter in LETTERS:
            if k < len(word) or letter not in "sd":
                yield word[:k] + letter + word[k:]


def _doubled(word: str) -> Iterator[str]:
    """One letter too many."""
    for k in range(1, len(word)):
        yield word[:k] + word[k + 1 :]
