"""English: of whom a relation tells where he is, where more than one was named: what is held over somebody, what a
participle parks beside a fountain, what is mended between two vans."""

from __future__ import annotations

from skyscreen.write.lexis.kinds import kinds_of
from skyscreen.write.lexis.morphology import forms
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.memory import Memory
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.text.mark import DESCRIBING, Mark
from skyscreen.write.words.irregular import IRREGULAR_VERBS

FLAT = 0.1
"""Metres: on what is lower both are."""
UP = 0.5
"""Metres: what is worked on and as tall stands there itself; smaller things are in the hand."""
AIMED = ("toward", "towards", "at", "after", "to", "past")
"""Prepositions before what one goes or looks to, or passes."""
BEAMS = ("branch", "steel_beam", "balance_beam", "tightrope", "log", "rope")
WALLS = ("fence", "garden_wall", "windowsill")
"""Things that one goes along on top; of walls and fences cats and birds alone."""
SPREAD = ("covered with", "piled with", "piled high with", "heaped with", "stacked with", "strewn with", "laden with",
          "loaded with", "set with", "cluttered with", "littered with")
"""What follows is on the noun before: 'a desk covered with books'."""
BEARERS = ("furniture", "prop", "vehicle", "vessel", "food")
"""What such things are on."""
LEADING = ("lead", "guide", "take", "bring", "herd", "drag", "pull", "push", "walk")
"""Verbs of who goes along with what they are of."""
GAZING = ("look", "watch", "stare", "gaze", "see", "read", "eat", "drink", "photograph", "film", "hear", "listen")
"""Verbs of who is elsewhere than what they are of, or has it in the hand."""
SET = ("left_of", "right_of", "in_front_of", "behind", "next_to", "under", "above", "between")


class ReadWhosePlace(Memory):
    relation_form: str
    prep: str

    def _said(self, form: str) -> int:
        """Where in the row the preposition of the relation that is being read stands; -1: nowhere."""
        return next((n for n in range(self.at - 1, -1, -1) if self.row[n].form == form), -1)

    def _mark_before(self, at: int) -> Mark | None:
        return self.row[at - 1] if at > 0 else None

    def _right_before(self, at: int) -> Subject | None:
        """The noun that stands right before the mark."""
        back = self._mark_before(at)
        near = self.out.subject(self.last) if self.last is not None else None
        return near if back is not None and near is not None and near.span[1] == back.end else None

    def _told_by_participle(self) -> list[int]:
        """'Over a truck parked by the fountain', 'a cart pulled up beside a barn': the noun before the participle,
        where it is an object of the clause."""
        at = self._said(self.relation_form)
        verb = self._mark_before(at)
        if self.out.language != "en" or verb is None or not _past(verb):
            return []
        near = self._right_before(at - 1)
        if near is None or near.key in (*self.actors, *self.group):
            return []
        used = any(k.object == near.key for k in self.out.links) or any(
            near.key in (d.target, d.to) for d in self.out.deeds)
        return [near.key] if used else []

    def _reduced(self, mark: Mark, k: int) -> bool:
        """'Points at a lamp hung above the door': a past participle after the clause's object, before where it is."""
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        base = mark.text.lower() == mark.form
        if self.out.language != "en" or self.fresh or ahead is None or base or not _past(mark):
            return False
        near = self._right_before(k)
        there = ahead.kind == "relation" and ahead.form != "with" and (ahead.form != "by" or self._nearby(mark, k))
        if near is None or not there or near.key in (*self.group, *self.actors):
            return False
        placed = any(link.object == near.key and near.span[0] <= link.since < near.span[1] for link in self.out.links)
        return placed or any(d.step == self.step and near.key == d.target for d in self.out.deeds)

    def _nearby(self, mark: Mark, k: int) -> bool:
        """'A truck parked by the fountain': what is done to nobody is not done by a fountain."""
        entry = self.shelf.ground("motions", str(mark.value)).entry
        alone = entry is not None and entry.facts.get("target") == "none"
        return alone and self.row[k + 1].form == "by" and not self._somebody_after(k + 1)

    def _somebody_after(self, n: int) -> bool:
        """Whether the noun after mark n is of somebody, or of what goes by itself."""
        light = (*DESCRIBING, "count", "owner", "mood", "feeling", "trait")
        who = next((m for m in self.row[n + 1 :] if m.kind not in light and m.form != "the"), None)
        if who is None:
            return False
        node = self.shelf.index["things"].get(str(who.value)) if who.kind == "thing" else None
        known = node is not None and node.top in (*ALIVE, "vehicle", "vessel")
        kinds = kinds_of(self.shelf)
        return known or (who.kind == "unknown" and any(
            kinds.sort(form) in ("person", "animal") for form in (who.form, *forms(who.form))))

    def _along(self, ground: Subject) -> None:
        """'A cat walks along a wall', 'an ant along a branch': what is narrow carries whoever goes along it."""
        if self.prep not in ("along", "down") or ground.entry.name not in (*BEAMS, *WALLS):
            return
        for who in self.actors:
            mine = self.out.subject(who)
            small = mine.kind in ("quadruped", "bird") and float(mine.entry.facts.get("height", 1.0)) * mine.scale < UP
            if small or (ground.entry.name in BEAMS and mine.kind in ALIVE):
                self._link(who, "on", ground.key)

    def _spread_over(self) -> bool:
        """Whether the noun before lies on another so: 'a table set with plates and candles stands in a garden'."""
        link = self.out.links[-1] if self.out.links else None
        return self.relation_form in SPREAD and link is not None and link.subject == self.last and link.kind == "on"

    def _there_too(self, subject: Subject) -> None:
        """'A desk covered with books and a lamp', 'next to a dog and a cat': the second is so as the first is."""
        if self.out.language != "en" or not self.out.links or subject.kind == "place":
            return
        link = self.out.links[-1]
        if self._spread_over():
            self._link(subject.key, "on", link.object)
        elif link.object == self.last and link.kind in ("next_to", "in_front_of", "behind") and (
                self.relation_form != "with"):
            for who in [k.subject for k in self.out.links if (k.kind, k.object) == (link.kind, link.object)]:
                self._link(who, link.kind, subject.key)

    def _raised(self, deed: Deed | None) -> list[int]:
        """'Holds an umbrella over a dog', 'lifts a piano over a truck': what is in the hand or on the hook is above it;
        whoever is in the air is there too."""
        if self.out.language != "en" or self.relation != "above" or deed is None or deed.target is None:
            return []
        near = self._right_before(self._said(self.relation_form))
        flies = any(self.out.subject(who).kind == "bird" or self.out.subject(who).entry.facts.get("airborne")
                    for who in deed.subjects)
        return [] if near is None or near.key != deed.target or near.kind in ALIVE or flies else [near.key]

    def _aimed_at(self, ground: Subject) -> list[int]:
        """'Barks at a cat on a wall', 'swims toward a boat under a bridge': what one looks or goes to is there; on a
        carpet both are."""
        at = self._said(self.relation_form)
        near = self._right_before(at)
        if self.out.language != "en" or near is None or near.key in (*self.group, *self.actors, ground.key):
            return []
        light = (*DESCRIBING, "count", "owner", "thing", "unknown", "small")
        back = next((m for m in reversed(self.row[:at]) if m.kind not in light), None)
        if back is None or back.form.rpartition(" ")[2] not in AIMED or self.relation not in (*SET, "on", "inside"):
            return []
        flat = float(ground.entry.facts.get("height", 1.0)) * ground.scale < FLAT
        return [near.key, *(key for key in self.actors if flat and not self.fresh)]

    def _holds_it(self, ground: Subject) -> list[int]:
        """'Watches a goldfish in a bowl on a table': the bowl is on it, and who watches is not."""
        near = self._right_before(self._said(self.relation_form))
        last = self.out.deeds[-1] if self.out.deeds and self.out.deeds[-1].step == self.step else None
        if near is None or last is None or last.target is None or near.key in (*self.group, *self.actors, ground.key):
            return []
        held = any((k.subject, k.object) == (last.target, near.key) and k.kind in ("on", "inside")
                   for k in self.out.links)
        return [near.key] if held else []

    def _object_too(self, ground: Subject, placed: list[int]) -> list[int]:
        """What the clause's verb is done to and stands there as well: the motorbike that is mended between two vans,
        the table that is set beside a window."""
        deed = self.out.deeds[-1] if self.out.deeds and self.out.deeds[-1].step == self.step else None
        near = self._right_before(self._said(self.relation_form))
        if self.out.language != "en" or near is None or deed is None or near.key in (*placed, ground.key):
            return []
        own = near.key == deed.target and set(placed) == set(deed.subjects) and not near.tool
        if own and deed.verb in LEADING and self.relation in SET:
            return [near.key]  # 'leads her ducklings under a bridge'
        if not own or near.kind == "person" or deed.verb in GAZING:
            return []
        tall = float(near.entry.facts.get("height", 1.0)) * near.scale >= UP
        return [near.key] if self.relation == "between" or (self.relation in SET and tall) else []


def _past(mark: Mark) -> bool:
    """Whether it may be a past participle."""
    word = mark.text.lower()
    return mark.kind in ("verb", "motion", "unknown", "small") and (
        word.endswith("ed") or (word in IRREGULAR_VERBS and not word.endswith("ing")))
