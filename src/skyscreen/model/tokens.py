"""A sentence as numbers by a closed vocabulary, which travels with the weights. 0 is no word; words that the model has
never seen are left out (their number, 1, was never learned) and can be told to the user.

The longest entry that fits is taken, from left to right; an English entry must end where a word ends. So one rule reads
both languages, and an entry may be several words ("to the left") or a Chinese word without spaces around it.
"""

from __future__ import annotations

from collections.abc import Sequence

NONE, UNKNOWN = 0, 1
LONGEST = 2000
"""Letters of a sentence that are looked at."""


class Tokens:
    """The reader of one vocabulary.

    Args:
        vocabulary: entries by number; the first two stand for no word and an unknown word and are never matched.
        length: numbers given back.
    """

    def __init__(self, vocabulary: Sequence[str], length: int) -> None:
        self.vocabulary, self.length = tuple(vocabulary), length
        self._number = {entry: k for k, entry in enumerate(self.vocabulary) if k > UNKNOWN and entry}
        self._most = max(map(len, self._number), default=1)

    def encode(self, text: str) -> list[int]:
        """`length` numbers, the sentence first."""
        return (self.read(text) + [NONE] * self.length)[: self.length]

    def read(self, text: str) -> list[int]:
        """The number of each entry found."""
        text, at, out = text[:LONGEST].lower(), 0, []
        while at < len(text):
            found = self._at(text, at)
            if found:
                out.append(self._number[found])
            at = at + len(found) if found else _after(text, at)
        return out

    def unknown(self, text: str) -> list[str]:
        """The words that say nothing to the model, as they stand in the text."""
        low, at, out = text[:LONGEST].lower(), 0, []
        while at < len(low):
            found = self._at(low, at)
            end = at + len(found) if found else _after(low, at)
            if not found and low[at].isalnum():
                out.append(text[at:end])
            at = end
        return out

    def _at(self, text: str, at: int) -> str:
        """The longest entry that stands here; ''."""
        for size in range(min(self._most, len(text) - at), 0, -1):
            piece = text[at : at + size]
            if piece in self._number and not (_latin(piece[-1]) and at + size < len(text) and _latin(text[at + size])):
                return piece
        return ""


def _latin(letter: str) -> bool:
    return letter.isascii() and letter.isalnum()


def _after(text: str, at: int) -> int:
    """Past what is not known: a run of Latin letters, or one sign."""
    if not _latin(text[at]):
        return at + 1
    while at < len(text) and _latin(text[at]):
        at += 1
    return at
