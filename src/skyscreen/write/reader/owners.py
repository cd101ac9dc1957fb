"""Whose it is, and who comes with it: owners, families, the young, the vehicle of a trade."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from skyscreen.write.lexis.kinds import kinds_of
from skyscreen.write.lexis.shelf import Match, called
from skyscreen.write.reader.parts import ReadParts
from skyscreen.write.reader.young import ANIMALS, newborn
from skyscreen.write.reading import Subject
from skyscreen.write.text.mark import Mark
from skyscreen.write.words.describe import KIN, PEOPLE_TOO, YOUNG_OF
from skyscreen.write.words.grammar import HANDS

DRIVERS = (" driver", "司机", "驾驶员")
"""After the name of what somebody drives."""
OWNERS = {"her": "woman", "his": "man", "她的": "女人", "他的": "男人"}
ROBBING = frozenset((
    "steal", "snatch", "grab", "take", "pull", "slip", "pick", "spill", "snag", "nab", "swipe", "pinch", "tug", "bite",
    "lick", "knock", "drop", "pour", "throw", "put", "kick", "splash",
))  # fmt: skip
"""First words of verbs that whoever owns what they are done to is there to feel."""
PLAIN_CRAFT = ("ship", "vessel", "船", "船只")
"""Words that say of a vessel only that it is one."""


FIGURES = ("snowman", "scarecrow", "teddy_bear", "statue", "terracotta_warrior")
"""What has a face and limbs and is nobody."""


class ReadOwners(ReadParts):
    def _owner(self, mark: Mark) -> Subject | None:
        """'Her hand closes around a key': whose it is may be nobody named before."""
        owner = super()._owner(mark)
        back = self.row[self.at - 1] if self.at else None
        noun = OWNERS.get(back.form) if back is not None and back.kind == "owner" else None
        if self.awaiting and self.out.language == "en" and owner is None:
            return None  # 'Holding her nose, a girl …'
        if owner is None and noun is None and mark.form in HANDS and not self._person_said():
            noun, back = "woman", mark  # 'hands knead dough': somebody has them
        if noun is None or back is None or any(s.kind == "person" for s in self.out.subjects):
            return owner
        figure = next((s for s in reversed(self.out.subjects) if s.entry.name in FIGURES), None)
        if figure is not None and back.form in ("his", "its"):
            return figure  # 'a rabbit eats his nose'
        match = self.shelf.ground("things", noun)
        if match.entry is None:
            return owner
        count, self.count = self.count, None
        self._make(replace(back, kind="thing", value=noun, form=noun, plural=False), match.entry, "synonym", "person",
                   role=False)
        self.count = count
        return self.out.subjects[-1]

    def _person_said(self) -> bool:
        """Whether the text names a person anywhere, whose the hands may be."""
        things = self.shelf.index["things"]
        return any(m.kind == "thing" and m.value in things and things[m.value].top == "person" for m in self.row)

    def _owner_comes(self, mark: Mark, k: int) -> bool:
        """'The captain's parrot sits on his shoulder', 'the girl's balloon slips out of her hand': the owner of whom
        the sentence speaks again is there; so is the one of whom nothing but 'a dog's leash' was named."""
        things = self.shelf.index["things"]
        rest = self.row[k + 2 :]
        end = next((n for n, m in enumerate(rest) if m.kind == "stop"), len(rest))
        pet = next((m for m in rest if m.kind not in ("colour", "size", "age", "small")), None)
        beast = pet is not None and pet.kind == "thing" and things[str(pet.value)].top in ANIMALS
        again = any(m.form in ("his", "her", "him", "she", "he") for m in rest[:end])
        match = self.shelf.ground("things", mark.value)
        person = things[mark.value].top == "person"
        if person and match.entry is not None and self._wielding(mark, k, match):
            return True
        lacking = pet is not None and pet.kind == "unknown" and pet is rest[0] and not self.out.subjects
        if lacking and match.entry is not None:
            self._make(mark, match.entry, match.how, things[mark.value].top)
            return True
        lifeless = pet is not None and pet.kind == "thing" and things[str(pet.value)].top != "person"
        own = any(m.kind == "owner" and m.form in ("his", "her") for m in rest[:end])
        thing = person and lifeless and own and not self.out.subjects
        robbed = person and lifeless and not again and self._robs(mark, pet)
        if not ((beast and again and person) or thing or robbed) or match.entry is None:
            return False
        if robbed:
            held = self.deed, self.group, self.last, self.fresh, self.relation, self.relation_form
            self._make(mark, match.entry, match.how, "person", role=False)
            self.deed, self.group, self.last, self.fresh, self.relation, self.relation_form = held
            return True
        self._make(mark, match.entry, match.how, "person", role=False)
        return True

    def _robs(self, mark: Mark, owned: Mark | None) -> bool:
        """'Steals a banana from a tourist's backpack', 'spills wine on a lady's dress': whose it is feels it."""
        last = self.out.deeds[-1] if self.out.deeds and self.out.deeds[-1].step == self.step else None
        node = self.shelf.index["things"].get(str(owned.value)) if owned is not None else None
        told = self.count is not None and self.count.value == 1 and self.out.language == "en"
        return told and last is not None and last.verb.split(" ")[0] in ROBBING and node is not None and (
            node.top in ("prop", "food", "clothes"))

    def _wielding(self, mark: Mark, k: int, match: Match) -> bool:
        """'A blacksmith's hammer striking a horseshoe': the smith does it, with his tool."""
        tool, verb = (self.row[k + 2], self.row[k + 3]) if k + 3 < len(self.row) else (None, None)
        if tool is None or verb is None or tool.kind != "thing" or verb.kind != "motion" or match.entry is None:
            return False
        owned = self.shelf.ground("things", str(tool.value))
        can = self.shelf.ground("motions", str(verb.value), fits=lambda e: "biped" in e.facts.get("rigs", ()))
        used = owned.entry is not None and any(
            owned.entry.name in m.facts.get("tools", ()) for m in self.shelf.families["motions"].values())
        uses = ("work", "wields", "tools", "prop")
        alone = can.entry is not None and not any(can.entry.facts.get(name) for name in uses)
        if not used or owned.entry is None or alone or can.how not in ("exact", "synonym"):
            return False  # 'a wizard's hat floats away'
        self._make(mark, match.entry, match.how, "person")
        group, last = self.group, self.last
        self._make(tool, owned.entry, owned.how, "prop", role=False)
        self.group, self.last = group, last
        self.wielded, self.skip = self.out.subjects[-1].key, k + 2
        return True

    def _aboard(self, mark: Mark) -> bool:
        """Whether the sentence names a vessel, and nobody who could shoot with a bow."""
        index = self.shelf.index["things"]
        kinds = {index[m.value].top for m in self.row if m.kind == "thing" and m is not mark and m.value in index}
        shoots = {"arrow", "arrows", "archer", "shoot", "quiver", "draw"} & {m.form for m in self.row}
        return "vessel" in kinds and not shoots

    def _of_their_trade(self, mark: Mark, match: Match) -> Match:
        """A fisherman's boat is a fishing boat, where the word itself says no more."""
        if mark.form not in PLAIN_CRAFT or any(m.kind != "manner" for m in self.waiting):
            return match
        crafts = (s.entry.facts.get("craft") for s in self.out.subjects)
        own = next((self.shelf.families["things"][str(name)] for name in crafts if name), None)
        return Match(own, "nearest") if own is not None else match

    def _brings_vehicle(self, subject: Subject) -> None:
        """'A bus driver', 出租车司机: the vehicle of the trade stands by, unless it is named or a room is."""
        index = self.shelf.index
        said = (subject.noun, subject.label)
        words = [noun.removesuffix(tail).strip() for noun in said for tail in DRIVERS if noun.endswith(tail)]
        word = next((word for word in words if word in index["things"]), next(iter(words), ""))
        word = word if word in index["things"] else f"{word}车"
        if word == "车" or word not in index["things"] or index["things"][word].top not in ("vehicle", "vessel"):
            return
        entry = self.shelf.ground("things", word).entry
        places = [self.shelf.ground("places", m.value).entry for m in self.row if m.kind == "place"]
        indoors = any(place is not None and place.facts.get("indoor") for place in places)
        named = any(m.kind == "thing" and m.value == word and not m.definite for m in self.row[self.at + 1 :])
        if entry is None or indoors or named or any(s.entry is entry for s in self.out.subjects):
            return
        key = len(self.out.subjects)
        kind = str(entry.facts.get("kind"))
        self.out.subjects.append(Subject(key, word, kind, entry, 1, subject.span, word, definite=True))
        self._link(subject.key, "next_to", key)
        self.parked.append(key)

    def _brings_mount(self, subject: Subject) -> None:
        """Cavalry, horsemen, 骑兵: each on a horse, unless horses are named too."""
        horse = self.shelf.families["things"].get("horse")
        if subject.noun not in called(self.shelf, "mounted") or horse is None:
            return
        if any(m.kind == "thing" and m.form in ("horse", "马", "战马", "骏马", "马匹") for m in self.row):
            return
        mount = self.out.bring(horse, span=subject.span, count=subject.count, tool=False)
        self._link(subject.key, "on", mount.key)

    def _young_there(self, mark: Mark) -> bool:
        """'The calf' among elephants, 幼兽: the young of an animal that is there, whoever else is called so."""
        word = next((w for w in (mark.form, mark.form[-2:]) if w in YOUNG_OF), "")
        if not word or self.negated:
            return False
        kinds, animals = kinds_of(self.shelf), [s for s in self.out.subjects if s.kind in ANIMALS]
        own = next((s for s in animals if word in s.entry.facts.get("young", ())), None)
        parent = own or next((s for s in reversed(animals) if kinds.akin(s.entry, YOUNG_OF[word])), None)
        if parent is None or (word in PEOPLE_TOO and any(s.kind == "person" for s in self.out.subjects)):
            return False
        known = next((s for s in self.out.subjects if s.noun == mark.form), None)
        if known is not None and (mark.definite or not mark.form.isascii()):
            self._attach(known, mark)
            self.count, self.waiting = None, []
            return True
        self._make(replace(mark, kind="thing"), parent.entry, "synonym", parent.kind)
        newborn(self.out.subjects[-1])
        return True

    def _kin_of(self, mark: Mark) -> Subject | None:
        """'its mother' after a bear cub: the animal whose mother it is."""
        before = self.row[self.at - 1] if self.at else None
        if mark.form not in KIN or before is None or self.count is not None:
            return None
        nobody = not mark.form.isascii() and not any(s.kind == "person" for s in self.out.subjects)
        if before.kind != "owner" and not nobody:
            return None
        animals = [s for s in self.out.subjects if s.kind in ("quadruped", "bird", "swimmer")]
        pets = bool(animals) and {animals[-1].entry.name, str(animals[-1].entry.facts.get("like", ""))} & {"dog", "cat"}
        if before.kind in ("comma", "stop", "then") and pets:
            return None  # 小狗撞翻了水桶，妈妈看着它: the mother of the house
        person = before.form in ("his", "her", "他的", "她的") and any(s.kind == "person" for s in self.out.subjects)
        return animals[-1] if animals and not person else None

    def _kin(self, subject: Subject) -> list[Any]:
        """Nodes whose words may mean the subject again: 'the ship' for the galleon, but not 'the animal's kind'."""
        node = self.shelf.index["things"].get(subject.noun.split(" ")[-1]) or self.shelf.index["things"].get(
            subject.noun
        )
        return [] if node is None else [node, *(n for n in node.up() if n.parent is not None)]
