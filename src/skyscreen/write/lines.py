"""The narrator's lines: short, concrete, and never more than the picture shows.

Banks of sentences by beat and by what is there (hour, weather, place, kind of subject); a line is taken only when every
slot it needs is known and it fits its shot.
"""

from __future__ import annotations

import re

from skyscreen.core.seeds import stream
from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.write.reading import PlaceSaid, Reading, Subject
from skyscreen.write.scenery import leads
from skyscreen.write.words import lines_en, lines_zh

PACE = {"en": 2.3, "zh": 4.0}
"""Words (English) or characters (Chinese) a second of an unhurried narrator."""
BREATH = 0.8
"""Seconds of a shot without voice: schedule.LEAD + schedule.TAIL."""


def room(seconds: float, language: str) -> int:
    """Words or characters that fit a shot of this length."""
    return int(max(seconds - BREATH, 0) * PACE[language])


def size(line: str, language: str) -> int:
    if language == "en":
        return len(re.findall(r"[\w'’-]+", line))
    return len(re.findall(r"\w", line))


def narrate(reading: Reading, place: PlaceSaid, scenes: list[Scene], plan: list[str], seed: int) -> dict[str, str]:
    """Shot id → line. Every shot of a short film, about two of three in a long one: pictures need silence."""
    told: dict[str, str] = {}
    used: set[str] = set()
    met: set[int] = set()
    """Subjects that a line has introduced."""
    lead = leads(reading)
    flat = [(scene, shot) for scene in scenes for shot in scene.shots]
    for k, (scene, shot) in enumerate(flat):
        silent = len(flat) > 4 and k % 3 == 1 and plan[k] != "resolve"
        if silent or (len(flat) == 1 and not lead and not reading.places):
            continue
        line = _line(reading, place, scene, shot, plan[k], lead, used, met, stream(seed, "write", "line", k))
        if line:
            told[shot.id] = line
    return told


def _line(
    reading: Reading,
    place: PlaceSaid,
    scene: Scene,
    shot: Shot,
    beat: str,
    lead: list[Subject],
    used: set[str],
    met: set[int],
    dice: int,
) -> str:
    words = lines_zh if reading.language == "zh" else lines_en
    focus = next((s for s in lead if shot.camera.focus in s.ids), lead[0] if lead else None)
    slots = words.slots(reading, place, scene, shot, focus)
    tags = _tags(reading, place, scene, shot, focus, lead)
    # The most fitting first: a line that asks for more tags says more about this picture.
    fitting = [(need, text) for need, text in words.BANK[beat] if set(need.split()) <= tags and text not in used]
    order = sorted(fitting, key=lambda item: (-len(item[0].split()), stream(dice, item[1])))
    for _, text in order:
        names = set(re.findall(r"{(\w+)}", text))
        if not names <= {name for name, value in slots.items() if value}:
            continue
        presents = focus is not None and bool(names & {"a_subject", "A_subject"})
        if focus is not None and presents and focus.key in met:
            continue
        line = words.polish(text.format_map(slots))
        if size(line, reading.language) <= room(shot.duration, reading.language):
            used.add(text)
            if focus is not None and presents:
                met.add(focus.key)
            return line
    return ""


def _tags(
    reading: Reading, place: PlaceSaid, scene: Scene, shot: Shot, focus: Subject | None, lead: list[Subject]
) -> set[str]:
    out = {scene.weather, "indoor" if place.entry.facts.get("indoor") else "outdoor"}
    hour = scene.hour
    out.add(
        "dawn"
        if 5 <= hour < 7.5
        else "sunset"
        if 17.2 <= hour < 18.8
        else "dusk"
        if 18.8 <= hour < 20
        else "night"
        if hour >= 20 or hour < 5
        else "day"
    )
    if place.entry.facts.get("water"):
        out.add("water")
    if scene.season == "winter":
        out.add("winter")
    if scene.wind >= 8:
        out.add("wind")
    if reading.mood:
        out.add(reading.mood)
    if focus is not None:
        out |= {"somebody", focus.kind, "many" if focus.count > 1 else "one"}
        if any(focus.key in deed.subjects for deed in reading.deeds):
            out.add("doing")
        if focus.key != lead[0].key:
            out.add("companion")
        else:
            out.add("lead")
        if float(focus.entry.facts.get("height", 0)) * focus.scale >= 1.6:
            out.add("large")
    else:
        out.add("nobody")
    if len(lead) > 1:
        out.add("together")
    return out
