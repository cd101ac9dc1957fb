"""Verbs: who does what, what a body can do instead, and who rides whom."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.write.lexis.dictionary_zh import tag
from skyscreen.write.lexis.morphology import forms, third
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.hands import MEANS
from skyscreen.write.reader.locatives import PUT_THERE, TOWARDS
from skyscreen.write.reader.own_objects import ReadOwnObjects
from skyscreen.write.reader.verb_senses import PASSIVE, ReadVerbSenses
from skyscreen.write.reading import Deed
from skyscreen.write.text.existence_zh import before_clause, exists
from skyscreen.write.text.infinitives import WISHES
from skyscreen.write.text.mark import Mark, has
from skyscreen.write.text.worn import DONNING
from skyscreen.write.words.filmic import UNDONE, WEAR
from skyscreen.write.words.grammar import PLACING, STEADY

AFTER_VERB = ("on", "under", "inside", "around", "behind")
"""Relations that a verb's own last word may tell: 'sit on', 'circle around'."""
PATHS = ("across", "through", "along", "down", "up", "past", "over", "toward", "towards", "into", "from", "to", "home")
"""Whoever carries something along one of these walks."""
ALONE = ("ride", "cycle", "drive", "骑", "骑车", "骑自行车", "骑马")
"""What a pupil does alone on what carries one."""
TEACHING, LESSON = ("teach", "help", "教", "帮", "帮着", "帮助", "带", "带着", "领着", "率领", "陪着", "陪", "带领"), 24
"""Verbs whose object does with their subject what is taught; characters between the two verbs."""
GOING = {"climb", "run", "walk", "sneak", "crawl", "swim", "ride", "jump"}
"""Motions by which one gets to where the next thing is done."""
FOR = ("给", "为", "替")
"""Prepositions before somebody for whom something is done."""
RESTS = ("stand", "lie", "sit", "hang", "lean", "rest")
"""What things do as people do, where a clause begins with one."""
WITH_OTHERS = frozenset({"walk", "run", "sit", "stand", "ride", "drive", "row", "swim", "idle", "carry", "march",
                         "trot", "climb"})
"""Motions that go on beneath what the hands or the mouth do; of two others a body shows one after the other."""
BESIDE = ("in_front_of", "behind", "next_to", "left_of", "right_of")
"""Relations to somebody who has a picture of their own."""
SEIZING = "拉拿抓捞钓捡提拖牵抱捧买找逮掏取端摘采挖抽拔"
"""First characters of verbs that are done to whatever is counted after them."""
WATCHED = ("watch", "see", "film", "notice", "observe", "spot")
"""Verbs after whose object a participle is the object's, whatever it is."""
POSTURES = ("seated", "perched", "curled", "crouched", "stretched", "huddled", "slumped", "sprawled")
"""Participles that tell how somebody is."""
IMPERSONAL = ("落英缤纷", "落叶纷飞", "花瓣飘落", "花瓣纷飞", "落叶飘零")
"""Set phrases with their own subject in them."""
class ReadDeeds(ReadVerbSenses, ReadOwnObjects):
    def _on_motion(self, mark: Mark, k: int) -> None:
        if self._said_twice(mark, k) or self._noun_of(mark, k) or self._doer_comes(mark, k):
            return
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        if mark.form == "get" and ahead is not None and ahead.kind in ("motion", "verb") and self._is_participle(ahead):
            return  # 'gets knocked over': a passive
        if self.negated is not None and self.negated.form == "without" and self.row[k - 1].kind in ("thing", "clothes"):
            self.negated = None  # 'a woman without an umbrella crosses': she does
        if self.stranger or (self.negated and (self.out.language == "en" or self.negated.form in UNDONE)):
            self.out.ground(mark.start, mark.end, "", "ignored", "nobody in the picture does it")
            self.negated, self.stranger = None, bool(self.orphan)
            self.orphan = 2 if self.orphan else 0
            return
        if self._unseen_does(k) or self._of_no_subject(mark, k):
            self.out.ground(mark.start, mark.end, "", "ignored", "nobody in the picture does it")
            return
        if mark.form in IMPERSONAL and not any(self.out.subject(k).kind == "plant" for k in self.group or self.actors):
            self.out.ground(mark.start, mark.end, "matter:about", "synonym", "what the trees of the place do")
            return
        if self._attributive(mark, k):
            return
        if self._of_the_air(mark, k):
            self.out.ground(mark.start, mark.end, "state", "synonym", "as the air of the place has it")
            return
        if mark.form in WEAR:
            self.wearing = True  # what is worn shows; it is no action
            return
        if self._reduced(mark, k):
            self.out.ground(mark.start, mark.end, "state", "synonym", "how it is, and nobody's deed")
            return
        if self._describes(mark, k):
            self.out.ground(mark.start, mark.end, "state", "synonym", "as it is found")  # 'a broken clock'
            return
        if self._by_later(mark, k):
            return
        tossed = self._tossed(mark, k)
        if tossed:
            mark = replace(mark, value="fall", form="fall")
        if not tossed and self._is_state(mark, k):
            self.out.ground(mark.start, mark.end, "state", "synonym", "as it is found")
            self.deed, self.group, self.fresh = None, [], False
            return
        if self._qualifies_object(mark, k):
            self.out.ground(mark.start, mark.end, "state", "synonym", "as it is found")  # 骑着悬浮摩托
            return
        ahead = self.row[k + 1].form if k + 1 < len(self.row) else ""
        along = mark.text.endswith("着") and ahead in ("跟", "和", "对", "向", "朝", "给", "把") and bool(self.group)
        # 笑着跟上车的老人打招呼: how the next verb is done, and no clause of the noun's
        of_noun = k and mark.text.lower().endswith("ing") and has(self.row[k - 1], "relation")  # 'under falling petals'
        nested = exists(self.row, k) and before_clause(self.row, k)  # 走来一个打伞的姑娘
        doing = k > 0 and self.row[k - 1].text in ("正在", "正") and self.deed is not None and not self.group
        opens = bool(self.count is not None or self.fresh or of_noun or doing) and not (along or nested)
        relative = opens and self.relative_ahead()
        pivot, self.pivot = self._pivot(mark), None
        if pivot is not None and not relative:
            self.group, self.fresh, self.joined = [pivot], True, False
        self._all_asked(mark, k)
        self.partners = list(self.group) if relative and self.joined and self.out.language == "en" else []
        subjects, before_subject = self._doers(mark, k, relative)
        subjects = self._taught(mark, self._able(mark, subjects))
        if relative and self.open is not None and not self.relative:
            self.arriving = self.open
        if relative:
            self.held, self.count = (self.count, None) if self.out.language == "zh" else (None, self.count)
            self.outer = self.deed if not self.group and self.deed is not None else self.outer
        self._step(mark, subjects)
        manner = next((str(m.value) for m in self.waiting if m.kind == "manner"), "")
        self.waiting = [m for m in self.waiting if m.kind != "manner"]
        deed = Deed(subjects, mark.value, (mark.start, mark.end), self.step, target=self.aim, manner=manner,
                    manner_of=not mark.senses)
        if self.aim is not None and self.aimed in FOR and not relative:
            deed.target, deed.to = None, self.aim  # 给猫冲咖啡: for whom, and its object may come
            self.favours.append(deed)
        elif self.aim is not None and self.aimed in TOWARDS and mark.text[:1] in PUT_THERE and not relative:
            deed.target, deed.to = None, self.aim  # 往瓶子里扔石子
        deed.tool, self.wielded = self.wielded if self.wielded is not None else deed.tool, None
        before = self.out.deeds[-1] if self.out.deeds else None
        if before is not None and before.step == self.step and before.subjects == subjects and self._holding(before):
            self.out.deeds.insert(-1, deed)  # who runs with a box is shown running
        else:
            self.out.deeds.append(deed)
        self.actors, self.group, self.deed, self.fresh, self.joined = subjects or self.actors, [], deed, False, False
        noun = self._own_object(mark.form)
        if noun and not any(s.noun == noun for s in self.out.subjects):
            self._with_object(noun, deed)
        if before_subject:
            self.open, self.relative, self.fresh = deed, relative, True
            self.deed = deed if relative else None
        goal = self.out.language == "zh" and len(mark.text) > 1 and mark.text[-1] in "在到向往"
        # 坐在: a noun and its place word follow
        self.aim, self.aimed, self.oblique = None, "", mark.text[-1] if goal else ""
        if not (relative and self.out.language == "en"):  # 'beside a sleeping dog' keeps its relation
            self.relation = self._own_relation(mark)

    def _by_later(self, mark: Mark, k: int) -> bool:
        """'Is carried on a litter by eight servants': who does it comes at the end of the clause, after 'by'."""
        back = next((m for m in reversed(self.row[:k]) if m.form in PASSIVE or m.kind not in ("small", "manner")), None)
        word = mark.text.lower()
        done = word != mark.form and not word.split(" ")[0].endswith(("ing", "s"))
        whom = self.group or self.actors
        told = back is not None and back.form in PASSIVE and done and bool(whom) and self.out.language == "en"
        if not told or self._passive(mark, k):
            return False
        for n in range(k + 1, len(self.row) - 1):
            one = self.row[n]
            if one.kind in ("stop", "comma", "motion", "verb", "then", "and"):
                return False
            if one.form == "by":
                if not self._somebody_after(n):
                    return False
                deed = Deed([], mark.value, (mark.start, mark.end), self.step, target=whom[0])
                self.out.deeds.append(deed)
                self.later = (n, deed)
                self.actors, self.group, self.deed, self.fresh = list(whom), [], None, False
                return True
        return False

    def _pivot(self, mark: Mark) -> int | None:
        """Whose verb it is after 'watches two sheep' or 'a dog carrying': the object's, where it stands right there.
        'A man on a horse carrying a spear' carries it himself."""
        light = ("manner", "small", "place", "locative", "prep") if self.out.language == "zh" else ("manner", "small")
        before = (m for m in reversed(self.row[: self.at]) if m.kind not in light or m.form == "and")
        back = next(before, None)
        if back is None or back.kind not in ("thing", "pronoun"):
            return None
        if self.pivot is not None:
            return self.pivot
        last = self.out.deeds[-1] if self.out.deeds else None
        seat = self._beside_whom(mark)
        if seat is not None:
            return seat
        here = last is not None and last.step == self.step and last.target == self.last and last.target is not None
        if not here or self.out.language != "en" or not mark.text.lower().endswith("ing"):
            return None
        assert last is not None
        alive = self.out.subject(last.target or 0).kind in ALIVE
        # 'Finds a flower growing': what no person does and the flower can, the flower does.
        own = self._can(last.target or 0, mark.value) and not any(self._can(key, mark.value) for key in last.subjects)
        own = own or last.verb in WATCHED  # 'watch a crane lifting a beam'
        return last.target if (alive or own) and not self._is_holding(mark.value) else None

    def _all_asked(self, mark: Mark, k: int) -> None:
        """'Asks a bride and groom to smile', 'orders his men to row': all who are asked do it."""
        last = self.out.deeds[-1] if self.out.deeds else None
        asks = last is not None and last.target is not None and last.step == self.step and not WISHES.isdisjoint(
            forms(self.out.text[slice(*last.span)].lower().split(" ")[0]))
        if not asks or last is None or last.target is None or not k or self.row[k - 1].form != "to":
            return
        first = self.out.subject(last.target)
        others = [key for key in self.group if self.out.subject(key).kind in ALIVE and key != first.key]
        if self.out.language == "en" and first.kind in ALIVE and others == self.group and others:
            self.group = [first.key, *others]

    def _beside_whom(self, mark: Mark) -> int | None:
        """'Kneels before a queen seated on a throne', 'next to a dog wagging its tail': a participle right after
        somebody beside whom others are is what that one does, where that one can. Who sits on a horse does it."""
        word = mark.text.lower().partition(" ")[0]
        participle = word.endswith("ing") or word in POSTURES
        if self.out.language != "en" or not participle or self.last is None or self.last in (*self.group, *self.actors):
            return None
        beside = any(k.object == self.last and k.kind in BESIDE for k in self.out.links)
        alive = self.out.subject(self.last).kind in ALIVE
        return self.last if beside and alive and self._can(self.last, mark.value) else None

    def _said_twice(self, mark: Mark, k: int) -> bool:
        """擦了擦汗, 看一看: the first of the two says nothing of its own, nor does the 起来 of 跳了起来."""
        last = next((m for m in reversed(self.row[:k]) if m.text != "了"), None)
        row = ("起来", "下来", "上来", "过来", "出来", "进来", "出去", "进去")
        gap = self.out.text[last.end : mark.start] if last is not None else ""
        after = last is not None and gap in ("", "了") and last.kind in ("motion", "verb", "unknown", "small")
        if mark.text in row and after and last is not None and (last.kind == "motion" or tag(last.text)[:1] == "v"):
            return True  # 跳了起来, 窜起来, 走了出来
        if self.out.language == "zh" and last is self.row[k - 1] and last is not None and last.text == mark.text:
            return True  # 飘飘
        ahead = self.row[k + 1 : k + 3]
        between = len(ahead) == 2 and ahead[0].text in ("了", "一", "了一") and ahead[1].kind == "motion"
        return self.out.language == "zh" and between and ahead[1].text.startswith(mark.text)

    def _own_relation(self, mark: Mark) -> str | None:
        """'sit on' may be one word of the catalogue; its preposition still says where."""
        if mark.form in DONNING:
            return None  # nobody is on the coat that is put on
        head, _, tail = mark.form.rpartition(" ")
        if head and tail == "against" and not any(self.out.subject(k).kind in ALIVE for k in self.actors):
            return "next_to"  # a bicycle that leans against a wall
        senses = self.lexicon.table.get((tail,), []) if head else []
        return next((str(s.value) for s in senses if s.kind == "relation" and s.value in AFTER_VERB), None)

    def _doers(self, mark: Mark, k: int, relative: bool) -> tuple[list[int], bool]:
        """(who does it, whether the verb comes before its subject)."""
        giving = mark.text[-1:] == "给"  # 下到锅里，端给客人: who has been doing it all along
        inverted = not self.group and self.fresh and not giving and (bool(self.frames) or self._arrives(mark))
        inverted = inverted or (exists(self.row, k) and not giving)
        inverted = inverted and not (self.aim is not None and self.aimed in FOR)  # 护士给病床上的小男孩打针
        subjects = [] if relative or inverted else list(self.group or self.actors)
        if self._passive(mark, k) and subjects:
            self.aim = subjects[0]
            return [], True
        if self.agent is not None:
            doer, self.agent, self.passive = self.agent, None, relative
            lifeless = self.out.subject(doer).kind not in ALIVE
            if lifeless and not relative and self.group and self._falls_off(mark.value):
                return list(self.group), False  # 被石头绊倒: the stone does nothing
            before = self.group or (self.actors if doer not in self.actors else self.topic)  # …，被奶奶抓住
            self.aim = None if relative else next(iter(before), None)
            return [doer], relative
        if not subjects and self.out.subjects and not (relative or inverted):
            others = [s for s in self.out.subjects if s.key != self.aim and (self.aim is None or s.kind in ALIVE)]
            subjects = [s.key for s in others[-1:]]
        return subjects, relative or inverted

    def _able(self, mark: Mark, subjects: list[int]) -> list[int]:
        """A pot pours no soup while a cook is about: what cannot do a deed leaves it to whoever spoke of before can."""
        if not subjects or any(self.out.subject(key).kind in ALIVE for key in subjects):
            return subjects
        ahead = self.row[self.at + 1] if self.at + 1 < len(self.row) else None
        placed = mark.text.startswith(PLACING) and (mark.text[-1] == "在" or (ahead is not None and ahead.text == "在"))
        if placed and self.fresh:
            return subjects  # 灯笼挂在树上: nobody hangs there
        if mark.value in RESTS and subjects == self.group and not mark.text.lower().endswith("ing"):
            return subjects  # 'a man sings, a chair stands left of the door'
        alive = [s.key for s in reversed(self.out.subjects) if s.kind in ALIVE and s.key not in subjects]
        before = [key for deed in reversed(self.out.deeds) for key in deed.subjects if self.out.language == "zh"]
        others = [key for key in (*self.actors, *self.topic, *before) if key in alive][:8] or alive[:1]
        others = others if set(others) & {*self.actors, *self.topic} else others[:1]  # 糖画掉进河里，哇地哭了
        means = all(MEANS.search(self.out.text[: self.out.subject(key).span[0]]) for key in subjects)
        own = not means and any(self._can(key, mark.value) for key in subjects)  # 用魔杖点亮蜡烛: she lights it
        if own or not others or not self._can(others[0], mark.value):
            return subjects
        return list(dict.fromkeys(others))

    def _taught(self, mark: Mark, subjects: list[int]) -> list[int]:
        """'Teaches me to ride', 教我包饺子: both are seen to do it, and no teaching beside it."""
        before = self.out.deeds[-1] if self.out.deeds else None
        if before is None or before.verb not in TEACHING or before.target is None or before.step != self.step:
            return subjects
        near = self.out.text[before.span[1] : mark.start]
        if len(near) > LESSON or self.out.subject(before.target).kind != "person" or not before.subjects:
            return subjects
        self.out.deeds.remove(before)
        if mark.value in ALONE:  # one bicycle carries one: who teaches runs beside it
            self.out.ground(*before.span, "motion:run", "nearest", "beside who learns it")
            before.verb, pupil = "run", before.target
            before.target = None
            self.out.deeds.append(before)
            for key in before.subjects:
                self._link(key, "next_to", pupil)
            return [pupil]
        self.out.ground(*before.span, "state", "synonym", "both are seen to do it")
        return list(dict.fromkeys([*before.subjects, before.target]))

    def _passive(self, mark: Mark, k: int) -> bool:
        """'chased by': a participle and its doer."""
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        word, base = mark.text.lower().split(" ")[0], mark.form.split(" ")[0]
        plain = word in (base, third(base)) or word.endswith("ing")  # 'plays the cello by a window'
        after = self.row[k + 2] if k + 2 < len(self.row) else None
        at = ahead is not None and ahead.form in ("at", "on", "to", "upon", "over", "after")
        by = ahead is not None and (ahead.form == "by" or (at and after is not None and after.form == "by"))
        return by and not plain and not self._nearby(mark, k)

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
        if before is not None and self.out.language == "en" and not self._holding(before):
            back = self.row[self.at - 1].form if self.at else ""
            goes = {e.name for e in self._node(before.verb).entries} & GOING
            return back == "to" and bool(goes)  # 'climbs up to feed it'
        if before is None or self.out.language != "zh" or self._holding(before):
            return False
        names = {e.name for verb in (before.verb, mark.value) for e in self._node(verb).entries}
        near = self.row[max(self.at - 4, 0) : self.at]
        beside = mark.text.endswith("着") or any(m.form == "同时" for m in near)
        if any(m.form == "一边" for m in near):
            both = (self.shelf.ground("motions", verb).entry for verb in (before.verb, mark.value))
            return not {e.name for e in both if e is not None} & WITH_OTHERS  # 一边炒菜一边打电话: in turn
        return not beside and not names & {"sit", "stand", "ride", "idle", "carry", "lie"}

    def _arrives(self, mark: Mark) -> bool:
        """湖中央漂着一只小船, 森林里走来一只熊: verb, count, noun, and nobody before who could do it."""
        ahead = self.row[self.at + 1 : self.at + 3]
        counted = any(m.kind == "count" for m in ahead)
        nobody = not self.named_clause and (not self.named_here or not self.actors)
        nobody = nobody and not (self.actors and mark.text[:1] in SEIZING)  # 拉上来一只海龟: he does
        return (nobody and counted and not mark.form.isascii()) or exists(self.row, self.at)

    def _beside(self, mark: Mark) -> bool:
        """'holding', 看着, 一边: at the same time as the verb before."""
        side = any(m.form in ("一边", "同时", "while", "as") for m in self.row[max(self.at - 4, 0) : self.at])
        return side or mark.text.endswith("着") or mark.text.lower().endswith("ing") or self._is_holding(mark.text)

    def _is_holding(self, verb: str) -> bool:
        return any(form in STEADY for form in (verb, *forms(verb.lower())))

    def _holding(self, deed: Deed) -> bool:
        said = self.out.text[slice(*deed.span)]
        load = self.out.subject(deed.target) if deed.verb == "carry" and deed.target is not None else None
        if load is not None and load.kind not in ALIVE:
            return True  # 'with a box in her arms'
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


