"""Nouns: what is done with each where it stands, by what is said before and after it."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.catalogue import drinks
from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.kinds import kinds_of
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader import attributes
from skyscreen.write.reader.looks import FEELING
from skyscreen.write.reader.making import ReadMaking
from skyscreen.write.reader.meant import ReadMeant
from skyscreen.write.reader.young import newborn
from skyscreen.write.reading import Subject
from skyscreen.write.text.mark import DESCRIBING, Mark
from skyscreen.write.words.describe import DIGITS_ZH, YOUNG
from skyscreen.write.words.elemental import LIGHTS
from skyscreen.write.words.people import RELATIVES
from skyscreen.write.words.setting import NIGHT_SIGNS

STRUNG = {"辣椒": "辣椒串", "玉米": "玉米串", "大蒜": "蒜辫子"}
"""What hangs in strings where 串 counts it."""
BY_MEASURE = {"列": "火车"}
"""Chinese measure words that tell what is counted: 一列货车 is a train."""
TENDING = frozenset({
    "examine", "check", "measure", "take", "brush", "comb", "cut", "wash", "treat", "bandage", "hold", "shake",
    "massage", "trim", "braid", "clean", "wipe", "kiss", "touch", "pull", "squeeze", "inspect", "pat", "stroke", "tie",
})
"""What is done to a part of somebody is done to them."""


CABINS = {"hot_air_balloon": ("basket", "gondola"), "airship": ("gondola",)}
"""What of a craft people are in."""
HOUSES = ("house", "home", "flat", "apartment", "place")
"""In somebody's one is in a room."""
OWNING_WORDS = ("my", "our", "his", "her", "their", "your")
OPENING = ("open", "start", "open up", "开", "开了", "新开", "开设", "开张")
RUNNING = (*OPENING, "run", "own", "manage", "keep", "经营", "开着")
"""What one does with a place that is one's business."""
EVERYBODY = ("everyone", "everybody", "someone", "somebody", "anyone", "anybody", "all")
"""Nouns that nothing before them describes: 'at grandma's house everyone hugs'."""
SPLASHED = ("溅", "飞溅", "喷溅", "泼", "splash", "spill")
"""First characters of verbs that leave of a drink its matter alone."""


ELDER, YOUNGER = "哥姐兄", "弟妹"
"""Last characters of words for brothers and sisters, by age."""


def _siblings(one: str, two: str) -> bool:
    """哥哥背着弟弟: two words for a brother of which one is older are two of them."""
    ends = {one[-1:], two[-1:]}
    return any(end in ELDER for end in ends if end) and any(end in YOUNGER for end in ends if end)


class ReadThings(ReadMaking, ReadMeant):
    def _of_the_house(self, mark: Mark) -> bool:
        """'Smoke from the chimney': what a house has of its own (fact `of_house`), where one was told of and this is
        not counted."""
        entry = self.shelf.ground("things", mark.value).entry
        own = entry is not None and bool(entry.facts.get("of_house")) and self.count is None
        return own and any(subject.kind == "building" for subject in self.out.subjects)

    def _on_thing(self, mark: Mark, k: int) -> None:
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        back = self.row[k - 1] if k else None
        alone = ahead is None or ahead.kind in ("prep", "relation", "stop", "comma")
        if back is not None and back.form in ("it", "he", "she") and mark.plural and mark.text.endswith("s") and alone:
            self.out.ground(mark.start, mark.end, "", "ignored", "no motion for this verb yet")
            self.deed, self.fresh = None, False  # 'it sticks to the ceiling'
            return
        if mark.value == "window" and self._weather_beats():
            self.out.ground(mark.start, mark.end, "matter:about", "synonym", "what the place has anyway")
            self.implied("living room")
            self.count, self.waiting, self.relation, self.oblique = None, [], None, ""
            return
        if self.guise is not None:
            wearer = self._wearer(k)
            self.guise, self.count = None, None
            if wearer is not None and wearer.count > 1 and self._each_dressed(wearer, k):
                return
            if wearer is None or not self._costume(wearer, mark):
                self.out.ground(mark.start, mark.end, "", "ignored", "whom somebody is dressed as")
            return
        if ahead is not None and ahead.kind == "clothes" and not mark.plural and self._role_dress(mark):
            self.waiting.append(mark)  # 'a pirate costume', 'a police officer's cap'
            return
        if (
            ahead is not None
            and (ahead.kind in ("thing", "place") or (ahead.kind == "unknown" and (
                self._names_person(ahead) or self._qualifies_next(mark, ahead, k))))
            and mark.form.isascii()
            and not mark.plural
            and not self.negated
            and not ahead.form.startswith(("on ", "in "))
            and ahead.form not in EVERYBODY
        ):
            # 'toy boats', 'stone bridge': the head comes last in English; what stands before describes it.
            self.waiting.append(mark)
            return
        if self._of_the_house(mark):
            self._on_part(replace(mark, kind="part", value=mark.form), k)
            return
        if self.count is not None and self.count.text.lower().endswith(" of") and self.out.language == "en":
            heap = f"{self.count.text.lower().removeprefix('a ').removeprefix('an ')} {mark.text.lower()}"
            if heap in self.shelf.index["things"]:  # 'a pile of laundry' is one thing
                mark, self.count = replace(mark, value=heap, form=heap, plural=False), replace(self.count, value=1)
        if self._in_a_home(mark, k):
            return
        if self._runs_place(mark):
            return
        owned = self.row[k + 2] if k + 2 < len(self.row) and ahead is not None and ahead.text == "s" else None
        if owned is not None and owned.kind != "motion" and self._done_to(mark):
            return
        if owned is not None and owned.kind == "thing" and self._meant(owned).kind == "part":
            owned = replace(owned, kind="part")  # 'a woman's palm'
        if owned is not None and owned.kind != "part" and owned.kind != "motion":
            if owned.kind == "clothes" and self.shelf.index["things"][mark.value].top == "person":
                worn = self.shelf.ground("things", mark.value)
                if worn.entry is not None:
                    self._make(mark, worn.entry, worn.how, "person")  # 'the astronaut's glove': who wears it is there
                    return
            if self._owner_comes(mark, k):
                return
            self.out.ground(mark.start, mark.end, "", "ignored", "whose it is")  # 'grandmother's house'
            self.count = None if self.count is not None and self.count.value == 1 else self.count
            return
        if self.wearing and ahead is not None and ahead.form == "的" and not mark.form.isascii():
            worn, held = self.shelf.ground("things", mark.value), (self.deed, self.group, self.last, self.count)
            if worn.entry is not None and any(m.kind == "thing" for m in self.row[k + 2 : k + 5]):
                self.count = None
                self._make(mark, worn.entry, worn.how, str(worn.entry.facts.get("kind")), role=False)
                self.deed, self.group, self.last, self.count = held  # 抓住一个戴面具的小偷
                return
        if self._owns_object(mark, k):
            owner, held = self.shelf.ground("things", mark.value), (self.deed, self.group, self.last)
            if owner.entry is not None:
                self._make(mark, owner.entry, owner.how, "person", role=False)
                self.deed, self.group, self.last = held  # 撞翻了饲养员的水桶
                return
        if self._leads_on(mark, ahead):
            self.waiting.append(mark)
            return
        if self._audience(mark):
            self.out.ground(mark.start, mark.end, "", "ignored", "whom the film is for")
            self.count, self.waiting = None, []
            return
        if mark.value in self.shelf.index["places"] and self.shelf.index["things"][mark.value].top == "building" and (
                self._before_house(mark, k)):  # 'outside the cafe'
            return
        if k and self.row[k - 1].text.startswith(SPLASHED) and drinks.drink(mark.form) is not None:
            self._is_matter(mark, "liquid")  # 溅起牛奶: no glass of it
            return
        mark = self._meant(mark)
        if mark.kind == "unseen":
            self.out.ground(mark.start, mark.end, "", "ignored", "nothing that can be seen by itself")
            self.count, self.waiting, self.relation = None, [], None
            return
        if mark.kind == "part":
            self._on_part(mark, k)
            return
        if self._young_there(mark):
            return
        if getattr(self, "_end_of_ship")(mark, k):  # noqa: B009
            return
        craft = next((s for s in self.out.subjects if mark.form in CABINS.get(s.entry.name, ())), None)
        if craft is not None and self.count is None and self.last is not None:
            self.within = self.within or self.relation == "inside"
            self.out.ground(mark.start, mark.end, f"part:{craft.entry.name}", "exact", "it has one")
            self.relation, self.relation_form = "inside", "in"
            getattr(self, "_relate")(craft, mark, False)  # noqa: B009
            self.count, self.waiting, self.within = None, [], False
            return
        looks = ("colour", "trait") if self.shelf.index["things"][mark.value].top == "person" else ("colour",)
        # A black cat is no black panther, and a Chinese worker no singer of Chinese opera.
        hints = [m.form for m in self.waiting if m.kind not in looks]
        if self.count is not None and self.count.text[-1:] in BY_MEASURE:
            said = BY_MEASURE[self.count.text[-1]]
            if self.shelf.index["things"][mark.value].top == self.shelf.index["things"][said].top:
                mark = replace(mark, value=said) if mark.value not in self._kinds_under(said) else mark
        strings = self.last is not None and self.out.subject(self.last).entry.name == "harvest_strings"
        if strings and self.joined and mark.form in STRUNG:
            self.out.ground(mark.start, mark.end, "thing:harvest_strings", "synonym", "hung up beside the others")
            self.count, self.waiting, self.joined = None, [], False
            return  # 一串串红辣椒和玉米
        if self.count is not None and self.count.text[-1:] == "串" and mark.form in STRUNG:
            mark = replace(mark, value=STRUNG[mark.form])
        match = self._as_animal(mark, hints) or self.shelf.ground("things", mark.value, hints=hints)
        match = self._of_their_trade(mark, match)
        node = self.shelf.index["things"][mark.value]
        if self.negated:
            self._deny(mark, f"thing:{mark.form}")
            return
        if mark.value in NIGHT_SIGNS or mark.form in NIGHT_SIGNS:
            self.night = self.night or mark
        kin = self._kin_of(mark)
        if kin is not None:
            self._make(mark, kin.entry, "synonym", kin.kind)
            if mark.form in YOUNG:
                newborn(self.out.subjects[-1])
            return
        if match.entry is None and mark.form.isascii() and not any(n.alone for n in (node, *node.up())):
            match = kinds_of(self.shelf).thing(mark.form)
        if match.entry is None and mark.form.isascii() and self._whereabouts():
            home = kinds_of(self.shelf).place(mark.form)
            if home:
                self._say_place(replace(mark, kind="place", value=home, form=home))  # 'on a jetty'
                self.count, self.waiting, self.relation = None, [], None
                return
        if self._has_already(mark, match):
            return
        if match.entry is not None and self._of_the_room(mark, match):
            self.out.ground(mark.start, mark.end, "matter:about", "synonym", "what the place has anyway")
            self.count, self.waiting, self.relation = None, [], None
            return
        if match.entry is None and mark.form in LIGHTS:
            self.out.ground(mark.start, mark.end, "matter:about", "synonym", "comes with places, weather and light")
            self.count, self.waiting, self.relation = None, [], None
            return
        if match.entry is None:
            self._lost(mark, "nothing of this kind is in the catalogue yet", "目录里还没有这种东西")
            return
        if self.whole is not None and (self._fills(mark) or self._is_of(mark, match.entry, match.how)):
            return
        poured = self._poured(mark)
        if poured is not None:
            self._attach(poured, mark)
            self.count, self.waiting = None, []
            return
        if self.stuff:
            stuff, self.stuff = self.stuff, ""
            served = stuff == "for" and bool(self.out.deeds) and self.out.deeds[-1].step == self.step
            if served and node.top == "person":
                deed, last = self.deed, self.last
                self._make(mark, match.entry, match.how, node.top, role=False)  # 'pours tea for a guest'
                self.deed, self.last = deed, last
                sits = ahead is not None and ahead.kind == "motion" and ahead.text.lower().endswith("ing")
                self.pivot = self.out.subjects[-1].key if sits else self.pivot  # 'for two aliens sitting on stools'
                return
            if stuff != "for" or node.top == "person":
                why = "whom the film is for" if stuff == "for" else "a material here"
                self.out.ground(mark.start, mark.end, "", "ignored", why)
                self.count, self.waiting = None, []
                return
        known = next((s for s in reversed(self.out.subjects) if s.noun == mark.form), None) or next(
            (s for s in self.out.subjects if node in self._kin(s) and not self.waiting), None
        )
        if known is None and mark.form in ("船", "车") and not self.waiting:
            known = next((s for s in reversed(self.out.subjects) if s.kind == node.top), None)  # 竹筏 … 船头
            if known is not None and self.count is not None and known.count == 1:
                known.count, self.count = int(self.count.value), None  # 赛龙舟 … 两条船: so many of them
        if known is None and len(mark.form) == 1 and not (mark.form.isascii() or self.waiting or self.count):
            known = next((s for s in reversed(self.out.subjects) if s.noun[-1:] == mark.form and s.kind == node.top
                          and s.kind not in ALIVE), None)  # 大楼 … 楼前
        short = not mark.form.isascii() and len(mark.form) == 1 and self.count is None  # 上车: the bus named before
        if known is not None and known.entry is not match.entry and match.how == "exact" and not short:
            known = None  # 'the cup' beside a teapot is no second word for the teapot
        worn = [m for m in self.waiting if m.kind in (*FEELING, "trait")]
        if known is not None and mark.definite and worn:
            for own in worn:
                (self._look_like if own.kind == "trait" else self._feel)(known, own)
            self.waiting = [m for m in self.waiting if m not in worn]
        if known is not None and (self._is_another(known, k) or self._of_other_age(known)
                                  or _siblings(known.noun, mark.form)):
            known = None
        if known is None and self.out.language == "zh" and self.count is None and not self.waiting:
            known = self._one_of_two(match.entry)
        if known is not None and self.count is not None and self._counts_now(known, mark, match.entry):
            known.count = int(self.count.value)
            self._attach(known, mark)
            self.count, self.waiting = None, []
            return
        kin = mark.form in RELATIVES and self.count is None and not mark.plural  # 'my grandmother … grandmother'
        if known is not None and (mark.definite or kin or (not mark.form.isascii() and self.count is None)):
            self._attach(known, mark)
            self.count, self.waiting = None, []
            return
        group, deed, last = self.group, self.deed, self.last
        self._make(mark, match.entry, match.how, node.top, role=owned is None)
        if owned is not None:
            self.group, self.deed, self.last = group, deed, last  # 'out of a child's hand'

    def _weather_beats(self) -> bool:
        """'A storm beats on the window', 暴雨敲打着窗户: the room's own window, and nobody before it."""
        begin = max((n + 1 for n, m in enumerate(self.row[: self.at])
                     if m.kind in ("stop", "comma") or m.form in ("while", "as", "and")), default=0)
        said = self.row[begin : self.at]
        return any(m.kind in ("weather", "wind") for m in said) and not any(
            m.kind in ("thing", "pronoun", "narrator") for m in said)

    def _of_other_age(self, known: Subject) -> bool:
        """小和尚…，老和尚走过来: the young one and the old one are two."""
        said = self.out.text[max(known.span[0] - 1, 0) : known.span[0] + 1]
        ages = {m.text for m in self.waiting if m.kind in ("age", "size")}
        return known.kind in ALIVE and self.out.language == "zh" and (
            ("老" in ages and "小" in said) or ("小" in ages and "老" in said))

    def _one_of_two(self, entry: Entry) -> Subject | None:
        """老两口在海边散步，老爷爷捡起贝壳: he is one of the two, who are parted."""
        halves = [s for s in self.out.subjects if s.count == 1 and s.entry is entry and any(
            o is not s and o.span == s.span and o.kind == "person" for o in self.out.subjects)]
        if halves:
            return halves[0]
        pair = next((s for s in reversed(self.out.subjects) if s.count == 2 and entry in s.company), None)
        if pair is None or len(pair.company) != 2 or pair.company[0] is pair.company[1]:
            return None
        other = self.out.subject(getattr(self, "_part")(pair))  # noqa: B009
        return other if other.entry is entry else pair

    def _runs_place(self, mark: Mark) -> bool:
        """'A witch opens a bakery', 'runs a restaurant': whoever runs a place is in it, and serves there."""
        deed = self.deed
        if deed is None or deed.verb not in RUNNING or deed.target is not None:
            return False
        ahead = self.row[self.at + 1] if self.at + 1 < len(self.row) else None
        if ahead is not None and ahead.kind == "thing" and ahead.start - mark.end == 1:
            return False  # 'opens the cellar door'
        place = self.shelf.ground("places", mark.form).entry if mark.form in self.shelf.index["places"] else None
        whither = self.row[self.at - 1].form in ("to", "into", "past", "through")  # 'runs to school'
        if place is None or not place.facts.get("indoor") or whither:
            return False
        serves = "wave" if deed.verb in OPENING else "offer"  # who opens a shop stands in it and greets
        deed.verb = serves if any(self.out.subject(key).kind == "person" for key in deed.subjects) else "stand"
        getattr(self, "_say_place")(replace(mark, kind="place", value=mark.form))  # noqa: B009
        self.count, self.waiting, self.relation, self.deed = None, [], None, None
        return True

    def _in_a_home(self, mark: Mark, k: int) -> bool:
        """'At grandma's house', 'in our flat': a place with a roof, and no house to look at."""
        back = self.row[k - 1] if k else None
        if mark.form not in HOUSES or back is None or self.out.language != "en" or not (
                back.kind == "owner" or back.form in OWNING_WORDS or back.text == "s"):
            return False
        before = [m.form for m in self.row[max(k - 5, 0) : k - 1]]
        if not {"at", "in", "inside"} & set(before):
            return False
        self.implied("living room")
        self.out.ground(mark.start, mark.end, "place:living_room", "synonym", "inside it")
        self.count, self.waiting, self.relation, self.oblique = None, [], None, ""
        return True

    def _owns_object(self, mark: Mark, k: int) -> bool:
        """Whether somebody named after a verb only owns what the verb is done to: 打翻了奶奶的花瓶."""
        last = self.out.deeds[-1] if self.out.deeds and not self.fresh else None
        last = last if last is not None and last.step == self.step else None
        deed = self.deed or last  # 把信塞进女生的书包
        if self.out.language != "zh" or deed is None or not deed.subjects:
            return False
        rest = [m for m in self.row[k + 1 : k + 5] if m.kind not in (*DESCRIBING, "count")]
        index = self.shelf.index["things"]
        roof = len(rest) > 1 and rest[0].form == "的" and rest[1].kind == "place" and mark.kind == "thing"
        if roof and index[str(mark.value)].top == "person":
            return True  # 落在农夫的屋顶上
        if len(rest) < 2 or rest[0].form != "的" or rest[1].kind != "thing" or str(rest[1].value) not in index:
            return False
        person = mark.kind == "unknown" or index[str(mark.value)].top == "person"
        return person and index[str(rest[1].value)].top not in ALIVE

    def _counts_now(self, known: Subject, mark: Mark, entry: Entry | None) -> bool:
        """龙舟比赛…两条龙舟你追我赶: what was only named before, by the same word, is so many now."""
        same = known.noun == mark.form or (known.entry is entry and known.kind not in ALIVE)
        if self.out.language != "zh" or not same or self.waiting or self.count is None:
            return False
        if self.out.text[max(self.count.start - 2, 0) : self.count.start] in ("一共", "总共"):
            return True  # 每个孩子…，一共八个孩子
        if known.company:
            return False
        said = self.out.text[max(known.span[0] - 3, 0) : known.span[0] + 2]
        again = self.out.text[max(self.count.start - 1, 0) : self.count.start] in ("另", "又", "再")
        return int(self.count.value) > 0 and not again and not any(c in DIGITS_ZH or c.isdigit() for c in said)

    def _is_another(self, known: Subject, k: int) -> bool:
        """'The runner in the blue shorts … the runner in the yellow vest': dressed otherwise, it is somebody else."""
        if known.kind != "person" or not known.params or self.out.language != "en":
            return False
        rest = self.row[k + 1 : k + 7]
        if not rest or rest[0].form not in ("in", "with", "wearing"):
            return False
        at = next((n for n, m in enumerate(rest) if m.kind == "clothes"), -1)
        light = (*DESCRIBING, "count", "small", "trait")
        if at < 1 or any(m.kind not in light and m.form != "the" for m in rest[1:at]):
            return False
        tint = next((str(m.value) for m in rest[:at] if m.kind == "colour"), "")
        worn = attributes.clothing(known.entry, {}, str(rest[at].value), tint)
        return not set(worn.items()) <= set(known.params.items())

    def _role_dress(self, mark: Mark) -> bool:
        return self.shelf.index["things"][mark.value].top == "person" and self._worn()

    def _worn(self) -> bool:
        raise NotImplementedError

    def _done_to(self, mark: Mark) -> bool:
        """'Takes an old man's blood pressure', 'examines a patient's teeth': it is done to them."""
        match = self.shelf.ground("things", mark.value)
        person = match.entry is not None and self.shelf.index["things"][mark.value].top == "person"
        if not person or self.deed is None or self.deed.target is not None or self.deed.verb not in TENDING:
            return False
        assert match.entry is not None
        deed = self.deed
        self._make(mark, match.entry, match.how, "person", role=False)
        deed.target, self.deed = self.out.subjects[-1].key, None
        return True

    def _whereabouts(self) -> bool:
        raise NotImplementedError
