"""Reveals: 'the camera pulls back to friends laughing', 镜头慢慢拉远，露出蓝色的地球: what the camera comes to has a
step of its own, and is not there before."""

from __future__ import annotations

from skyscreen.write.reader.turns import ReadTurns
from skyscreen.write.reading import Subject
from skyscreen.write.text.mark import Mark

REVEALING = frozenset((
    "reveal", "show", "uncover", "find", "discover", "end on", "settle on", "rest on", "land on", "focus on", "stop on",
    "露出", "现出", "展现", "展现出", "呈现", "停在", "定格", "定格在", "停留在", "转向", "对准", "扫过", "切到",
    "拍到", "聚焦", "落在",
    "出现", "推到", "摇到", "拉到", "扫到",
))
"""Verbs that a camera has before what it comes to."""
TOWARDS = ("to", "onto", "on", "into", "toward", "towards", "到", "向", "至", "在")


class ReadReveals(ReadTurns):
    def _films(self, mark: Mark, k: int) -> bool:
        """Whether the word is a camera's verb, or its preposition, before what it comes to."""
        back = [m for m in self.row[:k] if m.kind not in ("manner", "count")][-3:]
        camera = any(m.kind == "camera" or m.form in ("camera", "镜头") for m in back)
        if not camera or any(m.kind in ("stop", "thing", "motion", "verb") for m in back):
            return False
        near = back[-1] if back else None
        towards = mark.kind in ("prep", "relation") and mark.form in TOWARDS and near is not None and (
            near.kind == "camera")
        noun = self._noun_ahead(k, "pronoun", "part", "locative")
        return (mark.form in REVEALING or towards) and noun and bool(self.out.deeds)

    def _reveals(self, mark: Mark) -> None:
        self.revealing, self.deed, self.relation, self.oblique, self.aim = True, None, None, "", None
        self.stranger, self.prep, self.joined, self.group = False, "", False, []
        self.out.ground(mark.start, mark.end, "camera:reveals", "exact", "what the camera comes to")

    def _revealed(self, subject: Subject, mark: Mark) -> None:
        self.revealing = False
        told = any(subject.key in (*d.subjects, d.target, d.to) for d in self.out.deeds)
        if self.out.deeds and self.out.deeds[-1].step == self.step:
            self.step += 1
        self._stands(subject, mark)
        if not told:
            self.out.revealed.append(subject.key)
        self.actors, self.group, self.fresh, self.last = [subject.key], [subject.key], True, subject.key
        self.named_clause, self.stranger, self.resumed = True, False, False
