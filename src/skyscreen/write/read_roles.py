"""Roles: who is the verb's subject, who its object, who stands where.

A *frame* is a place phrase said before the one it places: 'between two pines stands a house', 桌子上放着苹果.
An *open deed* is a verb said before its subject: the same 'stands', or 提着灯笼的女孩.
"""

from __future__ import annotations

from dataclasses import replace

from skyscreen.catalogue.entry import Entry
from skyscreen.write.mark import DESCRIBING, Mark
from skyscreen.write.read_turns import ReadTurns
from skyscreen.write.read_work import TAKING
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.words.filmic import REVERSED, WEAR
from skyscreen.write.words.grammar import PIVOTS, PLACING

AIMS = ("向", "朝", "到", "往", "对", "对着", "朝着", "给", "把", "将")
"""Prepositions before the verb whose noun is what the verb is aimed at."""
ANIMATE = ("person", "quadruped", "bird", "swimmer")
GIVEN_TO = ("to", "at", "toward", "towards", "into", "onto", "over to")
"""Prepositions after a verb that gives: whom, or what, it is thrown to."""
BREAKS = ("comma", "stop", "then")
LATERAL = ("left_of", "right_of", "in_front_of", "behind", "next_to")
BORNE = ("肩上", "肩膀上", "背上", "头上")
"""Where on a body its load is."""
RIDDEN = ("wheelchair", "sleigh", "chariot", "rickshaw", "sedan_chair", "cart_wheel", "pram", "swing")
"""One sits 'in' them, and is seen on them."""
SUPPORTS = ("on", "under", "inside")


class ReadRoles(ReadTurns):
    def _attach(self, subject: Subject, mark: Mark) -> None:
        """The subject takes its role: object of a relation, of a verb, or one of the next verb's subjects."""
        key, deed = subject.key, self.deed
        if self.becoming:
            self._becomes(subject, mark)
            return
        if self.which is not None:
            kind, ground = self.which
            self.which = None
            if ground is not None:
                self._link(key, kind, ground)
        joined, self.joined = self.joined, False
        if self._gets(subject):
            self.last, self.oblique, self.giving, self.deed, self.last_role = key, "", False, None, "object"
            return
        if self.orphan == 2:
            self.last, self.oblique, self.stranger = key, "", True
            return
        if self.oblique or (joined and self.hung and self.last in self.hung):
            if deed is not None and deed.target is None and not joined:
                deed.target = key  # 跑向火箭, 坐在石头上
            elif self.oblique in AIMS:
                self.aim = key
            if self.oblique == "被":
                self.agent = key
            self.hung = [*self.hung, key] if joined or not self.oblique else [key]
            self.last, self.oblique = key, ""
            return
        bears = subject.kind in ("vessel", "plant")
        if self.within and self.relation is None and (bears or self._holds(subject)):
            bears = bears or subject.entry.name in RIDDEN
            self.relation, self.relation_form = ("on" if bears else "inside"), "in"  # a bird in a tree is on it
        self.within = False
        if self.relation is not None and (self.fronted or self.actors or self.last is not None):
            self._relate(subject, mark, joined)
        elif self.open is not None and self.relative and self.relative_ahead():
            self.open.target = key  # 灯笼 in 提着灯笼的女孩
        elif self.open is not None:
            self._close(key)
        elif deed is not None and deed.target is None and key not in deed.subjects and not self._own_verb(joined):
            deed.target = key
            self.deed = None
            self.pivot = key if self._lets(deed, subject) else None
        elif joined and self.last_role == "object" and not self._own_verb(joined):
            self.last = key
            return
        elif self.prep and self.out.language == "en" and (self.actors or self.group) and not self.fronted:
            self.last, self.last_role, self.prep = key, "object", ""
            return
        elif (joined or self.listing) and self.group:
            self.group.append(key)
            self._place(key)
        else:
            self.group, self.fresh = [key], True
            self._place(key)
        self.last, self.stranger = key, False
        self.last_role = "subject" if key in self.group else "object"

    def _lets(self, deed: Deed, subject: Subject) -> bool:
        """'watches two sheep sleep', 教女儿骑车: a verb whose object may do the next one."""
        said = self.out.text[slice(*deed.span)]
        lets = deed.verb in PIVOTS or said.startswith(tuple(word for word in PIVOTS if not word.isascii()))
        return lets and subject.kind in ANIMATE

    def _giver(self) -> Deed | None:
        """The last verb, where it hands something on: throws, gives, kicks."""
        last = self.out.deeds[-1] if self.out.deeds else None
        if last is None or last.step != self.step or last.to is not None:
            return None
        entry = self.shelf.ground("motions", last.verb).entry
        return last if entry is not None and entry.facts.get("gives") else None

    def _gets(self, subject: Subject) -> bool:
        """'throws a ball to a dog', 'gives a man a flower', 把书递给女孩, 向狗扔球: who gets it, and what."""
        if self._put_there(subject):
            return True
        last, alive = self._giver(), subject.kind in ANIMATE
        if last is None or subject.key in last.subjects:
            return False
        said = self.out.text[slice(*last.span)]
        onto = self.out.language == "zh" and (self.oblique in ("给", *AIMS) or said.endswith("给"))
        if self.giving or (alive and onto and self._carried(last)):
            last.to = subject.key
            return True
        if last.target is not None and not alive and self.out.subject(last.target).kind in ANIMATE and (
                self.out.language == "zh" or self._next_to_noun()):
            last.to, last.target = last.target, subject.key
            return True
        return False

    def _put_there(self, subject: Subject) -> bool:
        """把面包放进烤箱: the object is said, the noun after the verb is where it goes."""
        last = self.out.deeds[-1] if self.out.deeds else None
        if self.out.language != "zh" or last is None or last is not self.deed:
            return False
        if last.target is None or last.to is not None:
            return False
        entry = self.shelf.ground("motions", last.verb).entry
        keys = (entry.facts.get("keys") or {}).get("biped") if entry is not None else None
        if keys is None or "put" not in keys.cues or subject.kind in ANIMATE or subject.key == last.target:
            return False
        last.to = subject.key
        return True

    def _next_to_noun(self) -> bool:
        """'his son a book': nothing but articles and adjectives since the noun before."""
        back = (m for m in reversed(self.row[: self.at]) if m.kind not in (*DESCRIBING, "count", "owner", "small"))
        return next((m.kind for m in back), "") in ("thing", "pronoun")

    def _carried(self, last: Deed) -> bool:
        """Something is there that is handed on: its object, or what 把 took before the verb."""
        if last.target is None:
            lifeless = [key for key in last.subjects if self.out.subject(key).kind not in ANIMATE]
            if lifeless and len(last.subjects) > len(lifeless):
                last.target, last.subjects = lifeless[-1], [k for k in last.subjects if k not in lifeless]
        return last.target is not None

    def _wields(self, subject: Subject) -> bool:
        """'fight with swords': what it is done with stands nowhere; it is in the hand."""
        last = self.deed if self.relation_form == "with" else None
        if last is None or subject.kind in ANIMATE:
            return False
        motions = self.shelf.families["motions"].values()
        return any(subject.entry.name in m.facts.get("tools", ()) for m in motions)

    def _holds(self, subject: Subject) -> bool:
        raise NotImplementedError

    def _own_verb(self, joined: bool) -> bool:
        """'raises his staff and a candle floats': what follows 'and' has a verb of its own before the clause ends."""
        if not joined or self.out.language != "en":
            return False
        for mark in self.row[self.at + 1 :]:
            if mark.kind in (*BREAKS, "and"):
                return False
            if mark.kind == "motion":
                return True
        return False

    def _place(self, key: int) -> None:
        """Whoever is named after a frame stands there."""
        self.named_clause = True
        for kind, what, other in self.frames:
            self._link(key, kind, what, other)
        self.framed = bool(self.frames)

    def _close(self, key: int) -> None:
        """A verb said before its subject gets it; an outer verb has it as its object."""
        deed, outer = self.open, self.outer
        assert deed is not None
        if self.passive:
            deed.target = key  # 被狗追赶的猫
        else:
            deed.subjects = [*deed.subjects, key]
        self.passive = False
        self._place(key)
        self.open = self.outer = None
        if deed.target is not None and not self.relative and self.out.language == "en":
            self.actors, self.group, self.deed = [deed.target], [], None  # 'a mouse chased by a cat hides'
            return
        if self.relative:
            self.frames = []
        self.relative = False
        if outer is not None:
            outer.target = key if outer.target is None else outer.target
            self.actors, self.group, self.deed = outer.subjects, [], None
        else:
            self.actors, self.group, self.fresh = [key], [key], True

    def _relate(self, subject: Subject, mark: Mark, joined: bool) -> None:
        key, kind = subject.key, self.relation
        assert kind is not None
        if self.open is not None and self.out.language == "en":
            self.open.subjects, self.open, self.relative = [key], None, False  # 'beside a sleeping dog'
        other = None
        if kind == "between" and self.between is not None:
            self._complete(key)
            return
        if kind == "between" and subject.count == 2 and not self._and_next():
            other = self._halve(subject)
        if self.fronted:
            self.frames = [*self.frames, (kind, key, other)]
        else:
            if mark.form == "horseback" and self._anchors():
                subject.count = self.out.subject(self._anchors()[0]).count
            for who in () if self._wields(subject) else self._placed(subject):
                if who != key and self.relation_form in REVERSED:
                    self._link(key, kind, who)
                elif who != key:
                    self._link(who, kind, key, other)
                    self._carry_over(who, kind, key)
            self._accompany(subject)
            last = self.out.deeds[-1] if self.out.deeds else None
            if kind == "around" and last is not None and last.target is None and last.subjects == self.actors:
                last.target = key
        if kind == "between" and other is None:
            self.between = key
        else:
            self.relation, self.fronted = None, False
        self.deed = None

    def _on_part_of(self, mark: Mark) -> None:
        raise NotImplementedError

    def _complete(self, key: int) -> None:
        """The second of the two that something stands between."""
        for link in self.out.links:
            if link.kind == "between" and link.object == self.between and link.other is None:
                link.other = key
        self.frames = [
            (kind, what, key if kind == "between" and what == self.between and other is None else other)
            for kind, what, other in self.frames
        ]
        self.relation, self.between, self.fronted = None, None, False

    def _and_next(self) -> bool:
        ahead = self.row[self.at + 1] if self.at + 1 < len(self.row) else None
        return ahead is not None and ahead.kind == "and"

    def _halve(self, subject: Subject) -> int:
        """Two pines that something stands between are two subjects."""
        twin = replace(subject, key=len(self.out.subjects), count=1, params=dict(subject.params), ids=[])
        subject.count = 1
        self.out.subjects.append(twin)
        return twin.key

    def _placed(self, ground: Subject) -> list[int]:
        """Whom a relation places: the object of the verb just said where it was taken 'from' there; else `_anchors`."""
        last = self.out.deeds[-1] if self.out.deeds else None
        target = last.target if last is not None and last.step == self.step else None
        taken = self.relation_form in ("from", "off", "out of") and last is not None and last.verb in TAKING
        return [target] if taken and target is not None else self._anchors(ground)

    def _anchors(self, ground: Subject | None = None) -> list[int]:
        """Whom a relation places: those who act in this clause, else the list just named, else the last noun; and the
        verb's object where nobody would be there himself: 'blows out the candles on the cake'."""
        last = self.out.deeds[-1] if self.out.deeds else None
        if ground is not None and last is not None and self.relation in SUPPORTS and last.target == self.last:
            lifeless = last.target is not None and self.out.subject(last.target).kind not in ANIMATE
            if last.verb in PLACING or last.verb.rstrip("在到进入上下") in PLACING:
                return [last.target] if last.target is not None else []
            upright = all(self.out.subject(who).kind == "person" for who in last.subjects)
            if lifeless and upright and (ground.kind in ("food", "prop") or self._is_table(ground)):
                return [last.target] if last.target is not None else []
        if self.actors and not self.fresh:
            return list(self.actors)
        if self.last in self.group and self.relation_form != "with":
            return list(self.group)
        return [self.last] if self.last is not None else self.actors[:1]

    def _is_table(self, subject: Subject) -> bool:
        node = self.shelf.index["things"].get(subject.noun.split(" ")[-1])
        return node is not None and any(n.words[0] in ("table", "shelf", "desk") for n in (node, *node.up()))

    def _carry_over(self, who: int, kind: str, key: int) -> None:
        """An apple left of a bowl on a table: the table carries both."""
        if kind not in SUPPORTS:
            return
        beside = [link.subject for link in self.out.links if link.object == who and link.kind in LATERAL]
        for near in beside:
            if near != key and not any(k.subject == near and k.kind in SUPPORTS for k in self.out.links):
                self._link(near, kind, key)

    def _accompany(self, subject: Subject) -> None:
        """'dances with a knight': both dance. 'plays with a ball': the ball is the object."""
        deed = self.deed
        if deed is None or self.relation_form != "with" or subject.key in deed.subjects:
            return
        if subject.kind in ANIMATE and all(self.out.subject(who).kind in ANIMATE for who in deed.subjects):
            deed.subjects = [*deed.subjects, subject.key]
        elif deed.target is None:
            deed.target = subject.key

    def _on_relation(self, mark: Mark, k: int) -> None:
        if self.open is not None and not self.relative and mark.form == "by":
            return  # the doer follows: 'chased by a dog'
        self.relation, self.between, self.relation_form = REVERSED.get(mark.value, mark.value), None, mark.form
        self.fronted = self._clause_start(k) and not self.named_here
        self.wearing = mark.form in WEAR
        if mark.form not in ("with", "by", "over", "on", "around", "round"):
            self.deed = None

    def _clause_start(self, k: int) -> bool:
        """Whether only small words stand between here and the start of the clause."""
        back = next((m for m in reversed(self.row[:k]) if m.kind not in ("small", "manner", "other")), None)
        return back is None or back.kind in (*BREAKS, "and", "hour", "season", "camera")

    def _on_locative(self, mark: Mark, k: int) -> None:
        """Chinese: the noun just said is the ground; whoever the clause is about stands there."""
        self.oblique = ""
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

    def _participle(self) -> bool:
        """'a galloping horse', 'under falling petals': determiner or preposition, participle, noun."""
        mark, describing = self.row[self.at], (*DESCRIBING, "mood", "feeling", "trait", "season", "manner")
        back = next((m for m in reversed(self.row[: self.at]) if m.kind not in describing), None)
        ahead = next((m for m in self.row[self.at + 1 :] if m.kind not in describing), None)
        determined = back is not None and (back.kind in ("count", "owner") or back.form == "the")
        many = back is not None and back.kind == "relation" and ahead is not None and ahead.plural
        participle = mark.text.lower().endswith(("ing", "ed"))
        return participle and (determined or many) and ahead is not None and ahead.kind == "thing"

    def deed_of(self, key: int) -> Deed | None:
        """The last verb, when this is its object."""
        last = self.out.deeds[-1] if self.out.deeds else None
        return last if last is not None and last.target == key and last.step == self.step else None

    def _make(self, mark: Mark, entry: Entry, how: str, kind: str, *, role: bool = True) -> None:
        raise NotImplementedError

    def _on_side(self, mark: Mark, k: int) -> None:
        """'The woman on the left': remembered until all are named."""
        light = (*DESCRIBING, "count", "owner", "small", "comma")
        ahead = next((m for m in self.row[k + 1 :] if m.kind not in light), None)
        if self._clause_start(k) and ahead is not None and ahead.kind in ("thing", "unknown"):
            self.next_side = mark.value  # 'on the left a fisherman mends his net'
            self.out.ground(mark.start, mark.end, f"side:{mark.value}", "exact")
        elif self.last is not None:
            self.sides.append((self.last, mark.value))
            self.out.ground(mark.start, mark.end, f"side:{mark.value}", "exact")

    def _settle_sides(self) -> None:
        """Who is on the left is left of whoever is not."""
        for who, side in self.sides:
            others = [s.key for s in self.out.subjects if (s.key, side) not in self.sides and s.key != who]
            if others and not any({k.subject, k.object} == {who, others[0]} for k in self.out.links):
                self._link(who, side, others[0])

    def _on_there(self, mark: Mark, k: int) -> None:
        """放着, 有: what follows is where the frame says."""
        self.deed, self.relation = None, None
        if not self.frames:
            self.stranger = False

    def _of_a_place(self, n: int) -> bool:
        """看着巷子里的行人: 的 ties the people to the alley, where the verb says nothing of being there (坐在)."""
        there = any(m.text[-1:] in ("在", "于") for m in self.row[self.at : n])
        return self.row[n - 1].kind in ("locative", "place") and not there and bool(self.topic or self.group)

    def relative_ahead(self) -> bool:
        """Chinese: the verb opens a clause before its noun (跑步的男人, 坐在长椅上的老人)."""
        if self.row[self.at].form.isascii():
            return self._participle()
        for n, mark in enumerate(self.row[self.at + 1 :], self.at + 1):
            if mark.kind in (*BREAKS, "motion", "then") or (mark.kind == "prep" and mark.form in WEAR):
                return False
            if mark.form == "的":
                light = (*DESCRIBING, "count", "mood", "feeling", "trait", "owner")
                rest = (m for m in self.row[n + 1 :] if m.kind not in light)
                head = next((m for m in rest if m.form != "的"), None)
                where = self.row[n - 1].form in ("远处", "近处", "附近", "不远处")  # 落在远处的树上
                own = self.row[n - 1].kind in DESCRIBING or where or self._of_a_place(n)
                return head is not None and head.kind == "thing" and not own
        return False
