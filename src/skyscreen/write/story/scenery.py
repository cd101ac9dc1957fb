"""Where and when: the place, the hour and the weather of each scene, as told or as the subjects suggest."""

from __future__ import annotations

import re
from dataclasses import replace

from skyscreen.catalogue.entry import Entry
from skyscreen.catalogue.situations import HOMES
from skyscreen.write.lexis.dictionary_zh import tag
from skyscreen.write.lexis.shelf import Shelf, words_of
from skyscreen.write.reader.outdoors import WINDOW, outdoors
from skyscreen.write.reader.period import then
from skyscreen.write.reading import PlaceSaid, Reading, Subject
from skyscreen.write.story.waters import groves, over_water, waters
from skyscreen.write.words.people import RELATIVES

UNPLACED = ("No place was named", "没有说地点")
"""Beginnings of remarks on a place that the writer chose, English and Chinese."""
AT_HOME = {
    "vessel": ("ocean", "lake", "river"),
    "swimmer": ("underwater", "ocean", "lake"),
    "bird": ("meadow", "forest", "ocean"),
    "vehicle": ("street", "road", "desert", "meadow"),
    "person": ("street", "park", "meadow", "room"),
    "quadruped": ("meadow", "forest", "park"),
    "furniture": ("room", "kitchen"),
    "food": ("kitchen", "tabletop", "room"),
    "prop": ("room", "kitchen", "tabletop", "meadow"),
    "light": ("street", "room"),
    "plant": ("meadow", "forest", "garden"),
    "building": ("meadow", "street", "hill"),
    "body": ("space", "meadow"),
}
"""Words for places by kind of subject, best first, when the text names none and the thing says nothing."""

INTO_WATER = ("lake", "river")
"""Where a dog is that swims."""
IN_WATER = ("swim", "float")
OUT_OF_WATER = ("lake", "ocean")
"""Where a fish is that leaps: one sees it from over the water."""
NOUN_HOME: dict[tuple[str, ...], tuple[str, ...]] = {
    ("train", "steam train", "locomotive", "high-speed train", "bullet train", "火车", "列车", "高铁", "动车"): (
        "railway",
        "meadow",
    ),
    ("chef", "cook", "baker", "barista", "厨师", "面包师"): ("kitchen",),
    ("rocket", "spaceship", "spacecraft", "ufo", "火箭", "飞船", "飞碟"): ("space", "desert", "meadow"),
    ("moon", "sun", "planet", "月亮", "明月", "太阳"): ("ocean", "meadow"),
}


FAMILY = ("living_room", "kitchen", "garden")
"""Where relatives are that go nowhere, best first."""
MAN = 2.2
"""Metres of whoever stands at a window of a room."""


def setting(reading: Reading, shelf: Shelf) -> PlaceSaid | None:
    """The place, as it was in the period that the text plays in."""
    place = _setting(reading, shelf)
    return then(reading, place, shelf) if place is not None else None


def alone(reading: Reading, place: PlaceSaid, shelf: Shelf) -> PlaceSaid:
    """Where a spot shows its product: a studio, unless the text names a place or somebody who uses it."""
    studio = shelf.families["places"].get("studio")
    named = any(said.how in ("exact", "synonym") for said in reading.places)
    if studio is None or named or not reading.subjects or any(s.kind not in ("prop", "food") for s in reading.subjects):
        return place
    return PlaceSaid.unnamed(studio, reading.language, "exact")


def backdrop(reading: Reading, shelf: Shelf) -> PlaceSaid | None:
    """The studio whose paper has the colour that was told, where no other place is named."""
    studio = shelf.families["places"].get("studio")
    if not reading.backdrop or studio is None or any(said.how in ("exact", "synonym") for said in reading.places):
        return None
    return replace(PlaceSaid.unnamed(studio, reading.language, "exact"), colour=reading.backdrop)


def _setting(reading: Reading, shelf: Shelf) -> PlaceSaid | None:
    """The place: as said; else where the first subject is at home; else where its kind is; else any."""
    lead = leads(reading)
    # What is known only by where a fish lives holds no ship.
    places = [p for p in reading.places if p.how != "generic" or p.entry.facts.get("medium") != "underwater"
              or not over_water(reading)]
    if places:
        wet = bool(lead) and lead[0].kind in ("vessel", "swimmer") and not lead[0].small
        order = ("exact", "synonym", "nearest", "generic")
        # A ship is filmed on the water even when the wood beside it is the better known place.
        best = min(places, key=lambda p: (wet and not p.entry.facts.get("water"), order.index(p.how)))
        if (own_waters := waters(reading, best, lead, shelf)) is not None:
            return own_waters
        if (work := _workplace(reading, best, lead, shelf)) is not None:
            return work
        afloat = best.entry.facts.get("medium") == "water" and best.how == "generic"
        if not (afloat and lead and lead[0].kind in ("person", "quadruped", "vehicle", "building", "plant")):
            return _at_home(best, lead, shelf)
        reading.say(f"'{best.noun}' would be open water; {lead[0].noun} is shown on land",
                    f"“{best.noun}”会是一片水面；{lead[0].noun}改在岸上")
    options: list[Entry] = groves(reading, shelf)
    if lead and lead[0].kind in ("food", "furniture", "prop") and not lead[0].entry.facts.get("places"):
        found = [shelf.ground("places", word) for word in ("kitchen", "room")]
        options += [m.entry for m in found if m.entry is not None and m.entry.facts.get("indoor")]
    # Whoever is aboard a ship is where ships are.
    carried = [reading.subject(k.object) for k in reading.links if k.kind in ("on", "inside")]
    borne = {s.key for s in carried if s.kind == "vessel"}
    lead = sorted(lead, key=lambda s: s.key not in borne)
    pet = bool(lead) and lead[0].kind in ("person", "quadruped") and lead[0].entry.facts.get("height", 1.0) <= MAN
    if pet and WINDOW.search(reading.text.lower()) is not None:
        options += [entry for name in FAMILY[:1] if (entry := shelf.families["places"].get(name)) is not None]
    # What a thing says of its home comes before what a kind suggests: a wizard with a castle is where castles are.
    said = [next((words for nouns, words in NOUN_HOME.items() if s.word in nouns), ()) for s in lead]
    homes = [() if s.small else (*words, *words_of(s.entry.facts.get("places")))
             for words, s in zip(said, lead, strict=True)]
    shared = [word for word in homes[0] if any(word in other for other in homes[1:])] if homes else []
    deed_home = next((HOMES[m] for d in reading.deeds for m in d.motions.values() if m in HOMES), ())
    if _family(lead) and not _goes(reading, shelf):
        # Mum and me bake in the kitchen, and pick berries in the garden.
        homes.insert(0, tuple(place for place in deed_home if place in FAMILY) or deed_home or FAMILY)
    road = AT_HOME["vehicle"] if lead and lead[0].kind == "vehicle" and not homes[0] else ()
    by_deed = () if not lead or homes[0] or lead[0].kind != "person" else next(
        (HOMES[d.motions[lead[0].key]] for d in reading.deeds if d.motions.get(lead[0].key) in HOMES), ())
    leaps = any(s.kind == "swimmer" and d.motions.get(s.key) == "jump" for s in lead[:1] for d in reading.deeds)
    out_of = OUT_OF_WATER if leaps and not homes[0] else ()
    swims = any(s.kind == "quadruped" and d.motions.get(s.key) in IN_WATER for s in lead[:1] for d in reading.deeds)
    into, kinds = INTO_WATER if swims else (), [AT_HOME.get("prop" if s.small else s.kind, ()) for s in lead]
    for words in [road, into, shared, *homes[:1], out_of, by_deed, *homes[1:], *kinds]:
        for word in words:
            found = shelf.families["places"].get(word) or shelf.ground("places", word).entry
            options += [found] if found else []
    if outdoors(reading):
        options = [e for e in options if not e.facts.get("indoor")]
    if over_water(reading):
        options = [e for e in options if e.facts.get("medium") != "underwater"]
    default = [e for e in shelf.families["places"].values() if e.facts.get("default_of")]
    plain = [shelf.ground("places", word).entry for word in ("meadow", "park", "street")]
    options += default + [entry for entry in plain if entry is not None] + list(shelf.families["places"].values())
    if not options:
        return None
    place = PlaceSaid.unnamed(options[0], reading.language, "exact")
    reading.say(f"{UNPLACED[0]}: {place.noun}", f"{UNPLACED[1]}：用“{place.noun}”")
    return place


EVERYDAY = frozenset(("phone", "look", "stand", "talk", "listen", "sit", "smile", "laugh", "idle", "wave", "nod",
                      "look_around", "photograph", "hold", "carry"))
"""What anybody does anywhere: no work of a trade."""
WORLDS = ("mars", "moon", "space", "venus", "jupiter", "saturn")
"""Places with names of their own that are no towns."""


def _workplace(reading: Reading, said: PlaceSaid, lead: list[Subject], shelf: Shelf) -> PlaceSaid | None:
    """'A barista in Melbourne pulls an espresso': where only a town is named, who works under a roof and goes nowhere
    is seen at work there, not on the quay before the town's sights."""
    town = len(reading.places) == 1 and said.how == "exact" and _proper(reading, said)
    if said.entry.name in WORLDS:
        return None
    if not town or not lead or lead[0].kind != "person" or said.entry.facts.get("indoor"):
        return None
    own = _own_place(lead[0], shelf)
    done = {d.motions[lead[0].key] for d in reading.deeds if lead[0].key in d.motions}
    if (done and done <= EVERYDAY) or reading.text[said.span[1]:][:1] in ("边", "畔", "岸", "旁"):
        return None
    if own is None or not own.facts.get("indoor") or _goes(reading, shelf) or outdoors(reading):
        return None
    reading.say(f"{lead[0].noun} is at work in {said.noun}: {own.en[0]}",
                f"{lead[0].noun}在{said.noun}工作：{own.word('zh')}")
    return PlaceSaid.unnamed(own, reading.language, "exact")


def at_work(reading: Reading, shelf: Shelf) -> PlaceSaid | None:
    """Where the first of the story is at work, by the trade: a nurse's hospital; None for whoever has no trade."""
    lead = next((s for s in leads(reading) if s.kind == "person" and s.entry.facts.get("does")), None)
    own = _own_place(lead, shelf) if lead is not None else None
    return PlaceSaid.unnamed(own, reading.language) if own is not None else None


def _own_place(subject: Subject, shelf: Shelf) -> Entry | None:
    """The first place of the catalogue that somebody's own file names."""
    words = words_of(subject.entry.facts.get("places"))
    return next((entry for word in words if (entry := shelf.families["places"].get(word)) is not None), None)


def _proper(reading: Reading, said: PlaceSaid) -> bool:
    """Whether the place is called by its own name."""
    written = reading.text[said.span[0] : said.span[1]]
    return written[:1].isupper() if written.isascii() else tag(said.noun) == "ns"


def _family(lead: list[Subject]) -> bool:
    """Whether only people are there, and one of them is called by what they are to somebody."""
    people = [s for s in lead if s.kind == "person"]
    return any(s.word in RELATIVES for s in people) and len(people) == len(lead)


def _goes(reading: Reading, shelf: Shelf) -> bool:
    """Whether somebody walks, runs or rides."""
    return any(shelf.travels(motion) for deed in reading.deeds for motion in deed.motions.values())


def _at_home(said: PlaceSaid, lead: list[Subject], shelf: Shelf) -> PlaceSaid:
    """Of the places of that name, or of one that ends with it, the one where the first subject lives: the grassland of
    elephants is 稀树草原, a savanna."""
    homes = words_of(lead[0].entry.facts.get("places")) if lead else ()
    alike = [
        e for e in shelf.families["places"].values() if any(n != said.noun and n.endswith(said.noun) for n in e.zh)
    ]
    own = next((replace(said, entry=e) for e in alike if e.name in homes and said.entry.name not in homes), None)
    # A pond of elephants is no village pond: a place says whose water, wood or field it is (facts `stands_for`, `of`).
    return own or next((replace(said, entry=e) for e in shelf.families["places"].values()
                        if {said.entry.name, said.noun} & set(e.facts.get("stands_for", ()))
                        and e.facts.get("of") in homes), said)


RESTS = ("prop", "food", "light", "furniture", "building", "plant")
RESTING = ("idle", "stand", "shine", "sway", "burn", "steam", "drift", "melt", "open", "close")
"""Motions of things that make them no leads of a film."""


def leads(reading: Reading) -> list[Subject]:
    """Subjects in order of weight: those who act first, then the rest as named; no tools that only a deed brought."""
    acting = [key for deed in reading.deeds for key in deed.subjects]
    order = list(dict.fromkeys([*acting, *(s.key for s in reading.subjects)]))
    first = [
        key
        for key in order
        if key in acting
        and not any(
            link.subject == key and link.object in acting and link.kind not in ("on", "inside")
            for link in reading.links
        )
    ]
    order = list(dict.fromkeys([*first[:1], *order]))
    # Somebody alive comes before a thing that lies there, stands there or shines, whichever was named first.
    busy = {key for d in reading.deeds for key, motion in d.motions.items() if motion not in RESTING}
    order.sort(key=lambda key: reading.subject(key).kind in RESTS and key not in busy)
    if order and not acting and reading.subject(order[0]).kind == "furniture":
        # 'On the table a cup of tea': the film is about what stands there.
        borne = [k.subject for k in reading.links if k.object == order[0] and k.kind in ("on", "inside")]
        order = list(dict.fromkeys([*borne, *order]))
    return [subject for key in order if not (subject := reading.subject(key)).tool]


def hours(reading: Reading, place: Entry, count: int) -> list[float]:
    """The hour of each scene. Told hours hold; the sun moves on by minutes, never out of the light asked for."""
    told = reading.hours
    if len(told) >= 2:
        a, b = told[0], told[-1]
        b += 24 if b < a else 0
        return [(a + (b - a) * k / max(count - 1, 1)) % 24 for k in range(count)]
    own = (s.entry.facts["hours"] for s in reading.subjects if "hours" in s.entry.facts)
    kindled = any(reading.subject(key).kind == "light" and motion == "shine"
                  for deed in reading.deeds for key, motion in deed.motions.items())
    own = (value for value in (LAMPS, *own)) if kindled and not place.facts.get("indoor") else own
    usual = next(own, place.facts.get("hours", 10.5))  # fireworks are seen at night, wherever they are
    if reading.weather in FOGGY and not place.facts.get("indoor"):
        usual = FOGGY[reading.weather]
    usual = next((hour for words, hour in MEALTIMES if words.search(reading.text)), usual)
    base = told[0] if told else float(usual[0] if isinstance(usual, (tuple, list)) else usual)
    if not told and reading.mood in ("melancholy", "epic") and not place.facts.get("indoor") and 7 < base < 17:
        base = 17.4
    # Low sun: a quarter of an hour changes everything; high sun or night: an hour changes little.
    step = 0.2 if min(abs(base - 6.2), abs(base - 18.3)) < 1.5 else 0.6
    return [(base + step * (k - (count - 1) / 2)) % 24 for k in range(count)]


def weathers(reading: Reading, place: Entry, count: int) -> list[tuple[str, float]]:
    """(weather, wind) of each scene; a told weather holds throughout."""
    wind = reading.wind
    if reading.weather:
        kind = reading.weather
        base = wind if wind is not None else 3.0
        if kind == "storm":
            base = max(base, 16.0)
        return [(kind, round(max(base + (0, 2, -1)[k % 3] * (base > 12), 0.2), 1)) for k in range(count)]
    base = wind if wind is not None else float(place.facts.get("wind", 5.0 if place.facts.get("water") else 2.5))
    kind = str(place.facts.get("weather", "clear"))
    # The wind gets up where the story does, and drops a little after; under a roof, or where it was told, it stays.
    rising = (1.0, 1.9, 1.3) if wind is None and not place.facts.get("indoor") else (1.0, 1.0, 1.0)
    out = [(kind, round(base * rising[min(k, 2)], 1)) for k in range(count)]
    if reading.season == "winter" and not place.facts.get("indoor") and count >= 3 and not reading.absent:
        out[count // 2] = ("snow", round(base + 1.0, 1))
    return out


def season(place: Entry) -> str:
    season = place.facts.get("season", "summer")
    return season if season in ("spring", "summer", "autumn", "winter") else "summer"


FOGGY = {"fog": 7.2, "mist": 7.0}
"""Hours where none is told: fog lies in the morning, and a low sun gives it a light side and a dark one."""
MEALTIMES = (
    (re.compile(r"\b(?:dinner|supper|candle-?lit|candlelight)\b|晚饭|晚餐|年夜饭|烛光", re.IGNORECASE), 19.6),
    (re.compile(r"\bbreakfast\b|早饭|早餐|早点", re.IGNORECASE), 8.0),
    (re.compile(r"\blunch\b|午饭|午餐", re.IGNORECASE), 12.6),
)
"""When one eats what was named, where no hour is told."""
LAMPS = 19.4
"""Hour at which lamps are seen to come on."""
JAPANESE = ("tokyo", "tokyo street", "东京", "日本")


def letters(language: str, place: PlaceSaid) -> dict[str, str | float]:
    """The parameter of a place whose signs are written: Chinese in a Chinese text and where a Chinese town is named; of
    a shop the trade that its name says; of a studio the colour of its paper."""
    if place.trade:
        return {"trade": place.trade}
    if place.colour:
        return {"colour": place.colour}
    if place.wooden:
        return {"wood": 1.0}
    if language == "zh" and "land" in place.entry.params():
        return {"land": "east"}
    if "letters" not in place.entry.params():
        return {}
    chinese = language == "zh" or place.noun in ("chinatown", "hong kong")
    return {"letters": "zh" if chinese and place.noun not in JAPANESE else "ja"}
