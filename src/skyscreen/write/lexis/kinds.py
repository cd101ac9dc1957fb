"""What an unlisted word is a kind of, by WordNet: an okapi is a ruminant, a poltergeist a ghost, hope no thing.

The catalogue's entries are hung onto the senses of `taxonomy.py`, and a word is the nearest of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache, cached_property

from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.shelf import Match, Shelf
from skyscreen.write.lexis.taxonomy import Taxonomy, tables
from skyscreen.write.words.anchors import ANCHORS, FENCES, GARMENTS, LIVING, MATTER, PLACES, STOP, ZONES

LEXNAMES = {
    "person": "S", "animal": "F", "plant": "U", "food": "N", "artifact": "G", "object": "R", "body": "I",
    "matter": "\\", "light": "T", "place": "P", "time": "]",
}  # fmt: skip
"""Letters of the lexicographer files whose words may be seen."""
VERB_KINDS = {chr(65 + 29 + k): name for k, name in enumerate((
    "body", "change", "cognition", "communication", "competition", "consumption", "contact", "creation", "emotion",
    "motion", "perception", "possession", "social", "stative", "weather"))}
"""Letters of WordNet's files of verbs, 29 to 43."""
BODILY = ("body", "competition", "consumption", "contact", "creation", "motion", "perception", "weather")
"""Kinds of verbs that a body is seen to do."""
SEEN = frozenset(LEXNAMES[name] for name in ("person", "animal", "plant", "food", "artifact", "object"))
OF_KIND = {"person": "S", "quadruped": "F", "bird": "F", "swimmer": "F", "plant": "U", "food": "N"}
"""The letter of a catalogue entry's kind; the others are artifacts or natural objects."""
USUAL = 2
"""A name speaks for its first senses."""
FAR = 2
"""Steps up from a lifeless thing, beyond which nothing of its kind looks like it."""
NEAR = (2, 0)
"""Steps up from the first and the second meaning of a verb."""
ALIKE = ("building", "vehicle", "craft")
"""Wide kinds of lifeless things whose members look enough alike."""
SEXED = (("woman", {"woman", "female", "lady", "girl"}), ("man", {"man", "male", "nobleman", "lord", "boy"}))
"""What WordNet puts somebody under who is of one sex: a lord, a caveman."""
NO_BEASTS = ("prey", "young", "female", "male")


class Kinds:
    """WordNet with the catalogue's entries hung onto it."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    @cached_property
    def _nouns(self) -> Taxonomy:
        return tables()[0]

    @cached_property
    def _anchored(self) -> dict[int, list[Entry]]:
        """Entries by the sense that their English words have."""
        out: dict[int, list[Entry]] = {}
        for entry in self.shelf.families["things"].values():
            want = OF_KIND.get(str(entry.facts.get("kind")), "GRNTJ")
            found = [at for word in entry.en for at in self._nouns.senses(word)
                     if self._nouns.letters[at] in want and self._headed(entry, word, at)]
            # The sense that shares most words with the entry: a plate to eat from is also a dish.
            found.sort(key=lambda at: -len(set(self._nouns.called(at)) & set(entry.en)))
            for at in found[:1]:
                out.setdefault(at, []).append(entry)
        return out

    def akin(self, entry: Entry, names: Iterable[str]) -> bool:
        """Whether an entry is one of these kinds."""
        wanted, own = set(names), self._senses_of.get(entry.name, ())
        if not own:  # a polar bear is a bear
            own = [at for at in self._nouns.senses(entry.en[0].split(" ")[-1]) if self._nouns.letters[at] == "F"]
        return any(wanted & self._above(at) for at in own)

    def _headed(self, entry: Entry, word: str, at: int) -> bool:
        """Whether an entry's longer names agree with a sense: who is a 'tablet computer' too is no tablet of stone."""
        heads = {name.removeprefix(word + " ") for name in entry.en if name.startswith(word + " ")}
        heads = {head for head in heads if head in self._nouns.words}
        lifeless = self._nouns.letters[at] in "GRT"
        return not heads or not lifeless or bool(heads & self._above(at))

    @cached_property
    def _senses_of(self) -> dict[str, list[int]]:
        """The senses at which an entry is hung, by its name."""
        out: dict[str, list[int]] = {}
        for at, entries in self._anchored.items():
            for entry in entries:
                out.setdefault(entry.name, []).append(at)
        return out

    def _speaks(self, name: str, at: int) -> bool:
        """Whether a name of a sense may speak for it: the sense's own first name, or one that usually means it. A visor
        is called a peak too, and is no mountain."""
        return name == self._nouns.called(at)[0] or at in self._nouns.senses(name)[:USUAL]

    def _same(self, name: str, entry: Entry, at: int) -> bool:
        """Whether a sense that is called as an entry is the entry's own or akin to it: an armour plate is no dish."""
        lifeless = self._nouns.letters[at] in "GRT"
        own = self._senses_of.get(entry.name, ()) if name in entry.en and lifeless else ()
        return not own or any(at in self._nouns.up(one) or one in self._nouns.up(at) for one in own)

    @cached_property
    def _below(self) -> dict[int, list[tuple[int, Entry]]]:
        """(steps down, entry) of all entries under a sense."""
        out: dict[int, list[tuple[int, Entry]]] = {}
        for sense, entries in self._anchored.items():
            for steps, at in enumerate(self._nouns.up(sense)):
                out.setdefault(at, []).extend((steps, entry) for entry in entries)
        return out

    def known(self, word: str) -> bool:
        """A noun of WordNet."""
        return self._nouns.known(word)

    def sort(self, word: str) -> str:
        """What sort of thing a noun usually means: person, animal, plant, food, artifact, object, body, matter, light,
        place, time; 'idea' for what nobody can see; '' for no noun."""
        senses = self._usual(word)
        letters = {letter: name for name, letter in LEXNAMES.items()}
        return letters.get(self._nouns.letters[senses[0]], "idea") if senses else ""

    def _usual(self, word: str) -> list[int]:
        """Senses of a noun, the likeliest in a picture first: an animal before its fur, its meat or a scoundrel called
        after it. A person only where nothing else is meant as often: a brick is nobody."""
        letters, senses = self._nouns.letters, self._nouns.senses(word)
        if not word.isascii():
            return self._usual_zh(senses)
        better = [at for at in senses if letters[at] == "F" and self._nouns.called(at)[0] not in NO_BEASTS]
        better = better or [at for at in senses if letters[at] == "N"]
        trade = letters[senses[0]] == "S" if senses else False
        trade = trade and word.endswith(("er", "or", "ist", "ian"))  # a sweeper sweeps before it is a fish
        if better and letters[senses[0]] in "SN\\" and not trade:
            return [*better, *(at for at in senses if at not in better and letters[at] != "S")]
        return [at for k, at in enumerate(senses) if k == 0 or letters[at] != "S"]

    def _usual_zh(self, senses: list[int]) -> list[int]:
        """The same of a Chinese noun, whose senses were counted in English texts alone: what most of them can be
        seen as, and of those first what the catalogue has. Somebody only where no sense is anything else."""
        letters = self._nouns.letters
        seen = [at for at in senses if letters[at] in SEEN]
        if 2 * len(seen) <= len(senses) or (letters[seen[0]] == "S" and any(letters[at] != "S" for at in senses)):
            return [at for at in senses if letters[at] not in SEEN] or senses[:0]
        return sorted(seen, key=lambda at: at not in self._anchored)

    def matter(self, word: str) -> str:
        """The sort of matter or light a noun means, as a word of the writer's: 'liquid', 'fabric'; '' for none."""
        for at in self._nouns.senses(word)[:1]:
            for up in self._nouns.up(at):
                for name in self._nouns.called(up):
                    if name in MATTER:
                        return MATTER[name]
        return ""

    def garment(self, word: str) -> str:
        """A word of the writer's for the clothes that a noun means, '' for none: an apron is worn over the rest."""
        for at in self._nouns.senses(word):
            for up in self._nouns.up(at):
                for name in self._nouns.called(up):
                    if name in GARMENTS:
                        return GARMENTS[name]
        return ""

    def quality(self, word: str) -> bool:
        """An adjective or adverb, which may be a noun too."""
        return word in tables()[2] or word in tables()[3]

    def thing(self, word: str) -> Match:
        """The entry that a noun's nearest kin has; `nearest`, or `generic` where only the kind agrees."""
        usual = self._usual(word)
        for k, at in enumerate(usual):
            letter = self._nouns.letters[at]
            # Where a word means first what has no picture, its second meaning is a lifeless thing's too seldom: a shaft
            # of light is no spear. A tree's second meaning counts after its wood: ash is what is left first.
            wood = k == 1 and letter == "U" and "wood" in self._above(usual[0])
            if wood or letter in ("SFUNGRT" if k == 0 else "SFN" if k == 1 else ""):
                match = self._climb(at)
                if match.how == "synonym" and at in self._nouns.kind_of(word):
                    match = replace(match, how="nearest")
                alike = match.how != "generic" or letter in "SFUN" or match.note in (*ALIKE, word)
                people = any(self._nouns.letters[n] == "S" for n in self._nouns.senses(word))
                if letter == "U" and match.how == "generic" and people:
                    return self.shelf.of_kind("things", "person")  # a medic, before the herb called so
                if match.entry is not None and alike:
                    return match
                if self._nouns.letters[at] == "S" and k == 0:
                    sexed = next((word for word, names in SEXED if names & self._above(at)), "")
                    return (Match(self.shelf.ground("things", sexed).entry, "generic") if sexed
                            else self.shelf.of_kind("things", "person"))
        return Match(None, "ignored")

    def _above(self, at: int) -> set[str]:
        return {name for up in self._nouns.up(at) for name in self._nouns.called(up)}

    def _climb(self, sense: int) -> Match:
        tree, chain = self._nouns, list(self._nouns.up(sense))
        zone = any(name in ZONES for at in chain for name in tree.called(at)[:1])
        alike = tree.alike.get(sense)
        for steps, at in enumerate(chain):
            if steps > FAR and tree.letters[sense] in "GRT":
                break
            own = self._anchored.get(at)
            if own and not (steps and STOP.intersection(tree.called(at))):
                return Match(own[0], "synonym" if steps == 0 else "nearest", tree.called(at)[0])
            if steps == 0 and alike is not None and (like := self._first(tree.up(alike))) is not None:
                return Match(like, "nearest", tree.called(alike)[0])
            for name in tree.called(at):
                anchors = LIVING.get(tree.letters[sense], ANCHORS)
                found = self._by_words(anchors.get(name, ()))
                if found is not None and self._speaks(name, at) and self._same(name, found, at):
                    return Match(found, "generic" if name in STOP else "nearest", name)
            if tree.called(at)[0] in FENCES:
                break
            if tree.called(at)[0] in STOP:
                continue
            under = self._below.get(at, ()) if zone else ()
            if under:
                return Match(min(under, key=lambda row: row[0])[1], "nearest", tree.called(at)[0])
        return Match(None, "ignored")

    def _first(self, senses: Iterable[int]) -> Entry | None:
        for at in senses:
            if self._anchored.get(at):
                return self._anchored[at][0]
            if self._nouns.called(at)[0] in STOP:
                return None
        return None

    def _by_words(self, words: Iterable[str]) -> Entry | None:
        """The first entry that one of the words means; '@person' is the generic member of a kind."""
        for word in words:
            match = self.shelf.of_kind("things", word[1:]) if word[0] == "@" else self.shelf.ground("things", word)
            if match.entry is not None and (word[0] == "@" or match.how in ("exact", "synonym")):
                return match.entry
        return None

    def place(self, word: str) -> str:
        """A word of the writer's for the place that a noun means, '' for none."""
        index = self.shelf.index["places"]
        for at in self._nouns.senses(word)[:2]:
            if self._nouns.letters[at] not in "GPRO":
                continue
            for steps, up in enumerate(self._nouns.up(at)):
                for name in filter(lambda name, up=up: self._speaks(name, up), self._nouns.called(up)):
                    if name in PLACES:
                        return PLACES[name]
                    near = (steps < 2 or self._nouns.letters[at] != "G") and name not in STOP
                    if near and name in index and self.shelf.ground("places", name).entry is not None:
                        return name
        return ""

    def motions(self, verb: str) -> list[str]:
        """Verbs of the writer's of which this one is a manner, nearest first: to traipse is to walk. Of a second
        meaning only what is the same: to file is no marching, nor to tick sewing."""
        verbs, index = tables()[1], self.shelf.index["motions"]
        near = [(n, up) for k, at in enumerate(verbs.senses(verb)[:USUAL])
                for n, up in enumerate(list(verbs.up(at))[: NEAR[k] + 1])]
        out = [name for n, up in near for name in verbs.called(up)
               if name != verb and name in index and name not in LIGHT_VERBS and (n < 2 or index[name].top == "travel")]
        return list(dict.fromkeys(out))

    def motion_zh(self, verb: str) -> str:
        """A word of the catalogue's motions that a Chinese verb means, '' for none: what a bodily sense of it is called
        that this name usually has. To arrest is to nail, and no hammering; to publish is to put out, and no fire."""
        verbs, index = tables()[1], self.shelf.index["motions"]
        loose = verbs.kind_of(verb)
        for at in verbs.senses(verb):
            for name in verbs.called(at) if VERB_KINDS.get(verbs.letters[at]) in BODILY and at not in loose else ():
                usual = name in index and name not in LIGHT_VERBS and verbs.senses(name)[:1] == [at]
                if usual and self.shelf.ground("motions", name).how in ("exact", "synonym"):
                    return name
        return ""

    def abstract(self, verb: str) -> bool:
        """Whether no sense of a verb is anything that a body does: to invest, though 投资 begins with to throw."""
        verbs = tables()[1]
        senses = verbs.senses(verb)
        return bool(senses) and not any(VERB_KINDS.get(verbs.letters[at]) in BODILY for at in senses)

    def verb_kind(self, word: str) -> str:
        """What sort of doing a verb is by its usual meaning: contact, creation, communication …; '' where unknown."""
        senses = tables()[1].senses(word)
        return VERB_KINDS.get(tables()[1].letters[senses[0]], "") if senses else ""

    def verb(self, word: str) -> bool:
        return tables()[1].known(word)


LIGHT_VERBS = (
    "move", "act", "do", "make", "get", "change", "form", "turn", "set", "put", "be", "exist", "travel", "body", "spot",
    "play", "work", "hold", "stand", "idle", "go", "come", "lie", "extend", "lead",
    "perform", "process", "emit", "pass",
)
"""Families of verbs too wide to say how somebody moves."""


@cache
def kinds_of(shelf: Shelf) -> Kinds:
    return Kinds(shelf)
