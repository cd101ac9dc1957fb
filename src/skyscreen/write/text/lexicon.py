"""Every word the writer knows, in one table: the catalogue's, the trees' and the describing words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from skyscreen.catalogue import moods, periods, wardrobe
from skyscreen.write.lexis.morphology_zh import nouns, stems
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.text.tokens import HAN, Token, cutter, fold, tokens
from skyscreen.write.words import (
    describe,
    dress,
    events,
    famous,
    filmic,
    gazetteer,
    idioms_zh,
    passing,
    people,
    setting,
)

_PIECE = re.compile(rf"[{HAN}]+|[^\W\d_{HAN}]+|\d+")


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of a word: thing, place, motion, look, colour, size, age, material, pattern, clothes, guise,
    dressing, idiom, part, count, hour, span, weather, wind, season, spotlight, mood, feeling, trait, camera, relation,
    locative, prep, no, then, and, pronoun, there, side, owner, small, manner."""

    kind: str
    value: Any


def _key(word: str) -> tuple[str, ...]:
    """What the table knows a word, or several, by."""
    return tuple(fold(piece) for piece in _PIECE.findall(word))


class Lexicon:
    """Longest match over a table of phrases."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.table: dict[tuple[str, ...], list[Sense]] = {}
        self.longest: dict[str, int] = {}
        """Most words of a phrase that begins with this word."""
        for family, kind in (("things", "thing"), ("places", "place"), ("motions", "motion")):
            for word, node in shelf.index[family].items():
                if family != "places" or node.parent is not None or node.entries:  # 'open' is a family, no place
                    self._add(word, kind, word)
        for entry in shelf.families["looks"].values():
            for word in (*entry.en, *entry.zh):
                self._add(word, "look", word)
        for words, kind in (
            (describe.COLOURS, "colour"),
            (describe.SIZES, "size"),
            (describe.AGES, "age"),
            (describe.MATERIALS, "material"),
            (wardrobe.PATTERNS, "pattern"),
            (setting.HOURS, "hour"),
            (setting.WEATHER, "weather"),
            (setting.WINDS, "wind"),
            (setting.SEASONS, "season"),
            (setting.MOODS, "mood"),
            (setting.SPOTLIGHTS, "spotlight"),
            (filmic.CAMERA, "camera"),
            (passing.PASSAGES, "camera"),
            (passing.SPANS, "span"),
            (filmic.LOOKS, "look"),
            (filmic.RELATIONS, "relation"),
            (filmic.LOCATIVES, "locative"),
            (filmic.SIDES, "side"),
            (filmic.MANNERS, "manner"),
        ):
            for value, names in words.items():
                for word in names:
                    self._add(word, kind, word if kind == "look" else value)
        for value, names in describe.COLOURS.items():
            for word in names:
                if not word.isascii() and not word.endswith(describe.COLOUR_WORD):
                    self._add(word + describe.COLOUR_WORD, "colour", value)
        for word, period in periods.by_word().items():
            if _key(word) not in self.table:  # 'ancient rome' is a town of the catalogue too
                self._add(word, "period", period)
        for word, (_, name) in periods.by_figure().items():
            entry = shelf.families["things"].get(name)
            if entry is not None and _key(word) not in self.table:
                self._add(word, "thing", next((w for w in (*entry.en, *entry.zh) if w in shelf.index["things"]), name))
        for word, name in filmic.ADVERBIAL.items():
            if name in shelf.index["things"]:
                self._add(word, "thing", name)
        for name, words in famous.NAMES.items():
            entry = shelf.families["things"].get(name)
            for word in words if entry is not None else ():
                if _key(word) not in self.table:
                    self._add(word, "thing", entry.en[0] if entry is not None else word)
        for name, words in (*gazetteer.NAMES.items(), *gazetteer.NAMES_EN.items()):
            entry = shelf.families["places"].get(name)
            if entry is None:
                continue
            for word in words:
                if _key(word) not in self.table:
                    self._add(word, "place", entry.word("en" if word.isascii() else "zh"))
        for word, garment in (wardrobe.by_word() | dress.coloured()).items():
            self._add(word, "clothes", garment)
        for word in dress.GUISE:
            self._add(word, "guise", word)
        for word, number in describe.NUMBERS.items():
            self._add(word, "count", number)
        for word in passing.FOUR:
            self._add(word, "season", "all")
        for names, kind in (
            (describe.PARTS, "part"),
            (describe.ELEMENTS, "element"),
            (filmic.PREPOSITIONS, "prep"),
            (filmic.NEGATIONS, "no"),
            (filmic.SEQUENCE, "then"),
            (events.BECOMING, "become"),
            (filmic.JOINERS, "and"),
            (filmic.REVERSED, "relation"),
            (filmic.PRONOUNS, "pronoun"),
            (filmic.NARRATORS, "narrator"),
            (filmic.THERE, "there"),
            (filmic.OWNERS, "owner"),
            (filmic.SMALL, "small"),
        ):
            for word in names:
                self._add(word, kind, word)
        for words, kind in ((people.PARTS, "part"), (people.ADJECTIVES, "trait")):
            for looks, names in words.items():
                for word in names:
                    if kind == "part" or _key(word) not in self.table:
                        self._add(word, kind, looks)
        for value, names in idioms_zh.REDUPLICATED.items():
            for word in names:
                self._add(word, "colour", value)
        for word in idioms_zh.IDIOMS:
            self._add(word, "idiom", word)
        for word in dress.DRESSING_ZH:
            if _key(word) not in self.table:
                self._add(word, "dressing", word)
        for word, mood in moods.by_word().items():
            if _key(word) not in self.table:
                self._add(word, "feeling", mood)  # what means something else too ('calm') stays that

    def _add(self, word: str, kind: str, value: Any) -> None:
        key = _key(word)
        if not key:
            return
        senses = self.table.setdefault(key, [])
        sense = Sense(kind, value)
        if sense not in senses:
            senses.append(sense)
        self.longest[key[0]] = max(self.longest.get(key[0], 0), len(key))

    @cached_property
    def _cut(self):
        words = {key[0] for key in self.table if len(key) == 1 and re.match(f"[{HAN}]", key[0])}
        return cutter(words, self.only("motion", "colour", "size", "age", "trait", "manner"))

    def only(self, *kinds: str) -> str:
        """Chinese characters that are known as nothing else by themselves."""
        row = (key[0] for key in self.table if len(key) == 1 and re.fullmatch(f"[{HAN}]", key[0]))
        return "".join(sorted(w for w in row if all(sense.kind in kinds for sense in self.table[(w,)])))

    @cached_property
    def deeds(self) -> str:
        """Chinese characters that are only known as verbs."""
        return self.only("motion")

    def tokens(self, text: str) -> list[Token]:
        return tokens(text, self._cut)

    def match(self, row: Sequence[Token], at: int) -> tuple[int, list[Sense], str]:
        """(tokens covered, senses, the form that matched) of the longest phrase from token `at` on; (0, [], '')."""
        most = max((self.longest.get(form, 0) for form in row[at].forms), default=0)
        for size in range(min(most, len(row) - at), 0, -1):
            for key in _keys(row[at : at + size]):
                if key in self.table:
                    return size, self._with_verbs(key, row[at]) if size == 1 else self.table[key], " ".join(key)
        return self._inflected(row[at].text) if row[at].kind == "han" else (0, [], "")

    def _with_verbs(self, key: tuple[str, ...], token: Token) -> list[Sense]:
        """The senses of a word as written, with the verb it may be a form of: 'waves' are a place, or one waves."""
        senses = self.table[key]
        verbs = [s for form in token.forms[1:] for s in self.table.get((form,), ()) if s.kind == "motion"]
        return senses + [sense for sense in verbs if sense not in senses]

    def _is_somebody(self, noun: str) -> bool:
        entry = self.shelf.ground("things", noun).entry
        return entry is not None and entry.facts.get("kind") == "person"

    def _inflected(self, word: str) -> tuple[int, list[Sense], str]:
        """A Chinese word by its base form: 羊群 is 羊, 掉下来 is 掉."""
        if len(word) > 2 and word[0] == word[1]:
            word = word[2:]  # 紧紧抓住: how it is done stands before
        for bases, kind in ((nouns(word), "thing"), ((word, *stems(word)), "motion")):
            for base in bases:
                senses = [sense for sense in self.table.get((base,), ()) if sense.kind == kind]
                if base == f"{word}子" and self._is_somebody(base):
                    continue  # 天 is no 天子
                if senses:
                    return 1, senses, base
        return 0, [], ""


def _keys(row: Sequence[Token]) -> Iterable[tuple[str, ...]]:
    """Keys the tokens may stand for: as written, then with the last, the first, or any word in a base form."""
    if len(row) == 1:
        yield from ((form,) for form in row[0].forms)
        return
    yield tuple(token.forms[0] for token in row)
    for form in row[-1].forms[1:]:
        yield (*(token.forms[0] for token in row[:-1]), form)
    for form in row[0].forms[1:]:
        yield (form, *(token.forms[0] for token in row[1:]))
