"""Roles: who is the verb's subject, who its object, who stands where.

A *frame* is a place phrase said before the one it places: 'between two pines stands a house', 桌子上放着苹果.
An *open deed* is a verb said before its subject: the same 'stands', or 提着灯笼的女孩.
"""

from __future__ import annotations

from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.attributive import ReadAttributive
from skyscreen.write.reader.awaited import ReadAwaited
from skyscreen.write.reader.giving import AIMS, ReadGiving
from skyscreen.write.reader.locatives import ReadLocatives
from skyscreen.write.reader.reveals import ReadReveals
from skyscreen.write.reading import Subject
from skyscreen.write.text.mark import BREAKS, DESCRIBING, Mark
from skyscreen.write.words.filmic import THERE, WEAR

PERCEIVING = ("看见", "看到", "发现", "遇到", "遇见", "碰到", "听见", "听到", "望见", "瞥见")
"""Verbs whose clause is somebody's own, whatever 的 comes after."""
HANDED = ("把", "将", "给", "为", "替")
"""Before a verb: what follows is its object, or who gets it."""
RIDDEN = ("wheelchair", "sleigh", "chariot", "rickshaw", "sedan_chair", "cart_wheel", "pram", "swing")
"""One sits 'in' them, and is seen on them."""
SEATS = {"chair", "armchair", "sofa", "bed", "hammock", "deckchair", "throne", "bookshelf", "shelf"}


class ReadRoles(ReadReveals, ReadGiving, ReadLocatives, ReadAttributive, ReadAwaited):
    def _attach(self, subject: Subject, mark: Mark) -> None:
        """The subject takes its role: object of a relation, of a verb, or one of the next verb's subjects."""
        key, deed = subject.key, self.deed
        if self.handed is not None and self.at >= self.handed[0]:
            self.oblique, self.handed = self.handed[1], None
            if self.oblique in ("给", "为", "替"):
                self.aim, self.aimed = key, self.oblique
        self._qualified(subject)
        if self.laden is not None:
            self._link(self.laden, "on", key)
            self.laden = None
        if self.becoming:
            self._becomes(subject, mark)
            return
        if self.revealing:
            self._revealed(subject, mark)
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
            before = self.oblique in HANDED  # 哭着把木马推下楼: the next verb's
            if deed is not None and deed.target is None and not joined and not before:
                deed.target = key  # 跑向火箭, 坐在石头上
            elif self.oblique in AIMS:
                self.aim, self.aimed = key, self.oblique
            if self.oblique == "被":
                self.agent = key
            self.hung = [*self.hung, key] if joined or not self.oblique else [key]
            self.last, self.oblique = key, ""
            return
        bears = subject.kind in ("vessel", "plant") or self._seats(subject) or subject.entry.name in RIDDEN
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
            self.pivot = key if self._lets(deed, subject) or (self.outcome and subject.kind in ALIVE) else None
            self.outcome = False
        elif joined and self.last_role == "object" and not self._own_verb(joined):
            self._there_too(subject)
            self.last = key
            return
        elif self.prep and self.out.language == "en" and (self.actors or self.group) and not self.fronted:
            self._along(subject)
            self.last, self.last_role, self.prep = key, "object", ""
            return
        elif (joined or self.listing or self._side_by_side(subject, mark)) and self.group:
            self.group.append(key)
            self._place(key)
        else:
            self.group, self.fresh = [key], True
            self._place(key)
        self.last, self.stranger = key, False
        self.last_role = "subject" if key in self.group else "object"

    def _side_by_side(self, subject: Subject, mark: Mark) -> bool:
        """医生护士推着病床: two words for people with nothing between them."""
        before = self.row[self.at - 1] if self.at else None
        close = before is not None and before.kind == "thing" and before.end == mark.start and self.last in self.group
        return self.out.language == "zh" and close and subject.kind == "person" == self.out.subject(self.last or 0).kind

    def _seats(self, subject: Subject) -> bool:
        """'In an armchair', 'in bed': furniture that one is on."""
        node = self.shelf.index["things"].get(subject.entry.en[0])
        words = {word for n in (node, *node.up()) for word in n.words} if node is not None else set()
        return self.out.language == "en" and subject.kind == "furniture" and bool(words & SEATS)

    def _holds(self, subject: Subject) -> bool:
        raise NotImplementedError

    def _own_verb(self, joined: bool) -> bool:
        """'raises his staff and a candle floats': what follows 'and' has a verb of its own before the clause ends."""
        if not joined or self.out.language != "en" or self._spread_over():
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
        self.first_here = key if self.first_here is None else self.first_here
        self._does_what_waits(key)
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
        if self.arriving is not None:
            self.arriving.subjects, self.arriving = [key], None
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
            if outer.target is not None and outer.to is None and outer.verb.endswith("给"):
                outer.to = key  # 把玫瑰递给正在修飞船的女工程师
            outer.target = key if outer.target is None else outer.target
            self.actors, self.group, self.deed = outer.subjects, [], None
        else:
            self.group, self.partners = [*self.partners, key], []
            self.actors, self.fresh = list(self.group), True

    def _participle(self) -> bool:
        """'a galloping horse', 'under falling petals': determiner or preposition, participle, noun."""
        mark, describing = self.row[self.at], (*DESCRIBING, "mood", "feeling", "trait", "season", "manner")
        back = next((m for m in reversed(self.row[: self.at]) if m.kind not in describing), None)
        ahead = next((m for m in self.row[self.at + 1 :] if m.kind not in describing), None)
        determined = back is not None and (back.kind in ("count", "owner") or back.form == "the")
        many = back is not None and back.kind == "relation" and ahead is not None and ahead.plural
        participle = mark.text.lower().endswith(("ing", "ed"))
        return participle and (determined or many) and ahead is not None and ahead.kind in ("thing", "place")

    def _make(self, mark: Mark, entry: Entry, how: str, kind: str, *, role: bool = True) -> None:
        raise NotImplementedError

    def _on_side(self, mark: Mark, k: int) -> None:
        """'The woman on the left': remembered until all are named."""
        if any(g.start <= mark.start < g.end and g.became.startswith("afar:") for g in self.out.grounding):
            return  # 'with a town in the distance': the town is
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

    def _lifeless(self, mark: Mark | None) -> bool:
        node = self.shelf.index["things"].get(str(mark.value)) if mark is not None and mark.kind == "thing" else None
        return node is not None and node.top not in ALIVE

    def _of_a_place(self, n: int) -> bool:
        """看着巷子里的行人: 的 ties the people to the alley, where the verb says nothing of being there (坐在)."""
        there = any(m.text[-1:] in ("在", "于") for m in self.row[self.at : n])
        return self.row[n - 1].kind in ("locative", "place") and not there and bool(self.topic or self.group)

    def _seat_of_a_place(self, n: int, head: Mark | None) -> bool:
        """老人坐在院子里的藤椅上: somebody said before is on what stands there, and the place is only where it is."""
        ahead = next((after for m, after in zip(self.row[n:], self.row[n + 1 :], strict=False) if m is head), None)
        said = self.row[n - 1].kind in ("place", "locative") and bool(self.topic or self.group)
        return said and ahead is not None and ahead.kind == "locative" and self._lifeless(head)

    def relative_ahead(self) -> bool:
        """Chinese: the verb opens a clause before its noun (跑步的男人, 坐在长椅上的老人)."""
        if self.row[self.at].form.isascii():
            return self._participle()
        if self.row[self.at].form in PERCEIVING and (self.group or self.actors):
            return False  # 她推开门，看见满屋子的气球
        for n, mark in enumerate(self.row[self.at + 1 :], self.at + 1):
            if mark.kind in (*BREAKS, "motion", "then") or (mark.kind == "prep" and mark.form in WEAR):
                return False
            if mark.form == "的":
                light = (*DESCRIBING, "count", "mood", "feeling", "trait", "owner")
                rest = (m for m in self.row[n + 1 :] if m.kind not in light)
                head = next((m for m in rest if m.form != "的"), None)
                where = self.row[n - 1].form in ("远处", "近处", "附近", "不远处")  # 落在远处的树上
                loose = self.row[n - 1].kind in ("verb", "unknown", "small")
                given = self.row[self.at].text[-1] == "给" and loose  # 送给生病的小熊
                between = self.row[self.at + 1 : n]
                plain = all(m.kind in (*light, "verb", "unknown", "small") for m in between)
                bare = bool(self.group) and loose and plain  # 端上来一盘热气腾腾的饺子
                laden = any(m.kind == "small" and m.text in THERE for m in between)  # 落在挂满柿子的树枝上
                given = given or bare or laden  # 妈妈抱着刚出生的宝宝
                # 打翻了奶奶的花瓶: whose it is
                owned = bool(self.group) and self.row[n - 1].kind == "thing" and self._lifeless(head)
                seat = self._seat_of_a_place(n, head)
                own = self.row[n - 1].kind in DESCRIBING or where or given or owned or seat or self._of_a_place(n)
                return head is not None and head.kind == "thing" and not own
        return False
