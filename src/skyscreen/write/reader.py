"""Marks into a Reading: who is there, what they do, where, when and how it is filmed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from skyscreen.catalogue.entry import Entry
from skyscreen.write import attributes
from skyscreen.write.lexicon import Lexicon
from skyscreen.write.marks import Mark, marks
from skyscreen.write.reading import Deed, Link, PlaceSaid, Reading, Subject
from skyscreen.write.words.describe import PLURAL

MOST = 24
"""Members of one crowd; more are announced in a note (each is simulated)."""
WEAR = ("in", "wear", "with", "wearing", "dress", "穿", "穿着", "身穿", "戴", "戴着", "身着")
RIDING = ("ride", "cycle", "pedal", "drive", "骑", "骑车", "驾驶", "开车")


class Reader:
    """One pass over the marks with a little memory: what waits for its noun, and who spoke last."""

    def __init__(self, text: str, language: str, lexicon: Lexicon) -> None:
        self.lexicon, self.shelf = lexicon, lexicon.shelf
        self.out = Reading(text, language)
        self.row = marks(text, lexicon)
        self.step = 0
        self.group: list[int] = []
        """Subjects named since the last verb: they share the next one."""
        self.actors: list[int] = []
        """Subjects of the last verb."""
        self.last: int | None = None
        self.fresh = True
        """No verb in this clause yet."""
        self._clear()

    def _clear(self) -> None:
        self.count: Mark | None = None
        self.waiting: list[Mark] = []
        self.relation: str | None = None
        self.between: int | None = None
        self.negated: Mark | None = None
        self.deed: Deed | None = None
        self.joined = False
        self.stranger = False
        """The word before was a noun nobody knows: the next verb is its, not the last subject's."""
        self.wearing = False
        self.within = False
        """'in' stands before: a boat that follows carries who was said last."""
        self.aim: int | None = None
        self.oblique: str = ""
        """Chinese: a preposition before the verb (在桌上, 向森林); the noun after it is not the verb's subject."""
        self.stuff = ""
        """'made of', 'for': the next noun is a material or an audience."""
        self.dressed: list[tuple[Mark, Mark | None]] = []
        """Chinese names the clothes before the person: 穿红裙的女人."""

    def read(self) -> Reading:
        for k, mark in enumerate(self.row):
            getattr(self, f"_on_{mark.kind}", self._on_small)(mark, k)
        self._ground_deeds()
        return self.out

    # ---- the small words ------------------------------------------------------------------------------------------
    def _on_small(self, mark: Mark, k: int) -> None:
        if mark.kind == "other":
            return
        if mark.text in ("穿", "戴") or mark.form in WEAR:
            self.wearing = True

    def _on_stop(self, mark: Mark, k: int) -> None:
        self._spill()
        self._clear()
        if self.out.deeds and self.out.deeds[-1].step == self.step:
            self.step += 1
        self.actors, self.group, self.fresh = self.actors, [], True

    def _on_comma(self, mark: Mark, k: int) -> None:
        self._spill()
        self.count, self.within = None, False
        self.relation, self.negated, self.deed, self.stranger, self.fresh = None, None, None, False, True

    def _on_then(self, mark: Mark, k: int) -> None:
        self._clear()
        if self.out.deeds and self.out.deeds[-1].step == self.step:
            self.step += 1
        self.group, self.fresh = [], True

    def _on_and(self, mark: Mark, k: int) -> None:
        self.joined = mark.form in ("and", "和", "与", "跟", "以及", "还有")
        self.stranger = k > 0 and self.row[k - 1].kind == "camera"
        if not self.joined:
            self.group, self.deed, self.fresh = [], None, True

    def _on_no(self, mark: Mark, k: int) -> None:
        self.negated = mark

    def _on_element(self, mark: Mark, k: int) -> None:
        self.out.ground(mark.start, mark.end, "", "ignored", "comes with places and weather, not by itself")
        self.count, self.waiting, self.stranger, self.relation = None, [], True, None

    def _on_prep(self, mark: Mark, k: int) -> None:
        self.oblique = mark.form if not mark.form.isascii() and mark.form not in ("穿", "穿着", "身穿", "身着", "戴", "戴着") else ""
        if mark.form in ("made of", "made from", "built of", "full of", "for"):
            self.stuff = mark.form
        self.wearing = mark.form in WEAR
        self.within = mark.form == "in"
        self.deed, self.relation = (self.deed if mark.form in ("at", "to", "toward", "towards", "after", "into", "向", "到")
                                    else None), None

    def _on_relation(self, mark: Mark, k: int) -> None:
        self.relation, self.between = mark.value, None
        self.wearing = mark.form in WEAR
        if mark.form not in ("with", "by", "over", "on", "around", "round"):
            self.deed = None

    def _on_locative(self, mark: Mark, k: int) -> None:
        """Chinese: the noun just said is the object; whoever came before it is the subject."""
        self.oblique = ""
        if self.last is None or len(self.out.subjects) < 2:
            return
        who = [key for key in (self.group or self.actors) if key != self.last]
        subject = who[-1] if who else next((s.key for s in reversed(self.out.subjects) if s.key != self.last), None)
        before = self.row[k - 1] if k else None
        if subject is not None and before is not None and before.kind in ("thing", "small") and self.joined is False:
            self._link(subject, mark.value, self.last)

    def _on_pronoun(self, mark: Mark, k: int) -> None:
        self.group, self.fresh = list(self.actors or self.group), True

    def _on_owner(self, mark: Mark, k: int) -> None:
        self.stranger = False

    def _on_count(self, mark: Mark, k: int) -> None:
        if self.count is not None and self.count.value == 1:
            mark = replace(mark, start=self.count.start)  # 'a single flower'
        self.count, self.stranger = mark, False

    def _on_manner(self, mark: Mark, k: int) -> None:
        recent = self.out.deeds[-1] if self.out.deeds else None
        if recent is not None and recent.step == self.step and not recent.manner:
            recent.manner = mark.value
        self._note_waiting("manner", mark)
        self.out.ground(mark.start, mark.end, f"manner:{mark.value}", "exact")

    def _note_waiting(self, kind: str, mark: Mark) -> None:
        if not self.out.deeds or self.out.deeds[-1].step != self.step:
            self.waiting.append(mark)

    # ---- the setting ----------------------------------------------------------------------------------------------
    def _on_hour(self, mark: Mark, k: int) -> None:
        self.out.hours.append(mark.value)
        self.out.ground(mark.start, mark.end, f"hour:{mark.value:g}", "exact")

    def _on_weather(self, mark: Mark, k: int) -> None:
        kind, wind = mark.value
        if self.negated:
            self._deny(mark, f"weather:{kind}")
            return
        # The wilder word wins: 'rain' beside 'storm' is a storm.
        order = ("clear", "cloudy", "overcast", "fog", "dust", "rain", "snow", "storm", "blizzard")
        if not self.out.weather or order.index(kind) > order.index(self.out.weather):
            self.out.weather = kind
        self.out.wind = max(self.out.wind or 0.0, wind) if wind is not None else self.out.wind
        self.out.ground(mark.start, mark.end, f"weather:{kind}", "exact")
        self.stranger = False

    def _on_wind(self, mark: Mark, k: int) -> None:
        if self.negated:
            self.out.wind = 0.5
        elif self.out.wind is None or mark.value > self.out.wind:
            self.out.wind = mark.value
        self.out.ground(mark.start, mark.end, f"wind:{self.out.wind:g}", "exact")

    def _on_season(self, mark: Mark, k: int) -> None:
        if self.negated:
            self._deny(mark, f"season:{mark.value}")
            return
        self.out.season = self.out.season or mark.value
        self.waiting.append(mark)
        self.out.ground(mark.start, mark.end, f"season:{mark.value}", "exact")

    def _on_mood(self, mark: Mark, k: int) -> None:
        self.out.mood = self.out.mood or mark.value
        self.out.ground(mark.start, mark.end, f"mood:{mark.value}", "exact")

    def _on_camera(self, mark: Mark, k: int) -> None:
        field, value = mark.value
        if field == "speed":
            self.out.speed = float(value)
        else:
            self.out.cameras.append((field, value))
        self.out.ground(mark.start, mark.end, f"camera:{field}={value}", "exact")
        self.stranger = True  # 'the camera tilts up and follows': what follows is the camera's, not the subject's

    def _on_look(self, mark: Mark, k: int) -> None:
        from skyscreen.write.words.filmic import LOOKS

        self.count = None

        looks = self.shelf.families["looks"]
        own = next((e for e in looks.values() if mark.value in e.en or mark.value in e.zh), None)
        key = next((name for name, words in LOOKS.items() if mark.value in words), mark.value)
        near = next((e for e in looks.values() if e.name == key or key in e.en or set(LOOKS.get(key, ())) & {*e.en, *e.zh}), None)
        found, how = (own, "exact") if own else (near, "synonym")
        if found is None:
            self.out.ground(mark.start, mark.end, "", "ignored", "no look of this name yet")
            self.out.notes.append(f"'{mark.text}': no look of this name yet; the film keeps its default look")
            return
        self.out.look = self.out.look or found.name
        self.out.ground(mark.start, mark.end, f"look:{found.name}", how)

    # ---- describing words -----------------------------------------------------------------------------------------
    def _on_colour(self, mark: Mark, k: int) -> None:
        self.waiting.append(mark)

    _on_size = _on_age = _on_material = _on_colour

    def _on_clothes(self, mark: Mark, k: int) -> None:
        following = next((m for m in self.row[k + 1:k + 4] if m.kind in ("thing", "comma", "stop")), None)
        if not mark.form.isascii() and following is not None and following.kind == "thing":
            self.dressed = [*self.dressed, (mark, next((m for m in self.waiting if m.kind == "colour"), None))]
            self.waiting, self.count = [m for m in self.waiting if m.kind != "colour"], self.count
            return
        self._dress(mark, next((m for m in self.waiting if m.kind == "colour"), None), self._person())
        self.waiting, self.count = [], None

    def _dress(self, mark: Mark, tint: Mark | None, owner: Subject | None) -> None:
        own = next((c for c, names in attributes.COLOURS.items() if mark.text[0] in names), "") if not mark.text.isascii() else ""
        if owner is None:
            self.out.ground(mark.start, mark.end, "", "ignored", "nobody to wear it")
            return
        params = attributes.clothing(owner.entry, mark.value, tint.value if tint else own)
        start = tint.start if tint else mark.start
        owner.params.update(params)
        became = ", ".join(f"{owner.entry.name}.{key}={value}" for key, value in params.items())
        note = "" if params else f"{owner.entry.name} cannot wear it"
        self.out.ground(start, mark.end, became, ("exact" if params else "ignored"), note)
        if note:
            self.out.notes.append(f"'{self.out.text[start:mark.end]}': {note}")
        if mark.form.isascii():
            owner.label = self.out.text[owner.span[0]:mark.end]
        self.wearing = False

    def _person(self) -> Subject | None:
        people = [s for s in self.out.subjects if s.kind == "person"]
        return next((s for s in reversed(people)), self.out.subjects[-1] if self.out.subjects else None)

    def _on_part(self, mark: Mark, k: int) -> None:
        """A part belongs to who was said last; 'above the masts' is above the ship."""
        self.waiting, self.count = [m for m in self.waiting if m.kind == "manner"], None
        owner = self._owner(mark)
        if owner is None:
            self.out.ground(mark.start, mark.end, "", "ignored", "part of nothing named")
            return
        self.out.ground(mark.start, mark.end, f"part:{owner.entry.name}", "synonym")
        if self.relation and self.actors and owner.key not in self.actors:
            for actor in self.actors:
                self._link(actor, self.relation, owner.key)
                if self.deed is not None:
                    self.deed.target = owner.key
        self.relation, self.stranger = None, True  # 'their fur blowing': the verb is the fur's

    def _owner(self, mark: Mark) -> Subject | None:
        """Ships have masts and men hands; when in doubt the first subject that is not acting in this clause."""
        kinds = {"mast": "vessel", "deck": "vessel", "hull": "vessel", "sail": "vessel", "rigging": "vessel", "stern": "vessel",
                 "桅杆": "vessel", "甲板": "vessel", "船帆": "vessel", "风帆": "vessel", "船身": "vessel"}
        want = kinds.get(mark.form)
        if want:
            return next((s for s in self.out.subjects if s.kind == want), None)
        return self.out.subjects[0] if self.out.subjects else None

    # ---- things ---------------------------------------------------------------------------------------------------
    def _on_thing(self, mark: Mark, k: int) -> None:
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        if ahead is not None and ahead.kind in ("thing", "place") and mark.form.isascii() and not mark.plural \
                and not self.negated and not ahead.form.startswith(("on ", "in ")):
            # 'toy boats', 'stone bridge': the head comes last in English; what stands before describes it.
            self.waiting.append(mark)
            return
        hints = [m.form for m in self.waiting]
        match = self.shelf.ground("things", mark.value, hints=hints)
        node = self.shelf.index["things"][mark.value]
        if self.negated:
            self._deny(mark, f"thing:{mark.form}")
            return
        if match.entry is None:
            self._lost(mark, "nothing of this kind is in the catalogue yet")
            return
        if self.stuff:
            stuff, self.stuff = self.stuff, ""
            if stuff != "for" or node.top == "person":
                why = "whom the film is for" if stuff == "for" else "a material here"
                self.out.ground(mark.start, mark.end, "", "ignored", why)
                self.count, self.waiting = None, []
                return
        known = next((s for s in reversed(self.out.subjects) if s.noun == mark.form), None) or next(
            (s for s in self.out.subjects if node in self._kin(s) and not self.waiting), None)
        if known is not None and (mark.definite or (not mark.form.isascii() and self.count is None)):
            self._attach(known, mark)
            self.count, self.waiting = None, []
            return
        self._make(mark, match.entry, match.how, node.top)

    def _kin(self, subject: Subject) -> list[Any]:
        """Nodes whose words may mean the subject again: 'the ship' for the galleon, but not 'the animal's kind'."""
        node = self.shelf.index["things"].get(subject.noun.split(" ")[-1]) or self.shelf.index["things"].get(subject.noun)
        return [] if node is None else [node, *(n for n in node.up() if n.parent is not None)]

    def _make(self, mark: Mark, entry: Entry, how: str, kind: str) -> None:
        count = self.count.value if self.count else (PLURAL.get(kind, 3) if mark.plural else 1)
        if self.count and count == 1 and mark.plural:
            count = PLURAL.get(kind, 3)
        if not mark.form.isascii() and self.count is None and self.out.subjects and kind in ("bird", "swimmer"):
            count = 3  # Chinese has no plural: 海鸥 beside a ship are some, not one
        if self.count is None and not mark.definite and mark.form.split(" ")[-1] in ("fish", "sheep", "deer"):
            count = PLURAL.get(kind, 3)
        count = max(int(count), 1)
        if count > MOST:
            self.out.notes.append(f"{count} × '{mark.form}': {MOST} are shown, each one simulated")
            count = MOST
        start = min([m.start for m in self.waiting] + ([self.count.start] if self.count else []) + [mark.start])
        if start < mark.start and self.out.text[start:mark.end].count("\n"):
            start = mark.start
        modifiers = [m for m in self.waiting if m.kind in ("thing", "place")]
        noun = " ".join([*(m.form for m in modifiers), mark.form]) if mark.form.isascii() else mark.form
        subject = Subject(len(self.out.subjects), noun, str(entry.facts.get("kind", kind)), entry, count, (start, mark.end),
                          self.out.text[start:mark.end], definite=mark.definite)
        note = "" if how in ("exact", "synonym") else f"shown as {entry.en[0]}"
        head = min([m.start for m in modifiers] + [mark.start])
        self.out.ground(head, mark.end, f"thing:{entry.name}", how, note)
        if note:
            self.out.notes.append(f"'{noun}' is {note}" if self.out.language == "en" else
                                  f"“{noun}”以“{entry.zh[0] if entry.zh else entry.en[0]}”呈现")
        if self.count and count > 1:
            self.out.ground(self.count.start, self.count.end, f"count:{count}", "exact" if self.count.value == count else "nearest")
        self._describe(subject)
        self.out.subjects.append(subject)
        for worn, tint in self.dressed:
            self._dress(worn, tint, subject)
        self.dressed = []
        self._attach(subject, mark)
        self.count, self.waiting = None, []

    def _describe(self, subject: Subject) -> None:
        for mark in self.waiting:
            params: dict[str, Any] = {}
            if mark.kind == "colour":
                params = attributes.colour(subject.entry, mark.value)
            elif mark.kind == "age":
                params = attributes.age(subject.entry, mark.value)
            elif mark.kind == "material":
                params = attributes.material(subject.entry, mark.value)
            elif mark.kind == "size":
                subject.scale *= mark.value
                self.out.ground(mark.start, mark.end, f"scale:{mark.value:g}", "exact")
            if mark.kind in ("colour", "age", "material"):
                subject.params.update(params)
                became = ", ".join(f"{subject.entry.name}.{key}={value}" for key, value in params.items())
                note = "" if params else f"{subject.entry.name} has no such parameter"
                self.out.ground(mark.start, mark.end, became, "exact" if params else "ignored", note)
                if note:
                    self.out.notes.append(f"'{mark.text}': {note}")
            elif mark.kind == "thing":
                continue
            if mark.kind not in ("manner", "thing"):
                subject.adjectives.append(mark.text)

    def _attach(self, subject: Subject, mark: Mark) -> None:
        """The subject takes its role: object of a relation, of a verb, or one of the next verb's subjects."""
        key = subject.key
        if self.oblique and (self.group or self.actors):
            if self.oblique in ("向", "朝", "到", "往"):
                self.aim = key
            self.last, self.joined, self.stranger, self.oblique = key, False, False, ""
            return
        if self.within and self.relation is None and subject.kind in ("vessel", "vehicle"):
            self.relation = "on" if subject.kind == "vessel" else "inside"
        self.within = False
        if self.relation is not None and (self.actors or self.last is not None):
            anchor = self.actors if self.actors and not self.fresh else [self.last if self.last is not None else self.actors[0]]
            if self.between is not None and self.relation == "between":
                for link in self.out.links:
                    if link.kind == "between" and link.object == self.between and link.other is None:
                        link.other = key
                self.relation = None
            else:
                for who in anchor:
                    if who is not None and who != key:
                        self._link(who, self.relation, key)
                if self.relation == "between":
                    self.between = key
                else:
                    self.relation = None
            self.deed = None
        elif self.deed is not None and self.deed.target is None and key not in self.deed.subjects:
            self.deed.target = key
            self.deed = None
        elif self.joined and self.group:
            self.group.append(key)
        else:
            self.group = [key] if not (self.joined and self.fresh and self.group) else [*self.group, key]
            self.fresh = True
        self.last, self.joined, self.stranger = key, False, False

    def _link(self, subject: int, kind: str, object_: int) -> None:
        if subject != object_:
            self.out.links.append(Link(subject, kind, object_))

    def _deny(self, mark: Mark, what: str) -> None:
        assert self.negated is not None
        self.out.absent.append(mark.form)
        self.out.ground(self.negated.start, mark.end, f"without:{mark.form}", "exact", f"{what} is left out, as asked")
        self.count, self.waiting = None, []

    def _lost(self, mark: Mark, why: str) -> None:
        self.out.ground(mark.start, mark.end, "", "ignored", why)
        self.out.notes.append(f"'{mark.text}': {why}")
        self.count, self.waiting, self.stranger, self.relation = None, [], True, None

    # ---- places ---------------------------------------------------------------------------------------------------
    def _on_place(self, mark: Mark, k: int) -> None:
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        if ahead is not None and ahead.kind in ("thing", "place") and mark.form.isascii() and not mark.plural:
            self.waiting.append(mark)
            if ahead.kind == "thing":
                self._say_place(mark)
            return
        if self.negated:
            self._deny(mark, f"place:{mark.form}")
            return
        self._say_place(mark)
        self.count, self.waiting, self.relation, self.stranger = None, [], None, False
        self.deed = None

    def _say_place(self, mark: Mark) -> None:
        hints = [m.form for m in self.waiting] + [str(m.value) for m in self.waiting if m.kind == "season"]
        hints += ["snow", "snowy", "雪"] if any(m.value == "winter" for m in self.waiting) else []
        match = self.shelf.ground("places", mark.value, hints=hints)
        if match.entry is None:
            self._lost(mark, "no place of this kind is in the catalogue yet")
            return
        self._inside(mark)
        adjectives = [m.text for m in self.waiting if m.kind in ("season", "colour", "age", "size")]
        start = min([m.start for m in self.waiting if m.kind == "place"] + [mark.start])
        note = "" if match.how in ("exact", "synonym") else f"shown as {match.entry.en[0]}"
        noun = mark.form
        for lead in ("on the ", "in the ", "on ", "in ", "surface of the "):
            noun = noun.removeprefix(lead)
        self.out.places.append(PlaceSaid(noun, match.entry, (start, mark.end), adjectives, match.how))
        self.out.ground(start, mark.end, f"place:{match.entry.name}", match.how, note)
        if note:
            self.out.notes.append(f"'{mark.text}' is {note}")
        for other in self.waiting:
            if other.kind in ("colour", "material", "age", "size"):
                params = attributes.colour(match.entry, other.value) if other.kind == "colour" else {}
                self.out.ground(other.start, other.end, ", ".join(f"{match.entry.name}.{a}={b}" for a, b in params.items()),
                                "exact" if params else "ignored", "" if params else "the place has no such parameter")

    def _inside(self, mark: Mark) -> None:
        """A place's own name may tell season and weather: 'snowy meadow', 'stormy sea', 雪地."""
        pieces = mark.form.split(" ") if mark.form.isascii() else list(mark.form)
        for piece in pieces if len(pieces) > 1 else []:
            for sense in self.lexicon.table.get((piece,), []):
                if sense.kind == "season":
                    self.out.season = self.out.season or sense.value
                elif sense.kind == "weather" and piece.isascii() and not self.out.weather:
                    self.out.weather, self.out.wind = sense.value[0], sense.value[1] or self.out.wind

    # ---- deeds ----------------------------------------------------------------------------------------------------
    def _on_motion(self, mark: Mark, k: int) -> None:
        if self.stranger or (self.negated and self.out.language == "en"):
            self.out.ground(mark.start, mark.end, "", "ignored", "nobody in the picture does it")
            self.negated, self.stranger = None, False
            return
        subjects = list(self.group) or list(self.actors)
        if not subjects and self.out.subjects:
            subjects = [self.out.subjects[-1].key]
        manner = next((str(m.value) for m in self.waiting if m.kind == "manner"), "")
        self.waiting = [m for m in self.waiting if m.kind != "manner"]
        deed = Deed(subjects, mark.value, (mark.start, mark.end), self.step, target=self.aim, manner=manner)
        self.aim, self.oblique = None, ""
        self.out.deeds.append(deed)
        self.actors, self.group, self.deed, self.fresh, self.joined = subjects, [], deed, False, False
        self.relation = None

    def _on_unknown(self, mark: Mark, k: int) -> None:
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        kind = self._guess(mark)
        if ahead is not None and ahead.kind in ("thing", "place", "unknown", "colour") and not kind:
            self.out.ground(mark.start, mark.end, "", "ignored", "not a word the writer knows")
            return
        deed_ahead = ahead is not None and ahead.kind == "motion"
        noun_like = self.count is not None or mark.plural or deed_ahead or bool(kind)
        if kind and noun_like and not self.negated:
            match = self.shelf.of_kind("things", kind)
            if match.entry is not None:
                self._make(mark, match.entry, "generic", kind)
                return
        self.out.ground(mark.start, mark.end, "", "ignored", "not a word the writer knows")
        if noun_like or mark.text.isascii():
            self.stranger = noun_like
            self.count = None
        if len(mark.text) > 1 and noun_like:
            self.out.notes.append(f"'{mark.text}' is not known and left out")

    def _guess(self, mark: Mark) -> str:
        """Kind of an unknown noun by its ending: a 'herring boat', a 'locksmith', 电焊工, 乌篷船."""
        word = mark.form
        index = self.shelf.index["things"]
        if not word.isascii():
            for size in (2, 1):
                if len(word) > size and word[-size:] in index:
                    return index[word[-size:]].top
            return "person" if len(word) > 1 and word[-1] in "者员师家客娘匠兵工生手翁" else ""
        endings = (("fish", "swimmer"), ("bird", "bird"), ("ship", "vessel"), ("boat", "vessel"), ("craft", "vehicle"),
                   ("house", "building"), ("tree", "plant"), ("flower", "plant"), ("berry", "food"), ("fruit", "food"),
                   ("saurus", "quadruped"), ("man", "person"), ("woman", "person"), ("smith", "person"), ("ist", "person"))
        for ending, kind in endings:
            if word.endswith(ending) and len(word) > len(ending) + 2:
                return kind
        if word.endswith(("er", "or", "ian")) and len(word) > 4 and (self.count is not None):
            return "person"
        return ""

    def _spill(self) -> None:
        """Describing words that met no noun."""
        for mark in self.waiting:
            if mark.kind in ("colour", "size", "age", "material"):
                self.out.ground(mark.start, mark.end, "", "ignored", "no noun follows it")
            elif mark.kind == "thing":
                self.waiting = []
        self.waiting = []

    def _ground_deeds(self) -> None:
        self._mount()
        for deed in self.out.deeds:
            if deed.motions:
                continue
            node = self.shelf.index["motions"][deed.verb]
            words, hows, became = [], [], []
            for key in deed.subjects:
                subject = self.out.subject(key)
                rig = self.shelf.rig(subject.entry)

                def fits(entry: Entry, rig: str = rig) -> bool:
                    return rig in entry.facts.get("rigs", ())

                match = self.shelf.ground("motions", deed.verb, fits=fits)
                entry = match.entry or self.default_motion(subject, node.top == "travel")
                if entry is not None:
                    deed.motions[key] = entry.name
                    deed.hows[key] = match.how if match.entry else "generic"
                    words.append(entry.en[0])
                    became.append(f"motion:{entry.name}")
                    hows.append(match.how if match.entry else "generic")
            order = ("exact", "synonym", "nearest", "generic", "ignored")
            how = max(hows, key=order.index) if hows else "ignored"
            note = "" if how in ("exact", "synonym") else (f"done as {words[0]}" if words else "nobody in the picture does it")
            self.out.ground(*deed.span, ", ".join(dict.fromkeys(became)), how, note)
            if note and words:
                self.out.notes.append(f"'{self.out.text[deed.span[0]:deed.span[1]]}' is {note}")
        self.out.grounding.sort(key=lambda g: (g.start, g.end))

    def _mount(self) -> None:
        """Who rides, or goes on a skateboard, is carried: the mount does the going, the rider sits or stands."""
        for deed in list(self.out.deeds):
            riding = deed.verb in RIDING and deed.target is not None
            for key in list(deed.subjects):
                rider = self.out.subject(key)
                seat = deed.target if riding else next(
                    (link.object for link in self.out.links if link.subject == key and link.kind in ("on", "inside")), None)
                if seat is None or rider.kind not in ("person", "quadruped", "bird"):
                    continue
                mount = self.out.subject(seat)
                travels = self.shelf.index["motions"][deed.verb].top == "travel"
                if not travels or not (riding or mount.kind in ("vehicle", "vessel")):
                    continue
                if not any(link.subject == key and link.object == seat for link in self.out.links):
                    self._link(key, "on", seat)
                own = self.default_motion(mount, True)
                still = next((m for m in ("sit", "stand") if (e := self.shelf.families["motions"].get(m)) is not None
                              and self.shelf.rig(rider.entry) in e.facts.get("rigs", ())), None)
                if own is None or still is None:
                    continue
                deed.subjects = [seat if k == key else k for k in deed.subjects]
                deed.target = None
                self.out.deeds.insert(self.out.deeds.index(deed), Deed([key], still, deed.span, deed.step, motions={key: still},
                                                                       hows={key: "exact"}))

    def default_motion(self, subject: Subject, travels: bool) -> Entry | None:
        """What a body of this kind does when its verb is not known: go when the verb goes, else its default."""
        rig = self.shelf.rig(subject.entry)
        able = [e for e in self.shelf.families["motions"].values() if rig in e.facts.get("rigs", ())]
        own = [e for name in subject.entry.facts.get("motions", ()) for e in able if e.name == name]
        default = [e for e in able if subject.kind in _names(e.facts.get("default_of", ()))]
        ranked = own + default + able
        return next((e for e in ranked if bool(e.facts.get("travels")) == travels), ranked[0] if ranked else None)


def _names(fact: str | tuple[str, ...]) -> tuple[str, ...]:
    return (fact,) if isinstance(fact, str) else tuple(fact)
