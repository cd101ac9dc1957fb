"""Along the story: where, in which weather and at which hour every step of the telling plays.

'Reads by the window, then outside in the garden she dances in the rain' is a room and, later, a garden in the rain;
走进病房 … 窗外下起了雪 is one ward, and snow from then on. A place that is only looked at, fallen into or thrown into
is no new scene.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reader.outdoors import WINDOW
from skyscreen.write.reading import Deed, PlaceSaid, Reading
from skyscreen.write.story.scenery import at_work, leads, setting
from skyscreen.write.story.ways import ways
from skyscreen.write.story.when import at, brought, in_clause

ENTERS = re.compile(
    r"\b(?:into|inside|to|back (?:in|to)|out (?:into|to|on)|outside|onto|reach\w*|arriv\w*|enter\w*"
    r"|(?:land|touch)\w*(?: down)? on)\b[^,.;]*$"
    r"|(?:进|来到|回到|走到|跑到|赶到|到了|冲到|出了|走出|飞到|爬上|走上|登上|去了?|带到|送到|降落在?|着陆在?)[^，,。]{0,6}$",
    re.IGNORECASE
)
"""Before a place: somebody goes there."""
THERE = re.compile(
    r"\b(?:in|at|on|through|across|along|down|up)\b (?:\w+ ){0,3}$|(?:在|沿着|穿过|路过)[^，,。]{0,6}$", re.IGNORECASE
)
"""Before a place: it is where something is done."""
IN = re.compile(r"(?<![站坐躺停])在$")
"""Before a Chinese place: what is done is done there, be it only looking (在院子里放烟花)."""
BEGINS = re.compile(
    r"\b(?:begin\w*|start\w*|sudden\w*|come\w*|break\w*|then|finally|roll\w* in|set\w* in|turn\w*|fall\w*)\b"
    r"|开始|忽然|突然|后来|遇到|遇上|这时|不久|下起|飘起|刮起|起了|转|来了|然后|最后", re.IGNORECASE
)
"""Of weather or hour that is not there before."""
LATER = re.compile(
    r"\b(?:then|finally|later|outside|inside|meanwhile)\b[^,.;]*$"
    r"|(?:然后|最后|后来|接着|第二天|有一天|多年后|长大后|放学后|下班后|周末|当天晚上)[^。！？]{0,16}$",
    re.IGNORECASE
)
"""Before a place: the story goes on there."""
NOT_THERE = frozenset(("throw", "fall", "fall_down", "drop", "look", "jump", "point", "look_back", "kick", "faint"))
"""Motions whose place is aimed at from where one is."""
NEAR = 1.0
"""Hours: what differs less is the same light."""


@dataclass(frozen=True)
class Setting:
    """Where and when a step plays; '' and None: as the film's place has it."""

    place: PlaceSaid
    weather: str = ""
    hour: float | None = None


def settings(reading: Reading, steps: Sequence[list[Deed]], place: PlaceSaid, shelf: Shelf) -> list[Setting]:
    """One a step."""
    if len(steps) < 2 or reading.passes or reading.speed > 1 or len(reading.seasons) > 1:
        return [Setting(place)] * len(steps)
    places = _places(reading, steps, place, shelf)
    weathers = _from_then_on(reading, steps, "weather:", [p.entry.name for p in places])
    hours = _from_then_on(reading, steps, "hour:", [])
    told = {value for value in hours if value}
    spread = [float(value) for value in told if re.fullmatch(r"[\d.]+", value)]
    hours = hours if len(spread) == len(told) and (len(told) > 1 or "" in hours) else [""] * len(steps)
    return [Setting(p, w, float(h) if h else None) for p, w, h in zip(places, weathers, hours, strict=True)]


def _places(reading: Reading, steps: Sequence[list[Deed]], place: PlaceSaid, shelf: Shelf) -> list[PlaceSaid]:
    said = [(in_clause(reading, steps, p.span[0]), p) for p in reading.places
            if p.how in ("exact", "synonym", "nearest") and p.span[1] > p.span[0]]
    said = [(k, p) for k, p in said if k == 0 or _moves(reading, steps[k], p, shelf)]
    return ways(reading, steps, _named(reading, steps, place, said, shelf), dict(said), shelf)


def _named(reading: Reading, steps: Sequence[list[Deed]], place: PlaceSaid, said: Sequence[tuple[int, PlaceSaid]],
           shelf: Shelf) -> list[PlaceSaid]:
    """The place of each step by the places that are named."""
    begin = max((reading.text.rfind(mark, 0, steps[0][0].span[0]) for mark in ".!?。！？"), default=-1)
    opening = [p for k, p in said if k == 0]  # of those named before anything happens the one of its own sentence
    first = next((p for p in opening if p.span[0] > begin), opening[-1] if opening else None)
    later = [(k, p) for k, p in said if k > 0]
    entered = any(_goes_in(reading, p) for _, p in later)
    if not later or (first is None and not entered and len({p.entry.name for _, p in later}) < 2):
        return [place] * len(steps)
    # The place that the whole text was given is the later one's where none was named before it.
    start = first
    if start is None:
        start = (_before(reading, later[0][1], shelf) if entered else at_work(reading, shelf) or later[0][1]) or place
    start = place if first is not None and first.noun == place.noun else start
    out = [start] * len(steps)
    for k, p in later:
        known = place if p.noun == place.noun else p
        if any(deed.meanwhile for deed in steps[k]):  # the story goes on where it was
            out[k] = known
            continue
        out[k:] = [known if known.entry.name != out[k].entry.name else out[k]] * (len(steps) - k)
    return out


def _moves(reading: Reading, step: Sequence[Deed], place: PlaceSaid, shelf: Shelf) -> bool:
    """Whether the step plays there."""
    back = reading.text[: place.span[0]]
    motions = {motion for deed in step for motion in deed.motions.values()}
    before = [d for d in step if d.span[0] < place.span[0]]
    doers = [reading.subject(key) for d in before[-1:] for key in d.motions]
    thrown = bool(doers) and all(s.kind in ("prop", "food", "light") for s in doers)  # 'it lands on the roof'
    if thrown or (motions and motions <= NOT_THERE and not IN.search(back)):
        return False
    if ENTERS.search(back):
        return any(shelf.travels(motion) for motion in motions) or _fronted(reading, place)
    after = reading.text[place.span[1] : place.span[1] + 1]
    roadside = after == "的" and reading.text[place.span[1] - 1] in "边旁"  # 喂给路边的小狗
    return THERE.search(back) is not None or roadside or (after in tuple("里中上内") and after != "")


def _goes_in(reading: Reading, place: PlaceSaid) -> bool:
    """Whether somebody comes there from elsewhere: that alone makes another scene of the only place that is named."""
    return ENTERS.search(reading.text[: place.span[0]]) is not None or _fronted(reading, place)


def _fronted(reading: Reading, place: PlaceSaid) -> bool:
    """'then outside in the garden', 最后在沙滩上."""
    back = reading.text[max(place.span[0] - 40, 0) : place.span[0]]
    return LATER.search(back) is not None


def _before(reading: Reading, later: PlaceSaid, shelf: Shelf) -> PlaceSaid | None:
    """Where the story is before its only named place is come to: by a window in a room, else where its people are at
    home."""
    told = reading.text[: later.span[0]]
    rest = replace(reading, places=[], notes=[], text=told)
    if WINDOW.search(told.lower()) is not None:
        entry = shelf.families["places"].get("living_room")
        if entry is not None:
            return PlaceSaid.unnamed(entry, reading.language)
    return setting(rest, shelf)


def _from_then_on(reading: Reading, steps: Sequence[list[Deed]], kind: str, places: Sequence[str]) -> list[str]:
    """What was told of a kind ('weather:', 'hour:') at each step, '' where nothing was yet. What a later clause says of
    the whole film holds from the start: only what begins then, or is told with another place, is new."""
    said = [g for g in reading.grounding if g.became.startswith(kind) and g.how == "exact"]
    told = [(in_clause(reading, steps, g.start), g) for g in said]
    out = [""] * len(steps)
    new = False
    for k, g in told:
        begin = max(reading.text.rfind(mark, 0, g.start) for mark in ",;.，。；") + 1
        clause = re.split(r"[,;.，。；]", reading.text[begin:])[0]
        moved = bool(places) and k > 0 and places[k] != places[k - 1]
        fresh = k > 0 and (BEGINS.search(clause) is not None or moved or kind == "hour:")
        new |= fresh
        out[k if fresh else 0 :] = [g.became.removeprefix(kind)] * (len(steps) - (k if fresh else 0))
    return out if new else [""] * len(steps)


def left_behind(reading: Reading, steps: Sequence[list[Deed]], where: Sequence[Setting]) -> list[set[int]]:
    """Keys of those who stayed in another place, of each step: who is told of in no step that plays in this one."""
    out: list[set[int]] = [set() for _ in steps]
    names = [setting.place.entry.name for setting in where]
    if len(set(names)) < 2:
        return out
    for k in range(1, len(steps)):
        if any(deed.meanwhile for deed in steps[k]):  # who does the one is not where the other is done
            mine, theirs = ({key for d in step for key in d.motions} for step in (steps[k], steps[k - 1]))
            out[k] |= theirs - mine
            out[k - 1] |= mine - theirs
    first = brought(reading, steps)
    lead = leads(reading)[:1]
    for subject in reading.subjects:
        told = {k for k, step in enumerate(steps) for d in step
                if subject.key in (*d.subjects, *d.motions, d.target, d.to, d.tool)}
        told |= {first.get(subject.key, 0)}
        told |= {at(reading, steps, link.since) for link in reading.links
                 if link.since >= 0 and subject.key in (link.subject, link.object)}
        here = {names[k] for k in told}
        if subject in lead or subject.tool:
            continue
        for k, name in enumerate(names):
            if name not in here:
                out[k].add(subject.key)
    return out
