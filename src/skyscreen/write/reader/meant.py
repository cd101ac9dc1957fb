"""What a noun means where it stands: of two meanings the one that the sentence asks for; or that it only describes the
next, names whom the film is for, or is the place's own."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.write.lexis.kinds import kinds_of
from skyscreen.write.lexis.shelf import Match, called, words_of
from skyscreen.write.reader.making import YEARS
from skyscreen.write.reader.owners import ReadOwners
from skyscreen.write.reader.young import ANIMALS
from skyscreen.write.text.mark import DESCRIBING, Mark
from skyscreen.write.text.speech import modifies
from skyscreen.write.words.describe import KEEPERS, YOUNG
from skyscreen.write.words.filmic import GIVING, TELLING
from skyscreen.write.words.homographs import HOMOGRAPHS, USUAL

BEINGS = ("robot", "skeleton", "zombie", "alien", "ghost", "vampire", "mermaid", "elf", "goblin", "snowman")
"""What somebody is whatever the trade."""
OWNING = {"her", "his", "my", "their"}
OVER_WALLS = (
    "jump", "leap", "climb", "sit", "walk", "run", "stand", "perch", "lean", "balance", "vault", "hop", "sleep",
    "sit on", "stand on", "climb over", "jump over", "crawl", "build", "paint", "跳", "爬", "坐", "蹲", "走", "翻",
    "跳过", "翻过", "坐在", "蹲在", "走在", "爬上", "站在", "趴在", "靠在",
)  # fmt: skip
"""Deeds that need the wall itself."""
WHEELED = ("wheel",)
"""Parts of a vehicle, where one is named."""
VESSEL_PARTS = ("bow", "stern", "hull", "deck", "helm", "prow")


class ReadMeant(ReadOwners):
    def _meant(self, mark: Mark) -> Mark:
        """The meaning of a homograph that the rest of the sentence asks for."""
        if mark.form in WHEELED and any(s.kind in ("vehicle", "vessel") for s in self.out.subjects):
            return replace(mark, kind="part", value=mark.form)
        player = self._player() if mark.form == "player" else ""
        if player:
            return replace(mark, value=player)
        if mark.form == "chest" and self._of_a_body():
            return replace(mark, kind="part", value=mark.form)
        for word, cues in HOMOGRAPHS.get(mark.form, ()):
            start = max((n + 1 for n, m in enumerate(self.row[: self.at]) if m.kind == "stop"), default=0)
            end = next((n for n in range(self.at, len(self.row)) if self.row[n].kind == "stop"), len(self.row))
            near = self.row[self.at - 1].form if self.at else ""
            said = {form for m in self.row[start:end] if m is not mark for form in (m.form, m.text.lower())}
            if {m.form for m in self.row[max(self.at - 3, start) : self.at]} & set(USUAL.get(mark.form, ())):
                continue
            owned = {"her", "his", "my"} & set(cues)
            aboard = word == "part" and mark.form in VESSEL_PARTS and self._aboard(mark)
            if not (set(cues) & said or aboard) or (owned and near not in cues and not (set(cues) - OWNING) & said):
                continue
            if word == "nothing":
                return replace(mark, kind="unseen")
            if word == "part":
                looks = (("style", "bun"),) if mark.form == "bun" else mark.value
                return replace(mark, kind="part", value=looks)
            if word in self.shelf.index["things"]:
                one = mark.form.endswith("es") and mark.form == word + "es"  # glasses to drink from
                return replace(mark, value=word, form=word if one else mark.form, plural=mark.plural or one)
        return mark

    def _has_already(self, mark: Mark, match: Match) -> bool:
        """'A snowman with a carrot nose, a black hat and a red scarf': what its model has, by the fact `has`, is no
        second thing; its colour goes to the parameter that the model has for it."""
        owner = next((s for s in reversed(self.out.subjects) if match.entry is not None
                      and match.entry.name in words_of(s.entry.facts.get("has"))), None)
        light = (*DESCRIBING, "count", "thing", "part", "unknown", "and", "comma", "owner", "clothes")
        back = next((m for m in reversed(self.row[: self.at]) if m.kind not in light), None)
        if owner is None or back is None or back.form not in ("with", "has", "wearing", "wears", "have"):
            return False
        tint = next((str(m.value) for m in self.waiting if m.kind == "colour"), "")
        if tint and mark.form in owner.entry.facts.get("dyed", ()):
            owner.params["colour"] = tint
        self.out.ground(mark.start, mark.end, f"part:{owner.entry.name}", "exact", "it has one")
        self.count, self.waiting, self.relation, self.deed = None, [], None, None
        return True

    def _player(self) -> str:
        """'A trumpet player': the word for whoever plays the thing said before it, that of the tree."""
        thing = next((m for m in reversed(self.waiting) if m.kind == "thing"), None)
        things = self.shelf.index["things"]
        stem = thing.form if thing is not None else ""
        names = (f"{stem}er", f"{stem}ist", f"{stem[:-1]}ist", f"{stem}{stem[-1:]}er", f"{stem}mer")
        name = next((name for name in names if stem and name in things and things[name].top == "person"), "")
        if name:
            self.waiting = [m for m in self.waiting if m is not thing]
        return name

    def _of_a_body(self) -> bool:
        """'A cat with a white chest': 'with', and somebody alive right before; 'a chest of gold' says what is
        in it."""
        ahead = self.row[self.at + 1].form if self.at + 1 < len(self.row) else ""
        last = self.out.subject(self.last) if self.last is not None else None
        told = any(m.kind in ("colour", "trait") for m in self.waiting)
        return self.relation_form == "with" and told and ahead != "of" and last is not None and last.kind in ANIMALS

    def _kinds_under(self, word: str) -> set[str]:
        """Words of a node of the tree and of all below it."""
        node = self.shelf.index["things"][word]
        return {word for n in (node, *node.below()) for word in n.words}

    def _leads_on(self, mark: Mark, ahead: Mark | None) -> bool:
        """Chinese: a noun right before a noun describes it (熊猫鼓手), unless it is given something (给孩子红包)."""
        if mark.form.isascii() or ahead is None or ahead.kind != "thing" or ahead.start != mark.end:
            return False
        if mark.form in YEARS and ahead.form not in YEARS and self.shelf.index["things"][ahead.value].top == "person":
            return True  # 少年剑客 is one swordsman, and young
        giving = any(m.form in GIVING or m.text[:1] in GIVING for m in self.row[max(self.at - 3, 0) : self.at])
        return not giving and self.shelf.index["things"][mark.value].top != "person"

    def _audience(self, mark: Mark) -> bool:
        """Chinese: 给小学生讲 tells for whom the film is made; in 奶奶给孙子讲 somebody in the picture tells."""
        before = self.row[self.at - 1].form if self.at else ""
        if any(subject.kind == "person" for subject in self.out.subjects):
            return False
        return before in ("给", "为", "向") and any(
            m.form.startswith(TELLING) for m in self.row[self.at + 1 : self.at + 3]
        )

    def _of_the_room(self, mark: Mark, match: Match) -> bool:
        """A wall is the place's own, and shown as a fence only where somebody is on it or gets over it."""
        wall = mark.form.split(" ")[-1] in ("wall", "walls") or mark.form.endswith("墙")
        verbs = {m.form for m in self.row if m.kind == "motion"}
        inside = bool(self.out.places) and bool(self.out.places[0].entry.facts.get("indoor"))
        back = self.row[self.at - 1] if self.at else None
        borne = self.relation == "on" and self.last is not None and back is not None and back.kind == "count" and (
            self.out.subject(self.last).kind in ("person", "quadruped", "bird"))  # 'barks at a cat on a wall'
        return wall and match.how == "nearest" and (inside or not (verbs & set(OVER_WALLS) or borne))

    def _qualifies_next(self, mark: Mark, ahead: Mark, k: int) -> bool:
        """'Stone mason', 'glass perfume bottle': a noun of matter, or one before somebody, describes the next."""
        known = kinds_of(self.shelf)
        living = known.sort(ahead.form) in ("person", "animal")
        return modifies(self.row, k) and (living or bool(known.matter(mark.form)))

    def _as_animal(self, mark: Mark, hints: list[str]) -> Match | None:
        """A 'panda drummer' is a panda; a 'horse rider' is a person."""
        things = self.shelf.index["things"]
        young = mark.form in YOUNG or mark.form in called(self.shelf, "young")
        if not young and (things[mark.value].top != "person" or mark.form in KEEPERS):
            return None
        kind = next((word for word in hints if word in BEINGS and word in things), "")
        if kind:
            return replace(self.shelf.ground("things", kind), how="nearest")  # a robot bartender is a robot
        for word in hints:
            node = things.get(word)
            if node is not None and node.top in ANIMALS:
                match = self.shelf.ground("things", word)
                how = match.how if young else "nearest"
                return Match(match.entry, how) if match.entry is not None else None
        return None

    def _names_person(self, mark: Mark) -> bool:
        """'keeper' in 'lighthouse keeper'."""
        agent = mark.form.isascii() and mark.form.endswith(("er", "or", "ist")) and len(mark.form) > 4
        return agent and kinds_of(self.shelf).sort(mark.form) in ("person", "")  # a heist is nobody
