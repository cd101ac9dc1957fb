"""Nouns: who and what is there, how many, and in which role."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from skyscreen.catalogue.drinks import BY_WORD
from skyscreen.catalogue.entry import Entry
from skyscreen.write import attributes
from skyscreen.write.kinds import kinds_of
from skyscreen.write.mark import DESCRIBING, Mark
from skyscreen.write.read_fillings import ReadFillings
from skyscreen.write.read_fronts import ReadFronts
from skyscreen.write.read_owners import ReadOwners
from skyscreen.write.read_wear import FEELING
from skyscreen.write.reading import Subject
from skyscreen.write.shelf import Match, called
from skyscreen.write.speech import modifies
from skyscreen.write.words.describe import (
    COLLECTIVES,
    ELEMENT_HOMES,
    GROUPS_ZH,
    KEEPERS,
    PLURAL,
    YOUNG,
)
from skyscreen.write.words.filmic import GIVING, TELLING
from skyscreen.write.words.homographs import HOMOGRAPHS, USUAL
from skyscreen.write.words.people import COMPANIES
from skyscreen.write.words.setting import NIGHT_SIGNS
from skyscreen.write.young import ANIMALS, is_young, newborn

OWNING = {"her", "his", "my", "their"}
BY_MEASURE = {"列": "火车"}
"""Chinese measure words that tell what is counted: 一列货车 is a train."""
PAIRS = ("scissors", "glasses", "spectacles", "sunglasses", "headphones", "shoes", "skis", "ice skates", "trousers",
         "jeans", "binoculars", "pliers", "tongs", "chopsticks", "chopstick", "running shoe", "running shoes",
         "sneaker", "sneakers", "tennis shoe", "shoe", "boot", "boots", "gloves", "drumsticks", "筷子",
         "跑鞋", "运动鞋", "球鞋", "鞋", "鞋子", "靴子", "袜子", "手套", "眼镜", "耳机", "冰鞋", "剪刀", "鼓槌")
"""Nouns of which a pair is one thing."""
PAIR_OF = ("pair of", "一双", "一副", "一对")
OVER_WALLS = (
    "jump", "leap", "climb", "sit", "walk", "run", "stand", "perch", "lean", "balance", "vault", "hop", "sleep",
    "sit on", "stand on", "climb over", "jump over", "crawl", "build", "paint", "跳", "爬", "坐", "蹲", "走", "翻",
    "跳过", "翻过", "坐在", "蹲在", "走在", "爬上", "站在", "趴在", "靠在",
)  # fmt: skip
"""Deeds that need the wall itself."""
WHEELED = ("wheel",)
"""Parts of a vehicle, where one is named."""
VESSEL_PARTS = ("bow", "stern", "hull", "deck", "helm", "prow")
MOST = 24
"""Members of one crowd; more are announced in a note (each is simulated)."""


YEARS = {
    "boy": 11, "girl": 11, "teenager": 16, "男孩": 11, "女孩": 11, "小男孩": 9, "小女孩": 9, "少年": 16, "少女": 16,
    "青年": 24, "姑娘": 20, "小伙": 22, "小伙子": 22,
}  # fmt: skip
"""Words for people of an age, before another word for what they are: 'girl detective', 少年剑客."""

TENDING = frozenset({
    "examine", "check", "measure", "take", "brush", "comb", "cut", "wash", "treat", "bandage", "hold", "shake",
    "massage", "trim", "braid", "clean", "wipe", "kiss", "touch", "pull", "squeeze", "inspect", "pat", "stroke", "tie",
})
"""What is done to a part of somebody is done to them."""


class ReadThings(ReadFillings, ReadOwners, ReadFronts):
    def _on_thing(self, mark: Mark, k: int) -> None:
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        if self.guise is not None:
            wearer = self._wearer(k)
            self.guise, self.count = None, None
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
        ):
            # 'toy boats', 'stone bridge': the head comes last in English; what stands before describes it.
            self.waiting.append(mark)
            return
        owned = self.row[k + 2] if k + 2 < len(self.row) and ahead is not None and ahead.text == "s" else None
        if owned is not None and owned.kind != "motion" and self._done_to(mark):
            return
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
        mark = self._meant(mark)
        if mark.kind == "part":
            self._on_part(mark, k)
            return
        if self._young_there(mark):
            return
        hints = [m.form for m in self.waiting if m.kind != "colour"]  # a black cat is no black panther
        if self.count is not None and self.count.text[-1:] in BY_MEASURE:
            said = BY_MEASURE[self.count.text[-1]]
            if self.shelf.index["things"][mark.value].top == self.shelf.index["things"][said].top:
                mark = replace(mark, value=said) if mark.value not in self._kinds_under(said) else mark
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
        if match.entry is not None and self._of_the_room(mark, match):
            self.out.ground(mark.start, mark.end, "matter:about", "synonym", "what the place has anyway")
            self.count, self.waiting, self.relation = None, [], None
            return
        if match.entry is None:
            self._lost(mark, "nothing of this kind is in the catalogue yet")
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
        short = not mark.form.isascii() and len(mark.form) == 1 and self.count is None  # 上车: the bus named before
        if known is not None and known.entry is not match.entry and match.how == "exact" and not short:
            known = None  # 'the cup' beside a teapot is no second word for the teapot
        worn = [m for m in self.waiting if m.kind in (*FEELING, "trait")]
        if known is not None and mark.definite and worn:
            for own in worn:
                (self._look_like if own.kind == "trait" else self._feel)(known, own)
            self.waiting = [m for m in self.waiting if m not in worn]
        if known is not None and self._is_another(known, k):
            known = None
        if known is not None and (mark.definite or (not mark.form.isascii() and self.count is None)):
            self._attach(known, mark)
            self.count, self.waiting = None, []
            return
        group, deed, last = self.group, self.deed, self.last
        self._make(mark, match.entry, match.how, node.top, role=owned is None)
        if owned is not None:
            self.group, self.deed, self.last = group, deed, last  # 'out of a child's hand'

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

    def _meant(self, mark: Mark) -> Mark:
        """The meaning of a homograph that the rest of the sentence asks for."""
        if mark.form in WHEELED and any(s.kind == "vehicle" for s in self.out.subjects):
            return replace(mark, kind="part", value=mark.form)
        for word, cues in HOMOGRAPHS.get(mark.form, ()):
            start = max((n + 1 for n, m in enumerate(self.row[: self.at]) if m.kind == "stop"), default=0)
            end = next((n for n in range(self.at, len(self.row)) if self.row[n].kind == "stop"), len(self.row))
            near = self.row[self.at - 1].form if self.at else ""
            said = {form for m in self.row[start:end] if m is not mark for form in (m.form, m.text.lower())}
            if {m.form for m in self.row[max(self.at - 3, start) : self.at]} & set(USUAL.get(mark.form, ())):
                continue
            owned = {"her", "his", "my"} & set(cues)
            aboard = word == "part" and mark.form in VESSEL_PARTS and self._aboard(mark)
            if not (set(cues) & said or aboard) or (owned and near not in cues and not (set(cues) - OWNING) & said):
                continue
            if word == "part":
                looks = (("style", "bun"),) if mark.form == "bun" else mark.value
                return replace(mark, kind="part", value=looks)
            if word in self.shelf.index["things"]:
                return replace(mark, value=word)
        return mark

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

    def _kinds_under(self, word: str) -> set[str]:
        """Words of a node of the tree and of all below it."""
        node = self.shelf.index["things"][word]
        return {word for n in (node, *node.below()) for word in n.words}

    def _leads_on(self, mark: Mark, ahead: Mark | None) -> bool:
        """Chinese: a noun right before a noun describes it (熊猫鼓手), unless it is given something (给孩子红包)."""
        if mark.form.isascii() or ahead is None or ahead.kind != "thing" or ahead.start != mark.end:
            return False
        if mark.form in YEARS and ahead.form not in YEARS and self.shelf.index["things"][ahead.value].top == "person":
            return True  # 少年剑客 is one swordsman, and young
        giving = any(m.form in GIVING or m.text[:1] in GIVING for m in self.row[max(self.at - 3, 0) : self.at])
        return not giving and self.shelf.index["things"][mark.value].top != "person"

    def _audience(self, mark: Mark) -> bool:
        """Chinese: 给小学生讲 tells for whom the film is made."""
        before = self.row[self.at - 1].form if self.at else ""
        return before in ("给", "为", "向") and any(
            m.form.startswith(TELLING) for m in self.row[self.at + 1 : self.at + 3]
        )

    def _of_the_room(self, mark: Mark, match: Match) -> bool:
        """A wall is the place's own, and shown as a fence only where somebody is on it or gets over it."""
        wall = mark.form.split(" ")[-1] in ("wall", "walls") or mark.form.endswith("墙")
        verbs = {m.form for m in self.row if m.kind == "motion"}
        return wall and match.how == "nearest" and not verbs & set(OVER_WALLS)

    def _qualifies_next(self, mark: Mark, ahead: Mark, k: int) -> bool:
        """'Stone mason', 'glass perfume bottle': a noun of matter, or one before somebody, describes the next."""
        known = kinds_of(self.shelf)
        living = known.sort(ahead.form) in ("person", "animal")
        return modifies(self.row, k) and (living or bool(known.matter(mark.form)))

    def _as_animal(self, mark: Mark, hints: list[str]) -> Match | None:
        """A 'panda drummer' is a panda; a 'horse rider' is a person."""
        things = self.shelf.index["things"]
        young = mark.form in YOUNG or mark.form in called(self.shelf, "young")
        if not young and (things[mark.value].top != "person" or mark.form in KEEPERS):
            return None
        for word in hints:
            node = things.get(word)
            if node is not None and node.top in ANIMALS:
                match = self.shelf.ground("things", word)
                how = match.how if young else "nearest"
                return Match(match.entry, how) if match.entry is not None else None
        return None

    def _names_person(self, mark: Mark) -> bool:
        """'keeper' in 'lighthouse keeper'."""
        agent = mark.form.isascii() and mark.form.endswith(("er", "or", "ist")) and len(mark.form) > 4
        return agent and kinds_of(self.shelf).sort(mark.form) in ("person", "")  # a heist is nobody

    def _make(self, mark: Mark, entry: Entry, how: str, kind: str, *, role: bool = True) -> None:
        if len(self.out.subjects) >= MOST:
            self._lost(mark, f"a film holds {MOST} kinds of things")
            return
        entry = self._served(mark, entry)
        company, many = self._company(mark) if kind == "person" else ((), 0)
        count = self.count.value if self.count else (PLURAL.get(kind, 3) if mark.plural else 1)
        if count == 1 and mark.form in COLLECTIVES:
            count = COLLECTIVES[mark.form]
        pairs = (self.count is not None and any(words in self.count.text.lower() for words in PAIR_OF)
                 and mark.form in PAIRS)
        count = max(count // 2, 1) if pairs else 1 if self.count is None and mark.form in PAIRS else count
        if company and many and (self.count is None or count == 1):
            count = many
        if self.count is None and mark.text.endswith("群"):
            count = GROUPS_ZH["群"]
        if mark.form in ELEMENT_HOMES:
            self.implied(ELEMENT_HOMES[mark.form])
        first = mark.form.split(" ")[0]
        if first != mark.form and any(s.kind == "place" for s in self.lexicon.table.get((first,), ())):
            self.implied(first)
        if self.count and count == 1 and mark.plural and mark.form not in PAIRS:
            count = PLURAL.get(kind, 3)
        handled = self.at > 0 and self.row[self.at - 1].form in ("把", "将")
        beside = self.count is None and bool(self.out.subjects) and not handled
        if not mark.form.isascii() and beside and kind in ("bird", "swimmer"):
            count = 3  # Chinese has no plural: 海鸥 beside a ship are some, not one
        owned = self.at > 0 and self.row[self.at - 1].kind == "owner"
        alike = mark.form.split(" ")[-1] in ("fish", "sheep", "deer")  # one and many are written alike
        if self.count is None and (owned or not mark.definite) and alike:
            count = PLURAL.get(kind, 3)
        count = max(int(count), 1)
        theirs = self.at > 0 and self.row[self.at - 1].form in ("their", "他们的", "她们的")
        if mark.plural and self.count is None and theirs:
            owners = dict.fromkeys((*self.group, *self.actors))
            doers = sum(self.out.subject(key).count for key in owners)
            count = min(doers, MOST) if doers > 1 else count
        if company and count > 1:
            entry, how = company[0], "synonym"
        if count > MOST:
            self.out.notes.append(f"{count} × '{mark.form}': {MOST} are shown, each one simulated")
            count = MOST
        start = min([m.start for m in self.waiting] + ([self.count.start] if self.count else []) + [mark.start])
        if start < mark.start and self.out.text[start : mark.end].count("\n"):
            start = mark.start
        modifiers = [m for m in self.waiting if m.kind in ("thing", "place")]
        noun = " ".join([*(m.form for m in modifiers), mark.form]) if mark.form.isascii() else mark.form
        subject = Subject(
            len(self.out.subjects),
            noun,
            str(entry.facts.get("kind", kind)),
            entry,
            count,
            (start, mark.end),
            self.out.text[start : mark.end],
            definite=mark.definite,
        )
        subject.company = company if count > 1 else ()
        note = "" if how in ("exact", "synonym") else f"shown as {entry.en[0]}"
        head = min([m.start for m in modifiers] + [mark.start])
        self.out.ground(head, mark.end, f"thing:{entry.name}", how, note)
        if note:
            self.out.notes.append(
                f"'{noun}' is {note}"
                if self.out.language == "en"
                else f"“{noun}”以“{entry.zh[0] if entry.zh else entry.en[0]}”呈现"
            )
        if self.count and count > 1:
            self.out.ground(
                self.count.start, self.count.end, f"count:{count}", "exact" if self.count.value == count else "nearest"
            )
        if is_young(mark.form, [m.form for m in self.waiting], entry, self.shelf):
            newborn(subject)
            self.out.ground(mark.start, mark.end, f"thing:{entry.name}.young=1", how, note)
        self._describe(subject)
        if mark.form in BY_WORD and "drink" in entry.params():
            self._drink(subject, mark, BY_WORD[mark.form])
        self.out.subjects.append(subject)
        self.named_here = True
        self._on_offer(subject)
        if subject.kind == "person" and count == 1:
            self._brings_vehicle(subject)
        if subject.kind == "person":
            if mark.form == "cavalry" and count == 1:
                subject.count = PLURAL["person"]
            self._brings_mount(subject)
        if subject.kind == "person" or not mark.form.isascii():
            for worn, looks in self.dressed:
                self._dress(worn, looks, subject)
            self.dressed = []
        if self.next_side:
            self.sides.append((subject.key, self.next_side))
            self.next_side = ""
        if self.superlative is not None and count > 1:
            chosen, self.superlative = self._single_out(subject, self.superlative), None
            self.group, self.fresh, self.last, role = [chosen], True, chosen, False
        if role:
            self._attach(subject, mark)
        self.count, self.waiting = None, []

    def _company(self, mark: Mark) -> tuple[tuple[Entry, ...], int]:
        """Who they are, where the word means different people, and how many; 'two children' are a girl and a boy."""
        things = self.shelf.families["things"]
        names, many = COMPANIES.get(mark.text.lower(), COMPANIES.get(mark.form, ((), 0)))
        many = many if many or not names else COLLECTIVES.get(mark.form, 0)
        return tuple(things[name] for name in names if name in things), many

    def _describe(self, subject: Subject) -> None:
        for mark in self.waiting:
            params: dict[str, Any] = {}
            if mark.kind == "colour":
                params = attributes.colour(subject.entry, mark.value)
            elif mark.kind == "age":
                params = attributes.age(subject.entry, mark.value)
            elif mark.kind == "material":
                params = attributes.material(subject.entry, mark.value)
                params = {} if "colour" in params and attributes.made_of(subject.entry, mark.value) else params
            elif mark.kind == "size" and mark.text == "小" and subject.kind in ANIMALS:
                newborn(subject)  # 小象 is a calf, no small elephant
                self.out.ground(mark.start, mark.end, f"{subject.entry.name}.young=1", "exact")
            elif mark.kind == "size":
                subject.scale *= mark.value
                self.out.ground(mark.start, mark.end, f"scale:{mark.value:g}", "exact")
            if mark.kind in ("colour", "age", "material"):
                subject.params.update(params)
                became = ", ".join(f"{subject.entry.name}.{key}={value}" for key, value in params.items())
                if not params and mark.kind == "material" and attributes.made_of(subject.entry, mark.value):
                    params, became = {"matter": mark.value}, f"{subject.entry.name}.matter={mark.value}"
                note = "" if params else f"{subject.entry.name} has no such parameter"
                painted = mark.kind == "material" and "colour" in params
                how = "nearest" if painted else "exact" if params else "ignored"
                self.out.ground(mark.start, mark.end, became, how, note)
                if note:
                    self.out.notes.append(f"'{mark.text}': {note}")
            elif mark.kind == "trait":
                self._look_like(subject, mark)
                continue
            elif mark.kind in FEELING:
                self._feel(subject, mark)
                continue
            elif mark.kind == "thing":
                if subject.kind == "person" and mark.form in YEARS and "age" in subject.entry.params():
                    subject.params["age"] = YEARS[mark.form]
                    self.out.ground(mark.start, mark.end, f"{subject.entry.name}.age={YEARS[mark.form]}", "exact")
                continue
            if mark.kind not in ("manner", "thing"):
                subject.adjectives.append(mark.text)
