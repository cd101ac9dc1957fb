"""A noun made into somebody or something there: how many, described how, and who comes with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from skyscreen.catalogue.drinks import BY_WORD
from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.morphology import forms, is_plural
from skyscreen.write.lexis.shelf import words_of
from skyscreen.write.reader import attributes
from skyscreen.write.reader.fillings import ReadFillings
from skyscreen.write.reader.fronts import ReadFronts
from skyscreen.write.reader.looks import FEELING
from skyscreen.write.reader.owners import ReadOwners
from skyscreen.write.reader.sexes import become, told
from skyscreen.write.reader.young import ANIMALS, is_young, newborn
from skyscreen.write.reading import Subject
from skyscreen.write.text.mark import DESCRIBING, Mark
from skyscreen.write.words.describe import COLLECTIVES, DIGITS_ZH, ELEMENT_HOMES, GROUPS_ZH, PLURAL
from skyscreen.write.words.people import COMPANIES, GUESTS

STRINGS = ("tanghulu", "skewers", "grapes", "necklace", "bracelet", "firecrackers", "key", "wind_chime",
           "fairy_lights", "pearl", "harvest_strings")  # fmt: skip
"""What 一串 is one of."""
HANDLED = "抓捉救抱捧摸追骑踩围逮掏"
"""First characters of verbs that are done to one bird or fish."""
SEXED = "母公雌雄"
"""First characters of a word for one animal of a sex."""
SETTLING = ("停在", "落在", "停到", "落到", "停", "落")
"""What one bird or insect does to a thing."""
PAIRS = ("footprints", "footprint", "shoe prints", "roller skates", "skates", "city gates", "castle gates", "scissors",
         "glasses", "spectacles", "sunglasses", "headphones", "shoes", "skis", "ice skates", "trousers",
         "jeans", "parallel bars", "uneven bars", "stairs", "steps",
         "dumbbells", "hand weights", "crutches", "corn flakes", "cornflakes",
         "binoculars", "pliers", "tongs", "chopsticks", "chopstick", "running shoe", "running shoes",
         "sneaker", "sneakers", "tennis shoe", "shoe", "boot", "boots", "gloves", "drumsticks", "筷子",
         "跑鞋", "运动鞋", "球鞋", "鞋", "鞋子", "靴子", "袜子", "手套", "眼镜", "耳机", "冰鞋", "剪刀", "鼓槌",
         "皮鞋", "布鞋", "高跟鞋", "绣花鞋")
"""Nouns of which a pair is one thing."""
EVERY = ("each", "every", "每个", "每位", "每名", "每只")
"""Before a noun of which there are several."""
BUSY = ("来往", "来来往往", "过往", "来往往", "川流不息", "络绎不绝")
"""Before 的 and what there is much of."""
EACH_HOLDS = "提举拿撑挥"
"""First characters of Chinese verbs by which each of several has a thing of its own."""
ALONE = ("rooster", "woodpecker", "kingfisher",
         "eagle", "bald_eagle", "owl", "phoenix", "peacock", "parrot", "ostrich", "whale", "sperm_whale",
         "orca", "shark", "octopus")
"""Birds and swimmers that go singly where Chinese does not count them."""
PAIR_OF = ("pair of", "一双", "一副", "一对")
YEARS = {
    "boy": 11, "girl": 11, "teenager": 16, "男孩": 11, "女孩": 11, "小男孩": 9, "小女孩": 9, "少年": 16, "少女": 16,
    "青年": 24, "姑娘": 20, "小伙": 22, "小伙子": 22,
}  # fmt: skip
"""Words for people of an age, before another word for what they are: 'girl detective', 少年剑客."""
CHILDREN = ("boy", "girl", "child")
TOY = 0.2
"""Metres: the height of a toy of something large."""
LOOSE = ("petals", "reeds")
"""Things of several that are strewn about: 'rose petals fall' are more than one handful."""
MOST = 24
"""Members of one crowd; more are announced in a note (each is simulated)."""


class ReadMaking(ReadFillings, ReadOwners, ReadFronts):
    def _make(self, mark: Mark, entry: Entry, how: str, kind: str, *, role: bool = True) -> None:
        if len(self.out.subjects) >= MOST:
            self._lost(mark, f"a film holds {MOST} kinds of things", f"一部影片最多放得下 {MOST} 种东西")
            return
        entry = self._served(mark, entry)
        people = kind == "person" and entry.facts.get("kind") == "person"
        company, many = self._company(mark) if people else ((), 0)
        if self.count is not None and self.count.text[-1:] == "串" and entry.name in STRINGS:
            self.count = replace(self.count, value=1)
        before = self.row[self.at - 1].text.lower() if self.at else ""
        crowd = self.at > 1 and before == "的" and self.row[self.at - 2].text in BUSY
        several = (mark.plural and not _several_in_one(mark, entry)) or before in EVERY or crowd
        count = self.count.value if self.count else (PLURAL.get(kind, 3) if several else 1)
        if count == 1 and mark.form in COLLECTIVES:
            count = COLLECTIVES[mark.form]
        pairs = (self.count is not None and any(words in self.count.text.lower() for words in PAIR_OF)
                 and mark.form in PAIRS)
        count = max(count // 2, 1) if pairs else 1 if self.count is None and mark.form in PAIRS else count
        each = self.count is not None and self.count.text[-1:] in "个名位" and mark.form not in COLLECTIVES
        if company and many and (self.count is None or (count == 1 and not (each and mark.form in GUESTS))):
            count = many
        if company and self.count is not None and len(company) == 2 and DIGITS_ZH.get(self.count.text[:1], 0) > 1 and (
                self.count.text[-1:] == "对"):
            count = 2 * DIGITS_ZH[self.count.text[0]]  # 两对新人
        if self.count is None and mark.text.endswith("群"):
            count = GROUPS_ZH["群"]
        if mark.form in ELEMENT_HOMES:
            self.implied(ELEMENT_HOMES[mark.form])
        first = mark.form.split(" ")[0]
        wheels = entry.facts.get("kind") == "vehicle"  # a school bus is on the road
        homes = [self.shelf.families["places"].get(name) for name in words_of(entry.facts.get("places"))]
        if homes and entry.facts.get("closed") and all(home and home.facts.get("indoor") for home in homes):
            first = mark.form  # a snow globe lies in no snow
        if first != mark.form and not wheels and any(s.kind == "place" for s in self.lexicon.table.get((first,), ())):
            self.implied(first)
        if self.count and count == 1 and mark.plural and mark.form not in PAIRS:
            count = PLURAL.get(kind, 3)
        full = next((m for m in reversed(self.row[: self.at]) if m.kind not in (*DESCRIBING, "small")), None)
        if self.count is None and full is not None and full.kind == "there" and full.text.endswith("满"):
            count = max(count, PLURAL.get(kind, 4))  # 挂满了花灯
        handled = self.at > 0 and self.row[self.at - 1].form in ("把", "将")
        beside = self.count is None and bool(self.out.subjects) and not handled
        sized = any(m.kind == "size" for m in self.waiting) or entry.name in ALONE
        if not mark.form.isascii() and beside and kind in ("bird", "swimmer") and not (sized or self._one_bird(mark)):
            count = 3  # Chinese has no plural: 海鸥 beside a ship are some, not one
        owned = self.at > 0 and self.row[self.at - 1].kind == "owner"
        alike = mark.form.split(" ")[-1] in ("fish", "sheep", "deer")  # one and many are written alike
        if self.count is None and (owned or not mark.definite) and alike:
            count = PLURAL.get(kind, 3)
        taught = self.at > 0 and self.row[self.at - 1].form in ("教", "教导", "带领", "带着")
        if self.count is None and taught and mark.form in ("学生", "同学", "学员", "小学生"):
            count = PLURAL["person"]  # 教学生唱歌: a class of them
        count = max(int(count), 1)
        theirs = self.at > 0 and self.row[self.at - 1].form in ("their", "他们的", "她们的")
        if mark.plural and self.count is None and theirs:
            owners = dict.fromkeys((*self.group, *self.actors))
            doers = sum(self.out.subject(key).count for key in owners)
            count = min(doers, MOST) if doers > 1 else count
        each_has = self.deed is not None and self.deed.target is None and (
            self.out.text[slice(*self.deed.span)][:1] in EACH_HOLDS and not mark.form.isascii())
        if self.count is None and each_has and self.deed is not None and kind in ("prop", "light"):
            doers = sum(self.out.subject(key).count for key in dict.fromkeys(self.deed.subjects))
            count = max(count, min(doers, MOST))  # 孩子们提着灯笼: one each
        if company and count > 1:
            entry, how = company[0], "synonym"
        if count > MOST:
            self.out.say(f"{count} × '{mark.form}': {MOST} are shown, each one simulated",
                         f"{count} 个“{mark.form}”：逐个模拟，只出现 {MOST} 个")
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
        toy = any(m.form == "toy" for m in modifiers) or mark.form.startswith("toy ")
        if toy and subject.kind in ("vehicle", "vessel") and self._tall(subject) > TOY:
            subject.scale *= round(TOY / self._tall(subject), 3)
        if {str(mark.value), mark.form, mark.text.lower()} & set(entry.facts.get("near", ())):
            how = "nearest"  # chosen as surely as by its own words, and told for what it is
        note = "" if how in ("exact", "synonym") else f"shown as {entry.en[0]}"
        head = min([m.start for m in modifiers] + [mark.start])
        self.out.ground(head, mark.end, f"thing:{entry.name}", how, note)
        if note:
            self.out.say(f"'{noun}' is {note}", f"“{noun}”以“{entry.word('zh')}”呈现")
        if self.count and count > 1:
            self.out.ground(
                self.count.start, self.count.end, f"count:{count}", "exact" if self.count.value == count else "nearest"
            )
        if is_young(mark.form, [m.form for m in self.waiting], entry, self.shelf):
            newborn(subject)
            self.out.ground(mark.start, mark.end, f"thing:{entry.name}.young=1", how, note)
        self._describe(subject)
        tint = attributes.called(entry, mark.form)
        if tint and "colour" not in subject.params:
            subject.params["colour"] = tint  # 红旗, 红牌, 'red lanterns'
        if subject.kind == "person":
            sex = told(self.row, self.at, self.shelf)
            if not any(self._sex(other) == sex for other in self.out.subjects):  # whose pronoun it may be
                become(subject, sex)
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

    def _one_bird(self, mark: Mark) -> bool:
        """被大鹅追, 乌鸦嘴里的肉, 抓住小鸟, 狐狸和乌鸦: a bird of a tale, and no flock over a view."""
        ahead = self.row[self.at + 1] if self.at + 1 < len(self.row) else None
        back = self.row[self.at - 1] if self.at else None
        last = self.out.deeds[-1] if self.out.deeds else None
        handled = last is not None and last is self.deed and self.out.text[slice(*last.span)][:1] in HANDLED
        beast = any(s.kind in ANIMALS and s.count == 1 for s in self.out.subjects)
        paired = back is not None and back.kind == "and" and beast
        follows = last is not None and last is self.deed and self.out.text[slice(*last.span)][:1] == "跟"
        sexed = mark.text[:1] in SEXED and len(mark.text) > 1  # 三只小鸡跟着母鸡
        speaks = any(m.text[:1] in "叼衔说" and m.kind == "motion" for m in self.row[self.at + 1 : self.at + 4])
        settles = ahead is not None and ahead.kind == "motion" and ahead.text in SETTLING  # 蜻蜓停在荷叶上
        return self.oblique == "被" or handled or paired or follows or sexed or settles or speaks or (
            ahead is not None and ahead.kind == "part")

    def _company(self, mark: Mark) -> tuple[tuple[Entry, ...], int]:
        """Who they are, where the word means different people, and how many; 'two children' are a girl and a boy."""
        things = self.shelf.families["things"]
        names, many = COMPANIES.get(mark.text.lower(), COMPANIES.get(mark.form, ((), 0)))
        many = many if many or not names else COLLECTIVES.get(mark.form, 0)
        if "teenager" in names and any(m.kind == "age" and m.value in ("old", "ancient") for m in self.waiting):
            names = ("old_man", "old_woman")  # 'two old friends', 老朋友
        owned = self.at > 0 and self.row[self.at - 1].kind == "owner"
        if "teenager" in names and owned and any(s.entry.name in CHILDREN for s in self.out.subjects):
            names = ("girl", "boy", "child")  # 'a boy hides while his friends count'
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
                size = attributes.giant(subject.entry, mark.text, mark.value)
                subject.scale *= size
                self.out.ground(mark.start, mark.end, f"scale:{size:g}", "exact")
            if mark.kind == "material" and not params and subject.kind in ANIMALS:
                self.figures[subject.key] = mark
            elif mark.kind in ("colour", "age", "material"):
                subject.params.update(params)
                became = ", ".join(f"{subject.entry.name}.{key}={value}" for key, value in params.items())
                if not params and mark.kind == "material" and attributes.made_of(subject.entry, mark.value):
                    params, became = {"matter": mark.value}, f"{subject.entry.name}.matter={mark.value}"
                note = "" if params else f"{subject.entry.name} has no such parameter"
                painted = mark.kind == "material" and "colour" in params
                how = "nearest" if painted else "exact" if params else "ignored"
                self.out.ground(mark.start, mark.end, became, how, note)
                if note:
                    self.out.say(f"'{mark.text}': {note}", f"“{mark.text}”：{subject.entry.word('zh')}没有这种样子")
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


def _several_in_one(mark: Mark, entry: Entry) -> bool:
    """Whether the thing itself is what the plural says: `grapes` are a bunch, 'noodles' one bowl, `pancakes` a stack.
    Its name tells, or that it has no word for one of them."""
    said = mark.text.lower()
    if entry.name in LOOSE:
        return False
    return is_plural(entry.name.rpartition("_")[2]) or (
        said in entry.en and not any(one != said and one in entry.en for one in (mark.form, *forms(said))))
