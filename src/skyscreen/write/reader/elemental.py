"""'Rages', 'howls', 'pours', 呼啸 said of weather, wind and light are what they do of themselves: nobody's deeds."""

from __future__ import annotations

from skyscreen.write.lexis.morphology import forms
from skyscreen.write.reader.steps import ReadSteps
from skyscreen.write.text.mark import BREAKS, DESCRIBING, Mark
from skyscreen.write.words.elemental import LIGHTS, LOUD, VERBS, WATERS

LIGHT = (*DESCRIBING, "manner", "other", "mood")
"""Kinds of marks between an element and its verb."""
SMALL = (
    "the", "is", "are", "was", "were", "still", "just",
    "着", "在", "正", "正在", "又", "还", "也", "都", "不停", "不断", "地", "轻轻",
)
PREPOSITIONS = ("relation", "prep")
READ = ("verb", "motion", "unknown", "small", "thing", "element", "other")
"""Kinds as which such a verb may have been taken."""


class ReadElemental(ReadSteps):
    raging: int = -1
    """Where the last element stands that did something in this sentence; -1 none."""

    def _elemental(self, mark: Mark, k: int) -> bool:
        """Whether mark k is what the weather or a light does; it is told for that."""
        verb = self._its_verb(mark)
        source = self._element_before(k) if verb and not self.negated else None
        if source is None:
            return False
        if source.kind in ("weather", "wind") and verb in LOUD:
            self.out.wind = max(self.out.wind or 0.0, LOUD[verb])
        told = {"weather": f"weather:{self.out.weather}", "wind": f"wind:{self.out.wind or 0.0:g}"}
        became = told.get(source.kind, "matter:about")
        self.out.ground(mark.start, mark.end, became, "exact", "what it does of itself")
        self.raging, self.stranger, self.deed, self.relation, self.relation_form = k, False, None, None, ""
        self.group, self.fresh, self.count, self.waiting = [], True, None, []
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        if self.out.language == "en":
            n = k + 1
            while n < len(self.row) and self.row[n].kind == "unknown" and self.row[n].form.endswith("ly"):
                n += 1  # brightly
            if n < len(self.row) and self.row[n].kind == "relation":
                self.skip = n  # on whom it falls; nobody stands on anybody
        elif ahead is not None and ahead.kind == "prep" and ahead.form in ("在", "到", "进"):
            self.skip = k + 1
        return True

    def _its_verb(self, mark: Mark) -> str:
        """The base form of a verb of theirs; '' it is none."""
        if mark.kind not in READ:
            return ""
        said = mark.text.lower()
        if not said.isascii():
            return next((word for word in (said, said.rstrip("着了"), said.rstrip("着了在到")) if word in VERBS), "")
        first = said.split(" ")[0]
        return next((word for word in (*forms(first), first) if word in VERBS), "") if mark.kind != "thing" or (
            mark.plural) else ""

    def _element_before(self, k: int) -> Mark | None:
        """The weather, wind or light whose verb may stand at k: right before it, before 'and', or before the place of
        a Chinese clause (暴风雨在窗外肆虐)."""
        n = k - 1
        while n >= 0 and (self.row[n].kind in LIGHT or self.row[n].form in SMALL or self.row[n].text in SMALL or (
                self.row[n].kind == "unknown" and self.row[n].form.endswith("ly"))):
            n -= 1
        if n >= 0 and self.row[n].kind == "locative":
            start = next((i for i in range(n, max(n - 5, -1), -1) if self.row[i].kind == "prep"), -1)
            n = start - 1
        if n < 0:
            return None
        back = self.row[n]
        if back.kind == "and" and self.raging >= 0:
            named = any(self.row[self.raging].end <= s.span[0] < back.start for s in self.out.subjects if not s.tool)
            broken = any(m.kind in BREAKS for m in self.row[self.raging : n])
            return None if named or broken or any(
                m.kind in ("weather", "wind") for m in self.row[n:k]) else self._element_before(self.raging)
        if back.kind in ("weather", "wind"):
            return back
        listed = back.form in LIGHTS or back.text in LIGHTS
        if listed and back.kind in ("hour", "element", "unknown", "thing", "small", "light"):
            return back
        return back if back.kind in ("place", "element") and back.form in WATERS and self._own(n) else None

    def _own(self, n: int) -> bool:
        """Whether the clause begins with it: the sea roars, and nobody rows the sea."""
        before = [m for m in self.row[:n] if m.kind not in LIGHT and m.form not in SMALL]
        return not before or before[-1].kind in (*BREAKS, "and") or before[-1].form in ("as", "while", "when")
