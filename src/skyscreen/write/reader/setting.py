"""Hour, weather, season, mood, camera and look; and where it is when no place was named."""

from __future__ import annotations

import re

from skyscreen.write.lexis.shelf import words_of
from skyscreen.write.reader.attributes import gives_off
from skyscreen.write.reader.deed_places import WEIGHT
from skyscreen.write.reader.figures import FIGURE
from skyscreen.write.reader.outdoors import outdoors, weathered
from skyscreen.write.reader.passages import listen
from skyscreen.write.reader.places import ReadPlaces
from skyscreen.write.reader.roofed import homes as told_by
from skyscreen.write.reader.roofed import roofed, wild
from skyscreen.write.reader.said_places import said_places
from skyscreen.write.reading import PlaceSaid
from skyscreen.write.text.existence_zh import follows
from skyscreen.write.text.mark import Mark
from skyscreen.write.words import homes
from skyscreen.write.words.describe import ELEMENT_HOMES
from skyscreen.write.words.filmic import LOOKS
from skyscreen.write.words.grammar import ASPECT
from skyscreen.write.words.passing import ORDER

SPACE = ("space", "outer space", "moon surface", "lunar surface", "太空", "宇宙", "月球")
FUMES: dict[str, tuple[str, ...]] = {
    "smoke": ("smoke", "烟", "炊烟"), "steam": ("steam", "热气", "蒸汽"),
    "fire": ("fire", "flame", "ember", "spark", "火", "火焰", "火花", "火苗", "火星四溅"),
}  # fmt: skip
"""What only comes from something."""
CLOUDS = ("cloud", "云", "云朵")
CARPORTS = ("garage", "parking_garage")
"""Rooms that cars stand in."""


def _whole(word: str, text: str) -> bool:
    """The word stands in the text by itself, in the singular or the plural."""
    return re.search(rf"\b{re.escape(word)}(?:e?s)?\b", text) is not None

SEASONS_ZH = {"春": "spring", "夏": "summer", "秋": "autumn", "寒": "winter"}
"""First characters of winds that name their season."""
CLAUSAL = ("as", "while", "when", "until", "because", "and")
"""A clause of its own begins after them: 'as the wind picks up'."""
SHINING = ("光", "阳", "月色", "霞")
"""Last characters of Chinese hours that are a light, and shine on somebody by themselves."""


class ReadSetting(ReadPlaces):
    def _on_hour(self, mark: Mark, k: int) -> None:
        self.out.hours.append(mark.value)
        self.out.ground(mark.start, mark.end, f"hour:{mark.value:g}", "exact")
        if mark.text.endswith(SHINING):
            self._by_itself(k)

    def _by_itself(self, k: int) -> None:
        """'Fog rolls in', 月光洒在他身上: the verb is the weather's, or the light's, where that begins the clause."""
        ahead = next((m for m in self.row[k + 1 :] if m.form not in (*ASPECT, "to")), None)
        back = next((m for m in reversed(self.row[:k]) if m.form != "the"), None)
        first = back is None or back.kind in ("comma", "stop", "and", "then") or back.form in CLAUSAL
        self.stranger = first and ahead is not None and ahead.kind in ("motion", "verb")

    def _settle(self) -> None:
        """What was only hinted at holds where nothing was told."""
        self._settle_elements()
        said_places(self.out)
        listen(self.out)
        told = re.search(r"\bfrom\b.+\b(?:to|into|till|until)\b|\bturn(?:s|ing)? (?:to|into)\b|从.+到|变成",
                         self.out.text, re.IGNORECASE)
        self.out.passes = self.out.passes or (len(self.out.hours) > 1 and told is not None)
        if len(self.out.seasons) < 3 and told is None:
            self.out.seasons = []  # a summer's dream of winter is no passing of time
        if len(self.out.seasons) > 1:
            self.out.season = self.out.seasons[0]
        if len(self.out.places) > 1 and self.looked_at is not None:  # 'watches the sea from a cliff'
            away_from = [place for place in self.out.places if place.span[0] != self.looked_at]
            self.out.places[:] = away_from or self.out.places
        if not self.out.places:
            away = self.hint is not None and self.hint.entry.facts.get("indoor") and outdoors(self.out)
            at_work = self.hint if self.workplace and not away else None
            room = self._in_its_room()
            hinted = self.hint if room is None or (self.hint and self.hint.entry.facts.get("indoor")) else None
            self.hint = at_work or self._at_home() or (None if self.workplace else hinted) or room
        if not self.out.places and self.hint is not None:
            self.out.places.append(self.hint)
            self.out.say(f"No place was named: {self.hint.entry.word('en')}, for what is in the picture",
                         f"没有说地点：按画面内容用“{self.hint.entry.word('zh')}”")
        own = (str(s.entry.facts.get("season", "")) for s in self.out.subjects)
        self.out.season = self.out.season or next((name for name in own if name), "")  # cherry blossom is of spring
        snowy = any(place.entry.facts.get("ground") == "snow" and place.entry.facts.get("season", "winter") == "winter"
                    for place in self.out.places[:1])
        if self.out.weather in ("snow", "blizzard") or snowy:
            self.out.season = self.out.season or "winter"
        if len(self.out.places) > 1 and self._closer(self.out.places[1], self.out.places[0]):
            self.out.places[:2] = self.out.places[1::-1]  # 'a city … its neon streets'
        if (self.out.spotlight or self.out.aurora) and not self.out.hours:
            self.out.hours.append(22.0)  # by day no lamp parts who is lit from the rest
        if not self.out.hours and self.night is not None and not any(p.noun in SPACE for p in self.out.places):
            self.out.hours.append(22.0)
            self.out.ground(self.night.start, self.night.end, "hour:22", "nearest", "seen by night")

    def _settle_elements(self) -> None:
        """Water, light and ground are in every picture; smoke, steam and fire only where something gives them off."""
        for mark in self.elements:
            what = next((name for name, words in FUMES.items() if mark.form in words), "")
            hot = [s for s in self.out.subjects if what == "steam" and s.params.get("drink")]
            givers = [s for s in self.out.subjects if gives_off(s.entry, what)] + hot
            if mark.form in CLOUDS:
                self.out.ground(mark.start, mark.end, f"weather:{self.out.weather}", "exact")
            elif what and givers:
                self.out.ground(mark.start, mark.end, f"matter:{what}", "synonym", f"from {givers[0].entry.en[0]}")
            elif what:
                self.out.ground(mark.start, mark.end, "", "ignored", "nothing in the picture gives it off")
            else:
                self.out.ground(mark.start, mark.end, "matter:about", "synonym", "comes with places, weather and light")

    def _at_home(self) -> PlaceSaid | None:
        """Where most of the people, deeds and things are at home by the places' own `deeds` and by `homes.CUES`; among
        equals the first said, and of what begins with the same word the longer: a lion dance is no lion."""
        said = "".join(f" {m.form or m.text} " for m in self.row) + self.out.text
        low = f" {self.out.text.lower()} "
        rooms = told_by(self.out, self.shelf)
        strangers = wild(self.out, rooms)
        outside = weathered(self.out) or (outdoors(self.out) and not roofed(self.out, rooms))
        votes: list[tuple[float, int, int, PlaceSaid]] = []
        # What is done in a hall is done there, however large what else is named: parallel bars, a boxing ring.
        idols = [s.span for s in self.out.subjects if s.entry.name == FIGURE]
        idols += [s.span for s in self.out.subjects if {s.noun, s.word} & strangers]
        found = [d for d in self._place_deeds if not any(a <= d.start < b for a, b in idols)
                 and not (d.entry.facts.get("indoor") and weathered(self.out))]
        for name in dict.fromkeys(d.entry.name for d in found):
            own = [d for d in found if d.entry.name == name]
            votes.append((-WEIGHT * len(own), min(d.start for d in own), 0,
                          PlaceSaid.unnamed(own[0].entry, self.out.language)))
        low = low.replace("老师傅", "师傅")  # no teacher
        made = {name for s in self.out.subjects if s.entry.name == FIGURE for name in (s.noun, s.word)}
        for places, words in homes.CUES.items():
            hits = [w for w in words if w in low and w not in made and w not in strangers
                    and (not w.isascii() or f" {w} " in said or _whole(w, low))]
            if not hits:
                continue
            tried = ((word, self.shelf.ground("places", word)) for word in places)
            sure = ((w, m) for w, m in tried if m.entry is not None and m.how in ("exact", "synonym"))
            named = next(((w, m) for w, m in sure if m.entry and not (
                outside and m.entry.facts.get("indoor") and m.entry.name not in CARPORTS)), None)
            if named is None or named[1].entry is None:
                continue
            first = min(low.find(hit) for hit in hits)
            longest = max(len(hit) for hit in hits if low.find(hit) == first)
            votes.append((-len(hits), first, -longest, PlaceSaid(named[0], named[1].entry, (0, 0), how="generic")))
        votes += self._waters()
        return min(votes, key=lambda vote: vote[:3])[3] if votes else None

    def _in_its_room(self) -> PlaceSaid | None:
        """Where the furniture is at home, where no word tells of another place."""
        rooms = told_by(self.out, self.shelf)
        if not roofed(self.out, rooms) or weathered(self.out):
            return None
        return PlaceSaid.unnamed(self.shelf.families["places"][rooms[0]], self.out.language)

    def _waters(self) -> list[tuple[float, int, int, PlaceSaid]]:
        """What swims and is told of first is in its own waters, whatever the boats beside it fish for: half a vote more
        than one word of `homes.CUES`."""
        lead = next(iter(self.out.subjects), None)
        own = words_of(lead.entry.facts.get("places")) if (
            lead is not None and lead.kind == "swimmer" and not lead.small) else ()
        place = self.shelf.families["places"].get(own[0]) if own else None
        return [(-1.5, 0, 0, PlaceSaid.unnamed(place, self.out.language))] if place is not None else []

    def _closer(self, one: PlaceSaid, other: PlaceSaid) -> bool:
        """Whether the first place is a sort of the second."""
        nodes = self.shelf.index["places"]
        node, wider = nodes.get(one.entry.en[0]), nodes.get(other.entry.en[0])
        return node is not None and any(other.entry in up.entries for up in node.up()) and node is not wider

    def _on_weather(self, mark: Mark, k: int) -> None:
        kind, wind = mark.value
        if self.negated:
            self._deny(mark, f"weather:{kind}")
            return
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        of_somebody = bool(self.group or self.actors) and self.prep == "" and any(
            m.form in ("is", "are", "was", "were", "gets", "got", "am") for m in self.row[max(k - 3, 0) : k])
        if mark.form == "wet" and of_somebody:
            self.out.ground(mark.start, mark.end, "state", "synonym", "no thing here is wet by itself")  # 'he is wet'
            return
        if mark.form == "wet" and ahead is not None and ahead.kind not in ("place", "stop", "comma", "hour", "weather"):
            self.out.ground(mark.start, mark.end, "", "ignored", "no thing here is wet by itself")  # 'a wet floor'
            return
        # The wilder word wins: 'rain' beside 'storm' is a storm.
        order = ("clear", "cloudy", "haze", "overcast", "mist", "fog", "dust", "rain", "after_rain", "snow", "storm",
                 "blizzard")
        if not self.out.weather or order.index(kind) > order.index(self.out.weather):
            self.out.weather = kind
        self.out.wind = max(self.out.wind or 0.0, wind) if wind is not None else self.out.wind
        self.out.ground(mark.start, mark.end, f"weather:{kind}", "exact")
        self._by_itself(k)

    def _on_wind(self, mark: Mark, k: int) -> None:
        season = SEASONS_ZH.get(mark.form[:1]) if not self.negated else None
        self.out.season = self.out.season or season or ""  # 春风, 秋风
        if self.negated:
            self.out.wind = 0.5
        elif self.out.wind is None or mark.value > self.out.wind:
            self.out.wind = mark.value
        self.out.ground(mark.start, mark.end, f"wind:{self.out.wind:g}", "exact")
        self._by_itself(k)

    def _on_spotlight(self, mark: Mark, k: int) -> None:
        """'Under one spotlight' is how it is lit; no lamp stands before the lens."""
        self.count, self.waiting, self.relation = None, [], None
        if self.negated:
            self._deny(mark, "light:spotlight")
            return
        self.out.spotlight = True
        self.out.ground(mark.start, mark.end, "light:spotlight", "exact")

    def _on_season(self, mark: Mark, k: int) -> None:
        if self.negated:
            self._deny(mark, f"season:{mark.value}")
            return
        if mark.value == "all":
            self.out.seasons = list(ORDER)
            self.out.ground(mark.start, mark.end, "season:spring … winter", "exact")
            return
        self.out.season = self.out.season or mark.value
        if mark.value not in self.out.seasons:
            self.out.seasons.append(mark.value)
        self.waiting.append(mark)
        self.out.ground(mark.start, mark.end, f"season:{mark.value}", "exact")

    def _on_span(self, mark: Mark, k: int) -> None:
        """Hours that go by: 'day turns to night'."""
        first, last = mark.value
        self.out.hours, self.out.passes = [first % 24, last % 24], True
        self.out.ground(mark.start, mark.end, f"hour:{first % 24:g} … {last % 24:g}", "exact")

    def _on_camera(self, mark: Mark, k: int) -> None:
        field, value = mark.value
        if field == "speed":
            self.out.speed = float(value)
        elif field == "passage":
            self.out.passages += [value] if value not in self.out.passages else []
            self.out.ground(mark.start, mark.end, f"passage:{value}", "exact")
            return
        else:
            self.out.cameras.append((field, value))
            self.out.aimed.append(mark.start)
        self.out.ground(mark.start, mark.end, f"camera:{field}={value}", "exact")
        self.stranger = True  # 'the camera tilts up and follows': what follows is the camera's, not the subject's

    def _on_look(self, mark: Mark, k: int) -> None:
        self.count = None

        looks = self.shelf.families["looks"]
        own = next((e for e in looks.values() if mark.value in e.en or mark.value in e.zh), None)
        key = next((name for name, words in LOOKS.items() if mark.value in words), mark.value)
        near = next(
            (e for e in looks.values() if e.name == key or key in e.en or set(LOOKS.get(key, ())) & {*e.en, *e.zh}),
            None,
        )
        found, how = (own, "exact") if own else (near, "synonym")
        if found is None:
            self.out.ground(mark.start, mark.end, "", "ignored", "no look of this name yet")
            self.out.say(f"'{mark.text}': no look of this name yet; the film keeps its default look",
                         f"“{mark.text}”：还没有这种画风；影片用默认画风")
            return
        self.out.look = self.out.look or found.name
        self.out.ground(mark.start, mark.end, f"look:{found.name}", how)
        move = found.facts.get("move")
        if move and self.out.look == found.name:
            self.out.cameras += [("move", move)] * 3  # each asks for one shot

    def _on_element(self, mark: Mark, k: int) -> None:
        self.elements.append(mark)
        if mark.form in CLOUDS and not self.out.weather:
            self.out.weather = "cloudy"
        if mark.form in ELEMENT_HOMES:
            self.implied(ELEMENT_HOMES[mark.form])
        if mark.form in ("窗", "窗户", "玻璃窗") and any(m.kind in ("weather", "wind") for m in self.row[:k]):
            self.implied("living room")  # 暴雨敲打着窗户
        by_the_way = bool(self.oblique or self.prep or self.within or self.relation or self.deed)
        self.count, self.waiting, self.relation, self.oblique, self.prep = None, [], None, "", ""
        ahead = self.row[k + 1] if k + 1 < len(self.row) else None
        moves = ahead is not None and ahead.kind == "motion" and ahead.text.lower().endswith("ing")
        own = self.out.language == "en" and mark.text.lower().endswith("s") and moves  # 'with the waves rolling in'
        self.stranger = own or (
            not (by_the_way and bool(self.group or self.actors)) and not follows(self.row, k))
