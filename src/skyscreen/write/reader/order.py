"""Order: clauses that tell one event after another become steps of the telling.

'A boy drops his ice cream, his dog eats it, and then they both laugh' are three steps; 'an old man feeds pigeons,
children fly kites' is one picture. A clause with a doer of its own comes after the one before where either of the
two tells of a moment (a fall, a throw, a bite), where it answers it (laughs, cheers), or where the words say so; two
clauses that go on (feeds, plays, sleeps) are seen together, and so is whatever 'while', 'as' or a participle ties on.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from skyscreen.catalogue.reach import STILL
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.memory import Memory
from skyscreen.write.reading import Deed
from skyscreen.write.text.mark import Mark
from skyscreen.write.words.describe import PLURAL
from skyscreen.write.words.events import AFTER, ANSWERS, CHASING, IN_TURN, MEANWHILE, MOMENTS, UNTIL

POSTURES = frozenset(("crouch", "kneel", "lean", "sit_down", "stand_up", "get_up"))
"""Motions after which the same body goes on to another."""
TOGETHER = frozenset((*STILL, "carry", "lie", "lie_in_bed", "sleep", "doze", "perch", "ride", "hang", "float", "dine"))
"""Motions that are a way of being there, seen in whatever else is done."""
ON_THE_WAY = ("eat", "drink")
"""What is done of what is in the hand while one walks: an ice cream, a cup of coffee."""
PARTING = ("comma", "stop", "then", "and", "no")
CARRYING = ("carry", "lift", "tuck", "tuck in", "wake", "wake up", "抱", "抱起", "抱着", "抱回", "背", "叫醒")
"""Verbs whose object did something before: 'I fall asleep and dad carries me to bed'."""
DONE = ("了", "起来", "下来", "过来", "出来", "进来", "过去", "出去", "进去", "上去", "下去",
        "起", "住", "倒", "翻", "开", "走", "掉", "垮", "断", "完", "醒", "到")
"""What a Chinese verb ends with that tells of something done."""


class ReadOrder(Memory):
    def _in_their_order(self) -> None:
        """Number the steps anew: every step is parted where a clause tells what comes after the clause before."""
        deeds = [deed for deed in self.out.deeds if deed.motions]
        steps = sorted({deed.step for deed in self.out.deeds})
        shift = 0
        new: dict[int, int] = {}
        for step in steps:
            row = sorted((d for d in deeds if d.step == step), key=lambda d: d.span)
            clauses = self._clauses(row)
            for k, clause in enumerate(clauses):
                elsewhere = bool(k) and self._elsewhere(clauses[k - 1], clause)
                shift += bool(k and (elsewhere or self._comes_after(clauses[k - 1], clause)))
                for deed in clause:
                    deed.meanwhile = elsewhere
                new.update({id(deed): step + shift for deed in clause})
            for deed in self.out.deeds:
                if deed.step == step:
                    new.setdefault(id(deed), step + shift)
        for deed in self.out.deeds:
            deed.step = new[id(deed)]
        self._part_doubles()
        self._rise_from_the_ground()
        self._on_the_wing()
        for deed in self.out.deeds:
            deed.in_turn = deed.in_turn or self._in_turn_said(deed)

    def _part_doubles(self) -> None:
        """'Kneels to photograph a bee', 'come home, singing': of two deeds that one body cannot show together, the
        later has a picture of its own after the other; what others do goes on beside both."""
        if self.out.language != "en":
            return
        for deed in sorted(self.out.deeds, key=lambda d: d.span):
            row = [d for d in self.out.deeds if d is not deed and d.step == deed.step]
            if not any(d.span < deed.span and self._crowds(d, deed) for d in row):
                continue
            after = [d for d in row if d.span == deed.span or (
                d.span > deed.span and set(d.subjects) & {*deed.subjects})]
            step = deed.step
            for other in self.out.deeds:
                other.step += other.step > step or other is deed or any(other is d for d in after)

    def _crowds(self, one: Deed, two: Deed) -> bool:
        """Whether the same body does both, each a deed of its own to be seen."""
        both = {key for key in one.motions if key in two.motions}
        if not both or one.span == two.span or set(one.motions) != set(two.motions):
            return False
        if all(self.shelf.families["motions"][one.motions[key]].facts.get("travels") and two.motions[key] in ON_THE_WAY
               for key in both):
            return False
        return all(one.motions[key] != two.motions[key] and not {one.motions[key], two.motions[key]} & TOGETHER
                   and "generic" not in (one.hows.get(key, "generic"), two.hows.get(key, "generic")) for key in both)

    def _in_turn_said(self, deed: Deed) -> bool:
        """'light up one after another', 一盏接一盏亮起: said in the verb's own clause, of several."""
        begin = max([m.end for m in self.row if m.kind in ("comma", "stop") and m.end <= deed.span[0]], default=0)
        ends = [m.start for m in self.row if m.kind in ("comma", "stop") and m.start >= deed.span[1]]
        if re.search(IN_TURN, self.out.text[begin : min(ends, default=len(self.out.text))], re.I) is None:
            return False
        for subject in map(self.out.subject, deed.subjects):
            if subject.count == 1 and self.out.language == "zh" and subject.kind in PLURAL:
                subject.count = PLURAL[subject.kind]  # 红灯笼一盏接一盏: there are several
        return any(self.out.subject(key).count > 1 for key in deed.subjects)

    def _on_the_wing(self) -> None:
        """振翅飞起,划过湖面: a bird that has taken off goes on flying until it lands."""
        aloft: set[int] = set()
        for deed in sorted(self.out.deeds, key=lambda d: (d.step, d.span)):
            for key, motion in deed.motions.items():
                if motion == "walk" and key in aloft:
                    deed.motions[key] = "fly"
                flies = motion in ("take_off", "fly", "glide", "swoop")
                aloft = aloft | {key} if flies else aloft if deed.motions[key] == "fly" else aloft - {key}

    def _rise_from_the_ground(self) -> None:
        """摔倒了又爬起来: who gets up after a fall gets up from the ground, and not from a squat. 'He gets up' is
        said of whoever lies there."""
        low: set[int] = set()
        row = sorted(self.out.deeds, key=lambda d: (d.step, d.span))
        for one, two in itertools.combinations(row, 2):
            for key in set(one.motions) & set(two.motions):
                if one.motions[key] == "stumble" and two.motions[key] in ("stand_up", "get_up"):
                    one.motions[key] = "fall_down"  # 'slips … gets up': it lay there
        for deed in row:
            rises, back = set(deed.motions.values()) & {"stand_up", "get_up"}, self._before(deed)
            if rises and len(low) == 1 and not low & set(deed.subjects) and back is not None and back.kind == "pronoun":
                deed.subjects = list(low)
                deed.motions, deed.hows = {deed.subjects[0]: "get_up"}, {deed.subjects[0]: "exact"}
            for key, motion in deed.motions.items():
                if motion == "stand_up" and key in low:
                    deed.motions[key] = "get_up"
                low = low | {key} if AFTER.get(motion) == "fallen" else low - {key}

    def _before(self, deed: Deed) -> Mark | None:
        """The word right before a verb."""
        row = (m for m in reversed(self.row) if m.end <= deed.span[0] and m.kind not in ("small", "manner"))
        return next(row, None)

    def _clauses(self, row: Sequence[Deed]) -> list[list[Deed]]:
        """The deeds of a step by clause: parted where a comma, a joining word or a word of time stands between two that
        other people do."""
        out: list[list[Deed]] = []
        for deed in row:
            last = out[-1][-1] if out else None
            apart = last is not None and bool(self._between(last, deed)) and not self._same_doer(out[-1], deed)
            if last is None or apart or self._then_itself(last, deed):
                out.append([deed])
            else:
                out[-1].append(deed)
        return out

    def _then_itself(self, last: Deed, deed: Deed) -> bool:
        """蹲下来抱住他, 跳起来接住球: two done moments of one body in one clause."""
        if self.out.language != "zh" or last.subjects != deed.subjects or self._goes_on_by(last):
            return False
        one, two = set(last.motions.values()), set(deed.motions.values())
        return one != two and self._is_done(last) and bool(one & POSTURES or (one & MOMENTS and two & MOMENTS))

    def _same_doer(self, clause: Sequence[Deed], deed: Deed) -> bool:
        """Whether somebody who acts in the clause acts in this deed too, or rides what does."""
        own = {key for one in clause for key in one.subjects}
        mounts = {k.object for k in self.out.links if k.subject in own and k.kind in ("on", "inside")}
        return bool((own | mounts) & set(deed.subjects))

    def _between(self, one: Deed, other: Deed) -> list[Mark]:
        """Words that part two clauses: commas, 'and', 'then', 'until', 'while'."""
        words = [mark for mark in self.row if one.span[1] <= mark.start and mark.end <= other.span[0]]
        return [m for m in words if m.kind in PARTING or m.form in (*UNTIL, *MEANWHILE)]

    def _comes_after(self, before: Sequence[Deed], clause: Sequence[Deed]) -> bool:
        if self._then_itself(before[-1], clause[0]):
            return True
        words = self._between(before[-1], clause[0])
        # 'holds it with both hands and the gull lands': what ties stands right before the clause.
        joint = max((k for k, mark in enumerate(words) if mark.kind in ("comma", "and", "stop")), default=0)
        forms = {mark.form for k, mark in enumerate(words) if k >= joint or mark.form != "with"}
        if forms & set(UNTIL) or any(mark.kind == "then" for mark in words):
            return True
        if forms & set(MEANWHILE) or self._goes_on_by(clause[0]) or not any(map(self._happens, clause)):
            return False
        acting = {key for deed in before for key in deed.subjects}
        if any(deed.verb in (*CHASING, *CARRYING) and deed.target in acting for deed in clause):
            return True
        motions = {m for deed in clause for m in deed.motions.values()}
        earlier = {m for deed in before for m in deed.motions.values()}
        told = self.out.language == "zh" and any(self._is_done(deed) for deed in clause)
        past = any(mark.pos == "VBD" for mark in self.row if (mark.start, mark.end) in {d.span for d in clause})
        return bool(motions & (MOMENTS | ANSWERS) or earlier & MOMENTS or told or past)

    def _elsewhere(self, before: Sequence[Deed], clause: Sequence[Deed]) -> bool:
        """'While she bakes in the kitchen, he hides the presents in the attic': each clause has a place of its own, and
        neither comes after the other."""
        words = self._between(before[-1], clause[0])
        if {m.form for m in words} & set(UNTIL) or any(m.kind in ("then", "stop") for m in words):
            return False
        ends = [m.start for m in self.row if m.kind in ("comma", "stop", "then") and m.start >= clause[-1].span[1]]
        begin = max([m.end for m in self.row if m.kind in ("comma", "stop") and m.end <= before[0].span[0]], default=0)
        parted = max([m.end for m in words if m.kind in ("comma", "and")], default=clause[0].span[0])
        here = {p.entry.name for p in self.out.places if begin <= p.span[0] < parted}
        there = {p.entry.name for p in self.out.places
                 if parted <= p.span[0] < min(ends, default=len(self.out.text))}
        return bool(here and there) and not here & there

    def _happens(self, deed: Deed) -> bool:
        """Whether something is seen of it: a thing that only stands there is no event."""
        alive = any(self.out.subject(key).kind in ALIVE for key in deed.motions)
        return alive or set(deed.motions.values()) != {"idle"}

    def _goes_on_by(self, deed: Deed) -> bool:
        """'birds scattering', 孩子们正在跑, 笑着: how things are meanwhile, and no event."""
        said = self.out.text[slice(*deed.span)].lower()
        back = next((m for m in reversed(self.row) if m.end <= deed.span[0]), None)
        on = back is not None and back.form in ("在", "正", "正在") and back.kind != "relation"
        if self.out.language == "zh":
            return said.endswith("着") or on
        return said.split(" ")[0].endswith("ing") and (back is None or back.form not in ("is", "are", "was", "were"))

    def _is_done(self, deed: Deed) -> bool:
        said = self.out.text[slice(*deed.span)]
        return (said.endswith(DONE) and len(said) > 1) or self.out.text[deed.span[1] : deed.span[1] + 1] == "了"
