"""Marks into a Reading: who is there, what they do, where, when and how it is filmed."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.write.marks import Mark
from skyscreen.write.read_deeds import ReadDeeds
from skyscreen.write.read_setting import ReadSetting
from skyscreen.write.read_things import ReadThings
from skyscreen.write.reading import Reading

WEAR = ("in", "wear", "with", "wearing", "dress", "穿", "穿着", "身穿", "戴", "戴着", "身着")


class Reader(ReadSetting, ReadThings, ReadDeeds):
    """One pass over the marks: each kind of mark has its own method."""

    def read(self) -> Reading:
        for k, mark in enumerate(self.row):
            getattr(self, f"_on_{mark.kind}", self._on_small)(mark, k)
        self._ground_deeds()
        return self.out

    def _on_small(self, mark: Mark, k: int) -> None:
        if mark.kind == "other":
            return
        if mark.text in ("穿", "戴") or mark.form in WEAR:
            self.wearing = True

    def _on_stop(self, mark: Mark, k: int) -> None:
        self._spill()
        self._clear()
        if self.out.deeds and self.out.deeds[-1].step == self.step:
            self.step += 1
        self.actors, self.group, self.fresh = self.actors, [], True

    def _on_comma(self, mark: Mark, k: int) -> None:
        self._spill()
        self.count, self.within, self.orphan = None, False, 0
        self.relation, self.negated, self.deed, self.stranger, self.fresh = None, None, None, False, True

    def _on_then(self, mark: Mark, k: int) -> None:
        self._clear()
        if self.out.deeds and self.out.deeds[-1].step == self.step:
            self.step += 1
        self.group, self.fresh = [], True

    def _on_and(self, mark: Mark, k: int) -> None:
        self.joined = mark.form in ("and", "和", "与", "跟", "以及", "还有")
        self.stranger = k > 0 and self.row[k - 1].kind == "camera"
        if not self.joined:
            self.group, self.deed, self.fresh = [], None, True

    def _on_no(self, mark: Mark, k: int) -> None:
        self.negated = mark

    def _on_prep(self, mark: Mark, k: int) -> None:
        self.oblique = (
            mark.form
            if not mark.form.isascii() and mark.form not in ("穿", "穿着", "身穿", "身着", "戴", "戴着")
            else ""
        )
        if mark.form in ("made of", "made from", "built of", "full of", "for"):
            self.stuff = mark.form
        self.wearing = mark.form in WEAR
        self.within = mark.form == "in"
        self.deed, self.relation = (
            (self.deed if mark.form in ("at", "to", "toward", "towards", "after", "into", "向", "到") else None),
            None,
        )

    def _on_relation(self, mark: Mark, k: int) -> None:
        self.relation, self.between = mark.value, None
        self.wearing = mark.form in WEAR
        if mark.form not in ("with", "by", "over", "on", "around", "round"):
            self.deed = None

    def _on_locative(self, mark: Mark, k: int) -> None:
        """Chinese: the noun just said is the object; whoever came before it is the subject."""
        self.oblique = ""
        if self.last is None or len(self.out.subjects) < 2:
            return
        who = [key for key in (self.group or self.actors) if key != self.last]
        subject = who[-1] if who else next((s.key for s in reversed(self.out.subjects) if s.key != self.last), None)
        before = self.row[k - 1] if k else None
        if subject is not None and before is not None and before.kind in ("thing", "small") and self.joined is False:
            self._link(subject, mark.value, self.last)

    def _on_pronoun(self, mark: Mark, k: int) -> None:
        self.group, self.fresh = list(self.actors or self.group), True

    def _on_owner(self, mark: Mark, k: int) -> None:
        self.stranger = False

    def _on_count(self, mark: Mark, k: int) -> None:
        if self.count is not None and self.count.value == 1:
            mark = replace(mark, start=self.count.start)  # 'a single flower'
        self.count, self.stranger = mark, False

    def _on_manner(self, mark: Mark, k: int) -> None:
        recent = self.out.deeds[-1] if self.out.deeds else None
        if recent is not None and recent.step == self.step and not recent.manner:
            recent.manner = mark.value
        self._note_waiting("manner", mark)
        self.out.ground(mark.start, mark.end, f"manner:{mark.value}", "exact")
