"""The catalogue as the writer sees it: which entry a word means, and how surely.

exact: one of the entry's own words; synonym: another word of the same meaning; nearest: a relative in the tree;
generic: only the kind agrees.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from skyscreen.catalogue.drinks import DRINKS
from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.tree import Node, load

RIG = {
    "person": "biped",
    "quadruped": "quadruped",
    "bird": "bird",
    "swimmer": "fish",
    "vessel": "vessel",
    "vehicle": "vehicle",
}
"""Rig of a kind; every other kind is rigid."""
COUSINS = {
    "furniture": ("prop",),
    "food": ("prop",),
    "light": ("prop",),
    "prop": ("food",),
    "water": ("shore", "open"),
    "shore": ("water", "open"),
    "open": ("wood", "shore"),
    "wood": ("open",),
    "urban": ("open", "indoor"),
    "indoor": ("urban",),
    "sky": ("open", "water"),
}
"""Where to look when nothing of a kind is in the catalogue. A gull is not shown as a dog:
such words are left out, and that is said."""
ALIVE = ("person", "quadruped", "bird", "swimmer")
"""Kinds of who does things of their own accord."""
STANDING_IN = ("person", "quadruped", "bird", "swimmer", "vehicle", "vessel", "building", "plant")
"""Kinds of which any member may stand for an unlisted one. A ball does not stand for a crown, nor a lamp for a star."""
SURE = ("exact", "synonym", "nearest", "generic", "ignored")


@dataclass(frozen=True)
class Match:
    entry: Entry | None
    how: str
    note: str = ""


class Shelf:
    """Entries by family, with the trees of relatives."""

    def __init__(
        self,
        things: Mapping[str, Entry],
        places: Mapping[str, Entry],
        motions: Mapping[str, Entry],
        looks: Mapping[str, Entry],
    ) -> None:
        self.families = {"things": dict(things), "places": dict(places), "motions": dict(motions), "looks": dict(looks)}
        self.tops: dict[str, list[Node]] = {}
        self.index: dict[str, dict[str, Node]] = {}
        """The usual node of each word."""
        self.homes: dict[str, dict[str, list[Node]]] = {}
        """All nodes of each word."""
        for family in ("things", "places", "motions"):
            self.tops[family], self.homes[family] = load(family)
            self.index[family] = {word: nodes[0] for word, nodes in self.homes[family].items()}
            for entry in self.families[family].values():
                self._hang(family, entry)
        self._pour()

    def _pour(self) -> None:
        """A drink is the vessel that it is served in: 'milk' shows a glass of it."""
        for liquid in DRINKS.values():
            entry = self.families["things"].get(liquid.vessel)
            words = (*liquid.en, *liquid.zh)
            if entry is None or not words or "drink" not in entry.params():
                continue
            node = Node(words, self.index["things"].get(entry.en[0]), entries=[entry])
            for word in words:
                self.index["things"][word], self.homes["things"][word] = node, [node]

    def _hang(self, family: str, entry: Entry) -> None:
        """Attach an entry to every node that carries one of its words; to its kind's when none does."""
        index = self.index[family]
        nodes = list(dict.fromkeys(index[word] for word in (*entry.en, *entry.zh) if word in index))
        kind = str(entry.facts.get("kind", ""))
        if family == "things":
            nodes = [node for node in nodes if node.top == kind]
        if not nodes:
            # The head of a compound tells the sort: 'neon street' is a street, 霓虹街 too (its last characters).
            heads = [word.split(" ")[-1] for word in entry.en] + [word[-2:] for word in entry.zh]
            heads += [word[-1:] for word in entry.zh]
            parent = next((index[head] for head in heads if head in index), None)
            if parent is None or (family == "things" and parent.top != kind):
                parent = next((top for top in self.tops[family] if top.words[0] == kind), None)
            nodes = [Node((*entry.en, *entry.zh), parent)]
            if parent is not None:
                parent.children.append(nodes[0])
        for node in nodes:
            node.entries.append(entry)
        for word in (*entry.en, *entry.zh):
            # The entry's kind is a fact, the tree's only a habit: where they differ the word moves to the entry.
            known = index.get(word.lower())
            taken = family == "things" and kind != "body" and known is not None and not known.entries
            if known is None or (taken and known.top != nodes[0].top):
                index[word.lower()] = nodes[0]
                self.homes[family][word.lower()] = [nodes[0]]

    def ground(
        self, family: str, word: str, *, fits: Callable[[Entry], bool] = lambda _: True, hints: Iterable[str] = ()
    ) -> Match:
        """The entry that a word of the tree means.

        Args:
            fits: an entry must satisfy it (the rig can do the motion).
            hints: words said beside it; an entry that carries one in its own words wins among equals.
        """
        homes = self.homes[family].get(word, ())
        found = [self._at(family, node, word, fits, set(hints)) for node in homes]
        best = min(found, key=lambda match: SURE.index(match.how), default=Match(None, "ignored"))
        if best.entry is None and homes and not homes[0].alone and " " in word:
            # A 'hat box' is a box where the tree has nothing closer.
            head = self.homes[family].get(word.rpartition(" ")[2], ())
            near = [self._at(family, node, word, fits, set()).entry for node in head if node.top == homes[0].top]
            entry = next((entry for entry in near if entry is not None), None)
            return Match(entry, "nearest") if entry is not None else best
        return best

    def _at(self, family: str, node: Node, word: str, fits: Callable[[Entry], bool], beside: set[str]) -> Match:
        """The entry that a word means at one of its places in the tree."""

        def best(entries: Iterable[Entry]) -> Entry | None:
            good = [entry for entry in entries if fits(entry)]
            # Stable: the most hinted first, then whose own word it is, its first before others, then those made to
            # stand in for others, then the order of the tree.
            return max(
                good,
                key=lambda e: (
                    len(_said(beside, e, word)),
                    word in e.en or word in e.zh,
                    word in (*e.en[:1], *e.zh[:1]),
                    bool(_generic(e)),
                ),
                default=None,
            )

        # Of several on one node the one that carries the word itself goes first.
        own = best(e for e in node.entries if word in e.en or word in e.zh) or best(node.entries)
        # Wine that is drunk at home makes no cellar of it, nor does mending make every shop a garage.
        looks = bool(beside) and not {"home", "shop"} & set(node.words)
        # A train that comes into a station is not its own carriage: insides of vehicles want their own names.
        cabins = {str(e.facts.get("cabin", "")) for e in self.families["things"].values()} if looks else set()
        below = (e for low in node.below() for e in low.entries if e.name not in cabins)
        closer = best(e for e in below if _said(beside, e, word)) if looks else None
        if closer is not None and (own is None or len(_said(beside, closer, word)) > len(_said(beside, own, word))):
            return Match(closer, "synonym")  # 'a street full of neon signs' is the neon street
        if own is not None:
            exact = word in own.en or word in own.zh
            return Match(own, "exact" if exact else "synonym")
        ladder = [node, *node.up()]
        fenced = next((k for k, step in enumerate(ladder) if step.alone), None)
        ladder = ladder if fenced is None else ladder[: fenced + 1]
        if family == "things" and fenced is None and node.top not in STANDING_IN:
            ladder = [step for step in ladder if step.parent is not None]
        for step in ladder:
            last = step.parent is None
            named = [e for e in self.families[family].values() if _generic(e) & set(step.words)]
            found = (best(named) or best(step.entries)) if last else (best(step.entries) or best(named))
            if found is None and not last and (family != "motions" or step is node):
                found = best(entry for low in step.below() for entry in low.entries)
            if found is not None:
                return Match(found, "generic" if last else "nearest")
        if fenced is not None or family == "motions" or (family == "things" and node.top not in STANDING_IN):
            return Match(None, "ignored")  # nor does sliding stand for spinning: the body does its default instead
        found = best(entry for low in ladder[-1].below() for entry in low.entries)
        return Match(found, "generic") if found else self.of_kind(family, node.top, fits)

    def of_kind(self, family: str, kind: str, fits: Callable[[Entry], bool] = lambda _: True) -> Match:
        """The generic member of a kind, or of the nearest kind that has one."""
        for name in (kind, *COUSINS.get(kind, ())):
            top = next((t for t in self.tops[family] if t.words[0] == name), None)
            members = [e for e in self.families[family].values() if name in _generic(e)]
            if top is not None:
                members += top.entries + [entry for low in top.below() for entry in low.entries]
            found = next((entry for entry in members if fits(entry)), None)
            if found is not None:
                return Match(found, "generic")
        found = next((entry for entry in self.families[family].values() if fits(entry)), None)
        return Match(found, "generic") if found and family == "places" else Match(None, "ignored")

    def travels(self, motion: str) -> bool:
        """Whether who does a motion of the catalogue goes somewhere; False for one that it does not hold."""
        entry = self.families["motions"].get(motion)
        return entry is not None and bool(entry.facts.get("travels"))

    def rig(self, thing: Entry) -> str:
        return str(thing.facts.get("moves") or RIG.get(str(thing.facts.get("kind")), "rigid"))


def _generic(entry: Entry) -> set[str]:
    """The `generic` fact as a set of words: a kind or noun, or several; True stands for the entry's own kind."""
    fact = entry.facts.get("generic", ())
    if fact is True:
        return {str(entry.facts.get("kind", ""))}
    return {fact} if isinstance(fact, str) else set(fact or ())


def _said(beside: set[str], entry: Entry, word: str) -> set[str]:
    """The words said beside a noun that one of the entry's names has too. A single character counts only where it
    describes the noun itself: 雪 beside 山 means 雪山, but a 琴 on 草原 makes no 爱琴海 of it."""
    both = beside & _vocabulary(entry)
    tail = word[-1:]
    return {hint for hint in both if len(hint) > 1 or hint.isascii()
            or any(hint in name[:-1] and name.endswith(tail) for name in entry.zh)}


def _vocabulary(entry: Entry) -> set[str]:
    """All single words of the entry's names, Chinese ones also by their characters; of long ones only where the name
    comes first: horses on a plain make no amusement park of it, though 旋转木马 is there."""
    words = {part for name in entry.en for part in name.split(" ")}
    short = [name for k, name in enumerate(entry.zh) if k < 2 or len(name) < 4]
    return words | set(entry.zh) | {char for name in short for char in name}


@cache
def called(shelf: Shelf, fact: str) -> frozenset[str]:
    """Words that things give for a fact: of `young` what some animal calls its young by."""
    return frozenset(word for entry in shelf.families["things"].values() for word in entry.facts.get(fact, ()))


@cache
def standard() -> Shelf:
    """The shelf of the installed catalogue."""
    from skyscreen.catalogue.index import family

    return Shelf(family("things"), family("places"), family("motions"), family("looks"))


def words_of(fact: object) -> tuple[str, ...]:
    """A fact that may be one word, several or none, as a row of words."""
    return (fact,) if isinstance(fact, str) else tuple(fact) if isinstance(fact, (tuple, list)) else ()
