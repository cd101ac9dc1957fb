"""Verbs that tell no deed: what describes a noun, is part of a noun, stands for the air or a state."""

from __future__ import annotations

from skyscreen.write.lexis.morphology import third
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.own_objects import ReadOwnObjects
from skyscreen.write.text.mark import DESCRIBING, Mark, has

PASSIVE = ("is", "are", "was", "were", "be", "being", "been", "get", "gets", "got", "getting")
"""What stands before a participle of what is done to somebody."""
TOSSING = ("throw", "knock", "buck", "toss", "fling", "hurl", "push", "blow", "sweep", "pull", "kick", "drag")
FALLS_OFF = ("off", "over", "down", "overboard", "from", "out of")
"""What is done to who falls, and the words that say so."""


class ReadVerbSenses(ReadOwnObjects):
    def _of_the_air(self, mark: Mark, k: int) -> bool:
        """'In falling cherry blossoms', 'through swirling leaves': what comes down over somebody, and nobody's deed."""
        if not k or self.row[k - 1].kind not in ("relation", "prep"):
            return False
        if mark.text.lower() == "fallen":
            return True  # 'through fallen leaves'
        if not mark.text.lower().endswith("ing"):
            return False
        head = next((m for m in self.row[k + 1 : k + 4] if m.kind not in DESCRIBING), None)
        if head is None or head.kind not in ("place", "element", "small") or not head.text.lower().endswith("s"):
            return False
        if head.form in ("leaf", "leaves"):
            self.out.season = self.out.season or "autumn"
            self.out.wind = max(self.out.wind or 0.0, 4.0)
        return True

    def _qualifies_object(self, mark: Mark, k: int) -> bool:
        """骑着悬浮摩托: a verb without an object, between a verb that waits for one and a noun of no number."""
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        waits = self.deed is not None and self.deed.target is None and bool(self.deed.subjects)
        if self.out.language != "zh" or not waits or ahead is None or not has(ahead, "thing"):
            return False
        entry = self.shelf.ground("motions", str(mark.value)).entry
        close = ahead.start == mark.end and self.row[k - 1].end == mark.start
        return entry is not None and entry.facts.get("target") == "none" and close

    def _unseen_does(self, k: int) -> bool:
        """水珠从屋檐滴落, 'billboards flickering': the clause is about what is not in the picture."""
        if self.unseen < 0 or self.named_clause:
            return False
        return not any(m.kind in ("pronoun", "thing") for m in self.row[self.unseen + 1 : k])

    def _noun_of(self, mark: Mark, k: int) -> bool:
        """'A tray of drinks': what stands right after 'of' is a noun."""
        back = self.row[k - 1] if k else None
        noun = back is not None and back.form == "of" and mark.text.lower() != mark.form and mark.text.endswith("s")
        if noun:
            self.out.ground(mark.start, mark.end, "", "ignored", "what it is of")
        return noun

    def _of_no_subject(self, mark: Mark, k: int) -> bool:
        """'A howling blizzard', 'a breaking wave': a participle tells of the noun after it, which is no thing here."""
        before = self.row[k - 1] if k else None
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        if not mark.pos or ahead is None or before is None or not mark.text.lower().endswith("ing"):
            return False
        noun = next((m for m in self.row[k + 1 :] if m.kind not in DESCRIBING), None)
        if noun is not None and noun.kind == "clothes" and before.pos in ("DT", "PRP$", "JJ", "IN"):
            return True  # 'in a flowing purple dress'
        if ahead.kind == "camera" and before.pos in (",", "DT", "JJ"):
            return True  # 'sweeping crane shot'
        seen = ("thing", "part", "clothes", "pronoun", *DESCRIBING)
        return before.pos in ("DT", "PRP$") and ahead.pos in ("NN", "NNS") and not has(ahead, *seen)

    def _describes(self, mark: Mark, k: int) -> bool:
        """A past participle between an article and its noun."""
        word, describing = mark.text.lower(), (*DESCRIBING, "mood", "feeling", "trait", "season")
        back = next((m for m in reversed(self.row[:k]) if m.kind not in describing), None)
        ahead = next((m for m in self.row[k + 1 :] if m.kind not in describing), None)
        done = word != mark.form and not word.endswith(("ing", "s")) and self.out.language == "en"
        article = back is not None and (back.kind in ("count", "owner") or back.form == "the")
        waits = self.deed is not None and self.deed.target is None and back is not None and back.kind == "motion"
        article = article or (waits and ahead is not None and ahead.plural)  # 'sweeps fallen leaves'
        return done and article and ahead is not None and ahead.kind in ("thing", "unknown", "place", "part", "element")

    def _is_participle(self, mark: Mark) -> bool:
        """'knocked over', 'thrown', and not 'knocks', 'knocking'."""
        word, base = mark.text.lower().split(" ")[0], mark.form.split(" ")[0]
        return word not in (base, third(base)) and not word.endswith("ing")

    def _tossed(self, mark: Mark, k: int) -> bool:
        """'Is thrown off a bull', 'gets knocked over': what is done to somebody is a fall."""
        back = self.row[k - 1] if k else None
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        off = (ahead is not None and ahead.form in FALLS_OFF) or mark.text.lower().split(" ")[-1] in FALLS_OFF
        hit = back is not None and back.form in PASSIVE and mark.form.split(" ")[0] in TOSSING
        alive = any(self.out.subject(key).kind in ALIVE for key in self.group or self.actors)
        told = self.out.language == "en" and self._is_participle(mark) and not self._passive(mark, k)
        return told and off and hit and alive

    def _is_state(self, mark: Mark, k: int) -> bool:
        """'The kite is caught in a tree': a passive that names nobody who does it tells how something is."""
        back = self.row[k - 1] if k else None
        word = mark.text.lower()
        done = word != mark.form and not word.split(" ")[0].endswith(("ing", "s"))  # 'is having dinner' does something
        still = back is not None and back.form in ("is", "are", "was", "were") and done and bool(self.group)
        if not still or self._passive(mark, k) or self.out.language != "en":
            return False
        self.actors = list(self.group)
        return not any(self._can(key, mark.value) for key in self.group if self.out.subject(key).kind not in ALIVE)
