"""Chinese locatives: the noun before 上, 里 or 旁边 is where somebody is, and what is there stands on it."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.relations import LATERAL, SUPPORTS, ReadRelations
from skyscreen.write.reading import Deed, PlaceSaid, Subject
from skyscreen.write.text.existence_zh import exists, rests
from skyscreen.write.text.mark import BREAKS, DESCRIBING, Mark
from skyscreen.write.words.grammar import PLACING

ONTO = "浇洒泼喷涂写画刻贴盖敲打照吻踢砸滴抹撒"
"""First characters of verbs after which 在 tells what they are done to."""
TAKEN = "抱拿捡提端举捧抓摘拾取买掏接扛背搬采拔挖捞"
"""First characters of verbs after which somebody has what they are done to."""
DOORS = ("门口", "门前", "门外")
"""Place words that, by themselves, are before a house."""
INNER = ("里面", "里头", "上面", "下面", "底下", "顶上", "最里面", "最上面", "最下面")
"""Place words that, by themselves, are of a thing."""
CARRYING = ("furniture", "vehicle", "vessel", "quadruped", "person")
"""What stands where it is said of whoever is on or in it."""
BORNE = ("肩上", "肩膀上", "背上", "头上")
"""Where on a body its load is."""


FLYING = "飞盘飘绕翱"
"""First characters of Chinese verbs of who is in the air."""
WALLS = ("墙", "墙壁", "地板", "天花板", "窗户", "窗")
"""What a room has anyway."""
AIR = ("风", "雨", "雪", "雾", "阳光", "月光", "夜色", "空气", "烟", "微风", "寒风")
"""What one may be in that is no thing."""
PUT_THERE = "扔投丢倒放塞装加撒灌插抛注添浇"
"""First characters of verbs before which 往…里 tells where their object goes."""
TOWARDS = ("往", "向", "朝", "朝着", "向着")
"""Prepositions that aim at a side."""


class ReadLocatives(ReadRelations):
    def _on_part_of(self, mark: Mark) -> None:
        raise NotImplementedError

    def _on_locative(self, mark: Mark, k: int) -> None:
        """Chinese: the noun just said is the ground; whoever the clause is about stands there."""
        self.oblique = ""
        if k and self.row[k - 1].text in TOWARDS and self.row[k - 1].kind == "prep" and not self.hung:
            return  # 往前爬, 向上飞: which way, and nobody's place
        if not self.hung and k and self.row[k - 1].end == self.unheard:
            return  # 从芦苇丛中: nobody stands in what is not known
        if k and self.row[k - 1].text in AIR and self.group and mark.value == "inside":
            return  # 风车在风里转: the air about it
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        if mark.text == "头上" and ahead is not None and ahead.text[:1] in FLYING and ahead.kind == "motion":
            mark = replace(mark, text="头顶", value="above")  # 蝴蝶在它头上飞来飞去: nothing sits there
        if not self.hung and k and self.row[k - 1].kind == "prep" and ahead is not None and ahead.form == "的":
            self.oblique = self.row[k - 1].form  # 从左边的鱼缸: which one, not where
            return
        if ahead is not None and ahead.text[:1] == "最" and mark.value == "inside" and self.last is not None:
            self._on_part_of(replace(ahead, end=ahead.end))
            self.oblique = ""
            return
        if self._of_next(mark, k):
            return
        last = self.out.deeds[-1] if self.out.deeds else None
        if last is not None and last.to is not None and last.to == self.last and last.target is not None and (
                not self._before_this(last)):
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
        if self.handed is not None and ahead is not None and ahead.form == "的" and self.last is not None and (
                self.row[k - 1].kind == "thing"):
            self.which, self.group = (mark.value, self.last), [key for key in self.group if key != self.last]
            return  # 给病床上的小男孩打针
        if mark.text in BORNE and self.row[k - 1].kind == "thing" and self._from_there(k):
            self.hung = []
            return  # 从对手头上扣篮: over him, and nobody sits there
        if mark.text in BORNE and k and self.row[k - 1].kind in ("motion", "prep") and self.out.deeds:
            deed = self.out.deeds[-1]
            load = deed.target if deed.target is not None else next(iter(self.hung), None)
            for doer in deed.subjects[:1] if load is not None and load not in deed.subjects else ():
                self._link(load or 0, "on", doer)  # 把女儿扛在肩上
            self.hung = []
            return
        grounds, self.hung = self.hung, []
        back = next((m for m in reversed(self.row[:k]) if m.form != "的"), None)
        done = last is not None and last.target == self.last
        if back is not None and back.text in WALLS and not grounds and last is not None and done and (
                last.step == self.step and self.last is not None and back.start >= self.out.subject(self.last).span[1]):
            return  # 拿着画笔在墙上画: the room's own wall
        done_to = last is not None and last.step == self.step and (last.target in grounds or last.tool in grounds)
        if back is not None and (back.kind in ("motion", "verb") or (back.kind == "place" and done_to)):
            grounds = []  # 把箱子放在门口, 把石头扔进湖里: the box is not where it is put
        if grounds == [self.aim] and self.aimed in TOWARDS and ahead is not None and ahead.text[:1] in PUT_THERE:
            return  # 往瓶子里扔石子: it goes there, and nobody is in it
        if not grounds and mark.text in DOORS and (back is None or back.kind not in ("thing", "place")):
            self._at_the_door(mark)
            return
        if not grounds and self._beside_the_last(mark, back):
            return
        if not grounds and mark.value == "between" and back is not None and back.kind == "thing" and (
                len(self.group) > 1 and self.last == self.group[-1]):
            grounds, self.group = self.group[-2:], self.group[:-2]  # 书架和沙发之间摆着一棵圣诞树
        lap = False
        if not grounds and back is not None and back.kind == "part" and self.out.details:
            owner = self.out.subject(self.out.details[-1][0])
            if owner.kind in ALIVE and self.out.details[-1][1] == back.form:
                if mark.value == "inside" or (ahead is not None and not rests(ahead)):
                    return  # 手里拿着花
                grounds, lap = [owner.key], True  # 膝盖上卧着猫
        if not grounds:
            if back is not None and back.kind in ("thing", "part", "unknown") and self.last is not None:
                grounds = [self.last]
            elif back is None or back.kind in (*BREAKS, "and", "small", "prep", "other"):
                if mark.value == "between" and len(self.out.subjects) > 1:
                    one, two = self.out.subjects[-2:]
                    self.frames, self.framed, self.group = [("between", one.key, two.key)], False, []
                    return
                topic = self._inner(mark) or self._just_put(mark) or (self.topic or self.actors or self.group)[:1]
                if mark.value == "inside" and topic and self.out.subject(topic[0]).kind == "person":
                    return  # 里面坐着一个男人: in no one
                if self.fresh and topic and self.named_clause and not set(topic) & set(self.group):
                    for subject in self.group:
                        self._link(subject, mark.value, topic[0])
                    return
                self.frames, self.framed = [(mark.value, what, None) for what in topic], False
                self.group, self.own_frame = [], False
                return
            else:
                return
        onto = self.deed_of(grounds[0])
        if self._laid_down(mark, grounds[0]) or (onto is not None and self.out.text[onto.span[0]] in ONTO):
            return  # 捧起水浇在花上: he is not on the flower
        other = grounds[1] if mark.value == "between" and len(grounds) > 1 else None
        ground = self.out.subject(grounds[0])
        if mark.value == "between" and other is None and self._is_table(ground):
            mark = replace(mark, value="on")  # 桌子中间摆着一条鱼
        elif mark.value == "between" and other is None:
            ground.count = 2 if ground.count == 1 and not self._counted(ground) else ground.count  # 在蘑菇之间
            other = self._halve(ground) if ground.count == 2 else None
        last = self.out.deeds[-1] if self.out.deeds else None
        moved = last is not None and last.step == self.step and last.target is not None and last.target not in grounds
        moved = moved and last is not None and not self._before_this(last)
        if moved and last is not None and self.out.text[slice(*last.span)].startswith(PLACING):
            who = [last.target] if last.target is not None else []  # 把剑插进石头里
        elif self.deed_of(grounds[0]) is not None:
            deed = self.deed_of(grounds[0])
            who = list(deed.subjects) if deed else []
        else:
            who = [key for key in self.group if key not in grounds] or (
                [] if self.fresh else [key for key in self.actors if key not in grounds]
            )
        if not who and not self.named_clause and self._goes_on_there(k):
            who = [key for key in self.topic if key not in grounds]
        if who and mark.value == "on" and self.out.subject(grounds[0]).entry.name == "fence":
            self.implied("garden")  # 猫趴在墙头: no wall of a room
        for subject in who:
            self._link(subject, mark.value, grounds[0], other)
        if not who and self._taken_from(k):
            return  # 从口袋里掏出一块糖: whoever did the deed before does
        if not who:
            self.group = [key for key in self.group if key not in grounds]
            self.frames, self.framed, self.own_frame = [(mark.value, grounds[0], other)], False, not lap

    def _of_next(self, mark: Mark, k: int) -> bool:
        """趴在仙人掌旁边的石头上: the stone is beside the cactus, and whoever lies there is on the stone."""
        rest = self.row[k + 1 : k + 6]
        head = next((n for n, m in enumerate(rest) if n and m.kind not in (*DESCRIBING, "count")), None)
        if not self.hung or mark.value not in LATERAL or not rest or rest[0].form != "的" or head is None:
            return False
        after = rest[head + 1] if head + 1 < len(rest) else None
        if rest[head].kind != "thing" or after is None or after.kind != "locative":
            return False
        self.which, self.hung, self.oblique = (mark.value, self.hung[-1]), [], "在"
        return True

    def _just_put(self, mark: Mark) -> list[int]:
        """谷仓前停着一辆拖拉机，上面站着三只母鸡: on what was just said to stand there, and not on the barn."""
        if mark.text not in INNER or self.last is None or not self.topic or self.last == self.topic[0]:
            return []
        placed = any(k.subject == self.last and k.object == self.topic[0] and k.kind in LATERAL for k in self.out.links)
        return [self.last] if placed and self._may_hold(mark, self.last) else []

    def deed_of(self, key: int) -> Deed | None:
        """The last verb, when this is its object."""
        last = self.out.deeds[-1] if self.out.deeds else None
        told = last is not None and last.target == key and last.step == self.step and not self._before_this(last)
        return last if told else None

    def _before_this(self, deed: Deed) -> bool:
        """Whether the deed was told in a clause before this one."""
        return any(m.kind in BREAKS and deed.span[1] <= m.start for m in self.row[: self.at])

    def _taken_from(self, k: int) -> bool:
        """Whether 从 opens the clause and something is taken from there."""
        begin = next((n + 1 for n in range(k - 1, -1, -1) if self.row[n].kind in BREAKS), 0)
        verb = next((m for m in self.row[k + 1 : k + 3] if m.kind == "motion"), None)
        taken = verb is not None and verb.text[0] in TAKEN + "掏抽牵拖拉"
        return self.row[begin].text == "从" and taken and bool(self.actors or self.topic) and not self.named_clause

    def _goes_on_there(self, k: int) -> bool:
        """两只刺猬背着草莓，在蘑菇之间跑来跑去: 在 opens the clause and its verb follows, without a new subject."""
        begin = next((n + 1 for n in range(k - 1, -1, -1) if self.row[n].kind in BREAKS), 0)
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        does = ahead is not None and ahead.kind == "motion" and not exists(self.row, k + 1)
        return self.row[begin].text == "在" and does

    def _at_the_door(self, mark: Mark) -> None:
        """把箱子放在门口: before a house, where no other place is named."""
        porch = self.shelf.families["places"].get("porch")
        self.out.ground(mark.start, mark.end, "matter:about" if self.out.places else "place:porch", "synonym",
                        "a part of the place" if self.out.places else "before the house")
        if porch is not None and not self.out.places:
            self.out.places.append(PlaceSaid(mark.text, porch, (mark.start, mark.end), how="nearest"))

    def _on_seat(self, mark: Mark, k: int) -> None:
        """后座上放着纸箱: on the vehicle of which the text tells."""
        rides = [s for s in self.out.subjects if s.kind == "vehicle"]
        if not rides:
            getattr(self, "_on_place" if mark.form in self.shelf.index["places"] else "_on_small")(mark, k)
            return
        self.hung, self.oblique, self.count, self.waiting = [rides[-1].key], "", None, []
        self.out.ground(mark.start, mark.end, f"part:{rides[-1].entry.name}", "synonym", "seen from closer")
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        if ahead is None or ahead.kind != "locative":
            self._on_locative(replace(mark, kind="locative", value="on"), k)

    def _beside_the_last(self, mark: Mark, back: Mark | None) -> bool:
        """小狗跟在后面, 新郎骑马走在前面, 妈妈走在旁边: behind, before or beside whom the clause before was about."""
        own = self.group if self.fresh else self.actors
        if back is None or back.kind not in ("motion", "verb", "prep") or not (self.named_clause and own):
            return False
        before = [key for key in self.topic if key not in own]
        walkers = [s.key for s in self.out.subjects if s.kind in ALIVE and s.key not in own]
        if mark.value == "between" and len(walkers) > 1:  # 爸爸走在左边，妈妈走在右边，孩子走在中间
            for subject in own:
                self._link(subject, "between", walkers[0], walkers[1])
            return True
        if mark.value not in LATERAL or not before:
            return mark.value in LATERAL  # 猎狗在前面跑: before whom is still to come
        ground = before[0]
        seat = next((k.object for k in self.out.links if k.subject == ground and k.kind in ("inside", "on")
                     and self.out.subject(k.object).kind in CARRYING), ground)
        for subject in own:
            if seat != subject:
                self._link(subject, mark.value, seat)
        return True

    def _from_there(self, k: int) -> bool:
        """Whether 从 opens what the place word ends."""
        before = (m for m in reversed(self.row[: k - 1]) if m.kind not in ("count", "owner") and m.form != "的")
        back = next(before, None)
        return back is not None and back.text in ("从", "自", "由")

    def _laid_down(self, mark: Mark, ground: int) -> bool:
        """捡起一只小鸟，抱回家，放在桌上: what was taken up before is what is put there."""
        deed = self.deed_of(ground)
        if deed is None or deed.to is not None or not deed.subjects or mark.value not in SUPPORTS:
            return False
        person = self.out.subject(deed.subjects[0]).kind == "person"
        if not person or not self.out.text[slice(*deed.span)].startswith(PLACING):
            return False
        held = next((d.target for d in reversed(self.out.deeds) if d is not deed and d.target not in (None, ground)
                     and set(d.subjects) & set(deed.subjects) and self.out.text[d.span[0]] in TAKEN), None)
        if held is None or self.out.subject(held).kind not in ("prop", "food", "bird", "quadruped"):
            return False
        deed.target, deed.to, self.deed = held, ground, None
        self._link(held, mark.value, ground)
        return True

    def _inner(self, mark: Mark) -> list[int]:
        """打开石棺，里面躺着一具木乃伊: in, on or under what was opened, and not whoever opened it."""
        if mark.value not in ("inside", "on", "under") or mark.text not in INNER:
            return []
        done = [d for d in self.out.deeds[-3:] if d.step >= self.step - 3 and d.target is not None]
        found = [d.target for d in reversed(done) if d.target is not None and self._may_hold(mark, d.target)]
        return found[:1]

    def _may_hold(self, mark: Mark, key: int) -> bool:
        """Whether something may be in, on or under it, as the place word says."""
        thing = self.out.subject(key)
        return thing.kind not in ALIVE and (mark.value != "inside" or self._holds(thing))

    def _holds(self, subject: Subject) -> bool:
        raise NotImplementedError
