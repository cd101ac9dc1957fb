"""Verbs: who does what, what a body can do instead, and who rides whom."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from skyscreen.catalogue.entry import Entry
from skyscreen.write.mark import DESCRIBING, Mark, has
from skyscreen.write.morphology import forms, plural, third
from skyscreen.write.read_roles import ReadRoles
from skyscreen.write.read_rowing import ReadRowing
from skyscreen.write.read_work import LARGEST, ReadWork
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.shelf import ALIVE, Match
from skyscreen.write.tree import Node
from skyscreen.write.words.by_words import HAT
from skyscreen.write.words.filmic import WEAR
from skyscreen.write.words.grammar import STEADY

RIDING = ("ride", "cycle", "pedal", "drive", "骑", "骑车", "驾驶", "开车")
BOARDS = {
    "skateboard": "skateboard",
    "滑滑板": "skateboard",
    "玩滑板": "skateboard",
    "surf": "surfboard",
    "冲浪": "surfboard",
    "snowboard": "snowboard",
    "滑单板": "snowboard",
}
"""Verbs that name what one stands on: verb → thing. The board does the going."""


AFTER_VERB = ("on", "under", "inside", "around")
"""Relations that a verb's own last word may tell: 'sit on', 'circle around'."""
PATHS = ("across", "through", "along", "down", "up", "past", "over", "toward", "towards", "into", "from", "to", "home")
"""Whoever carries something along one of these walks."""
TRANSITIVE = {"feed": "look", "喂": "look"}
"""Verbs that are another motion of a beast when somebody else is their object: a cow that feeds its calf does not
graze."""
EXHALING = ("breathe", "exhale", "spit", "spew", "belch", "blow", "喷", "吐", "呼", "吹")
"""First word or character of verbs that are done with breath."""
EXHALED = {
    "bubbles": r"\bbubbles?\b|泡泡|肥皂泡|气泡|泡",
    "fire": r"\bfire\b|\bflames?\b|火",
    "smoke": r"\bsmoke\b|烟",
    "steam": r"\b(?:steam|mist|frost|fog|ice|cold)\b|雾|白气|寒气|冷气|热气",
}
"""Matter that breath is made of, as `stage.exhaled` draws it, and the words for it."""
ROLLING = ("roll", "tumble", "滚", "翻滚")
"""What a ball does by going, a body on the spot."""
OBJECT_VERBS = {
    "看书": "书",
    "读书": "书",
    "骑马": "马",
    "骑车": "自行车",
    "骑自行车": "自行车",
    "开车": "汽车",
    "喝茶": "茶杯",
    "喝咖啡": "咖啡杯",
    "放风筝": "风筝",
    "fly a kite": "kite",
    "fly the kite": "kite",
    "fly kites": "kite",
    "踢球": "球",
    "打雪仗": "雪球",
    "开门": "门",
    "推开门": "门",
    "关门": "门",
    "open the door": "door",
    "open a door": "door",
    "close the door": "door",
    "close a door": "door",
    "打球": "球",
    "浇花": "花",
    "种花": "花",
    "种树": "树",
    "栽树": "树",
    "点灯": "灯笼",
    "点蜡烛": "蜡烛",
    "挂灯笼": "灯笼",
    "包饺子": "饺子",
    "捏饺子": "饺子",
    "擦桌子": "桌子",
    "吹蜡烛": "蜡烛",
    **{word: word[1:] for word in ("吹笛子", "拉大提琴", "拉二胡", "弹古筝", "弹琵琶", "吹萨克斯",
                                   "敲锣", "拉手风琴", "打篮球", "踢足球", "打鼓", "敲鼓")},
}
"""Chinese verbs that carry their object in the word."""
MUSICIANS = {
    "bass player": "double bass", "bassist": "double bass", "drummer": "drum kit", "musician": "guitar",
    "busker": "guitar", "street musician": "guitar", "violist": "viola", "singer": "", "贝斯手": "大提琴",
    "鼓手": "架子鼓", "乐手": "吉他", "音乐家": "小提琴", "街头艺人": "吉他", "歌手": "",
}
"""Players who are not called after their instrument."""
PERFORMING = (
    "play", "perform", "practise", "practice", "rehearse", "jam", "演奏", "表演", "演出", "排练", "练习", "弹", "弹奏",
)
"""What a musician does on the instrument, and a singer with the voice."""
WITH_TOOLS = ("play", "box")
"""Motions that what they are done with makes another: who plays a guitar strums, who fights with a sword fences."""

BY_KIND = {
    "body": "stretch", "change": "handle", "cognition": "think", "communication": "talk", "competition": "exercise",
    "consumption": "eat", "contact": "handle", "creation": "handle", "emotion": "laugh", "motion": "walk",
    "perception": "look", "possession": "offer", "social": "talk", "stative": "think", "weather": "look",
}
"""WordNet's kinds of verbs → the motion that stands for one without an object."""

FELT = {"smile": "happy", "laugh": "happy", "cheer": "happy", "cry": "tearful", "frown": "angry", "gasp": "surprised"}
"""Deeds that a face goes on showing while the hands do something else: mood by motion."""


MEANS = re.compile(
    r"(?:\b(?:with|using)(?: an?| the| his| her| their| some)?(?: \w+)?\s*|[用拿]着?[一]?[把支条块根个]?)$")
"""What goes right before the means by which something is done."""
PUTTING_ON = re.compile(r"[穿戴系](?!着)[^的，。；]*$|[穿戴系](?!着)[^的，。；]*[，。；！]")
"""Chinese for an act of putting something on, not for what is worn."""
LONGEST = 1.8
"""Metres of a thing that is used with the hands."""
LIFELESS = ("prop", "food", "furniture", "building", "plant", "light")
"""Kinds of what does nothing of its own: a verb that is not known moves none of them."""


FALLING = ("fall", "drift", "flutter", "float", "swirl", "float down", "落", "飘落", "落下", "飘", "飘散", "飞舞")
"""What petals and leaves do."""
GOING = ("walk", "drive", "sail", "fly", "swim")
"""How a body goes when only that it goes is known."""


class ReadDeeds(ReadWork, ReadRowing, ReadRoles):
    def _on_motion(self, mark: Mark, k: int) -> None:
        if self._said_twice(mark, k) or self._noun_of(mark, k):
            return
        if self.stranger or (self.negated and self.out.language == "en"):
            self.out.ground(mark.start, mark.end, "", "ignored", "nobody in the picture does it")
            self.negated, self.stranger = None, bool(self.orphan)
            self.orphan = 2 if self.orphan else 0
            return
        if self._unseen_does(k) or self._of_no_subject(mark, k):
            self.out.ground(mark.start, mark.end, "", "ignored", "nobody in the picture does it")
            return
        if mark.form in WEAR:
            self.wearing = True  # what is worn shows; it is no action
            return
        if self._describes(mark, k):
            self.out.ground(mark.start, mark.end, "state", "synonym", "as it is found")  # 'a broken clock'
            return
        if self._is_state(mark, k):
            self.out.ground(mark.start, mark.end, "state", "synonym", "as it is found")
            self.deed, self.group, self.fresh = None, [], False
            return
        ahead = self.row[k + 1].form if k + 1 < len(self.row) else ""
        along = mark.text.endswith("着") and ahead in ("跟", "和", "对", "向", "朝", "给", "把") and bool(self.group)
        # 笑着跟上车的老人打招呼: how the next verb is done, and no clause of the noun's
        of_noun = k and mark.text.lower().endswith("ing") and has(self.row[k - 1], "relation")  # 'under falling petals'
        relative = bool(self.count is not None or self.fresh or of_noun) and not along and self.relative_ahead()
        pivot, self.pivot = self._pivot(mark), None
        if pivot is not None and not relative:
            self.group, self.fresh, self.joined = [pivot], True, False
        subjects, before_subject = self._doers(mark, k, relative)
        subjects = self._able(mark, subjects)
        if relative:
            self.held, self.count = (self.count, None) if self.out.language == "zh" else (None, self.count)
            self.outer = self.deed if not self.group and self.deed is not None else self.outer
        self._step(mark, subjects)
        manner = next((str(m.value) for m in self.waiting if m.kind == "manner"), "")
        self.waiting = [m for m in self.waiting if m.kind != "manner"]
        deed = Deed(subjects, mark.value, (mark.start, mark.end), self.step, target=self.aim, manner=manner,
                    manner_of=not mark.senses)
        before = self.out.deeds[-1] if self.out.deeds else None
        if before is not None and before.step == self.step and before.subjects == subjects and self._holding(before):
            self.out.deeds.insert(-1, deed)  # who runs with a box is shown running
        else:
            self.out.deeds.append(deed)
        self.actors, self.group, self.deed, self.fresh, self.joined = subjects or self.actors, [], deed, False, False
        if mark.form in OBJECT_VERBS and not any(s.noun == OBJECT_VERBS[mark.form] for s in self.out.subjects):
            self._with_object(mark, deed)
        if before_subject:
            self.open, self.relative, self.fresh = deed, relative, True
            self.deed = deed if relative else None
        goal = self.out.language == "zh" and len(mark.text) > 1 and mark.text[-1] in "在到向往"
        self.aim, self.oblique = None, mark.text[-1] if goal else ""  # 坐在: a noun and its place word follow
        if not (relative and self.out.language == "en"):  # 'beside a sleeping dog' keeps its relation
            self.relation = self._own_relation(mark)

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
        return done and article and ahead is not None and ahead.kind in ("thing", "unknown", "place")

    def _is_state(self, mark: Mark, k: int) -> bool:
        """'The kite is caught in a tree': a passive that names nobody who does it tells how something is."""
        back = self.row[k - 1] if k else None
        word = mark.text.lower()
        done = word != mark.form and not word.endswith(("ing", "s"))
        still = back is not None and back.form in ("is", "are", "was", "were") and done and bool(self.group)
        if not still or self._passive(mark, k) or self.out.language != "en":
            return False
        self.actors = list(self.group)
        return not any(self._can(key, mark.value) for key in self.group if self.out.subject(key).kind not in ALIVE)

    def _node(self, verb: str) -> Node:
        """The usual place of a verb among motions; one of its own for a verb that has none."""
        return self.shelf.index["motions"].get(verb) or Node((verb,))

    def _can(self, key: int, verb: str) -> bool:
        """Whether a body of this kind has a motion for the verb."""
        rig = self.shelf.rig(self.out.subject(key).entry)
        match = self.shelf.ground("motions", verb, fits=lambda e: rig in e.facts.get("rigs", ()))
        return match.entry is not None and match.how in ("exact", "synonym")

    def _pivot(self, mark: Mark) -> int | None:
        """Whose verb it is after 'watches two sheep' or 'a dog carrying': the object's, where it stands right there.
        'A man on a horse carrying a spear' carries it himself."""
        before = (m for m in reversed(self.row[: self.at]) if m.kind not in ("manner", "small") or m.form == "and")
        back = next(before, None)
        if back is None or back.kind not in ("thing", "pronoun"):
            return None
        if self.pivot is not None:
            return self.pivot
        last = self.out.deeds[-1] if self.out.deeds else None
        here = last is not None and last.step == self.step and last.target == self.last and last.target is not None
        if not here or self.out.language != "en" or not mark.text.lower().endswith("ing"):
            return None
        assert last is not None
        alive = self.out.subject(last.target or 0).kind in ALIVE
        return last.target if alive and not self._is_holding(mark.value) else None

    def _said_twice(self, mark: Mark, k: int) -> bool:
        """擦了擦汗, 看一看: the first of the two says nothing of its own, nor does the 起来 of 跳了起来."""
        last = next((m for m in reversed(self.row[:k]) if m.text != "了"), None)
        if mark.text in ("起来", "下来", "上来", "过来") and last is not None and last.kind == "motion":
            return True
        if self.out.language == "zh" and last is self.row[k - 1] and last is not None and last.text == mark.text:
            return True  # 飘飘
        ahead = self.row[k + 1 : k + 3]
        between = len(ahead) == 2 and ahead[0].text in ("了", "一", "了一") and ahead[1].kind == "motion"
        return self.out.language == "zh" and between and ahead[1].text.startswith(mark.text)

    def _own_relation(self, mark: Mark) -> str | None:
        """'sit on' may be one word of the catalogue; its preposition still says where."""
        head, _, tail = mark.form.rpartition(" ")
        senses = self.lexicon.table.get((tail,), []) if head else []
        return next((str(s.value) for s in senses if s.kind == "relation" and s.value in AFTER_VERB), None)

    def _doers(self, mark: Mark, k: int, relative: bool) -> tuple[list[int], bool]:
        """(who does it, whether the verb comes before its subject)."""
        inverted = not self.group and self.fresh and (bool(self.frames) or self._arrives(mark))
        subjects = [] if relative or inverted else list(self.group or self.actors)
        if self._passive(mark, k) and subjects:
            self.aim = subjects[0]
            return [], True
        if self.agent is not None:
            doer, self.agent, self.passive = self.agent, None, relative
            self.aim = None if relative else next(iter(self.group), None)
            return [doer], relative
        if not subjects and self.out.subjects and not (relative or inverted):
            subjects = [self.out.subjects[-1].key] if self.out.subjects[-1].key != self.aim else []
        return subjects, relative or inverted

    def _able(self, mark: Mark, subjects: list[int]) -> list[int]:
        """A pot pours no soup while a cook is about: what cannot do a deed leaves it to whoever spoke of before can."""
        if not subjects or any(self.out.subject(key).kind in ALIVE for key in subjects):
            return subjects

        alive = [s.key for s in reversed(self.out.subjects) if s.kind in ALIVE and s.key not in subjects]
        others = [key for key in (*self.actors, *self.topic) if key in alive] or alive[:1]
        if any(self._can(key, mark.value) for key in subjects) or not others or not self._can(others[0], mark.value):
            return subjects
        return list(dict.fromkeys(others))

    def _passive(self, mark: Mark, k: int) -> bool:
        """'chased by': a participle and its doer."""
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        word, base = mark.text.lower().split(" ")[0], mark.form.split(" ")[0]
        plain = word in (base, third(base)) or word.endswith("ing")  # 'plays the cello by a window'
        after = self.row[k + 2] if k + 2 < len(self.row) else None
        at = ahead is not None and ahead.form in ("at", "on", "to", "upon", "over", "after")
        by = ahead is not None and (ahead.form == "by" or (at and after is not None and after.form == "by"))
        return by and not plain

    def _step(self, mark: Mark, subjects: list[int]) -> None:
        """One after the other: 'stops and looks', 停下，抬头看."""
        before = self.out.deeds[-1] if self.out.deeds else None
        now = before is not None and before.step == self.step
        same = before is not None and now and bool(set(subjects) & set(before.subjects))
        # 'Hands a letter to a girl, who opens it': first it is hers.
        self.step += bool(now and before is not None and before.to is not None and before.to in subjects)
        later = (self.resumed and not self._beside(mark)) or self._serial(before, mark)
        if (self.joined and not self.group and now) or (same and later):
            self.step += 1
        self.resumed = False

    def _serial(self, before: Deed | None, mark: Mark) -> bool:
        """剪下一朵玫瑰插进花瓶: Chinese verbs in a row come one after the other, but for sitting, standing and 着."""
        if before is None or self.out.language != "zh" or self._holding(before):
            return False
        names = {e.name for verb in (before.verb, mark.value) for e in self._node(verb).entries}
        near = self.row[max(self.at - 4, 0) : self.at]
        beside = mark.text.endswith("着") or any(m.form in ("一边", "同时") for m in near)
        return not beside and not names & {"sit", "stand", "ride", "idle", "carry"}

    def _arrives(self, mark: Mark) -> bool:
        """湖中央漂着一只小船, 森林里走来一只熊: verb, count, noun, and nobody before who could do it."""
        ahead = self.row[self.at + 1 : self.at + 3]
        counted = any(m.kind == "count" for m in ahead)
        nobody = not self.named_clause and (not self.named_here or not self.actors)
        return nobody and counted and not mark.form.isascii()

    def _with_object(self, mark: Mark, deed: Deed) -> None:
        """看书 holds a book, 骑马 a horse."""
        noun = OBJECT_VERBS[mark.form]
        match = self.shelf.ground("things", noun)
        if match.entry is None:
            return
        kind = str(match.entry.facts.get("kind"))
        thing = Subject(len(self.out.subjects), noun, kind, match.entry, 1, deed.span, self.out.text[slice(*deed.span)])
        self.out.subjects.append(thing)
        self.out.ground(*deed.span, f"thing:{match.entry.name}", match.how)
        deed.target = thing.key

    def _beside(self, mark: Mark) -> bool:
        """'holding', 看着, 一边: at the same time as the verb before."""
        side = any(m.form in ("一边", "同时", "while", "as") for m in self.row[max(self.at - 4, 0) : self.at])
        return side or mark.text.endswith("着") or mark.text.lower().endswith("ing") or self._is_holding(mark.text)

    def _is_holding(self, verb: str) -> bool:
        return any(form in STEADY for form in (verb, *forms(verb.lower())))

    def _holding(self, deed: Deed) -> bool:
        said = self.out.text[slice(*deed.span)]
        return self._is_holding(said) or (said.endswith("着") and self.out.language == "zh")

    def _walk_along(self, mark: Mark) -> None:
        """'carries a lantern across a bridge': who does so walks."""
        deed = self.out.deeds[-1] if self.out.deeds else None
        if mark.form not in PATHS or deed is None or self.fresh or deed.step != self.step:
            return
        target = self.out.subject(deed.target) if deed.target is not None else None
        if deed.verb in ("push", "wheel") and self._is("rolling", target):
            return  # goes along with it
        if not self._is_holding(self.out.text[slice(*deed.span)]) or "walk" not in self.shelf.index["motions"]:
            return
        self.out.deeds.insert(-1, Deed(list(deed.subjects), "walk", (mark.start, mark.end), self.step))

    def _ground_deeds(self) -> None:
        self._puts_on()
        self._row()
        self._band()
        self._mount()
        self._claim()
        for deed in self.out.deeds:
            if deed.motions:
                continue
            node = self._node(deed.verb)
            self._breaks_itself(deed)
            words, hows, became = [], [], []
            for key in deed.subjects:
                subject = self.out.subject(key)
                rig = self.shelf.rig(subject.entry)

                def fits(entry: Entry, rig: str = rig) -> bool:
                    return rig in entry.facts.get("rigs", ())

                verb = self.sense(deed, rig)
                match = self.shelf.ground("motions", verb, fits=fits)
                if deed.manner_of and match.how in ("nearest", "generic"):
                    match = Match(None, "ignored")  # a relative's relative: to huddle is no pecking
                loose = verb != deed.verb and verb in TRANSITIVE.values()
                loose = loose or (deed.manner_of and match.how in ("exact", "synonym"))
                match = replace(match, how="nearest") if loose and match.entry else match
                entry = match.entry or self._visible(deed, subject, node.top == "travel")
                plays = subject.kind == "person" and (deed.verb in PERFORMING or (
                    deed.manner_of and entry is not None and entry.name == "exercise"))  # practises
                if entry is not None and (plays or (match.entry is not None and entry.name in WITH_TOOLS)):
                    tool = self._with_tool(deed, fits, subject)
                    if plays and tool is None and subject.entry.name == "singer":
                        tool = self.shelf.families["motions"].get("sing")
                    loose = entry.name == "play" and match.how not in ("exact", "synonym")
                    entry = tool or (self._visible(deed, subject, False) if loose else None) or entry
                if entry is not None and entry.name in FELT and "mood" in subject.entry.params():
                    subject.params.setdefault("mood", FELT[entry.name])
                if entry is not None:
                    deed.motions[key] = entry.name
                    deed.hows[key] = match.how if match.entry else "generic"
                    words.append(entry.en[0])
                    became.append(f"motion:{entry.name}")
                    hows.append(match.how if match.entry else "generic")
            matter = self._breath(deed)
            if matter:
                deed.manner, deed.target = f"{deed.manner} {matter}".strip(), None
            self._work(deed)
            self._hand(deed)
            self._by_means(deed)
            self._share(deed)
            order = ("exact", "synonym", "nearest", "generic", "ignored")
            how = max(hows, key=order.index) if hows else "ignored"
            note = (
                ""
                if how in ("exact", "synonym")
                else (f"done as {words[0]}" if words else "nobody in the picture does it")
            )
            self.out.ground(*deed.span, ", ".join(dict.fromkeys(became)), how, note)
            if note and words:
                self.out.notes.append(f"'{self.out.text[deed.span[0] : deed.span[1]]}' is {note}")
        self._over()
        self._meanwhile()
        self._in_turn()
        self.out.grounding.sort(key=lambda g: (g.start, g.end))

    def _band(self) -> None:
        """'A jazz trio plays': each of its members plays the instrument that it is called after."""
        for deed in list(self.out.deeds):
            for key in list(deed.subjects) if deed.verb in PERFORMING and deed.target is None else ():
                band = self.out.subject(key)
                if not band.company or not all(self._instrument(e.en[0]) for e in band.company):
                    continue
                members = [band.company[k % len(band.company)] for k in range(band.count)]
                band.count, band.company, band.entry, band.noun = 1, (), members[0], members[0].en[0]
                deed.verb = "play"
                for entry in members[1:]:
                    other = replace(band, key=self.out.free_key, entry=entry, noun=entry.en[0], ids=[], params={})
                    self.out.subjects.insert(self.out.subjects.index(band) + 1, other)
                    own = replace(deed, subjects=[other.key], motions={}, hows={})
                    self.out.deeds.insert(self.out.deeds.index(deed) + 1, own)

    def _puts_on(self) -> None:
        """女孩对着镜子戴耳环: who is told to put something on, and does nothing else, is seen to."""
        people = [s for s in self.out.subjects if s.kind == "person"]
        said = PUTTING_ON.search(self.out.text) if self.out.language == "zh" else None
        if not self.out.deeds and said is not None and people and people[0].span[0] < said.start():
            verb = "doff" if re.search(HAT, said[0]) else "get dressed"
            self.out.deeds.append(Deed([people[0].key], verb, (said.start(), said.start() + 1), self.step))

    def _claim(self) -> None:
        """工人在墙上打孔: a deed of nobody is that of the person before it who does nothing else."""
        busy = {key for deed in self.out.deeds for key in deed.subjects}
        for deed in self.out.deeds:
            idle = [s.key for s in self.out.subjects
                    if s.kind == "person" and s.key not in busy and s.span[0] < deed.span[0]]
            if not deed.subjects and not deed.motions and idle:
                deed.subjects = [idle[-1]]
                busy.add(idle[-1])

    def _over(self) -> None:
        """'Jumps over a fence': what goes on legs is over a thing for a moment, and hangs above nothing."""
        motions = self.shelf.families["motions"]
        for deed in self.out.deeds:
            for key, motion in deed.motions.items():
                legs = self.shelf.rig(self.out.subject(key).entry) in ("biped", "quadruped")
                if not legs or motion not in motions or motion in ("float", "swing", "climb", "hang"):
                    continue
                for link in [k for k in self.out.links if k.subject == key and k.kind == "above"]:
                    self.out.links.remove(link)
                    if deed.target is None and motion == "jump":
                        deed.target = link.object

    def _meanwhile(self) -> None:
        """What a deed's object does while it is done: a kite hangs in the wind, a pot turns on the wheel."""
        motions = self.shelf.families["motions"]
        told = {key for deed in self.out.deeds for key in deed.motions}
        for deed in list(self.out.deeds):
            if deed.target is None or deed.target in told:
                continue
            key = deed.target
            rig = self.shelf.rig(self.out.subject(key).entry)
            rows = [_names(motions[m].facts.get("meanwhile", ())) for m in deed.motions.values() if m in motions]
            does = next((name for row in rows for name in row if rig in motions[name].facts.get("rigs", ())), "")
            if not does:
                continue
            self.out.subject(key).tool = False  # what moves by itself is seen, not only held
            self.out.deeds.insert(self.out.deeds.index(deed) + 1, Deed(
                [key], does, deed.span, deed.step, motions={key: does}, hows={key: "exact"}))

    def _breath(self, deed: Deed) -> str:
        """The matter that somebody breathes or blows out, by the verb's own words and those of its clause after it."""
        if (deed.verb.split()[0] if deed.verb.isascii() else deed.verb[:1]) not in EXHALING:
            return ""
        start, end = deed.span
        clause = re.split(r"[,.;，。；、!?]", self.out.text[end : end + 40].lower())[0]
        said = self.out.text[start:end].lower() + " " + clause
        return next((matter for matter, words in EXHALED.items() if re.search(words, said)), "")

    def sense(self, deed: Deed, rig: str) -> str:
        """The verb that a body of this rig does: by its object a verb may be another."""
        if rig == "biped" and (own := self.by_words(deed)):
            return own
        if self._breath(deed) and not (rig == "biped" and deed.verb.startswith(("blow", "吹"))):
            return "breathe out"
        if rig != "biped" and deed.target is not None and deed.verb in TRANSITIVE:
            return TRANSITIVE[deed.verb]
        flies = any(self.out.subject(key).entry.facts.get("flies") for key in deed.subjects)
        if rig == "vehicle" and deed.verb == "drift" and not flies:
            return "skid"  # a car on the road; a balloon drifts in the wind
        if rig == "vehicle" and deed.verb == "turn":
            return "drive"  # a car turns a corner
        tall = [key for key in deed.subjects if self.out.subject(key).kind == "plant"
                and self.out.subject(key).entry.facts.get("height", 0.0) > 1.0]
        if rig == "rigid" and deed.verb in FALLING and tall:
            return "shed"  # 'cherry blossoms fall': the tree stays
        if rig in ("biped", "quadruped") and deed.verb in ROLLING:
            return "roll about"
        return self.by_object(deed) if rig == "biped" else deed.verb

    def _in_turn(self) -> None:
        """'A waiter carrying plates slips, and the plates shatter': what happens but once comes after what went on
        before it, and takes along what is told of it."""
        motions = self.shelf.families["motions"]
        for deed in list(self.out.deeds):
            once = any(motions[m].facts.get("once") for m in deed.motions.values() if m in motions)
            before = [d for d in self.out.deeds if d is not deed and d.step == deed.step and d.motions
                      and set(d.subjects) & set(deed.subjects)]
            if not once or not before:
                continue
            step, start = deed.step, deed.span[0]
            own = [d for d in self.out.deeds if d.step == step and d not in before and d.span[0] >= start]
            for other in self.out.deeds:
                other.step += other.step > step or other in own

    def _breaks_itself(self, deed: Deed) -> None:
        """'A cat pushes a vase off the table and it shatters': nobody alive does so without an object."""
        if deed.target is not None or self.shelf.ground("motions", deed.verb).entry is None:
            return
        own = {e.name for e in self._node(deed.verb).entries}
        if "shatter" not in own or not all(self.out.subject(key).kind in ALIVE for key in deed.subjects):
            return
        before = [s for s in self.out.subjects if s.span[0] < deed.span[0] and s.entry.facts.get("sound") == "glass"]
        if before:
            deed.subjects = [before[-1].key]

    def _hand(self, deed: Deed) -> None:
        """Who plays the guitar has one, who drinks a cup: what a deed of one body needs and nobody named."""
        if len(set(deed.motions.values())) != 1:
            return
        motion = next(iter(deed.motions.values()))
        self._wield(deed, motion)
        self._before_others(deed, motion)
        self._to_whom(deed, motion)
        if deed.target is not None or self.shelf.families["motions"][motion].facts.get("work"):
            return
        if any(self.shelf.rig(self.out.subject(key).entry) != "biped" for key in deed.motions):
            return  # a dog that jumps to catch needs no ball of its own
        entry = self._own_instrument(deed, motion) or self.prop(motion, deed.verb)
        doers = sum(self.out.subject(k).count for k in deed.motions)
        facts = self.shelf.families["motions"][motion].facts
        each = bool(facts.get("tools") or facts.get("each"))
        if entry is None or (doers != 1 and not each and not self.shelf.families["motions"][motion].facts.get("gives")):
            return
        if doers == 1 and all(self._equipped(key) for key in deed.motions):
            return  # a tennis player has a racket
        thing = next((s for s in self.out.subjects if s.entry.name == entry.name), None)
        thing = thing or self.brought(entry, deed, doers if each else 1)
        deed.target = thing.key

    def _wield(self, deed: Deed, motion: str) -> None:
        """Who sweeps leaves has a broom, who digs a hole a spade, whatever it is done to: one that the text names, else
        the one that the verb itself names (to rake), else the usual."""
        names = tuple(self.shelf.families["motions"][motion].facts.get("wields", ()))
        things = self.shelf.families["things"]
        target = self.out.subject(deed.target) if deed.target is not None else None
        doers = [self.out.subject(key) for key in deed.motions]
        if not names or deed.tool is not None or any(self.shelf.rig(s.entry) != "biped" for s in doers):
            return
        if target is not None and target.entry.name in names:
            deed.tool, deed.target = deed.target, None
            return
        own = next((s for s in self.out.subjects if s.entry.name in names), None)
        if own is None:
            said = [things[n] for n in names if n in things and (deed.verb in things[n].en or any(
                word[:1] == deed.verb[:1] and not word.isascii() for word in things[n].zh[:1]))]
            entry = next(iter(said), None) or next((things[n] for n in names if n in things), None)
            if entry is None:
                return
            own = self.brought(entry, deed, min(sum(s.count for s in doers), 4))
        deed.tool = own.key

    def _by_means(self, deed: Deed) -> None:
        """用毛巾擦汗, 'with a stick': what stands right after such a word is in the hand."""
        if deed.tool is not None or not any(self.out.subject(key).kind == "person" for key in deed.motions):
            return
        used = {key for d in self.out.deeds for key in (*d.subjects, d.target, d.to, d.tool)}
        used |= {k.subject for k in self.out.links} | {k.object for k in self.out.links}
        start = deed.span[0] - 12 if self.out.language == "zh" else deed.span[1]
        for thing in self.out.subjects:
            said = self.out.text[max(thing.span[0] - 14, 0) : thing.span[0]].lower()
            near = start <= thing.span[0] <= deed.span[1] + 40 and MEANS.search(said)
            small = thing.kind in ("prop", "food") and self._tall(thing) < LONGEST
            if near and small and thing.key not in used:
                deed.tool = thing.key
                return

    def _before_others(self, deed: Deed, motion: str) -> None:
        """'Reads his son a story', 'plays her mother a tune': the son is not what is held."""
        facts = self.shelf.families["motions"][motion].facts
        target = self.out.subject(deed.target) if deed.target is not None else None
        apart = any(facts.get(name) for name in ("gives", "pair", "work"))
        named = target is not None and target.kind == "person" and facts.get("holds") and not apart
        if named and deed.to is None and self.prop(motion, deed.verb) is not None:
            deed.to, deed.target = deed.target, None

    def _to_whom(self, deed: Deed, motion: str) -> None:
        """'Delivers a parcel to an old lady': where one other person is told of, it is given to them."""
        facts = self.shelf.families["motions"][motion].facts
        if not (facts.get("gives") and facts.get("pair")) or deed.to is not None or len(deed.motions) != 1:
            return
        others = [s.key for s in self.out.subjects
                  if s.kind == "person" and s.key not in deed.motions and s.span[0] > deed.span[0]]
        if len(others) == 1 and not any(others[0] in d.subjects for d in self.out.deeds):
            deed.to = others[0]

    def _equipped(self, key: int) -> bool:
        """Whether somebody's own dress puts something into the hand."""
        return bool(self.out.subject(key).entry.params().get("holds"))

    def _share(self, deed: Deed) -> None:
        """'two knights fight with swords': to each his own, where no number was said."""
        doers = sum(self.out.subject(key).count for key in deed.motions)
        facts = [self.shelf.families["motions"][m].facts for m in deed.motions.values()]
        own = any(f.get("tools") or f.get("each") for f in facts)
        if deed.target is None or doers < 2 or not (own or any(f.get("gives") for f in facts)):
            return
        tool = self.out.subject(deed.target)
        said = any(g.became.startswith("count:") and g.end <= tool.span[1] and g.start >= tool.span[0]
                   for g in self.out.grounding)
        if (tool.count > 1 or "drink" in tool.params) and not said:
            tool.count = doers if own else 1

    def _with_tool(self, deed: Deed, fits: Callable[[Entry], bool], player: Subject) -> Entry | None:
        """'plays the guitar', 'a violinist plays': what is played says how."""
        tool = self.out.subject(deed.target).entry.name if deed.target is not None else self._instrument(player.noun)
        motions = self.shelf.families["motions"].values()
        named = ((m, (*m.facts.get("tools", ()), *m.facts.get("plays", ()))) for m in motions)
        return next((m for m, tools in named if tool in tools and fits(m)), None)

    def _own_instrument(self, deed: Deed, motion: str) -> Entry | None:
        """A bass for a bassist, whatever else the motion is done with."""
        facts = self.shelf.families["motions"][motion].facts
        names = [self._instrument(self.out.subject(key).noun) for key in deed.motions]
        name = next((n for n in names if n in (*facts.get("tools", ()), *facts.get("plays", ()))), "")
        return self.shelf.families["things"].get(name)

    def _instrument(self, noun: str) -> str:
        """What a player is called after: violinist, cellist, drummer, 钢琴家, 鼓手."""
        if noun in MUSICIANS:
            words = [MUSICIANS[noun]]
        elif noun.isascii():
            stem = noun.removesuffix("ist").removesuffix("er")
            words = [stem + "o", stem, stem + "e", stem[:-1]] if stem != noun else []
        else:
            words = [noun[:-1]] if noun[-1] in "家手师" else []
        found = (self.shelf.ground("things", word).entry for word in words if len(word) > 1 or not word.isascii())
        return next((entry.name for entry in found if entry is not None), "")

    def _mount(self) -> None:
        """Who rides, or goes on a skateboard, is carried: the mount does the going, the rider sits or stands."""
        for deed in self.out.deeds:
            board = self.shelf.families["things"].get(BOARDS.get(deed.verb, ""))
            if board is not None and deed.subjects:
                own = next((s.key for s in self.out.subjects if s.entry.name == board.name), None)
                number = sum(self.out.subject(key).count for key in deed.subjects)
                key = own if own is not None else self.brought(board, deed, number).key
                deed.target, deed.verb = None, "drift" if board.name == "surfboard" else "drive"  # it has no wheels
                self.out.subject(key).tool = False
                for rider in deed.subjects:
                    if not any(k.subject == rider and k.object == key for k in self.out.links):
                        self._link(rider, "on", key)
        for deed in [deed for deed in self.out.deeds if not deed.motions]:
            ride = self.shelf.families["motions"].get("ride")
            rides = deed.verb in RIDING or (ride is not None and deed.verb in (*ride.en, *ride.zh))
            riding = rides and deed.target is not None
            for key in list(deed.subjects):
                rider = self.out.subject(key)
                seat = (
                    deed.target
                    if riding
                    else next(
                        (
                            link.object
                            for link in self.out.links
                            if link.subject == key and link.kind in ("on", "inside")
                        ),
                        None,
                    )
                )
                if seat is None or rider.kind not in ("person", "quadruped", "bird"):
                    continue
                mount = self.out.subject(seat)
                said = self.out.text[slice(*mount.span)]
                if riding and rider.count > 1 and mount.count > 1 and said.lower() == self._many(mount):
                    mount.count = rider.count  # 'five nuns ride bicycles': to each her own
                travels = self._node(deed.verb).top == "travel"
                board = mount.entry.name in BOARDS.values()
                craft = board or mount.kind in ("vehicle", "vessel")
                carried = craft or (mount.kind == "quadruped" and rider.kind == "person")
                if not travels or not (riding or carried):
                    continue
                if not any(link.subject == key and link.object == seat for link in self.out.links):
                    self._link(key, "on", seat)
                own = self.default_motion(mount, True)
                still = next(
                    (
                        m
                        for m in (("stand",) if board else ("sit", "stand"))
                        if (e := self.shelf.families["motions"].get(m)) is not None
                        and self.shelf.rig(rider.entry) in e.facts.get("rigs", ())
                    ),
                    None,
                )
                if own is None or still is None:
                    continue
                deed.subjects = [seat if k == key else k for k in deed.subjects]
                deed.target = None if riding else deed.target
                self.out.deeds.insert(
                    self.out.deeds.index(deed),
                    Deed([key], still, deed.span, deed.step, motions={key: still}, hows={key: "exact"}),
                )

    def _many(self, subject: Subject) -> str:
        """The bare plural of what it was called: nobody said how many."""
        return plural(subject.noun) if subject.noun.isascii() else subject.noun

    def _visible(self, deed: Deed, subject: Subject, travels: bool) -> Entry | None:
        """What stands for a verb without a motion: a person's hands or body do something of its kind that is seen, by
        what it is done to and by what the verb is a kind of."""
        motions = self.shelf.families["motions"]
        if subject.kind != "person" or travels:
            return self.default_motion(subject, travels)
        target = self.out.subject(deed.target) if deed.target is not None else None
        if target is not None and target.key != subject.key:
            small = target.kind in ("prop", "food", "light") and self._tall(target) < LARGEST
            name = "talk" if target.kind == "person" else "handle" if small else "tend"
        else:
            name = BY_KIND.get(self.kinds.verb_kind(deed.verb), "talk") if deed.verb.isascii() else "handle"
        return motions.get(name) or self.default_motion(subject, travels)

    def default_motion(self, subject: Subject, travels: bool) -> Entry | None:
        """What a body of this kind does when its verb is not known: go when the verb goes, else its default."""
        rig = self.shelf.rig(subject.entry)
        able = [e for e in self.shelf.families["motions"].values() if rig in e.facts.get("rigs", ())]
        own = [e for name in subject.entry.facts.get("motions", ()) for e in able if e.name == name]
        default = [e for e in able if subject.kind in _names(e.facts.get("default_of", ()))]
        own += [e for e in able if e.name == "fly" and travels and subject.entry.facts.get("flies")]
        # A body that can do nothing like it stands or rests; the first of the alphabet would dance.
        quiet = [e for name in ("stand", "idle", *GOING) for e in able if e.name == name]
        if subject.kind in LIFELESS:
            travels, able = False, []  # a bottle on a hike stays where it was put
        ranked = own + default + quiet + able
        return next((e for e in ranked if bool(e.facts.get("travels")) == travels), ranked[0] if ranked else None)


def _names(fact: str | tuple[str, ...]) -> tuple[str, ...]:
    return (fact,) if isinstance(fact, str) else tuple(fact)
