"""Marks into a Reading: who is there, what they do, where, when and how it is filmed."""

from __future__ import annotations

from dataclasses import replace

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reader.absolutes import ReadAbsolutes
from skyscreen.write.reader.burdens import ReadBurdens
from skyscreen.write.reader.carriers import ReadCarriers
from skyscreen.write.reader.elemental import ReadElemental
from skyscreen.write.reader.figures import ReadFigures
from skyscreen.write.reader.fitting import fit
from skyscreen.write.reader.giving import AIMS, GIVEN_TO
from skyscreen.write.reader.glowing import aglow
from skyscreen.write.reader.members import ReadMembers
from skyscreen.write.reader.mounts import RIDING
from skyscreen.write.reader.object import TAKING
from skyscreen.write.reader.order import ReadOrder
from skyscreen.write.reader.period import ReadPeriod
from skyscreen.write.reader.pronouns import ELDERS, ReadPronouns
from skyscreen.write.reader.sexes import look_as, told_sex
from skyscreen.write.reader.small import ReadSmall
from skyscreen.write.reader.wear import PUT_ON
from skyscreen.write.reader.whose_place import BEARERS, SPREAD
from skyscreen.write.reader.worlds import ReadWorlds
from skyscreen.write.reading import Deed, Reading
from skyscreen.write.text.mark import BREAKS, DESCRIBING, Mark
from skyscreen.write.text.phrases_zh import SO
from skyscreen.write.text.senses import OPENINGS
from skyscreen.write.words.filmic import WEAR
from skyscreen.write.words.grammar import DIRECTIONS
from skyscreen.write.words.nouns_en import MEN, WOMEN

SIDES = ("left_of", "right_of", "in_front_of", "behind", "around")
NOBODY = ("nobody", "no one", "no people", "无人", "没有人", "没人", "空无一人")
"""A negation with its noun in it."""

EXISTING = ("is", "are", "was", "were", "be", "live", "stand", "住", "在")
"""Verbs of which 'nobody' says that the picture is empty."""
FACES = {"smile": "happy", "laugh": "happy", "cry": "tearful"}
"""Motion → mood of whoever does it."""
LOOSE = ("from", "through", "across", "along", "down", "past", "out of", "off", "for", "during", "via", "amid", "up",
         "against", "toward", "towards", "into", "at the end of", "in the middle of")
"""English prepositions whose noun stands by the way and does nothing, unless it begins the clause."""
KEEPS_DEED = ("at", "to", "toward", "towards", "after", "into", "在", *AIMS)
"""Prepositions after which the verb may still get its object."""
FULL = ("full of", "filled with")
"""Prepositions after which stands what a chest or a basket has in it."""
OUT_OF = ("from", "off", "out of")
HANGING = ("hang", "dangle", "swing", "hang down")
"""Verbs of who is on what it hangs from."""
LEAVING = {"fall", "drop", "jump", "slide", "roll", "bounce", "rise"}
"""Motions that begin on whatever they lead 'from' or 'off'."""


class Reader(
    ReadElemental, ReadWorlds, ReadSmall, ReadPronouns, ReadPeriod, ReadFigures, ReadMembers, ReadOrder, ReadAbsolutes,
    ReadCarriers, ReadBurdens,
):
    """One pass over the marks: each kind of mark has its own method."""

    def read(self) -> Reading:
        for k, mark in enumerate(self.row):
            self.at = k
            if k <= self.skip:
                continue
            if mark.kind in ("motion", "verb", "prep", "relation", "unknown") and self._films(mark, k):
                self._reveals(mark)
                continue
            if self._elemental(mark, k) or self._absolute(mark, k):
                continue
            getattr(self, f"_on_{mark.kind}", self._on_small)(mark, k)
        self.read_out = True
        self._settle_rest()
        self._settle_afar()
        self._settle_sides()
        self._settle_carriers()
        self._settle_period()
        self._settle_figures()
        self._settle_rooms()
        fit(self.out, self.shelf)
        self._settle()
        self._settle_rooms()  # once more: the place may only now be known
        self._settle_parts()
        self._board()
        self._come_along()
        self._ground_deeds()
        self._settle_hands()
        self._take_along()
        self._settle_lids()
        self._in_their_order()
        self._settle_sexes()
        self._show_faces()
        self._leave_raw()
        self._perch()
        self._park()
        aglow(self.out)
        return self.out

    def _board(self) -> None:
        """'A bus driver drives through the night': in the bus that the trade brings."""
        for key in list(self.parked):
            tie = next((k for k in self.out.links if k.object == key and k.kind == "next_to"), None)
            drives = [d for d in self.out.deeds if d.verb in RIDING and d.target is None
                      and tie is not None and tie.subject in d.subjects]
            if tie is not None and drives:
                drives[0].target = key
                self.out.links.remove(tie)
                self.parked.remove(key)

    def _settle_sexes(self) -> None:
        """A waitress is a woman, and so is the rider who takes off her helmet."""
        people = [s for s in self.out.subjects if s.kind == "person" and s.count == 1 and not s.tool]
        for subject in people:
            plain = not subject.noun.isascii() and subject.entry.en[0] in (*WOMEN, *MEN)
            told = subject.name or subject.company or "sex" in subject.params
            if plain or told or "sex" not in subject.entry.params():
                continue  # 国王 is a man, whoever 'she' is
            sex = told_sex(subject, self.out)
            before = [s for s in people if s.span[0] < subject.span[0]]
            sure = subject.noun.split(" ")[-1] in (*WOMEN, *MEN) or not any(self._sex(s) in (sex, "") for s in before)
            if sex and sure and sex != self._sex(replace(subject, noun=subject.entry.en[0])):
                look_as(subject, sex)

    def _perch(self) -> None:
        """'Four sparrows on a wire': a bird of which nothing else is told sits where it is."""
        done = {key for deed in self.out.deeds for key in (*deed.subjects, deed.target)}
        for link in self.out.links:
            bird = self.out.subject(link.subject)
            if link.kind == "on" and bird.kind == "bird" and bird.key not in done and (
                    "perch" in self.shelf.families["motions"]):
                first = min((deed.step for deed in self.out.deeds if deed.motions), default=self.step)
                self.out.deeds.append(Deed([bird.key], "perch", bird.span, first, motions={bird.key: "perch"},
                                           hows={bird.key: "generic"}))

    def _park(self) -> None:
        """A vehicle that only its driver's trade brings stands there."""
        done = {key for deed in self.out.deeds for key in (*deed.subjects, deed.target)}
        stood_on = [s.key for s in self.out.subjects if any(s.span[0] <= at < s.span[1] for at in self.roofed)]
        for key in (*self.parked, *stood_on):
            if key not in done:
                span = self.out.subject(key).span
                still = {key: "idle"}
                first = min((deed.step for deed in self.out.deeds if deed.motions), default=self.step)
                self.out.deeds.append(Deed([key], "park", span, first, motions=still, hows={key: "generic"}))

    def _leave_raw(self) -> None:
        """What is still being made is of bare clay: no glaze, no flowers, unless the text says what colour it is."""
        for deed in self.out.deeds:
            entries = [self.shelf.families["motions"][m] for m in deed.motions.values()]
            raw = next((dict(entry.facts["raw"]) for entry in entries if entry.facts.get("raw")), {})
            target = self.out.subject(deed.target) if raw and deed.target is not None else None
            if target is None or "colour" in target.params or "colour" not in target.entry.params():
                continue
            target.params.update({name: value for name, value in raw.items() if name in target.entry.params()})

    def _show_faces(self) -> None:
        """Who smiles, laughs or weeps looks so: 笑着打招呼, 'a grinning waiter'. Who does both keeps a plain face."""
        for subject in self.out.subjects:
            done = {m for d in self.out.deeds for key, m in d.motions.items() if key == subject.key}
            moods = {FACES[motion] for motion in done if motion in FACES}
            if len(moods) == 1 and "mood" in subject.entry.params() and "mood" not in subject.params:
                subject.params["mood"] = moods.pop()

    def _on_part(self, mark: Mark, k: int) -> None:
        """'Mom braiding my hair': it is done to whoever tells it."""
        deed = self.deed
        if k and self.row[k - 1].form == "my" and deed is not None and deed.target is None and deed.subjects and (
                self.narrator not in deed.subjects):
            elders = any(s.noun in ELDERS for s in self.out.subjects)
            deed.target = self._narrator(mark, young=elders)
            self.waiting, self.count, self.deed = [], None, None
            return
        super()._on_part(mark, k)

    def _on_part_of(self, mark: Mark) -> None:
        """三个孩子中最小的那个: one of those just named is meant."""
        if self.last is not None and self.out.subject(self.last).count > 1:
            self.group, self.fresh = [self._single_out(self.out.subject(self.last), mark)], True

    def _on_stop(self, mark: Mark, k: int) -> None:
        self._spill()
        self.raging = -1
        self._clear()
        if self.out.deeds and self.out.deeds[-1].step == self.step:
            self.step += 1
        self.topic = self._about()
        self.opener, self.first_here = (self.opener if self.first_here is None else self.first_here), None
        self.group, self.fresh, self.named_here, self.named_clause, self.frames = [], True, False, False, []

    def _on_comma(self, mark: Mark, k: int) -> None:
        self._spill()
        self.count, self.within, self.orphan, self.prep, self.pivot = None, False, 0, "", None
        self.becoming, self.giving, self.revealing, self.outcome = [], False, False, False
        self.relation, self.negated, self.deed, self.stranger, self.fresh = None, None, None, False, True
        self.named_clause, self.unseen = False, -1
        self.oblique = self.oblique if mark.text == "、" else ""  # 停在路边，…: what follows is no place
        self.resumed = bool(self.out.deeds) and self.out.deeds[-1].step == self.step
        self.topic, self.hung, self.open, self.listing = self._about(), [], None, self._goes_on(mark, k)
        if self.framed and not self.listing:
            self.frames, self.framed = [], False

    def _about(self) -> list[int]:
        """Whom the clause that ends here was about; what was placed beside it is no new topic."""
        if self.framed and self.frames and self.frames[-1][0] in SIDES:
            return [self.frames[-1][1]]
        if self.framed and self.topic and not self.own_frame:
            return self.topic
        return list(self.group or self.actors or ([] if self.last is None else [self.last]))

    def _goes_on(self, mark: Mark, k: int) -> bool:
        """Whether the comma parts a list of nouns: 'a laptop, a book and a cup'."""
        if not self.group or self.last not in self.group or (k and self.row[k - 1].kind not in ("thing", "part")):
            return False
        if mark.text == "、":
            return True
        for ahead in self.row[k + 1 :]:
            if ahead.kind == "and":
                return ahead.form in ("and", "和", "与", "跟", "以及")
            if ahead.kind in ("motion", "stop", "relation", "locative", "verb", "there"):
                return False
        return False

    def _on_then(self, mark: Mark, k: int) -> None:
        if self.out.deeds and self.out.deeds[-1].step == self.step:
            self.step += 1
        if self.group and self.fresh:
            return  # 'the fox suddenly jumps': the subject is said already
        self._clear()
        self.group, self.fresh = [], True

    def _on_verb(self, mark: Mark, k: int) -> None:
        """A verb that no body here can do: it takes its object with it, so that this is nobody's next subject."""
        back = next((m for m in reversed(self.row[:k]) if m.text != "了"), None)
        if mark.text in DIRECTIONS and back is not None and back.kind == "motion":
            return  # 走了出来: how far it goes
        ahead = self.row[k + 1].text if k + 1 < len(self.row) else ""
        if mark.text in PUT_ON and ahead in ("在", "到") and self.garment is not None:
            self.offered = self.garment  # 披在女儿身上
            self.out.ground(mark.start, mark.end, "state", "synonym", "the garment named before")
            return
        subjects = list(self.group or self.actors)
        people = [key for key in subjects if self.out.subject(key).kind == "person"]
        seen = bool(people) and mark.value != SO and not (self.stranger or self.negated or self.relative_ahead())
        if not seen:
            self.out.ground(mark.start, mark.end, "", "ignored", "no motion for this verb yet")
            if self.relative_ahead():
                return
        self.actors, self.group, self.fresh, self.joined = subjects, [], False, False
        self.deed = Deed(people if seen else subjects, mark.form, (mark.start, mark.end), self.step)
        if seen:
            self.out.deeds.append(self.deed)  # hands do something of its kind (`_visible`)

    def _on_and(self, mark: Mark, k: int) -> None:
        if mark.form in ("同时", "一起", "并", "并且") and self.group and self.fresh:
            return  # 五名选手同时冲出: how they do it
        self.joined = mark.form in ("and", "和", "与", "跟", "以及", "还有")
        self.prep, self.pivot = "", None
        self.stranger = k > 0 and self.row[k - 1].kind == "camera"
        if not self.joined:
            self.orphan = 0
            self.group, self.deed, self.fresh = [], None, True

    def _on_no(self, mark: Mark, k: int) -> None:
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        acts = ahead is not None and (ahead.kind in ("motion", "verb") or ahead.pos[:2] in ("VB", "MD"))
        if mark.form in NOBODY and acts and ahead is not None and ahead.form not in EXISTING:
            self.out.ground(mark.start, mark.end, "", "ignored", "who does not do it")  # 'nobody knows yet'
            self.stranger = True
            return
        if mark.form in NOBODY:
            self.out.absent.append("person")
            self.out.ground(mark.start, mark.end, "without:person", "exact", "nobody is in the picture, as asked")
            self.stranger = True
            return
        self.negated = mark

    def _on_prep(self, mark: Mark, k: int) -> None:
        if self._into_another(mark, k):
            return
        self.oblique = (
            mark.form
            if not mark.form.isascii() and mark.form not in ("穿", "穿着", "身穿", "身着", "戴", "戴着")
            else ""
        )
        before = self.row[k - 1] if k else None
        self.whole = None
        said = before is not None and before.kind == "thing" and self.last is not None
        if said and (mark.form == "of" or (mark.form in FULL and self._holds(self.out.subject(self.last or 0)))):
            self.whole = self.last  # 'a glass of juice': what follows is in it, or what it is of
        if mark.form in ("made of", "made from", "built of", "for"):
            self.stuff = mark.form
        self.wearing = mark.form in WEAR
        self.prep = mark.form if mark.form in LOOSE else ""
        self.giving = mark.form in GIVEN_TO and self.out.language == "en" and self._giver() is not None
        if not self.giving and not (mark.form in OUT_OF and self._taking()):
            self._walk_along(mark)
        self.within = mark.form == "in"
        self.deed, self.relation = (
            (self.deed if mark.form in KEEPS_DEED or mark.text in ("戴", "戴着", "穿", "穿着") else None),
            None,
        )
        if not mark.form.isascii() and mark.form in WEAR:
            self.counted, self.count = self.count, None  # 一群穿汉服的少女: so many girls
        if mark.form == "from" and self.out.language == "en" and self.out.deeds and self.out.deeds[-1].verb in HANGING:
            self.relation, self.relation_form = "on", mark.form  # 'a monkey hangs from a branch'
        elif said and mark.form in SPREAD and self.out.subject(self.last or 0).kind in BEARERS:
            self.relation, self.relation_form = "on", mark.form
        elif mark.form == "from" and self._watches(k):
            self.relation, self.relation_form = "on", mark.form  # 'watches an eagle from a rock'
        elif mark.form in ("from", "off") and self._leaving():
            self.relation, self.relation_form = "on", mark.form  # who falls from a table was on it
        elif mark.form in OUT_OF and self._taking():
            self.relation, self.relation_form = "on", mark.form  # what is pulled from an oven was in it
        elif mark.form == "out of" and self._from_within(k):
            self.relation, self.relation_form = "inside", mark.form  # a rabbit that hops out of a hat was in it

    def _from_within(self, k: int) -> bool:
        """Whether an animal or a plant, by the last verb, comes out of a thing that holds things: a hat, a teapot."""
        last = self.out.deeds[-1] if self.out.deeds else None
        rest = [m for m in self.row[k + 1 :] if m.kind not in (*DESCRIBING, "count", "owner") and m.form != "the"]
        noun = rest[2] if len(rest) > 2 and rest[1].form == "s" else rest[0] if rest else None  # 'a magician's hat'
        told = noun is not None and noun.kind == "thing"
        entry = self.shelf.ground("things", str(noun.value)).entry if told and noun is not None else None
        beasts = last is not None and bool(last.subjects) and last.step == self.step and all(
            self.out.subject(key).kind in ("quadruped", "bird", "swimmer", "plant") for key in last.subjects)
        holds = entry is not None and entry.facts.get("kind") == "prop" and float(entry.facts.get("height", 1.0)) < 1.0
        return beasts and holds

    def _taking(self) -> bool:
        """Whether the last verb takes its object away from somewhere."""
        last = self.out.deeds[-1] if self.out.deeds else None
        return last is not None and last.target is not None and last.step == self.step and last.verb in TAKING

    def _watches(self, k: int) -> bool:
        """Whether somebody looks, and from something that bears."""
        last = self.out.deeds[-1] if self.out.deeds else None
        entry = self.shelf.ground("motions", last.verb).entry if last is not None else None
        rest = (m for m in self.row[k + 1 :] if m.kind not in (*DESCRIBING, "count", "owner") and m.form != "the")
        noun = next(rest, None)
        if entry is None or entry.name != "look" or noun is None or noun.kind != "thing":
            return False
        ground = self.shelf.ground("things", str(noun.value)).entry
        return ground is not None and ground.facts.get("kind") not in (*ALIVE, "light") and noun.form not in OPENINGS

    def _leaving(self) -> bool:
        if not self.out.deeds:
            return False
        entry = self.shelf.ground("motions", self.out.deeds[-1].verb).entry
        return entry is not None and entry.name in LEAVING

    def _on_style(self, mark: Mark, k: int) -> None:
        self.out.ground(mark.start, mark.end, "", "ignored", "a word about the film, not about what is in it")

    def _on_backdrop(self, mark: Mark, k: int) -> None:
        self.out.backdrop = str(mark.value)
        self.out.ground(mark.start, mark.end, f"place:studio.colour={mark.value}", "synonym", "a studio's paper")
        self.count, self.waiting, self.relation, self.deed = None, [], None, None

    def _on_simile(self, mark: Mark, k: int) -> None:
        self.out.ground(mark.start, mark.end, "", "ignored", "what it is like, which is not there")

    def _on_owner(self, mark: Mark, k: int) -> None:
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        alone = ahead is None or ahead.kind in ("stop", "comma", "and", "prep", "relation", "then")
        if mark.form == "her" and alone and (self.deed is not None or self.relation is not None):
            self._on_pronoun(replace(mark, kind="pronoun"), k)  # 'carries her up the stairs'
            return
        self.stranger = False

    def _on_count(self, mark: Mark, k: int) -> None:
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        heap = f"{mark.text.lower().removeprefix('a ').removeprefix('an ')} {ahead.form}" if ahead is not None else ""
        stuff = ahead is not None and ahead.kind in ("colour", "material", "element")
        if mark.text.lower().endswith(" of") and ahead is not None and stuff and (
                heap in self.shelf.index["things"]):  # 'a heap of gold'
            self.skip = k + 1
            whole = replace(ahead, kind="thing", value=heap, form=heap, plural=False)
            self.count, self.waiting = replace(mark, value=1), []
            self._on_thing(whole, k + 1)
            return
        if mark.form == "both" and self.relation is not None and (ahead is None or ahead.kind in BREAKS):
            self._on_both()
            return
        if self.count is not None and self.count.value == 1:
            mark = replace(mark, start=self.count.start)  # 'a single flower'
        self.count, self.stranger = mark, False

    def _on_manner(self, mark: Mark, k: int) -> None:
        recent = self.out.deeds[-1] if self.out.deeds else None
        if recent is not None and recent.step == self.step and not recent.manner:
            recent.manner = mark.value
        self._note_waiting("manner", mark)
        self.out.ground(mark.start, mark.end, f"manner:{mark.value}", "exact")
