"""What the reader keeps in mind between words: what waits for its noun, and who spoke last."""

from __future__ import annotations

from skyscreen.write.lexicon import Lexicon
from skyscreen.write.marks import Mark, marks
from skyscreen.write.reading import Deed, Link, Reading, Subject


class Memory:
    def __init__(self, text: str, language: str, lexicon: Lexicon) -> None:
        self.lexicon, self.shelf = lexicon, lexicon.shelf
        self.out = Reading(text, language)
        self.row = marks(text, lexicon)
        self.step = 0
        self.group: list[int] = []
        """Subjects named since the last verb: they share the next one."""
        self.actors: list[int] = []
        """Subjects of the last verb."""
        self.last: int | None = None
        self.fresh = True
        """No verb in this clause yet."""
        self._clear()

    def _clear(self) -> None:
        self.count: Mark | None = None
        self.waiting: list[Mark] = []
        self.relation: str | None = None
        self.between: int | None = None
        self.negated: Mark | None = None
        self.deed: Deed | None = None
        self.joined = False
        self.stranger = False
        """The word before was a noun nobody knows: the next verb is its, not the last subject's."""
        self.orphan = 0
        """1: the clause's subject is not in the catalogue; 2: its verb has been left out too: what follows is no
        subject."""
        self.wearing = False
        self.within = False
        """'in' stands before: a boat that follows carries who was said last."""
        self.aim: int | None = None
        self.oblique: str = ""
        """Chinese: a preposition before the verb (在桌上, 向森林); the noun after it is not the verb's subject."""
        self.stuff = ""
        """'made of', 'for': the next noun is a material or an audience."""
        self.dressed: list[tuple[Mark, Mark | None]] = []
        """Chinese names the clothes before the person: 穿红裙的女人."""

    def _deny(self, mark: Mark, what: str) -> None:
        assert self.negated is not None
        self.out.absent.append(mark.form)
        self.out.ground(self.negated.start, mark.end, f"without:{mark.form}", "exact", f"{what} is left out, as asked")
        self.count, self.waiting = None, []

    def _lost(self, mark: Mark, why: str) -> None:
        self.out.ground(mark.start, mark.end, "", "ignored", why)
        self.out.notes.append(f"'{mark.text}': {why}")
        self.count, self.waiting, self.stranger, self.relation = None, [], True, None
        self.orphan = 1

    def _link(self, subject: int, kind: str, object_: int) -> None:
        if subject != object_:
            self.out.links.append(Link(subject, kind, object_))

    def _spill(self) -> None:
        """Describing words that met no noun."""
        for mark in self.waiting:
            if mark.kind in ("colour", "size", "age", "material"):
                self.out.ground(mark.start, mark.end, "", "ignored", "no noun follows it")
            elif mark.kind == "thing":
                self.waiting = []
        self.waiting = []

    def _person(self) -> Subject | None:
        people = [s for s in self.out.subjects if s.kind == "person"]
        return next((s for s in reversed(people)), self.out.subjects[-1] if self.out.subjects else None)

    def _note_waiting(self, kind: str, mark: Mark) -> None:
        if not self.out.deeds or self.out.deeds[-1].step != self.step:
            self.waiting.append(mark)
