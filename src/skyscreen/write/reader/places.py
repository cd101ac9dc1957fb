"""Places: which one a word means, what of it is only a part or a trade, and what its name tells beside."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property

from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.dictionary_zh import tag
from skyscreen.write.lexis.kinds import kinds_of
from skyscreen.write.reader import attributes
from skyscreen.write.reader.afar import ReadAfar
from skyscreen.write.reader.deed_places import PlaceDeed, covering, deeds
from skyscreen.write.reader.outdoors import SEEN
from skyscreen.write.reader.place_senses import STREETS, TAVERNS, ReadPlaceSenses
from skyscreen.write.reading import PlaceSaid
from skyscreen.write.text.existence_zh import DIVINE, SKY
from skyscreen.write.text.mark import Mark, has
from skyscreen.write.words.filmic import LOOKS, ROADS
from skyscreen.write.words.homographs import PLACES
from skyscreen.write.words.people import SURNAMES
from skyscreen.write.words.setting import FALLING, NIGHT_SIGNS

COMMON = "水山火土石木天地人大小上下中船商"
"""Characters too common to tell which field or street is meant: 水源 makes no rice terraces of a grassland."""
WATERS = ("in the water", "on the water", "水里", "水中", "水上", "open water", "水面")
"""Only where nothing else says which water."""
BASINS = ("bathtub", "fountain", "sink", "wash_basin", "bucket", "well", "fish_tank", "fishbowl")
"""What holds water of its own."""
OPENED = re.compile(r"(?:开|经营|盘下|办)(?:了|着|起了?)?一?[家间\u200b]?$")
"""Before a Chinese shop that somebody opens."""
SHORES = {"ocean": "beach", "sea": "beach"}
"""Waters beside which somebody is on land."""
VIEWS = ("skyline", "cityscape", "city view", "skylines")
"""What a town that is named before it has of its own: the Dubai skyline."""
OF_A_LAND = ("in", "of", "in the", "of the")
"""Between a place and the land that it is a place of."""
OUTSIDE_ZH = ("窗外", "窗", "窗户", "舷窗")
"""Before a place: it lies outside."""
CLEARING = ("sweep", "shovel", "clear", "brush", "scrape", "throw", "kick", "eat", "melt", "rake")
"""What is done with snow that lies somewhere."""
SKIPPED = ("season", "weather", "colour", "size", "age", "material", "count", "mood", "feeling", "trait", "owner")


class ReadPlaces(ReadPlaceSenses, ReadAfar):
    @cached_property
    def _place_deeds(self) -> list[PlaceDeed]:
        """The deeds of places that the text tells of."""
        return deeds(self.shelf, self.out.text)

    def _place_meant(self, mark: Mark) -> Mark:
        """The place that a word with two meanings is by what its sentence says: a fisherman sits on the bank."""
        start = max((n + 1 for n, m in enumerate(self.row[: self.at]) if m.kind == "stop"), default=0)
        end = next((n for n in range(self.at, len(self.row)) if self.row[n].kind == "stop"), len(self.row))
        said = {form for m in self.row[start:end] if m is not mark for form in (m.form, m.text.lower())}
        said |= {part for form in said for part in form.split(" ")}  # 'Roman chariots' is one thing
        back = self.row[self.at - 2 : self.at]
        walks = {m.form for m in back} & {"to", "into", "towards", "toward", "down to"} and any(
            self.out.subject(key).kind == "person" for key in self.actors)
        if mark.form in SHORES and walks and not any(s.kind == "vessel" for s in self.out.subjects):
            return replace(mark, value=SHORES[mark.form], form=SHORES[mark.form])  # 'runs into the sea'
        if mark.form in SHORES and {m.form for m in back} & {"by", "beside", "near", "overlooking", "next to"}:
            return replace(mark, value=SHORES[mark.form], form=SHORES[mark.form])
        if self._looked_at(mark):
            self.looked_at = mark.start
            return replace(mark, value="beach", form="beach")
        for word, cues in PLACES.get(mark.form, ()):
            if said & set(cues) and word in self.shelf.index["places"]:
                return replace(mark, value=word, form=word)
        return mark

    def _on_place(self, mark: Mark, k: int) -> None:
        if self._top_of_thing(mark, k):
            return
        behind = self.actors and SEEN.search(self.out.text[: mark.start].lower())
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        rolls = ahead is not None and ahead.kind == "motion" and ahead.text.lower().endswith("ing")
        if mark.plural and rolls and self.relation is not None and self.relation_form == "with" and self.out.places:
            self.out.ground(mark.start, mark.end, "matter:about", "synonym", "of the place")
            self.count, self.waiting, self.relation, self.stranger = None, [], None, True
            return  # 'with the waves rolling in'
        if mark.form == "snow" and self.deed is not None and self.deed.target is None and self.deed.verb in CLEARING:
            self.out.season = self.out.season or "winter"
            self.out.ground(mark.start, mark.end, "season:winter", "nearest", "lies there")
            self.count, self.waiting, self.deed = None, [], None
            return  # 'sweeps snow from the steps'
        if mark.form == "snow" and (behind or mark.text.lower() in ("snows", "snowed")):  # 'while it snows'
            self._on_weather(replace(mark, kind="weather", value=FALLING["snow"]), k)
            return
        if self._part_of_place(mark, k):
            self.out.ground(mark.start, mark.end, "matter:about", "synonym", "a part of the place named next")
            self.count, self.waiting, self.relation = None, [], None
            return
        if covering(self._place_deeds, mark.start, mark.end) is not None:
            self.out.ground(mark.start, mark.end, "matter:about", "synonym", "a part of what is done")
            self.count, self.waiting, self.relation = None, [], None
            return
        if self._front_of(mark, k) or self._runs_place(mark) or self._part_of_last(mark, k) or self._handled(mark, k):
            return
        meant = self._meant(replace(mark, value=""))
        if meant.value and meant.kind == "place":  # a golfer's club is no place
            self._on_thing(replace(meant, kind="thing"), k)
            return
        known = self.shelf.ground("places", mark.value).how in ("exact", "synonym")
        thing = "" if known or self.negated else self.shelf.ground("things", mark.value).how
        if thing == "exact" and self.actors:
            self.relation, self.relation_form = "next_to", "at"  # 'at a bus stop': there is one, and no such place
            self._on_thing(replace(mark, kind="thing"), k)
            return
        mark = self._place_meant(mark)
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        if self._of_a_trade(mark, ahead):
            return
        into = self.row[k - 1].text[-1:] if k else ""
        if mark.form in ("空中", "半空", "半空中") and self.row[k - 1 if k else 0].text == "在":
            self.out.ground(mark.start, mark.end, "matter:about", "synonym", "over the ground, and no other place")
            self.oblique, self.relation, self.count, self.waiting = "", None, None, []
            return
        sky = not any(word in self.out.text for word in DIVINE)
        if mark.form in SKY and (sky or (into and into in "向往到朝")):
            self.out.ground(mark.start, mark.end, "matter:about", "synonym", "thrown or looked up into, not walked in")
            self.oblique, self.relation, self.count, self.waiting = "", None, None, []
            self.skip = k + bool(ahead is not None and ahead.kind == "locative")
            return
        if ahead is not None and ahead.kind in ("thing", "place") and mark.form.isascii() and not mark.plural:
            self.waiting.append(mark)
            if ahead.kind == "thing":
                prep = self.prep
                self._say_place(mark)
                self.prep = prep  # 'along a garden wall'
            return
        if self.actors and not (into and into in "进到入回") and (behind or self._out_there(k) or any(
                m.text in OUTSIDE_ZH or m.text.startswith("窗") for m in self.row[max(k - 3, 0) : k])):
            self.out.ground(mark.start, mark.end, "matter:about", "synonym", "what is seen through the window")
            self.count, self.waiting, self.relation = None, [], None
            return
        if self._wider_place(mark, k):
            return
        if self._lies_in(mark, ahead):
            self.out.ground(mark.start, mark.end, "matter:about", "synonym", "where the place named next lies")
            return
        if self.negated:
            self._deny(mark, f"place:{mark.form}")
            return
        if self._before_house(mark, k):
            return
        self._drop_making(k)
        self._say_place(mark)
        self.count, self.waiting, self.relation = None, [], None
        tail = [m.form for m in self.row[k + 1 : k + 3]]
        if "的" in tail and self.deed is not None and self.row[k + 1].kind in ("locative", "small"):
            return  # 看着巷子里的行人: the place only says which people
        # 'waves breaking below': without a preposition the place itself is the subject, and no one else does its verb.
        back = next((m for m in reversed(self.row[:k]) if m.kind not in SKIPPED and m.form != "the"), None)
        self.stranger = (
            mark.form.isascii() and self.fresh and (back is None or back.kind in ("comma", "stop", "and", "then"))
        )
        self.deed = None

    def _drop_making(self, k: int) -> None:
        """刚修好的长城: what was once done to the place is done by nobody now."""
        row = self.row
        by = row[k - 3] if k > 2 else None
        if k < 2 or row[k - 1].form != "的" or row[k - 2].kind != "motion" or has(by, "thing"):
            return
        span = (row[k - 2].start, row[k - 2].end)
        self.out.deeds = [deed for deed in self.out.deeds if deed.span != span]
        self.open, self.relative, self.deed = None, False, None
        self.out.ground(*span, "", "ignored", "what was done to the place")

    def _of_a_trade(self, mark: Mark, ahead: Mark | None) -> bool:
        """'A coffee shop owner', 银行职员: where such people work is only where they are when nothing else is said."""
        if ahead is None or ahead.start - mark.end > 1 or mark.plural or self.negated:
            return False
        match = self.shelf.ground("places", mark.value)
        node = self.shelf.index["things"].get(str(ahead.value)) if ahead.kind == "thing" else None
        strange = ahead.kind == "unknown" and kinds_of(self.shelf).sort(ahead.form) == "person"
        if match.entry is None or not (strange or (node is not None and node.top == "person")):
            return False
        if not self.out.places and not self.workplace:
            self.hint, self.workplace = PlaceSaid(mark.form, match.entry, (0, 0), how="generic"), True
        self.out.ground(mark.start, mark.end, f"place:{match.entry.name}", "synonym", "where such people work")
        if mark.form.isascii():
            self.waiting.append(mark)
        return True

    def _say_place(self, mark: Mark) -> None:
        self.within, self.prep = False, ""
        known = len(self.out.places)
        self._place_said(mark)
        if len(self.out.places) > known > 0 and OPENED.search(self.out.text[: mark.start]):
            del self.out.places[known - 1]  # 小区门口新开了一家包子铺: the story is the shop's

    def _place_said(self, mark: Mark) -> None:
        basin = any(s.entry.name in BASINS for s in self.out.subjects)
        if (self.out.places or basin) and mark.form in WATERS:
            self.out.ground(mark.start, mark.end, "matter:water", "synonym", "of the place")
            return
        hints = [m.form for m in self.waiting] + [str(m.value) for m in self.waiting if m.kind == "season"]
        hints += self._cues()
        hints += ["snow", "snowy", "雪"] if any(m.value == "winter" for m in self.waiting) else []
        match = self.shelf.ground("places", mark.value, hints=hints)
        if mark.form in STREETS and match.entry is not None and match.entry.facts.get("medium") == "underwater":
            match = self.shelf.ground("places", mark.value)  # a dragon in the street makes no dragon palace of it
        if match.how not in ("exact", "synonym") or mark.form in (*ROADS, *VIEWS):
            # 'a desert highway': where the head is not in the catalogue, the place before it says more.
            first = [self.shelf.ground("places", m.value) for m in self.waiting if m.kind == "place"]
            match = next((m for m in first if m.how in ("exact", "synonym")), match)
        if match.entry is None:
            self._lost(mark, "no place of this kind is in the catalogue yet", "目录里还没有这种地点")
            return
        if self._of_the_town(mark, match.entry):
            self.out.ground(mark.start, mark.end, f"place:{self.out.places[0].entry.name}", "synonym", "a part of it")
            return
        if self._sight(mark, match.entry) or self._afar(mark, match.entry):
            return
        self._own_market(mark, match.entry)
        self._whose(mark, match.entry)
        self._inside(mark)
        trade = self._trade(mark) if "trade" in match.entry.params() else ""
        adjectives = [m.text for m in self.waiting if m.kind in ("season", "colour", "age", "size")]
        start = min([m.start for m in self.waiting if m.kind == "place"] + [mark.start])
        how = "nearest" if trade else match.how
        # Chosen as surely as its other words, but told for what it is: it stands in for what was said.
        told = "nearest" if mark.value in match.entry.facts.get("near", ()) else how
        note = "" if told in ("exact", "synonym") else f"shown as {match.entry.en[0]}"
        noun = mark.form
        for lead in ("on the ", "in the ", "on ", "in ", "surface of the "):
            noun = noun.removeprefix(lead)
        self.out.places.append(PlaceSaid(noun, match.entry, (start, mark.end), adjectives, how, trade))
        self.out.ground(start, mark.end, f"place:{match.entry.name}", told, note)
        self._darkened(start, match.entry)
        if note:
            self.out.say(f"'{mark.text}' is {note}", f"“{mark.text}”以“{match.entry.word('zh')}”呈现")
        for other in self.waiting:
            if other.kind in ("colour", "material", "age", "size"):
                params = attributes.colour(match.entry, other.value) if other.kind == "colour" else {}
                self.out.ground(
                    other.start,
                    other.end,
                    ", ".join(f"{match.entry.name}.{a}={b}" for a, b in params.items()),
                    "exact" if params else "ignored",
                    "" if params else "the place has no such parameter",
                )

    def _of_the_town(self, mark: Mark, entry: Entry) -> bool:
        """A town that was named has streets, taverns and squares of its own: 长安城…街边的酒肆 is one place. Another
        town is another one, if it is called so."""
        if not self.out.places:
            return False
        first = self.out.places[0]
        nodes = self.shelf.index["places"]
        one, other = nodes.get(first.entry.en[0]), nodes.get(mark.form)
        if one is None or other is None or one.top != "urban" or first.entry.facts.get("indoor"):
            return False
        if first.how != "exact" or "people" not in first.entry.facts or entry is first.entry:
            return False
        own = mark.form in STREETS or mark.form.endswith(TAVERNS)
        own = own or any(word.endswith(mark.form) for word in first.entry.zh)  # 摩洛哥的集市: its words name one
        return not entry.facts.get("indoor") and own

    def _whose(self, mark: Mark, entry: Entry) -> None:
        """大学宿舍, 医院的食堂: of two places that stand together a room is meant, the first says whose it is.
        (The streets of 东京 and the skyline of 上海 are their town's.)"""
        last = self.out.places[-1] if self.out.places else None
        room = entry.facts.get("indoor") and not mark.form.isascii()
        if last is not None and room and self.out.text[last.span[1] : mark.start] in ("", "的"):
            self.out.places.pop()

    def _own_market(self, mark: Mark, entry: Entry) -> None:
        """'A spice market in India': the land's own, where its words name one, and none of elsewhere before it."""
        if not self.out.places or not mark.form.isascii() or "people" not in entry.facts:
            return
        last = self.out.places[-1]
        between = self.out.text[last.span[1] : mark.start].strip().lower()
        head = last.noun.split(" ")[-1]
        if between in OF_A_LAND and any(word.endswith(" " + head) for word in entry.en):
            self.out.places.pop()

    def _trade(self, mark: Mark) -> str:
        """What stands before the head of a shop's name: 'hat' shop, 帽子店; '' when it is a shop and no more."""
        if len(mark.text) > len(mark.form) and mark.text.endswith(mark.form):
            return mark.text.removesuffix(mark.form)
        ahead = [m for m in self.row if m.end <= mark.start]
        last = max(ahead, key=lambda m: m.end, default=None)
        if last is None or last.kind not in ("thing", "unknown", "clothes", "material", "element", "motion", "verb"):
            return ""
        return last.text if self.out.text[last.end : mark.start].strip() == "" else ""

    def _cues(self) -> list[str]:
        """Words anywhere in the text that may tell which street or forest it is: neon signs, bamboo."""
        said = [m.form for m in self.row if m.kind in ("thing", "unknown", "look", "material")]
        said += [name for m in self.row if m.kind == "look" for name, words in LOOKS.items() if m.value in words]
        said = [form for form in said if form not in NIGHT_SIGNS]  # a desert under the moon is not on it
        said = [form for form in said if form not in ("hot", "warm")]  # a hot day at the pool makes no hot spring of it
        said = [form for form in said if form != "车"]  # a car in the street makes no 车站 of it, nor a 停车场
        loose = [char for m in self.row if m.kind == "unknown" and not m.form.isascii() for char in m.form
                 if char not in COMMON and not (m.form[0] in SURNAMES and tag(m.form) in ("", "nr"))]  # 李明 is no Ming
        return loose + [piece for form in said for piece in (form.split(" ") if form.isascii() else (form, form[:2]))]

    def _inside(self, mark: Mark) -> None:
        """A place's own name may tell season and weather: 'snowy meadow', 'stormy sea', 雪地."""
        pieces = mark.form.split(" ") if mark.form.isascii() else list(mark.form)
        for piece in pieces if len(pieces) > 1 else []:
            for sense in self.lexicon.table.get((piece,), []):
                if sense.kind == "season":
                    self.out.season = self.out.season or sense.value
                elif sense.kind == "hour" and piece in "夜晚" and mark.form.endswith(piece):
                    self.out.hours = self.out.hours or [sense.value]  # 除夕夜
                elif sense.kind == "weather" and piece.isascii() and not self.out.weather:
                    self.out.weather, self.out.wind = sense.value[0], sense.value[1] or self.out.wind
