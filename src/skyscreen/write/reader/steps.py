"""Recipes and how-tos: 'Put the tree in the pot', 把番茄切成块: nobody is named, and somebody does it.

Whoever does the steps is one person, brought by the first of them; a text in which somebody lives keeps its own.
"""

from __future__ import annotations

import re
from dataclasses import replace

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.deeds import ReadDeeds
from skyscreen.write.reader.teller import teller
from skyscreen.write.reader.unknown import ReadUnknown
from skyscreen.write.text.mark import Mark, has

HOW_TO = re.compile(
    r"^\W*(?:(?:please )?(?:show|teach|tell) (?:me|us|people|kids|beginners) )?how (?:to|do (?:i|you|we)|can (?:i|you))"
    r"\b"
    r"|\b(?:recipe|tutorial|step[- ]by[- ]step|diy|how-to)\b|\bfirst, [a-z]+ the\b"
    r"|教你|教大家|教学|教程|的做法|(?:怎么|怎样|如何)(?:做|种|包|折|煮|画|养|修|制作)|"
    r"如何制作|制作方法|步骤|食谱|菜谱|先把.+(?:然后|再|接着)", re.IGNORECASE
)
"""A text that tells how something is done."""


TENDED = ("feed", "ride", "milk", "shear", "walk", "brush", "groom", "train", "herd", "catch", "pet", "wash", "chase")
"""What is done to beasts: 'feeding ducks'."""
MEME = re.compile(
    r"^\W*(?:pov\b|(?:me |that (?:feeling|moment) |tfw )?when (?:you|your|u|ur|i|my)\b|nobody:"
    r"|me (?:when|after|before|trying)\b)", re.IGNORECASE
)
"""A picture of whoever looks at it."""


BY_THEMSELVES = ("fly", "float", "glide", "soar", "sail", "fall", "hover", "rise", "bloom", "burn", "glow", "shine",
                 "wait")
"""Deeds of a title that nobody needs to do: 'flying over the Alps', 'falling leaves'."""


class ReadSteps(ReadUnknown, ReadDeeds):
    maker: int | None = None
    """Key of whoever does the steps."""

    def _on_motion(self, mark: Mark, k: int) -> None:
        if self.out.language != "en" or not self._opens_with(mark, k):
            self._somebody(mark)
        super()._on_motion(mark, k)

    def _on_verb(self, mark: Mark, k: int) -> None:
        self._somebody(mark)
        super()._on_verb(mark, k)

    def _on_element(self, mark: Mark, k: int) -> None:
        """'Water it slowly': what stands first and takes an object is done."""
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        takes = has(ahead, "pronoun", "owner", "count") or (ahead is not None and ahead.form == "the")
        acts = any(sense.kind == "motion" for sense in self.lexicon.table.get((mark.form,), ()))
        if acts and takes and self._clause_start(k) and HOW_TO.search(self.out.text):
            self._on_motion(replace(mark, kind="motion", value=mark.form), k)
            return
        super()._on_element(mark, k)

    def _begins(self, mark: Mark) -> bool:
        """'Walking in the rain': a deed that opens the text; in 'running horses' it only says what they are like."""
        ahead = self.row[1] if len(self.row) > 1 else None
        node = self.shelf.index["things"].get(str(ahead.value)) if ahead is not None and ahead.kind == "thing" else None
        of_noun = node is not None and node.top in (*ALIVE, "plant", "vehicle", "vessel")
        gerund = mark.text.lower().split(" ")[0].endswith("ing")
        tends = mark.form in TENDED
        of_noun = of_noun or (ahead is not None and ahead.kind == "unknown" and ahead.pos in ("NN", "NNS"))  # practice
        return gerund and (tends or not of_noun) and mark.form.split(" ")[0] not in BY_THEMSELVES

    def _somebody(self, mark: Mark) -> None:
        """The maker does what nobody in the clause is said to do; 'walking in the rain' and 'when you drop your phone'
        have one, too."""
        base = mark.text.lower() == mark.form or not mark.form.isascii() or mark.text.lower().endswith("ing")
        told = self.out.text
        alone = self.out.language == "en" and self.at == 0 and self._begins(mark)
        if not base or self.relative_ahead() or not (alone or HOW_TO.search(told) or MEME.search(told)):
            return
        others = [s for s in self.out.subjects if s.kind in ALIVE and s.kind != "swimmer" and s.key != self.maker]
        if others or any(self.out.subject(key).kind in ALIVE for key in self.group):
            return
        if self.maker is None:
            entry = self.shelf.ground("things", teller(self.out.text, self.seed)).entry
            if entry is None:
                return
            person = self.out.bring(entry, span=(mark.start, mark.start), tool=False)
            person.definite, self.maker = False, person.key
        self.group, self.fresh, self.stranger, self.unseen, self.orphan = [self.maker], True, False, -1, 0
