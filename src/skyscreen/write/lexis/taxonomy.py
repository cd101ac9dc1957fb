"""WordNet's senses and what each is a kind of.

`words/kinds.txt.gz` is derived from WordNet 3.0 by `tools/kinds.py` (see NOTICE). Its parts are divided by empty lines:
for nouns, then for verbs, (1) the names of each sense, a line each, (2) the number of the sense that each is a kind of,
-1 at the top, (3) a letter for WordNet's lexicographer file, (4) pairs of senses that a definition compares, (5) the
words and (6) a line of senses for each word, the usual one first; then the adjectives; then the adverbs. It is read
when the first unlisted word is met (about 30 ms).

`words/kinds_zh.txt.gz` is derived from the Chinese Open WordNet by `tools/kinds_zh.py` (see NOTICE): nouns, an empty
line, verbs; a line each holds the word and the numbers of its senses, the usual one first, with a minus where the word
is a kind of that sense. It is read when the first unlisted Chinese word is met (about 20 ms).
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent.parent / "words" / "kinds.txt.gz"
CHINESE = FILE.with_name("kinds_zh.txt.gz")


@dataclass(frozen=True)
class Taxonomy:
    """One part of speech: senses by number."""

    names: list[str]
    parents: list[int]
    letters: str
    alike: dict[int, int]
    words: dict[str, str]
    part: int
    """0 for nouns, 1 for verbs."""

    def _row(self, word: str) -> str:
        return self.words.get(word, "") if word.isascii() else chinese()[self.part].get(word, "")

    def known(self, word: str) -> bool:
        return bool(self._row(word))

    def senses(self, word: str) -> list[int]:
        return [abs(int(at)) for at in self._row(word).split()]

    def kind_of(self, word: str) -> list[int]:
        """Senses of which a Chinese word is a kind, without being called so."""
        return [-int(at) for at in self._row(word).split() if at[0] == "-"]

    def up(self, at: int) -> Iterator[int]:
        """The sense itself and what it is a kind of, nearest first."""
        while at >= 0:
            yield at
            at = self.parents[at]

    def called(self, at: int) -> list[str]:
        return self.names[at].split("|")


@cache
def tables() -> tuple[Taxonomy, Taxonomy, frozenset[str], frozenset[str]]:
    parts = gzip.decompress(FILE.read_bytes()).decode().split("\n\n")
    pair = [_taxonomy(parts[k : k + 6], k // 6) for k in (0, 6)]
    return pair[0], pair[1], frozenset(parts[12].split("\n")), frozenset(parts[13].split("\n"))


@cache
def chinese() -> tuple[dict[str, str], dict[str, str]]:
    """Chinese nouns and verbs with the numbers of their senses."""
    nouns, verbs = gzip.decompress(CHINESE.read_bytes()).decode().split("\n\n")
    return _rows(nouns), _rows(verbs)


def _rows(part: str) -> dict[str, str]:
    return {word: senses for word, _, senses in (row.partition(" ") for row in part.split("\n"))}


def _taxonomy(parts: list[str], part: int) -> Taxonomy:
    names, parents, letters, alike, words, senses = parts
    pairs = (pair.partition(":") for pair in alike.split())
    return Taxonomy(
        names.split("\n"),
        [int(number) for number in parents.split(" ")],
        letters,
        {int(one): int(other) for one, _, other in pairs},
        dict(zip(words.split("\n"), senses.split("\n"), strict=True)),
        part,
    )
