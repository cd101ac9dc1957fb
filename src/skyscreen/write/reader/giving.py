"""Who is given what: the two nouns after a verb that hands something on."""

from __future__ import annotations

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.memory import Memory
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.text.mark import DESCRIBING
from skyscreen.write.words.grammar import PIVOTS

AIMS = ("向", "朝", "到", "往", "对", "对着", "朝着", "给", "把", "将")
"""Prepositions before the verb whose noun is what the verb is aimed at."""
GIVEN_TO = ("to", "at", "toward", "towards", "into", "onto", "over to")
"""Prepositions after a verb that gives: whom, or what, it is thrown to."""


FURNITURE = ("furniture", "building")
SHOWING = ("show", "hold up")
"""Verbs whose first object looks at the second."""


class ReadGiving(Memory):
    def _lets(self, deed: Deed, subject: Subject) -> bool:
        """'watches two sheep sleep', 教女儿骑车: a verb whose object may do the next one."""
        said = self.out.text[slice(*deed.span)]
        lets = deed.verb in PIVOTS or said in ("喂", "喂着")
        lets = lets or said.startswith(tuple(word for word in PIVOTS if not word.isascii()))
        return lets and subject.kind in ALIVE

    def _giver(self) -> Deed | None:
        """The last verb, where it hands something on: throws, gives, kicks."""
        last = self.out.deeds[-1] if self.out.deeds else None
        before = self.out.deeds[-2] if len(self.out.deeds) > 1 else None
        if before is not None and last is not None and last.subjects == [before.target] and before.step == last.step:
            last = before  # 'hands a crying baby to its mother'
        if last is None or last.step != self.step or last.to is not None:
            return None
        entry = self.shelf.ground("motions", last.verb).entry
        return last if entry is not None and entry.facts.get("gives") else None

    def _gets(self, subject: Subject) -> bool:
        """'throws a ball to a dog', 'gives a man a flower', 把书递给女孩, 向狗扔球: who gets it, and what."""
        if self._put_there(subject):
            return True
        if self._shown(subject):
            return True
        last, alive = self._giver(), subject.kind in ALIVE
        if last is None or subject.key in last.subjects:
            return False
        if self.out.language == "zh" and self.resumed and not self.oblique:
            return False  # 放在客人面前，客人拿起手机: a clause of its own
        said = self.out.text[slice(*last.span)]
        hands = said.endswith("给") or last.verb.endswith("给")
        onto = self.out.language == "zh" and (self.oblique in ("给", *AIMS) or hands)
        if self.giving or (alive and onto and self._carried(last)):
            last.to = subject.key
            return True
        if last.target is not None and not alive and self.out.subject(last.target).kind in ALIVE and (
                self.out.language == "zh" or self._next_to_noun()):
            last.to, last.target = last.target, subject.key
            return True
        return False

    def _shown(self, subject: Subject) -> bool:
        """'Shows a nervous boy a big toothbrush': the second noun is what is shown."""
        last = self.out.deeds[-1] if self.out.deeds else None
        if last is None or last.step != self.step or last.verb not in SHOWING or last.target is None:
            return False
        seen = self.out.subject(last.target).kind in ALIVE and subject.kind not in ALIVE
        if self.out.language != "en" or not seen or last.to is not None or not self._next_to_noun():
            return False
        last.target = subject.key
        return True

    def _put_there(self, subject: Subject) -> bool:
        """把面包放进烤箱: the object is said, the noun after the verb is where it goes."""
        last = self.out.deeds[-1] if self.out.deeds else None
        if self.out.language != "zh" or last is None or last is not self.deed:
            return False
        if last.target is None or last.to is not None:
            return False
        entry = self.shelf.ground("motions", last.verb).entry
        down = self.out.text[last.span[0] + 1 : last.span[1] + 1][:1] in ("下", "落")
        if last.verb[:1] in "推碰拨扒扫拍" and down and subject.kind in FURNITURE:
            self._link(last.target, "on", subject.key)  # 把花瓶推下桌子
            return True
        keys = (entry.facts.get("keys") or {}).get("biped") if entry is not None else None
        if keys is None or "put" not in keys.cues or subject.kind in ALIVE or subject.key == last.target:
            return False
        last.to = subject.key
        if self.out.text[slice(*last.span)].endswith("上"):
            self._link(last.target, "on", subject.key)  # 把面包摆上货架
        return True

    def _next_to_noun(self) -> bool:
        """'his son a book': nothing but articles and adjectives since the noun before."""
        light = (*DESCRIBING, "count", "owner", "small")
        back = (m for m in reversed(self.row[: self.at])
                if m.kind not in light and not m.text.lower().endswith("ing"))  # 'gave me her old racing bike'
        return next((m.kind for m in back), "") in ("thing", "pronoun", "narrator")

    def _carried(self, last: Deed) -> bool:
        """Something is there that is handed on: its object, or what 把 took before the verb."""
        if last.target is None:
            lifeless = [key for key in last.subjects if self.out.subject(key).kind not in ALIVE]
            if lifeless and len(last.subjects) > len(lifeless):
                last.target, last.subjects = lifeless[-1], [k for k in last.subjects if k not in lifeless]
        return last.target is not None
