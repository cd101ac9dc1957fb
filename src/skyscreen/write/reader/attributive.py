"""Verbs that are a noun's own: 哭泣的妈妈, 着火的楼, 正在弹琴的女孩, 'her sleeping daughter'.

They are the noun's own, whatever the noun is in its clause, and leave the clause's subject and verb as they were.
"""

from __future__ import annotations

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.memory import Memory
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.text.mark import DESCRIBING, Mark

LIGHT = (*DESCRIBING, "count", "mood", "feeling", "trait", "owner", "clothes", "small", "manner")
"""What may stand between 的 and its noun."""
DONE = "出起到见好完走住回过来倒伤"
"""Last characters of verbs that tell what was done to the noun: 救出的孩子."""
OF = ("的", "着的")
"""What ties a verb to its noun: 哭泣的孩子, 哭着的孩子."""
BEFORE_MANY = ("to", "at", "past", "by", "with", "from", "towards", "toward", "behind", "beside", "among", "after")
"""English prepositions before many of whom a participle tells: 'sings to passing sailors'."""
TAKING = ("把", "将")
"""Prepositions after which a new noun begins."""
SLEEPY = ("small", "manner")


class ReadAttributive(Memory):
    def _attributive(self, mark: Mark, k: int) -> bool:
        """Take the verb for the noun that 的 ties it to; False where it has a subject or an object of its own."""
        if self.out.language == "en":
            return self._before_own_noun(mark, k)
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        serial = ahead is not None and ahead.kind == "motion" and ahead.start == mark.end and bool(self.actors)
        if serial and k + 2 < len(self.row) and self.row[k + 2].form == "的":
            ahead, k = self.row[k + 2], k + 1  # 放学回家的孙子
        if self.out.language != "zh" or ahead is None or ahead.form not in OF or self.relative or self.open is not None:
            return False
        back = next((m for m in reversed(self.row[: self.at]) if m.kind not in SLEEPY or m.text in TAKING), None)
        if back is not None and back.text in TAKING:
            back = None  # 妈妈把刚洗好的衬衫…
        if back is not None and (back.kind in ("thing", "pronoun", "unknown", "part", "narrator", "member")
                                 or back.form in ("被", "由")):
            return False
        head = next((m for m in self.row[k + 2 : k + 8] if m.kind not in LIGHT and m.form != "的"), None)
        if head is None or head.kind != "thing":
            return False
        self.qualifying.append(Deed([], mark.value, (mark.start, mark.end), self.step, manner_of=not mark.senses))
        return True

    def _before_own_noun(self, mark: Mark, k: int) -> bool:
        """'Carries her sleeping daughter', 'gave me her old racing bike': the noun's own, and what a thing is for."""
        back = next((m for m in reversed(self.row[:k]) if m.kind not in DESCRIBING), None)
        ahead = next((m for m in self.row[k + 1 :] if m.kind not in DESCRIBING), None)
        waits = self.deed is not None and bool(self.deed.subjects) and (self.deed.target is None or (
            self.out.subject(self.deed.target).kind in ALIVE))
        many = ahead is not None and ahead.plural and ahead is self.row[k + 1]
        bare = many and back is not None and back.kind in ("prep", "relation", "motion") and (
            back.text.split(" ")[-1] in BEFORE_MANY)
        if not (waits or bare) or not mark.text.lower().endswith("ing") or back is None or not (
                back.kind == "owner" or bare):
            return False
        node = self.shelf.index["things"].get(str(ahead.value)) if ahead is not None and ahead.kind == "thing" else None
        if bare and (node is None or node.top not in ALIVE):
            return False
        if node is None:
            return False
        if node.top in ALIVE:
            self.qualifying.append(Deed([], mark.value, (mark.start, mark.end), self.step))
        else:
            self.out.ground(mark.start, mark.end, "state", "synonym", "what it is for")
        return True

    def _own_object(self, verb: str) -> str:
        """What a verb has in it."""
        raise NotImplementedError

    def _with_object(self, noun: str, deed: Deed) -> None:
        """The verb's own object comes into the picture."""
        raise NotImplementedError

    def _qualified(self, subject: Subject) -> None:
        """The noun came: what it is said to do is done by it, or was done to it once and shows no more."""
        waiting, self.qualifying = self.qualifying, []
        for deed in waiting:
            said = self.out.text[slice(*deed.span)]
            rig = self.shelf.rig(subject.entry)
            match = self.shelf.ground("motions", deed.verb, fits=lambda e, rig=rig: rig in e.facts.get("rigs", ()))
            able = match.entry is not None and match.how in ("exact", "synonym")
            alone = match.entry is not None and match.entry.facts.get("target") == "none"
            done = said[-1:] in DONE and len(said) > 1
            if not able or done or (subject.kind not in ALIVE and not alone):
                self.out.ground(*deed.span, "state", "synonym", "as it is found")
                continue
            deed.subjects, deed.step = [subject.key], self.step
            noun = self._own_object(deed.verb)
            if noun and not any(s.noun == noun for s in self.out.subjects):
                self._with_object(noun, deed)
            last = len(self.out.deeds) - bool(self.out.deeds and self.out.deeds[-1] is self.deed)
            self.out.deeds.insert(last, deed)
