"""Chinese locatives: the noun before 上, 里 or 旁边 is where somebody is, and what is there stands on it."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.write.reader.relations import ReadRelations
from skyscreen.write.reading import Deed
from skyscreen.write.text.mark import BREAKS, DESCRIBING, Mark
from skyscreen.write.words.grammar import PLACING

BORNE = ("肩上", "肩膀上", "背上", "头上")
"""Where on a body its load is."""


TOWARDS = ("往", "向", "朝", "朝着", "向着")
"""Prepositions that aim at a side."""


class ReadLocatives(ReadRelations):
    def _on_part_of(self, mark: Mark) -> None:
        raise NotImplementedError

    def _on_locative(self, mark: Mark, k: int) -> None:
        """Chinese: the noun just said is the ground; whoever the clause is about stands there."""
        self.oblique = ""
        if k and self.row[k - 1].text in TOWARDS and self.row[k - 1].kind == "prep" and not self.hung:
            return  # 往前爬, 向上飞: which way, and nobody's place
        if not self.hung and k and self.row[k - 1].end == self.unheard:
            return  # 从芦苇丛中: nobody stands in what is not known
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        if not self.hung and k and self.row[k - 1].kind == "prep" and ahead is not None and ahead.form == "的":
            self.oblique = self.row[k - 1].form  # 从左边的鱼缸: which one, not where
            return
        if ahead is not None and ahead.text[:1] == "最" and mark.value == "inside" and self.last is not None:
            self._on_part_of(replace(ahead, end=ahead.end))
            self.oblique = ""
            return
        last = self.out.deeds[-1] if self.out.deeds else None
        if last is not None and last.to is not None and last.to == self.last and last.target is not None:
            self._link(last.target, mark.value, last.to)  # 把饺子放在桌上
            self.hung = []
            return
        deed = self.deed_of(self.last) if self.last is not None and not self.hung else None
        head = next((m for m in self.row[k + 2 : k + 6] if m.kind not in DESCRIBING), None)
        if deed is not None and ahead is not None and ahead.form == "的" and head is not None and head.kind == "thing":
            said = self.out.text[slice(*deed.span)]
            if said[-1:] not in "在于到进" and not said.startswith(PLACING):
                self.which, deed.target, self.deed = (mark.value, deed.target), None, deed  # 推着轮椅上的老人
                return
        if mark.text in BORNE and k and self.row[k - 1].kind in ("motion", "prep") and self.out.deeds:
            deed = self.out.deeds[-1]
            load = deed.target if deed.target is not None else next(iter(self.hung), None)
            for doer in deed.subjects[:1] if load is not None and load not in deed.subjects else ():
                self._link(load or 0, "on", doer)  # 把女儿扛在肩上
            self.hung = []
            return
        grounds, self.hung = self.hung, []
        back = next((m for m in reversed(self.row[:k]) if m.form != "的"), None)
        if not grounds:
            if back is not None and back.kind in ("thing", "part", "unknown") and self.last is not None:
                grounds = [self.last]
            elif back is None or back.kind in (*BREAKS, "and", "small", "prep", "other"):
                if mark.value == "between" and len(self.out.subjects) > 1:
                    one, two = self.out.subjects[-2:]
                    self.frames, self.framed, self.group = [("between", one.key, two.key)], False, []
                    return
                topic = (self.topic or self.actors or self.group)[:1]
                if self.fresh and topic and self.named_clause and not set(topic) & set(self.group):
                    for subject in self.group:
                        self._link(subject, mark.value, topic[0])
                    return
                self.frames, self.framed = [(mark.value, what, None) for what in topic], False
                self.group, self.own_frame = [], False
                return
            else:
                return
        other = grounds[1] if mark.value == "between" and len(grounds) > 1 else None
        if mark.value == "between" and other is None and self.out.subject(grounds[0]).count == 2:
            other = self._halve(self.out.subject(grounds[0]))
        last = self.out.deeds[-1] if self.out.deeds else None
        moved = last is not None and last.step == self.step and last.target is not None and last.target not in grounds
        if moved and last is not None and self.out.text[slice(*last.span)].startswith(PLACING):
            who = [last.target] if last.target is not None else []  # 把剑插进石头里
        elif self.deed_of(grounds[0]) is not None:
            deed = self.deed_of(grounds[0])
            who = list(deed.subjects) if deed else []
        else:
            who = [key for key in self.group if key not in grounds] or (
                [] if self.fresh else [key for key in self.actors if key not in grounds]
            )
        for subject in who:
            self._link(subject, mark.value, grounds[0], other)
        if not who:
            self.group = [key for key in self.group if key not in grounds]
            self.frames, self.framed, self.own_frame = [(mark.value, grounds[0], other)], False, True

    def deed_of(self, key: int) -> Deed | None:
        """The last verb, when this is its object."""
        last = self.out.deeds[-1] if self.out.deeds else None
        return last if last is not None and last.target == key and last.step == self.step else None
