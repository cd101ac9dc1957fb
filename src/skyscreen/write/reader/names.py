"""Who bears a name: whoever stands beside it, whoever was called so before, else somebody new."""

from __future__ import annotations

from collections.abc import Mapping

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.identity import says_what
from skyscreen.write.reader.sexes import become, of_name
from skyscreen.write.reader.things import ReadThings
from skyscreen.write.reading import Reading, Subject
from skyscreen.write.text.mark import Mark

BESIDE = 14
"""Characters between a bearer and the name: 'a fox who is called'."""


def beside(reading: Reading, at: int) -> Subject | None:
    """The one beside whom a name stands, who has none yet."""
    near = [s for s in reading.subjects if s.span[1] <= at <= s.span[1] + BESIDE and not s.name and s.kind in ALIVE]
    return max(near, key=lambda s: s.span[1], default=None)


def bear(reading: Reading, borne: Mapping[str, int]) -> None:
    """Those who are called so, once all is read."""
    for name, at in borne.items():
        bearer = beside(reading, at)
        if bearer is not None and bearer.count == 1:
            bearer.name = reading.text[at : at + len(name)].title()
            become(bearer, of_name(bearer.name))


class ReadNames(ReadThings):
    def _on_thing(self, mark: Mark, k: int) -> None:
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        if not mark.name or (ahead is not None and ahead.text == "s"):
            known = len(self.out.subjects)
            super()._on_thing(mark, k)
            if len(self.out.subjects) == known + 1:
                self._is_what_was_named()
            return
        bearer = self._bearer(mark)
        if bearer is not None:
            self.out.ground(mark.start, mark.end, f"thing:{bearer.entry.name}", "exact", "who bears the name")
            self._attach(bearer, mark)
            self.count, self.waiting = None, []
            return
        known = len(self.out.subjects)
        super()._on_thing(mark, k)
        for subject in self.out.subjects[known:]:
            if subject.noun == mark.form:
                subject.name = mark.name
                subject.noun = mark.name if not mark.name.isascii() else subject.noun

    def _is_what_was_named(self) -> None:
        """'Tom is a lonely robot': whoever was just named is that, and nobody else is there."""
        if len(self.out.subjects) < 2:
            return
        one, two = self.out.subjects[-2:]
        if not one.name or two.count > 1 or two.kind not in ALIVE or not says_what(self.out.text, one, two):
            return
        self.out.subjects.pop()
        one.entry, one.kind, one.params, one.scale = two.entry, two.kind, two.params | one.params, two.scale
        one.adjectives += two.adjectives
        become(one, of_name(one.name), two.noun)
        self.out.links = [k for k in self.out.links if two.key not in (k.subject, k.object, k.other)]
        for deed in self.out.deeds:
            deed.subjects = list(dict.fromkeys(one.key if key == two.key else key for key in deed.subjects))
            deed.target = None if deed.target == two.key else deed.target
        group = [one.key if key == two.key else key for key in self.group] or [one.key]
        self.group, self.fresh, self.last, self.stranger = list(dict.fromkeys(group)), True, one.key, False
        self.actors = [one.key if key == two.key else key for key in self.actors]

    def _bearer(self, mark: Mark) -> Subject | None:
        """The one who was called so; of a name that stands beside somebody, them."""
        called = next((s for s in self.out.subjects if s.name and s.name.lower() == mark.form), None)
        back = self.row[self.at - 1] if self.at else None
        trade = back is not None and back.kind == "thing" and back.end == mark.start and not mark.form.isascii()
        at = self.borne.get(mark.form, mark.start if trade else None)  # 养蜂人小红
        if called is not None or at is None:
            return called
        bearer = beside(self.out, at)
        if bearer is not None:
            bearer.name = mark.name
            become(bearer, of_name(mark.name))
        return bearer
