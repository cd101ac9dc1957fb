"""Pronouns: whom 'it', 'she', 'each other' and 'both' mean."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import re
from dataclasses import replace

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.giving import AIMS
from skyscreen.write.reader.roles import HANDED, ReadRoles
from skyscreen.write.reader.teller import teller
from skyscreen.write.reader.wear import ReadWear
from skyscreen.write.reading import Subject
from skyscreen.write.text.mark import Mark, has
from skyscreen.write.words.nouns_en import MEN, WOMEN

RECIPROCAL = ("each other", "one another", "彼此", "对方")
NEWCOMERS = {"she": "woman", "he": "man", "her": "woman", "him": "man", "她": "女人", "他": "男人"}
CARED = ("feed", "pet", "stroke", "hug", "wake", "tame", "rescue", "heal", "comfort", "kiss", "喂", "抱", "救")
"""What is done to somebody alive."""
PURSUING = ("chase", "follow", "catch up", "hunt", "pursue", "run after", "greet", "追", "追赶", "追逐", "赶", "撵")
GENDER = {"she": "f", "he": "m", "她": "f", "他": "m"}
PAIRS = ("两人", "二人", "俩人", "两个人", "他俩", "她俩", "它俩", "他们俩", "她们俩")
TWO = {**dict.fromkeys((*PAIRS, "他们"), ("男人", "女人")), "她们": ("女人",)}
"""Who is meant by such a word where nobody was named."""
LETS = ("让", "叫", "派", "请", "命令", "催", "教", "带", "领")
"""Before those whom somebody has do something."""
PLURALS = (*PAIRS, "the two of them", "both of them", "they", "them", "both", "他们", "她们", "它们", "两者")


ASKING = frozenset((
    "want", "wanted", "need", "would", "like", "d", "wish", "hope", "think", "know", "have", "had", "am", "m", "was", "were", "never", "own", "run",
    "sell", "make", "love", "ll", "ve", "can", "could", "will", "met", "想", "要", "希望", "需要", "是", "叫", "有", "开", "们", "的", "家", "想要", "觉得",
))  # fmt: skip
"""Words after 'I' with which people ask for a film, or say who they are."""
ELDERS = ("dad", "daddy", "father", "mum", "mom", "mummy", "mommy", "mother", "grandpa", "grandma", "grandfather", "grandmother", "uncle", "aunt", "teacher")
"""Beside whom 'me' is a child."""
ASKED = re.compile(r"\s*(?:why|how|what|when|where|can|could|do|does)\b", re.IGNORECASE)
GRANDS = re.compile(r"\bmy (?:great-)?grand(?:ma|mother|pa|father|dad|parents)\b|奶奶|外婆|姥姥|爷爷|外公|姥爷|阿婆|阿公|外祖")
"""Whoever tells of them as theirs is a child beside them."""
TEACHING = ("teach", "show", "help", "tell", "hug", "kiss", "give", "hand", "hold", "carry", "drop", "drop off", "pick",
            "pick up", "take", "bring", "lead", "fetch", "wake", "wake up", "教", "抱", "带", "陪", "牵")
"""What elders do with 'me'."""


SAYS_I = re.compile(
    r"(?:\bI(?:['’]m|\s+am|\s+was|\s+work as)(?:\s+(?:just|only|now|also))?"
    r"(?:\s+(?:an?|the)(?:\s+(?!(?:of|with|and|to|for)\b)[a-z-]+){0,2})?"
    r"|我(?:是|当)(?:了|过)?一?[名个位只]?[^，。；,！？是我他她和]{0,5})\s*$")
"""Before what the teller is."""


class ReadPronouns(ReadWear, ReadRoles):
    narrator: int | None = None
    """Key of whoever says 'I'."""

    def _on_narrator(self, mark: Mark, k: int) -> None:
        """'I walk my dog', 'my father taught me': whoever tells is in the picture; who asks for a film is not."""
        ahead = next((m for m in self.row[k + 1 :] if m.kind not in ("manner", "small") or m.form in ASKING), None)
        if mark.form in ("we", "us"):
            self._several(mark, k, ahead)
            return
        if mark.form == "me" and self._comes_too(mark, k):
            return
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
        let = back is not None and back.text in ("让", "叫", "派", "催") and mark.form == "我" and bool(self.group or self.actors)
        if let and has(ahead, "motion", "verb"):
            self.group, self.fresh, self.named_here, self.deed = [self._narrator(mark, young=True)], True, True, None
            return  # 妈妈让我去买酱油
        asked = back is not None and back.text in ("给", "帮", "为", "替", "让", "请")
        if asked or ahead is None or ahead.form in ASKING or not (has(ahead, "motion", "and") or ahead.kind in ("verb", "prep")):
            return
        key = self._narrator(mark)
        if key is not None:
            with_others = back is not None and back.kind == "and" and self.joined
            self.group = [*self.group, key] if with_others else [key]
            self.fresh, self.stranger, self.named_here = True, False, True

    def _comes_too(self, mark: Mark, k: int) -> bool:
        """'Grandpa fishing with me', 'mom and me picking berries', 'me and my brother': I do what they do."""
        back = self.row[k - 1].form if k else ""
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        elders = any(s.noun in ELDERS for s in self.out.subjects) or any(m.form in ELDERS for m in self.row)
        last = self.out.deeds[-1] if self.out.deeds else None
        if back == "with" and last is not None and last.step == self.step and last.subjects:
            key = self._narrator(mark, young=elders)
            if key is not None:
                last.subjects = list(dict.fromkeys([*last.subjects, key]))
                self.actors = list(last.subjects)
            self.relation = None
            return key is not None
        listed = back == "and" and bool(self.group)
        if not listed and not (ahead is not None and ahead.form == "and" and (not k or self.row[k - 1].kind in ("comma", "stop", "small"))):
            return False
        key = self._narrator(mark, young=elders)
        if key is not None:
            self.group = [*self.group, key] if listed else [key]
            self.joined, self.fresh, self.named_here, self.last = False, True, True, key
        return key is not None

    def _several(self, mark: Mark, k: int, ahead: Mark | None) -> None:
        """'We both fall in': whoever was named, and who tells it; nobody where 'we' ask for a film or a why."""
        asks = ahead is None or ahead.form in ASKING or not (has(ahead, "motion", "count") or ahead.kind == "verb")
        if mark.form == "us" or asks or "?" in self.out.text or ASKED.match(self.out.text):
            return
        known = [s.key for s in self.out.subjects if s.kind == "person" and s.key != self.narrator][-1:]
        elders = any(s.noun in ELDERS for s in self.out.subjects)
        key = self._narrator(mark, young=elders)
        if key is None:
            return
        if not known:
            grown = self.shelf.ground("things", "man").entry
            if grown is not None:
                known = [self.out.bring(grown, span=(mark.start, mark.end), tool=False).key]
        self.group, self.fresh, self.stranger, self.named_here = [*known, key], True, False, True

    def _narrator(self, mark: Mark, *, young: bool = False) -> int | None:
        """The key of whoever says 'I', who comes into the picture the first time."""
        if self.narrator is None:
            self.narrator = self._of_own_trade(mark)
        if self.narrator is None:
            child = young or GRANDS.search(self.out.text) is not None
            entry = self.shelf.ground("things", teller(self.out.text, self.seed, young=child)).entry
            if entry is None:
                return None
            person = self.out.bring(entry, span=(mark.start, mark.end), tool=False)
            person.definite = False
            self.narrator = person.key
            self.out.ground(mark.start, mark.end, f"thing:{entry.name}", "synonym", "whoever tells it")
        return self.narrator

    def _of_own_trade(self, mark: Mark) -> int | None:
        """'I am a nurse. I …', 我是一名护士: who tells it is whoever they say they are."""
        own = (s for s in self.out.subjects if s.kind in ALIVE and s.count == 1 and not s.tool)
        told = ((s.key, self.out.text[: s.span[0]]) for s in own if s.span[0] < mark.start)
        return next((key for key, before in told if SAYS_I.search(before)), None)

    def _on_pronoun(self, mark: Mark, k: int) -> None:
        if mark.form in ("it", "them", "它") and self._hands_on(k):
            return
        if isinstance(mark.value, int):  # 三个人一起: all who were named, where so many were
            living = [s.key for s in self.out.subjects if s.kind in ALIVE and s.count == 1]
            self.group, self.fresh, self.named_clause = living[-mark.value :], True, True
            return
        if mark.form == "它" and self._opens_again(k):
            return
        if self._newcomers(mark):
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
        giver = self._giver()
        if self.out.language == "zh" and giver is not None and giver.target is not None and giver.verb[-1:] == "给" and (
                who is not None and who not in (giver.target, *giver.subjects)):
            giver.to, self.deed, self.chain[mark.form] = who, None, (who, mark.start)  # 把鸡蛋递给她
            return
        if self.oblique and who is not None and self.out.language == "zh":
            if self.deed is not None and self.deed.target is None and self.oblique not in HANDED:
                self.deed.target = who
            elif self.oblique in ("把", "将", *AIMS):
                self.aim, self.aimed = who, self.oblique  # 把它扔向天空
            self.chain[mark.form] = (who, mark.start)
            self.hung, self.oblique, self.last = [who], "", who
            return
        if self.deed is not None and self.deed.target is None and who is not None and who not in self.deed.subjects:
            self.deed.target, self.deed = who, None
            self.chain[mark.form] = (who, mark.start)
            return
        if mark.form in GENDER and self.deed is None:
            again = self._same_again(mark)
            if again is not None:
                self.group, self.fresh = [again], True
                return
            said = [s.key for s in reversed(self.out.subjects)
                    if self._sex(s) == GENDER[mark.form] and s.key != self.narrator and not s.company]
            near = [key for key in said if key in (*self.group, *self.actors)] or said or self._of_no_sex()
            if near:
                with_others = self.joined and self.out.language == "zh" and self.row[k - 1].kind == "and"
                own = [key for key in (self.group or self.topic) if key not in near] if with_others else []
                self.group, self.fresh = [*own, *near[:1]], True  # 小明撑开伞，和她一起走回家
                return
        people = all(self.out.subject(key).kind == "person" for key in self.actors or self.group)
        if mark.form in ("it", "它") and who is not None and people and self.out.subject(who).kind != "person":
            self.group, self.fresh = [who], True  # 'a glassblower shapes a vase, then it slips'
            return
        many = [s.key for s in reversed(self.out.subjects) if s.count > 1] if mark.form in PLURALS else []
        several = [key for key in many if self.out.subject(key).kind in ALIVE] or (many if not self._last_two() else [])
        pair = self._last_two() if mark.form in PLURALS and not (several and mark.form not in PAIRS) else []
        self.several = (pair, len(self.out.subjects)) if len(pair) == 2 else self.several
        told = self.out.deeds[-1].step if self.out.deeds else -1
        if pair and self.row[k - 1].text in LETS and told == self.step:
            self.step = told + 1  # 老师走进来，让他们擦地板: then
        self.group, self.fresh = pair or several[:1] or list(self.actors or self.group), True
        self.last = self.group[-1] if pair else self.last

    def _opens_again(self, k: int) -> bool:
        """狐狸看见乌鸦站在树上。它说: the beast that the sentence before opened with."""
        opens = k == 0 or self.row[k - 1].kind in ("stop", "hour")
        does = has(self.row[k + 1] if k + 1 < len(self.row) else None, "motion", "verb", "prep", "small")
        if not opens or not does or self.opener is None:
            return False
        kind = self.out.subject(self.opener).kind
        if kind not in ALIVE or kind == "person":
            return False
        self.group, self.fresh, self.named_clause = [self.opener], True, True
        return True

    def _of_no_sex(self) -> list[int]:
        """'A dog chases the postman. He throws a stick': the person, where a word is for somebody, and not the beast."""
        return [s.key for s in reversed(self.out.subjects) if s.kind == "person" and s.count == 1
                and not self._sex(s) and s.key != self.narrator]

    def _same_again(self, mark: Mark) -> int | None:
        """奶奶把鸡蛋塞给她。她骑上车: the same word in the clause right before means the same."""
        breaks = [m.end for m in self.row[: self.at] if m.kind in ("comma", "stop")]
        who, where = self.chain.get(mark.form, (None, -1))
        since = breaks[-2] if len(breaks) > 1 else 0
        return who if breaks and where >= since else None

    def _last_two(self) -> list[int]:
        """'they both laugh', 两人跳舞: the last two of a kind to do so, and nobody who has become somebody else."""
        gone = {before for before, _ in self.out.turns}
        people = [s.key for s in self.out.subjects if s.kind == "person" and s.key not in gone]
        alive = [s.key for s in self.out.subjects if s.kind in ALIVE and s.key not in gone]
        if self.out.language == "zh" and len(people) > 2:
            people = self._acted_last(people)
        return people[-2:] if len(people) > 1 else alive[-2:] if len(alive) > 1 else []

    def _acted_last(self, people: list[int]) -> list[int]:
        """In the order in which they last did something; who orders others about is not one of them: 老师让他们擦地板."""
        let = self.at > 0 and self.row[self.at - 1].text in LETS
        bosses = set(self.group or self.actors) if let else set()
        before, then = self.several
        if before and not let and len(self.out.subjects) == then and not set(before) & bosses:
            return before
        last = {key: n for n, deed in enumerate(self.out.deeds) for key in deed.subjects}
        first = {key: n for n, key in enumerate(people)}
        return sorted((key for key in people if key not in bosses), key=lambda key: (last.get(key, -1), first[key]))

    def _newcomers(self, mark: Mark) -> bool:
        """两人在雨中奔跑, 他们一边喝茶一边下棋: where nobody was named before, a man and a woman, or two women."""
        nouns = TWO.get(mark.form)
        if nouns is None or self.out.language != "zh" or any(s.kind in ALIVE for s in self.out.subjects):
            return False
        entries = [entry for noun in nouns if (entry := self.shelf.ground("things", noun).entry) is not None]
        two = [self.out.bring(entry, span=(mark.start, mark.end), tool=False) for entry in entries]
        if len(two) == 1:
            two[0].count = 2
        self.out.ground(mark.start, mark.end, f"thing:{two[0].entry.name}", "generic")
        self.group, self.fresh, self.stranger, self.named_here, self.named_clause = [s.key for s in two], True, False, True, True
        self.last = self.group[-1]
        return True

    def _introduces(self, mark: Mark) -> bool:
        """'She walks in': a pronoun for nobody named before is somebody."""
        noun = NEWCOMERS.get(mark.form)
        owner = self._owner_named(GENDER.get(mark.form, ""), "") if noun is not None and mark.form.isascii() else ""
        noun = owner or noun
        child = self._own_child(mark)
        noun = child or noun
        match = self.shelf.ground("things", noun) if noun else None
        # 'Ben's mother wakes him up': of the other sex she is not meant; of whom nothing tells the sex may be.
        sex = {"him": "m", "her": "f"}.get(mark.form) or GENDER.get(mark.form, "")
        meant = [s for s in self.out.subjects if s.kind == "person"
                 and (self._sex(s) in (sex, "") or s.count > 1 or not mark.form.isascii())]
        beast = mark.form in ("him", "her") and any(s.kind in ALIVE and s.kind != "person" for s in self.out.subjects)
        if match is None or match.entry is None or ((meant or beast) and not child):
            return False
        last = self.out.deeds[-1].subjects if self.out.deeds else self.topic[:1]
        if not owner and any(self.out.subject(key).kind in ALIVE and self.out.subject(key).kind != "person" for key in last):
            return False  # 'a lion yawns. He sleeps': the beast of the tale
        self._make(replace(mark, kind="thing", value=noun, form=str(noun)), match.entry, "synonym", "person")
        return True

    def _own_child(self, mark: Mark) -> str:
        """'Her father carries her', 'his mother wakes him': the child whose parent was named; '' where it is there."""
        own, noun = {"her": ("her", "girl"), "him": ("his", "boy")}.get(mark.form, ("", ""))
        doers = [self.out.subject(key) for key in self.actors]
        if not own or len(doers) != 1 or doers[0].noun not in ELDERS:
            return ""
        owned = re.search(rf"\b{own}\s*$", self.out.text[: doers[0].span[0]].lower())
        owned = owned or doers[0].label.lower().startswith(own)
        others = [s for s in self.out.subjects if s.kind in ALIVE and s.key != doers[0].key]
        return noun if owned and not others else ""

    def _owner_named(self, sex: str, usual: str) -> str:
        """'My daughter's birthday … she blows out the candles': whose it was is who does it."""
        for k, mark in enumerate(self.row[: self.at]):
            owns = k + 1 < len(self.row) and self.row[k + 1].text == "s"
            entry = self.shelf.ground("things", str(mark.value)).entry if mark.kind == "thing" and owns else None
            said = str(mark.value if mark.name else mark.form)
            if entry is not None and entry.facts.get("kind") == "person" and said in (WOMEN if sex == "f" else MEN):
                return str(mark.value)
        return usual

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
        if person and not fit:  # 'a woman comes home. She hugs him': the dog
            fit = [s for s in reversed(self.out.subjects) if s.kind in ALIVE and s.kind != "person" and s.key not in busy]
        sex = GENDER.get(mark.form) or {"him": "m", "her": "f"}.get(mark.form, "")
        if person and any(s.count == 1 for s in fit):  # 'people rush past … gives him a coin': one is meant
            fit = [s for s in fit if s.count == 1]
            fit = [s for s in fit if self._sex(s) in (sex, "")] or fit
        if mark.form in ("它们", "them"):  # 骑马把它们赶回家: the herd, and not the horse
            fit = sorted(fit, key=lambda s: s.count < 2)
        if thing and self.deed is not None and self._handles(self.deed.verb):
            again = next((d.target for d in reversed(self.out.deeds) if d.target is not None), None)
            fit = sorted(fit, key=lambda s: (s.kind in ALIVE, s.key != again))
        ahead = self.row[self.at + 1] if self.at + 1 < len(self.row) else None
        if thing and ((ahead is not None and ahead.text[:1] in "身背面头") or self.oblique in ("给", "为", "替", "对")):
            # 月亮挂在它身后, 给它喂水
            fit = sorted(fit, key=lambda s: s.kind not in ALIVE)
        if thing and self.oblique in ("把", "将") and self.deed is None:  # 捧起小乌龟，把它放进水里
            done = next((d.target for d in reversed(self.out.deeds) if d.target is not None), None)
            fit = sorted(fit, key=lambda s: s.key != done)
        best = next((s for s in fit if self._suits(s)), None)
        return (best or fit[0]).key if fit else None

    def _handles(self, verb: str) -> bool:
        """Whether a verb is done to a thing in the hand: 'holds it', 'throws it'."""
        entry = self.shelf.ground("motions", verb).entry
        return entry is not None and bool(entry.facts.get("holds")) and verb not in CARED

    def _suits(self, subject: Subject) -> bool:
        """What the word before asks of it: one goes into what holds things, sits on what bears, and runs after whoever
        was the last to do something."""
        if self.relation == "inside":
            return self._holds(subject)
        if self.relation in ("on", "under"):
            return subject.kind in ("furniture", "vehicle", "vessel", "building", "plant")
        verb = self.deed.verb if self.deed is not None else ""
        if verb in CARED:
            return subject.kind in ALIVE
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
