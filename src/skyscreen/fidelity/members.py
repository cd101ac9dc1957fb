"""Whom and what a key names, among a screenplay's cast."""

from __future__ import annotations

import re
from collections.abc import Mapping

from skyscreen.catalogue.entry import Entry
from skyscreen.catalogue.index import family
from skyscreen.fidelity.about import held, of_places, young
from skyscreen.nouns.screenplay import Cast, Screenplay
from skyscreen.write.words.describe import COLOURS

STANDS_IN = ("synonym", "nearest", "generic")
KINDS_BY_HEAD = ("person", "quadruped", "bird", "swimmer", "vehicle", "plant")
"""Kinds whose members are what the last word of their name says."""
_SPEC = re.compile(r"(?P<count>\d+)(?P<more>\+?) (?P<rest>.+)$")


class Film:
    """A screenplay with the key's names bound to its cast."""

    def __init__(self, play: Screenplay) -> None:
        self.play = play
        self.free = list(play.cast)
        self.bound: dict[str, list[str]] = {}
        self.things = family("things")
        self.places = of_places(play)

    def bind(self, specs: list[Spec]) -> dict[int, list[Cast]]:
        """Members of each spec. Those called by their own name are taken first, then those that only a kind means."""
        own = {name for spec in specs for name in spec.names if name[0] not in "@~-"}
        taken: dict[int, list[Cast]] = {}
        for k, spec in sorted(enumerate(specs), key=lambda row: not row[1].tint):
            taken[k] = self._take(self._named(spec))
        for k, spec in enumerate(specs):
            if not taken[k]:
                others = [m for m in self.free if m.thing not in own or m.thing in spec.names]
                taken[k] = self._take(self._stand_ins(spec, others))
            elif len(taken[k]) < spec.low:
                taken[k] += self._take(self._stand_ins(spec, self.free)[: spec.low - len(taken[k])])
            loose = [m for m in self.play.cast if spec.calls(m, self.things)]  # there, if not in its colour
            self.bound["|".join(spec.names)] = [m.id for m in taken[k] or loose]
            if "~" in spec.names:
                self.bound.setdefault("~", [m.id for m in taken[k]])
        return taken

    def is_place(self, names: str) -> bool:
        """Whether the key names so what is no member but the place that the text names: the bridge that one is on."""
        return not self.ids(names) and not self.places.isdisjoint(names.split("|"))

    def in_hand(self, spec: Spec) -> list[Cast]:
        """Members that have it in the hand or on the back: seven dwarfs with lanterns are seven lanterns."""
        return [m for m in self.play.cast if not held(m).isdisjoint(spec.names)]

    def _named(self, spec: Spec) -> list[Cast]:
        """Free members called by one of the names, name by name until there are enough: '1 mayor|man' is the mayor, and
        the man beside is somebody else. Of a bear and its cubs the bear is the bear."""
        fit = [m for m in self.free if spec.calls(m, self.things) and spec.tinted(m)]
        if spec.more:
            return fit
        grown = [m for m in fit if not m.params.get("young")]
        if spec.low <= len(grown) < len(fit) and all(young(m, self.things).isdisjoint(spec.names)
                                                     for m in fit if m not in grown):
            return grown
        out: list[Cast] = []
        for name in spec.names:
            if len(out) >= spec.low:
                break
            out += [m for m in fit if m not in out and Spec(name).calls(m, self.things)]
        return out

    def _stand_ins(self, spec: Spec, free: list[Cast]) -> list[Cast]:
        """The first free group that the kind allows, and more groups where the number asks for them."""
        fit = [m for m in free if spec.allows(m, self.things) and spec.tinted(m)]
        out: list[Cast] = []
        while fit and (not out or len(out) < spec.low):
            group = [m for m in fit if (m.thing, m.label) == (fit[0].thing, fit[0].label)]
            out, fit = [*out, *group], [m for m in fit if m not in group]
        return out

    def _take(self, found: list[Cast]) -> list[Cast]:
        self.free = [m for m in self.free if m not in found]
        return found

    def ids(self, names: str) -> set[str]:
        """Members that the key calls so."""
        own = self.bound.get(names)
        if own is not None:
            return set(own)
        spec = Spec(names)
        return ({m.id for m in self.play.cast if spec.calls(m, self.things)}
                or {m.id for m in self.play.cast if spec.allows(m, self.things)})


class Spec:
    """'2+ red kite|@prop': how many, which colour, called what."""

    def __init__(self, text: str) -> None:
        hit = _SPEC.match(text)
        self.low, self.more, rest = (int(hit["count"]), bool(hit["more"]), hit["rest"]) if hit else (1, True, text)
        words = rest.split(" ")
        self.tint = words.pop(0) if len(words) > 1 and words[0] in COLOURS else ""
        self.names = words[0].split("|")

    def calls(self, member: Cast, things: Mapping[str, Entry]) -> bool:
        """The member is called so: by its catalogue name, one of its English words, or what is written over a house's
        door (its parameter `trade`); a living thing or a vehicle by the last word of its name as well, for a
        `calico_cat` is a cat (a `tobacco_pipe` is no plumber's pipe)."""
        entry = things.get(member.thing)
        words = {word.replace(" ", "_") for word in (entry.en if entry else ())} | {
            member.thing, member.thing.removesuffix("_zh")}
        words |= young(member, things)
        words.add(str(member.params.get("trade", "")).replace(" ", "_"))
        if entry is not None and entry.facts.get("kind") in KINDS_BY_HEAD:
            words.add(member.thing.rpartition("_")[2])
        return not words.isdisjoint(self.names)

    def allows(self, member: Cast, things: Mapping[str, Entry]) -> bool:
        """The member is of a kind that the key accepts in its place."""
        entry = things.get(member.thing)
        return "~" in self.names or (entry is not None and f"@{entry.facts.get('kind')}" in self.names)

    def tinted(self, member: Cast) -> bool:
        return not self.tint or self.tint in member.params.values()
