"""Pronouns: whom 'it', 'she', 'each other' and 'both' mean."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import re
from dataclasses import replace

from skyscreen.write.mark import Mark, has
from skyscreen.write.read_giving import AIMS
from skyscreen.write.read_roles import ReadRoles
from skyscreen.write.read_wear import ReadWear
from skyscreen.write.reading import Subject
from skyscreen.write.shelf import ALIVE

RECIPROCAL = ("each other", "one another", "彼此", "对方")
NEWCOMERS = {"she": "woman", "he": "man", "her": "woman", "him": "man", "她": "女人", "他": "男人"}
PURSUING = ("chase", "follow", "catch up", "hunt", "pursue", "run after", "greet", "追", "追赶", "追逐", "赶", "撵")
GENDER = {"she": "f", "he": "m", "她": "f", "他": "m"}
PAIRS = ("两人", "二人", "俩人", "两个人", "他俩", "她俩", "它俩", "他们俩", "她们俩")
PLURALS = (*PAIRS, "they", "them", "both", "他们", "她们", "它们", "两者")


ASKING = frozenset((
    "want", "wanted", "need", "would", "like", "d", "wish", "hope", "think", "know", "have", "had", "am", "m", "was", "were", "never", "own", "run",
    "sell", "make", "love", "ll", "ve", "can", "could", "will", "met", "想", "要", "希望", "需要", "是", "叫", "有", "开", "们", "的", "家", "想要", "觉得",
))  # fmt: skip
"""Words after 'I' with which people ask for a film, or say who they are."""
CHILDHOOD = re.compile(r"\b(?:when|since) I was (?:a |an |little|young|small|\d|five|six|seven|eight|nine|ten)|\bas a (?:child|kid|boy|girl)\b"
                       r"|\bmy first day (?:of|at) school|小时候|儿时|童年", re.IGNORECASE)
ELDERS = re.compile(r"\bmy (?:great-)?grand(?:ma|mother|pa|father|dad|parents)\b|奶奶|外婆|姥姥|爷爷|外公|姥爷|阿婆|阿公|外祖")
"""Whoever tells of them as theirs is a child beside them."""
HUSBANDS = re.compile(r"\bmy (?:ex-?)?(?:wife|girlfriend|fiancée)\b|老婆|妻子|女友|女朋友|媳妇", re.IGNORECASE)
"""Whom somebody has who is a man."""
TEACHING = ("teach", "show", "help", "tell", "hug", "kiss", "give", "hand", "hold", "carry", "教", "抱", "带", "陪", "牵")
"""What elders do with 'me'."""


class ReadPronouns(ReadWear, ReadRoles):
    narrator: int | None = None
    """Key of whoever says 'I'."""

    def _on_narrator(self, mark: Mark, k: int) -> None:
        """'I walk my dog', 'my father taught me': whoever tells is in the picture; who asks for a film is not."""
        ahead = next((m for m in self.row[k + 1 :] if m.kind not in ("manner", "small") or m.form in ASKING), None)
        handled = self.deed is not None and bool(self.deed.subjects) and self.deed.target is None
        if mark.form == "me" or (mark.form == "我" and handled and ahead is not None and has(ahead, "motion", "stop")):
            if handled and self.deed is not None and self.deed.verb in TEACHING:
                self.deed.target = self._narrator(mark, young=True)
            return
        back = self.row[k - 1] if k else None
        if mark.form == "我" and back is not None and back.text == "给" and has(ahead, "motion") and (self.group or self.actors):
            self.aim = self._narrator(mark, young=True)  # 奶奶给我讲故事: to whom somebody in the picture does it
            self.oblique = ""
            return
        asked = back is not None and back.text in ("给", "帮", "为", "替", "让", "请")
        if asked or ahead is None or ahead.form in ASKING or not (has(ahead, "motion", "and") or ahead.kind in ("verb", "prep")):
            return
        key = self._narrator(mark)
        if key is not None:
            with_others = back is not None and back.kind == "and" and self.joined
            self.group = [*self.group, key] if with_others else [key]
            self.fresh, self.stranger, self.named_here = True, False, True

    def _narrator(self, mark: Mark, *, young: bool = False) -> int | None:
        """The key of whoever says 'I', who comes into the picture the first time."""
        if self.narrator is None:
            text = self.out.text
            child = young or CHILDHOOD.search(text) is not None or ELDERS.search(text) is not None
            grown = "man" if HUSBANDS.search(text) else "woman"
            noun = grown if not child else "boy" if len(text) % 2 else "girl"
            entry = self.shelf.ground("things", noun).entry
            if entry is None:
                return None
            person = self.out.bring(entry, span=(mark.start, mark.end), tool=False)
            person.definite = False
            self.narrator = person.key
            self.out.ground(mark.start, mark.end, f"thing:{entry.name}", "synonym", "whoever tells it")
        return self.narrator

    def _on_pronoun(self, mark: Mark, k: int) -> None:
        if mark.form in ("it", "them", "它") and self._hands_on(k):
            return
        who = self._antecedent(mark)
        if mark.form in RECIPROCAL:
            self._mutual()
            return
        if self._introduces(mark):
            return
        if self.relation == "between" and mark.form in PLURALS:
            self._between_them()
            return
        if self.relation is not None and who is not None:
            if self._clause_start(k - 1) or not (self.group or self.actors):
                self.frames, self.framed = [(self.relation, who, None)], False
            else:
                for key in self._anchors():
                    self._link(key, self.relation, who)
                if self.relation == "around" and self.deed is not None:
                    self.deed.target = who
            self.relation, self.fronted, self.deed = None, False, None
            return
        if self.oblique and who is not None and self.out.language == "zh":
            if self.deed is not None and self.deed.target is None and self.oblique not in ("把", "将"):
                self.deed.target = who
            elif self.oblique in ("把", "将", *AIMS):
                self.aim = who  # 把它扔向天空
            self.hung, self.oblique, self.last = [who], "", who
            return
        if self.deed is not None and self.deed.target is None and who is not None and who not in self.deed.subjects:
            self.deed.target, self.deed = who, None
            return
        if mark.form in GENDER and self.deed is None:
            said = [s.key for s in reversed(self.out.subjects) if self._sex(s) == GENDER[mark.form] and not s.company]
            near = [key for key in said if key in (*self.group, *self.actors)] or said
            if near:
                self.group, self.fresh = near[:1], True
                return
        people = all(self.out.subject(key).kind == "person" for key in self.actors or self.group)
        if mark.form in ("it", "它") and who is not None and people and self.out.subject(who).kind != "person":
            self.group, self.fresh = [who], True  # 'a glassblower shapes a vase, then it slips'
            return
        several = [s.key for s in reversed(self.out.subjects) if s.count > 1] if mark.form in PLURALS else []
        pair = self._last_two() if mark.form in PLURALS and not (several and mark.form not in PAIRS) else []
        self.group, self.fresh = pair or several[:1] or list(self.actors or self.group), True

    def _last_two(self) -> list[int]:
        """'they both laugh', 两人跳舞: the last two of a kind to do so, and nobody who has become somebody else."""
        gone = {before for before, _ in self.out.turns}
        people = [s.key for s in self.out.subjects if s.kind == "person" and s.key not in gone]
        alive = [s.key for s in self.out.subjects if s.kind in ALIVE and s.key not in gone]
        return people[-2:] if len(people) > 1 else alive[-2:] if len(alive) > 1 else []

    def _introduces(self, mark: Mark) -> bool:
        """'She walks in': a pronoun for nobody named before is somebody."""
        noun = NEWCOMERS.get(mark.form)
        match = self.shelf.ground("things", noun) if noun else None
        if match is None or match.entry is None or any(s.kind == "person" for s in self.out.subjects):
            return False
        self._make(replace(mark, kind="thing", value=noun, form=str(noun)), match.entry, "synonym", "person")
        return True

    def _mutual(self) -> None:
        """'look at each other': each of two is the other's object."""
        deed = self.out.deeds[-1] if self.out.deeds else None
        if deed is not None and len(deed.subjects) == 2 and deed.target is None:
            one, two = deed.subjects
            deed.subjects, deed.target = [one], two
            self.out.deeds.append(replace(deed, subjects=[two], target=one, motions={}, hows={}))
        self.relation, self.deed = None, None

    def _between_them(self) -> None:
        """'passes between them': the last two that do not act now."""
        busy = set(self.group or (self.actors if not self.fresh else ()))
        pair = [s.key for s in self.out.subjects if s.key not in busy][-2:]
        if len(pair) == 2:
            for key in self._anchors():
                self._link(key, "between", pair[0], pair[1])
        self.relation, self.fronted, self.deed = None, False, None

    def _antecedent(self, mark: Mark) -> int | None:
        """The last one said that 'it', 'him' or 'them' can mean, but not who acts now."""
        person = mark.form in ("he", "she", "him", "her", "他", "她")
        thing = mark.form in ("it", "它", "itself")
        busy = set(self.group or (self.actors if not self.fresh else ()))
        fit = [
            subject
            for subject in reversed(self.out.subjects)
            if (subject.kind == "person" if person else subject.kind != "person" if thing else True)
            and subject.key not in busy
        ]
        if mark.form in ("它们", "them"):  # 骑马把它们赶回家: the herd, and not the horse
            fit = sorted(fit, key=lambda s: s.count < 2)
        best = next((s for s in fit if self._suits(s)), None)
        return (best or fit[0]).key if fit else None

    def _suits(self, subject: Subject) -> bool:
        """What the word before asks of it: one goes into what holds things, sits on what bears, and runs after whoever
        was the last to do something."""
        if self.relation == "inside":
            return self._holds(subject)
        if self.relation in ("on", "under"):
            return subject.kind in ("furniture", "vehicle", "vessel", "building", "plant")
        verb = self.deed.verb if self.deed is not None else ""
        if verb in PURSUING:
            before = [d for d in self.out.deeds if d is not self.deed]
            return bool(before) and subject.key in before[-1].subjects
        return False

    def _on_both(self) -> None:
        """'the vase is behind both': of the last two."""
        busy = set(self.group or (self.actors if not self.fresh else ()))
        pair = [s.key for s in self.out.subjects if s.key not in busy][-2:]
        for key in self._anchors():
            for other in pair:
                self._link(key, str(self.relation), other)
        self.relation, self.fronted, self.deed = None, False, None
