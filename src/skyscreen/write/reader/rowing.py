"""Who rows sits in a boat: the one that is named, that of the trade, or one that the verb itself brings."""

from __future__ import annotations

from skyscreen.write.reader.memory import Memory
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.words.by_words import particular

ROWED = {
    **dict.fromkeys(("row", "oar", "划船", "划桨", "摇橹", "划艇", "划", "划着", "划桨前进", "泛舟"), "rowing_boat"),
    **dict.fromkeys(("canoe", "paddle"), "canoe"), "paddle a kayak": "kayak", "kayak": "kayak",
}  # fmt: skip
"""Verb → the boat it is done in where none is named."""
CREW = 3
"""More than these do not fit into a rowing boat."""


ANGLED = ("fish", "angle", "go fishing", "cast a line", "钓鱼", "垂钓", "钓", "捕鱼")
"""Verbs that one does from a boat where one is named."""
ROOFED, OPEN, PLAIN = "boat", "rowing_boat", ("boat", "小船", "木船", "船", "小木船", "小舟")
"""The fishing boat with its canopy, the one without, and words that mean no canopy: who is in it is to be seen."""


class ReadRowing(Memory):
    def _row(self) -> None:
        """Everybody who rows is on board, and the boat goes."""
        self._angle()
        for deed in list(self.out.deeds):
            rowers = [key for key in deed.subjects if self.out.subject(key).kind == "person"]
            if not rowers or not (deed.verb in ROWED or particular(deed.verb, self.out.text, *deed.span) in ROWED):
                continue
            boat = self._boat(deed, rowers)
            if boat is None:
                continue
            boat.tool = False
            self._ship(deed)
            deed.target = None
            self._uncover(boat)
            deed.motions, deed.hows = dict.fromkeys(rowers, "row"), dict.fromkeys(rowers, "exact")
            self.out.ground(*deed.span, "motion:row", "exact")
            self.out.links = [k for k in self.out.links if not (k.subject in rowers and k.object == boat.key)]
            for key in rowers:
                self._link(key, "on", boat.key)
            if not any(boat.key in other.subjects for other in self.out.deeds):
                self.out.deeds.insert(self.out.deeds.index(deed) + 1, deed.beside(boat.key, "sail"))

    def _ship(self, deed: Deed) -> None:
        """'Pulls the oars': they are the boat's own, and lie nowhere beside it."""
        oars = self.out.subject(deed.target) if deed.target is not None else None
        if oars is None or oars.entry.name != "oar" or oars not in self.out.subjects:
            return
        self.out.links = [k for k in self.out.links if oars.key not in (k.subject, k.object, k.other)]
        self.out.details = [row for row in self.out.details if row[0] != oars.key]
        self.out.subjects.remove(oars)

    def _angle(self) -> None:
        """'Fishes from a small boat': whoever does is in it, and no canopy hides who is in a plain boat."""
        for deed in self.out.deeds:
            anglers = [key for key in deed.subjects if self.out.subject(key).kind == "person"]
            boats = [s for s in self.out.subjects if s.kind == "vessel"]
            if deed.verb not in ANGLED or not anglers or not boats:
                continue
            tied = [k for k in self.out.links if k.subject in anglers and k.object == boats[0].key]
            if any(k.kind not in ("on", "inside", "next_to") for k in tied):
                continue
            self.out.links = [k for k in self.out.links if k not in tied]
            for key in anglers:
                self._link(key, "on", boats[0].key)
            deed.target = None if deed.target == boats[0].key else deed.target
            self._uncover(boats[0])

    def _uncover(self, boat: Subject) -> None:
        """The open boat instead of the one with a canopy, unless the text names that."""
        entry = self.shelf.families["things"].get(OPEN)
        if boat.entry.name == ROOFED and boat.noun in PLAIN and entry is not None:
            boat.entry = entry

    def _boat(self, deed: Deed, rowers: list[int]) -> Subject | None:
        """The deed's object, else what they are in, else a boat that was named, else one that is brought."""
        bearing = [k.object for k in self.out.links if k.subject in rowers and k.kind in ("on", "inside", "next_to")]
        named = [deed.target, *bearing, *(s.key for s in reversed(self.out.subjects))]
        vessels = [key for key in named if key is not None and self.out.subject(key).kind == "vessel"]
        if vessels:
            return self.out.subject(vessels[0])
        number = sum(self.out.subject(key).count for key in rowers)
        own = (self.out.subject(key).entry.facts.get("rows") for key in rowers)
        name = next(filter(None, own), "dragon_boat" if number > CREW else ROWED.get(deed.verb, OPEN))
        entry = self.shelf.families["things"].get(str(name))
        return self.out.bring(entry, span=deed.span) if entry is not None else None
