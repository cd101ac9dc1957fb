"""When and among whom it plays: people, ships, houses and lamps of a period that was said, or that somebody is of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from skyscreen.catalogue.entry import Entry
from skyscreen.catalogue.periods import PERIODS, Dress, Period, by_figure, by_word
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reader.memory import Memory
from skyscreen.write.reading import Deed, PlaceSaid, Reading, Subject
from skyscreen.write.text.mark import Mark

MODERN = (
    "car", "bus", "taxi", "motorcycle", "scooter", "phone", "laptop", "tv", "desktop_computer", "camera",
    "movie_camera", "police_car", "truck", "helicopter", "airplane", "astronaut", "robot", "skateboard", "graduate",
    "photographer", "high_speed_train", "metro", "drone", "microphone",
)  # fmt: skip
"""What is out of place in every period: beside it, a knight is somebody in a costume."""
GROWN, ELDERLY = 17.0, 58.0
"""Years."""
FIGHTERS = ("soldier", "police_officer", "guard")
RULERS = ("king", "queen", "prince", "princess", "emperor", "empress")
HOMELY = ("baby", "mermaid", "angel", "ghost", "skeleton", "santa", "vampire", "witch", "fairy", "elf", "zombie")
"""Beings of no time."""


class ReadPeriod(Memory):
    def _on_period(self, mark: Mark, k: int) -> None:
        self.out.ground(mark.start, mark.end, f"period:{mark.value}", "exact", "dress, ships and houses of that time")
        self.periods.append(mark.value)
        if mark.pos in ("NNS", "NNPS"):  # 'ancient Egyptians build …'
            self._on_thing(replace(mark, kind="thing", value="people", form="people", pos="NNS"), k)

    def _settle_period(self) -> None:
        """Once all is read: whoever and whatever the period knows is as it was then."""
        name = self.out.period = self._period()
        if not name:
            return
        row = PERIODS[name]
        self._settle_places(name, row)
        for deed in self.out.deeds:
            verb, noun = row.deeds.get(deed.verb, ("", ""))
            if verb and deed.target is None:
                deed.verb = verb
                self._with_object(noun, deed)
        for n, subject in enumerate(self.out.subjects):
            own = {k: v for k, v in row.looks.get(subject.noun, {}).items() if k in subject.entry.params()}
            subject.params = {**own, **subject.params}
            if subject.kind == "person":
                self._clothe(row, subject, n)
            else:
                self._of_the_time(row, subject)

    def _settle_rooms(self) -> None:
        """A fire in a room burns in the fireplace, unless it was called a camp fire (an entry's fact `indoors`)."""
        places = [place.entry for place in self.out.places] or ([self.hint.entry] if self.hint is not None else [])
        if not places or not all(place.facts.get("indoor") for place in places):
            return
        for subject in self.out.subjects:
            other = self.shelf.families["things"].get(str(subject.entry.facts.get("indoors", "")))
            if other is not None and subject.noun not in (subject.entry.en[0], subject.entry.zh[0]):
                accepted = other.params()
                subject.params = {key: value for key, value in subject.params.items() if key in accepted}
                subject.entry, subject.kind = other, str(other.facts.get("kind", subject.kind))
                known = [g for g in self.out.grounding if (g.start, g.end) != subject.span]
                self.out.grounding[:] = known
                self.out.ground(*subject.span, f"thing:{other.name}", "exact", "in a room")

    def _with_object(self, noun: str, deed: Deed) -> None:
        raise NotImplementedError

    def _period(self) -> str:
        """The period that was said; else that of the town, of a famous name or of somebody who is of one alone."""
        if self.periods:
            return self.periods[0]
        said = [by_word().get(place.noun, "") for place in self.out.places]
        eras = [str(place.entry.facts.get("era", "")) for place in self.out.places]
        towns = [name for name, row in PERIODS.items() if set(row.eras) & set(eras)]
        famous = [by_figure()[s.noun][0] for s in self.out.subjects if s.noun in by_figure()]
        if any(said) or towns or famous:
            return next(name for name in (*said, *towns, *famous) if name)
        present = {s.entry.name for s in self.out.subjects}
        if present & set(MODERN) or any(not self._timeless(place.entry) for place in self.out.places):
            return ""
        return next((name for name, row in PERIODS.items() if present & set(row.people)), "")

    def _timeless(self, place: Entry) -> bool:
        """Whether a place is of no time: a wood, a sea, a hall that some period has."""
        if any(place.name in (row.home, *row.places.values()) for row in PERIODS.values()):
            return True
        node = self.shelf.index["places"].get(place.en[0])
        return not place.facts.get("indoor") and (node is None or node.top != "urban")

    def _settle_places(self, name: str, row: Period) -> None:
        """A word of the time is no second place; today's places become the period's."""
        told = [place for place in self.out.places if by_word().get(place.noun) == name]
        rest = [place for place in self.out.places if place not in told]
        afloat = any(s.kind in ("vessel", "swimmer") for s in self.out.subjects)
        dry = afloat and not any(place.entry.facts.get("water") for place in rest or told)
        kept = rest or ([] if dry else told)
        self.out.places[:] = [then(self.out, place, self.shelf) for place in kept]
        if self.hint is not None and not self.out.places:
            self.hint = then(self.out, self.hint, self.shelf)
        if self.out.places or self.hint is not None:
            return
        mythic = any(s.noun in row.myths or s.entry.name in row.myths for s in self.out.subjects)
        named = row.wilds if mythic and row.wilds else row.home
        home = self.shelf.families["places"].get(named)
        else_where = any(s.kind in ("vessel", "swimmer", "building") for s in self.out.subjects)
        if home is not None and not else_where:
            self.hint = PlaceSaid(named, home, (0, 0), how="generic")

    def _of_the_time(self, row: Period, subject: Subject) -> None:
        """A ship, a house, a lamp of that time where only 'a ship' was said."""
        other = self.shelf.families["things"].get(row.things.get(subject.entry.name, ""))
        if other is None or other is subject.entry or self._named_so(subject):
            return
        accepted = other.params()
        subject.params = {key: value for key, value in subject.params.items() if key in accepted}
        subject.entry, subject.kind = other, str(other.facts.get("kind", subject.kind))

    def _named_so(self, subject: Subject) -> bool:
        """'A pirate ship' stays one: the entry was called by a name of two words of its own."""
        if subject.noun.isascii():
            return " " in subject.noun and subject.noun in subject.entry.en and subject.noun != "sailing ship"
        return subject.noun in ("海盗船", "手电筒")

    def _clothe(self, row: Period, subject: Subject, turn: int) -> None:
        """The dress of the time on each who is meant, unless what one has on is of it or was said."""
        for n, entry in enumerate(subject.company or (subject.entry,)):
            rows = self._dresses(row, subject, entry, turn + n)
            if rows:
                subject.variants[entry.name] = rows
        if not subject.company and subject.entry.name in subject.variants:
            subject.params = {**subject.params, **subject.variants[subject.entry.name][0]}

    def _dresses(self, row: Period, subject: Subject, entry: Entry, turn: int) -> tuple[dict[str, Any], ...]:
        """What the members of one entry wear in turn, what was said of them kept."""
        usual, said = entry.params(), dict(subject.params)
        if "outfit" not in usual or entry.name in (*HOMELY, *row.people):
            return ()
        if str(usual["outfit"]) in row.outfits and entry.name not in FIGHTERS:
            return (self._of_the_land(row, usual) | said,)
        feminine = self._feminine(subject, entry)
        age = float(said.get("age", usual.get("age", 34.0)) or 34.0)
        rows = self._rows(row, entry, age, feminine)
        if {"outfit", "dress", "coat"} & set(said):
            rows = rows[:1]
        out = []
        for n in range(len(rows)):
            dress = dict(rows[(turn + n) % len(rows)])
            body = dict(row.body)
            if age > ELDERLY:
                body.pop("hair", None)  # it is grey in every land
            if "outfit" in said or "hat" in said or (age > ELDERLY and dress.get("hat") == "hairpin"):
                dress.pop("hat", None)
            made = {**body, **self._bare(usual), **dress, **said}
            if "outfit" not in said and {"shirt", "coat"} & set(said) and "dress" not in said:
                made["dress"] = said.get("coat", said.get("shirt", "cream"))  # 'a red coat' is a red robe
            if row.body.get("style") == "bob" and feminine is False and usual.get("style") == "bald":
                made.pop("style", None)
            out.append({key: value for key, value in made.items() if key in usual})
        return tuple(out)

    def _feminine(self, subject: Subject, entry: Entry) -> bool:
        sex = self._sex(replace(subject, entry=entry, noun=entry.en[0]))
        return sex == "f" or (not sex and entry.params().get("style") not in ("short", "bald"))

    def _bare(self, usual: Mapping[str, object]) -> dict[str, str]:
        """Today's hats and tools are put away."""
        return {key: "" for key in ("hat", "holds") if usual.get(key)}

    def _of_the_land(self, row: Period, usual: Mapping[str, object]) -> dict[str, Any]:
        """Whose dress is right is still of that land."""
        own: dict[str, Any] = {k: v for k, v in row.body.items() if k == "origin" and not usual.get("origin")}
        if row.body.get("hair") == "black" and usual.get("hair") in ("brown", "blond", "auburn"):
            own["hair"] = "black"
        return own

    def _rows(self, row: Period, entry: Entry, age: float, feminine: bool) -> Dress:
        if entry.name in FIGHTERS and row.soldiers:
            return row.soldiers
        if entry.name in RULERS and row.rulers:
            return row.rulers[-1:] if feminine else row.rulers[:1]
        if age < GROWN and (row.girls if feminine else row.boys):
            return row.girls if feminine else row.boys
        return row.women if feminine else row.men


def then(reading: Reading, place: PlaceSaid, shelf: Shelf) -> PlaceSaid:
    """Today's place as the period had it: a street of Song for a street."""
    row = PERIODS.get(reading.period)
    name = place.entry.name
    if name == "chinese_village" and reading.period != "china":
        name = "village"  # 维京村庄
    other = shelf.families["places"].get(row.places.get(name, "")) if row is not None else None
    if other is None:
        return place
    return replace(place, entry=other, how="synonym" if place.how == "exact" else place.how, trade="")


def brought_then(reading: Reading, shelf: Shelf) -> None:
    """What nobody named and the picture needs is of the period too: a Roman vendor's stall has no electric lamps."""
    row = PERIODS.get(reading.period)
    if row is None:
        return
    named = {ground.became for ground in reading.grounding}
    for subject in reading.subjects:
        other = shelf.families["things"].get(row.things.get(subject.entry.name, ""))
        if other is None or f"thing:{subject.entry.name}" in named or subject.kind == "person":
            continue
        accepted = other.params()
        subject.params = {key: value for key, value in subject.params.items() if key in accepted}
        subject.entry, subject.kind = other, str(other.facts.get("kind", subject.kind))
