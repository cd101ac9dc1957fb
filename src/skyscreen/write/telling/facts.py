"""What a narrator may truly say of one shot: who is in it, what they do, where, when, and what has changed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reading import Deed, PlaceSaid, Reading, Subject
from skyscreen.write.story.panel import Panel
from skyscreen.write.story.scenery import leads

URBAN = ("city_street", "neon_street", "street", "market", "crossing", "alley")
STREETS = ("city_street", "neon_street", "crossing", "main_street", "chongqing", "new_york", "london", "hong_kong")
"""Where traffic and passers-by go on whatever happens."""
OPEN = ("meadow", "snow_meadow", "desert", "forest", "mountain", "ocean", "bamboo_grove")
"""Places that go on beyond the picture."""
WOODED = ("forest", "bamboo_grove", "woods")
HOURS = ((5.0, "night"), (7.3, "dawn"), (11.0, "morning"), (13.5, "noon"), (17.4, "afternoon"), (18.75, "sunset"),
         (20.0, "dusk"), (24.1, "night"))  # fmt: skip
"""End of each part of the day, local solar time (sunset is at 18.65)."""
DIM = 18.0
"""Hour from which the evening is seen to grow darker."""
GUST = 7.0
"""m/s from which a rising wind is seen (whole branches move: Beaufort 4 to 5); a breeze is worth no line."""
WET = ("rain", "storm")
WHITE = ("snow", "blizzard")
PLACED = ("rise", "fall", "bounce", "jump", "dance", "spin", "roll", "slide", "play", "float", "wave")
"""Motions that go nowhere and are not rest either."""
UNSEEN = ("a quality", "nothing that can be seen", "what the next noun is of", "whose it is")
"""Beginnings of the remarks on words that no picture has: the story that is read, its bedtime."""
FACES = ("close", "extreme_close")
"""Sizes in which what is in somebody's hands may be out of the picture."""
NEARBY = ("prop", "food", "bird", "quadruped")
"""Kinds of what is small and yet in the picture, where somebody who is shown does something to it: fed pigeons."""
HANDLING = frozenset(("carry", "float", "play", "talk", "graze", "sit"))
EATING = ("eat", "feed", "graze", "munch", "chew", "nibble", "吃", "吃草", "进食", "啃")
EVENTFUL = 4
"""Shots an event at most in a story of several: there the narrator tells what happens, and nothing of the light."""
GAITS = frozenset(("trot", "glide", "circle", "smile", "nod"))
"""Motions of a course with which nobody stops."""
CHASING = ("chase", "follow", "hunt", "pursue", "追", "追逐", "追赶", "跟着", "跟")


def is_eventful(events: int, shots: int) -> bool:
    return events > 1 and EVENTFUL * events >= shots


def part_of_day(hour: float) -> str:
    return next(name for edge, name in HOURS if hour < edge)


@dataclass
class View:
    """One shot as a narrator sees it."""

    reading: Reading
    place: PlaceSaid
    scene: Scene
    shot: Shot
    panel: Panel
    focus: Subject | None
    others: list[Subject]
    """Shown besides the focus."""
    deed: Deed | None
    tags: set[str] = field(default_factory=set)

    @property
    def shown(self) -> list[Subject]:
        return [*([self.focus] if self.focus else []), *self.others]

    def may_say(self, start: int, end: int) -> bool:
        """Whether these characters of the user's text are all true of this picture."""
        reading = self.reading
        for subject in reading.subjects:
            if subject.tool:
                continue  # nobody named it
            if subject.span[0] < end and subject.span[1] > start and not self._seen(subject):
                return False
        for ground in reading.grounding:
            if ground.start >= end or ground.end <= start:
                continue
            sort, _, what = ground.became.partition(":")
            unseen = ground.note.startswith(UNSEEN)  # 'warm': nobody sees it, nobody misses it
            if ground.how == "ignored" and re.search(r"\w", ground.phrase) and not unseen:
                return False
            if sort in ("camera", "look", "card") or (sort == "hour" and len(reading.hours) > 1):
                return False
            if sort == "place" and what != self.scene.place:
                return False
            if sort == "weather" and what != self.scene.weather:
                return False
            if sort == "thing" and ground.how == "generic" and not self._person(ground.start):
                return False
        return True

    def _seen(self, subject: Subject) -> bool:
        """Whether it is in the picture: shown, or in the hands of who is shown with room for them."""
        handled = self.deed is not None and subject.key in (self.deed.target, self.deed.tool)
        near = self.shot.camera.size not in FACES and bool(set(subject.ids) & set(self.panel.beside))
        return subject in self.shown or (handled and near and subject.kind in NEARBY)

    def _person(self, at: int) -> bool:
        """Whether the word at this character is of somebody: an unknown trade is still a person to see."""
        return any(s.kind == "person" and s.span[0] <= at < s.span[1] for s in self.reading.subjects)


def views(reading: Reading, place: PlaceSaid, scenes: list[Scene], panels: list[Panel], shelf: Shelf) -> list[View]:
    """One a shot, in order."""
    first = scenes[0]
    said = {p.entry.name: p for p in reversed([place, *reading.places])}
    out: list[View] = []
    k = 0
    broke: set[int] = set()
    eventful = is_eventful(len({deed.step for deed in reading.deeds if deed.motions}), len(panels))
    for n, scene in enumerate(scenes):
        entry = shelf.families["places"][scene.place]
        here = said.get(scene.place) or PlaceSaid(entry.en[0], entry, (0, 0))
        for shot in scene.shots:
            panel = panels[k]
            shown = [s for s in reading.subjects if set(s.ids) & set(panel.shown)]
            focus = next((s for s in shown if shot.camera.focus in s.ids), shown[0] if shown else None)
            others = [s for s in shown if s is not focus]
            view = View(
                reading, here, scene, shot, panel, focus, others, panel.doing.get(focus.key) if focus else None
            )
            hour = shot.hour if shot.hour is not None else scene.hour
            view.tags = {
                *_where(view), *_when(hour, first), *_sky(scene, scenes[n - 1] if n else None),
                *_who(view, shelf), *_camera(shot), "last" if k == len(panels) - 1 else "on",
            }  # fmt: skip
            if len({scene.weather for scene in scenes}) == 1 and scene.place not in ("moon", "mars", "space"):
                view.tags.add("steady")
            if eventful:
                view.tags.add("eventful")
            view.tags |= _told_of(reading)
            if focus is not None and _is_unnamed(reading, focus):
                view.tags.add("unnamed")
            if focus is not None:
                course = {motion for motion, _ in panel.course.get(focus.key, ())} - {""}
                view.tags |= {f"does-{motion}" for motion in course}
                broke |= {focus.key} if course - GAITS or (focus.key in panel.looks and panel.breaks) else set()
                view.tags |= {"broken-off"} if focus.key in broke else set()
            out.append(view)
            k += 1
    return out


def _is_unnamed(reading: Reading, subject: Subject) -> bool:
    """Whether nobody spoke of it: who sits in an office that is named, and whoever says 'I'."""
    word, text = subject.word.lower(), reading.text.lower()
    if subject.name or word.isascii() != text.isascii():
        return False
    return subject.span[1] <= subject.span[0] or (
        subject.kind == "person" and (word.split(" ")[-1][:3] if word.isascii() else word[-1:]) not in text)


def _told_of(reading: Reading) -> set[str]:
    """What of light and air the text speaks of: nobody asks a narrator about the rest."""
    said = {"hour-said": bool(reading.hours), "sky-said": bool(reading.weather), "wind-said": reading.wind is not None,
            "place-said": any(place.span[1] > place.span[0] for place in reading.places),
            "empty": bool(reading.absent) or reading.deserted}
    return {name for name, there in said.items() if there}


def _where(view: View) -> set[str]:
    facts, name = view.place.entry.facts, view.scene.place
    out = {"indoor" if facts.get("indoor") else "outdoor", name}
    out.add("afloat" if facts.get("medium") == "water" else "land")
    if facts.get("water"):
        out.add("water")
    if name in URBAN:
        out.add("urban")
    if name in STREETS:
        out.add("street")
    if view.reading.absent:
        out.add("empty")
    if name in OPEN:
        out.add("open")
    if name in WOODED:
        out.add("wooded")
    if "snow" in name:
        out.add("snowy")
    if "neon" in name:
        out.add("neon")
    if name == "studio":
        out.add("bare")  # a backdrop is nowhere: nothing is said of it
    return out


def _when(hour: float, first: Scene) -> set[str]:
    part = part_of_day(hour)
    out = {part, "dark" if part in ("night", "dusk") else "light"}
    start = first.shots[0].hour if first.shots[0].hour is not None else first.hour
    gone = (hour - start) % 24
    if 0.15 <= gone <= 12:
        out.add("later")
        if (part in ("sunset", "dusk") and hour >= DIM) or (part == "night" and part_of_day(start) != "night"):
            out.add("darker")
        if part in ("dawn", "morning") and part_of_day(start) in ("night", "dawn"):
            out.add("lighter")
    return out


def _sky(scene: Scene, before: Scene | None) -> set[str]:
    out = {scene.weather, scene.season}
    out.add("wet" if scene.weather in WET else "white" if scene.weather in WHITE else "dry")
    if scene.weather not in ("clear", "cloudy", "after_rain", "haze"):
        out.add("hidden")  # neither sun nor shadow is to be seen
    if scene.wind >= 8:
        out.add("windy")
    if before is not None:
        if scene.wind >= 1.4 * before.wind and scene.wind >= GUST:
            out.add("rising")
        if scene.wind <= 0.85 * before.wind and before.wind >= 5:
            out.add("dropping")
        for kind in ("rain", "snow"):
            if scene.weather == kind and before.weather not in (*WET, *WHITE):
                out.add(f"began-{kind}")
            if before.weather == kind and scene.weather not in (*WET, *WHITE):
                out.add(f"ended-{kind}")
    return out


def _who(view: View, shelf: Shelf) -> set[str]:
    focus = view.focus
    if focus is None:
        return {"nobody"}
    lead = next((s for s in view.reading.subjects if s.key == lead_of(view)), focus)
    acts = [action.motion for action in view.shot.actions if action.subject in focus.ids]
    motion = acts[0] if acts else ""
    entry = shelf.families["motions"].get(motion)
    carried = any(link.subject == focus.key and link.kind in ("on", "inside") for link in view.reading.links)
    travels = bool(entry is not None and entry.facts.get("travels")) and not carried
    tall = float(focus.entry.facts.get("height", 1.0)) * focus.scale
    out = {
        "somebody", focus.kind, "many" if focus.count > 1 else "one",
        "alive" if focus.kind in ALIVE else "lifeless",
        "lead" if focus.key == lead.key else "companion",
        "company" if view.others else "single",
        "going" if travels else "moving" if motion in PLACED else "staying",
    }  # fmt: skip
    if view.deed:
        out |= {"doing", motion} - {"water"}  # who waters flowers is at no water
        if view.deed.hows.get(focus.key) in ("exact", "synonym"):
            out.add("sure")  # done as it is called
        if view.deed.verb.split(" ")[0] in EATING:
            out.add("eating")
        aimed = view.deed.target is not None and view.reading.subject(view.deed.target) in view.others
        if aimed and view.deed.verb.split(" ")[0] in CHASING:
            out.add("chasing")
    elif focus.kind not in ALIVE and not travels and motion not in PLACED and not _handled(view.reading, focus):
        out.add("still")
    tool = focus.kind not in ALIVE and focus.key != lead.key and any(
        focus.key in (deed.target, deed.to, deed.tool) and focus.key not in deed.subjects for deed in view.reading.deeds
    )
    if tool:
        out.add("tied")  # somebody does something to it or with it
    works = any(
        focus.key == deed.target and shelf.families["motions"][m].facts.get("work")
        for deed in view.reading.deeds for m in deed.motions.values() if m in shelf.families["motions"]
    )
    if tool and (works or focus.kind in ("prop", "food")):
        out.add("worked")
    if carried or _handled(view.reading, focus) or _bears(view.reading, focus):
        out.add("tied")  # seen with somebody else, never on its own
    other = view.others[0] if view.others else None
    used = other is not None and other.kind not in ALIVE and any(other.key == d.target for d in view.reading.deeds)
    fixed = ("plant", "furniture", "building")
    if other is not None and (used or other.kind in fixed or _handled(view.reading, other)):
        out.add("set")  # nothing is made of their being together
    steps = {deed.step for deed in view.reading.deeds}
    if len(steps) > 1:
        out.add("steps")
    if focus.proper:
        out.add("called")
    if view.deed and view.deed.step > min(steps):
        out.add("next")
    if focus.key in view.panel.looks and view.panel.breaks:
        out.add("looking")
        whom = view.panel.looks[focus.key]
        if whom is not None and any(s.key == whom for s in view.others):
            out.add("at-other")
    if focus.kind in ("plant", "furniture") and focus.key != lead.key:
        out.add("backdrop")
    if focus.count == 2:
        out.add("pair")
    if focus.count >= 8:
        out.add("crowd")
    if view.deed and entry is not None and entry.facts.get("work"):
        out.add("work")  # done with the hands, at something
    if sum(s.count for s in view.reading.subjects) == 1:
        out.add("alone")
    if focus.count > 1 and len(set(focus.ids) & set(view.panel.shown)) == 1:
        out.add("part")  # one of several is in the picture
    if set(focus.ids) <= set(view.panel.shown) and focus.count > 2:
        out.add("all")
    if tall >= 2.5:
        out.add("large")
    if tall <= 0.5:
        out.add("small")
    return out


def _handled(reading: Reading, subject: Subject) -> bool:
    """Somebody carries, flies, rides or plays with it."""
    return any(
        deed.target == subject.key and deed.verb.split(" ")[0] not in CHASING and set(deed.motions.values()) & HANDLING
        for deed in reading.deeds
    )


def _bears(reading: Reading, subject: Subject) -> bool:
    return any(link.object == subject.key and link.kind in ("on", "inside") for link in reading.links)


def lead_of(view: View) -> int:
    """Key of whoever the story is about."""
    acting = [key for deed in view.reading.deeds for key in deed.subjects]
    return acting[0] if acting else next(iter(leads(view.reading)), view.reading.subjects[0]).key


def _camera(shot: Shot) -> set[str]:
    size = shot.camera.size
    out = {"far" if size in ("extreme_wide", "wide") else "near" if size in ("close", "extreme_close") else "middle"}
    out.add(size)
    if shot.camera.move in ("follow", "truck_left", "truck_right"):
        out.add("along")
    if shot.camera.move == "pull_out" or shot.camera.move == "crane_up":
        out.add("leaving")
    return out


def how_of(reading: Reading, subject: Subject) -> str:
    """How surely the subject's word was found in the catalogue."""
    row = [
        g.how
        for g in reading.grounding
        if g.became == f"thing:{subject.entry.name}" and subject.span[0] <= g.start < subject.span[1]
    ]
    return row[0] if row else "generic"
