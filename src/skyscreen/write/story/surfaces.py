"""What small things stand on where nobody says so: a bowl on a table, a product on its plinth, never on the floor."""

from __future__ import annotations

import re

from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reader.forms import SPOT
from skyscreen.write.reading import Link, PlaceSaid, Reading, Subject

LARGEST = 0.5
"""Metres: what is taller stands on the floor of itself."""
GROUNDED = frozenset({
    "ball", "barbell", "baseball_bat", "basket", "basketball", "blanket", "bucket", "football", "frisbee",
    "garden_hose", "handbag", "ice_skates", "loose_brick", "marble_ball", "nest", "pillow", "rope_coil", "seashell",
    "shoes", "snowball", "snowboard", "spinning_top", "starfish", "surfboard", "toolbox", "toy_car", "watering_can",
    "coconut", "pumpkin", "feather",
})  # fmt: skip
"""Small things that are at home on the ground."""
STILL = ("idle", "look", "stand", "sway", "shine", "burn", "steam", "melt")
"""Motions that leave a thing where it stands."""
TURNING = ("spin", "turn", "pour", "open")
"""What a product does on its plinth besides."""
PAVED = ("asphalt", "paving", "concrete", "stone", "tile", "planks")
"""Ground of towns, on which nobody lays food or tools."""
FLOOR = re.compile(r"\b(floor|ground|rug|carpet|grass|lawn|snow(?! ?globe))\b"
                   r"|地上|地板|地面|地毯|草地|草丛|雪地", re.IGNORECASE)
"""Words by which the text itself lays things down."""
BEARERS = ("table", "desk", "plinth", "bench", "market_stall")


BESIDE = "next_to"


def put_up(reading: Reading, place: PlaceSaid, form: str, shelf: Shelf) -> None:
    """Give every small thing that nobody holds, carries or has put somewhere something to stand on.

    A spot puts its product on a plinth. Elsewhere it is the table that the text names, or one that is brought; in open
    country, where no table is, an apple may lie in the grass.
    """
    shown = form == SPOT or bool(place.colour)
    loose = [s for s in reading.subjects if _loose(s, reading, (*STILL, *TURNING) if shown else STILL)]
    product = shown and bool(reading.subjects) and reading.subjects[0] in loose
    homely = bool(place.entry.facts.get("indoor")) or place.entry.facts.get("ground") in PAVED
    if not loose or not (product or homely) or (FLOOR.search(reading.text) and not product):
        return
    bearer = None if product else next((s for s in reading.subjects if s.entry.name in BEARERS), None)
    if bearer is None:
        entry = shelf.families["things"].get("plinth" if product else "table")
        if entry is None:
            return
        bearer = reading.bring(entry)
        if product and place.colour:
            bearer.params["colour"] = place.colour  # of one piece with the paper behind
    put = loose[:1] if product else loose
    reading.links = [k for k in reading.links if not (k.kind == BESIDE and k.subject in {s.key for s in put})]
    reading.links += [Link(s.key, "on", bearer.key) for s in put]


def carry_along(reading: Reading, shelf: Shelf) -> None:
    """Who walks along drinking coffee has the cup in the hand in every shot that shows the walking: it does not wait on
    the road for the shots that show the drinking."""
    facts = {name: entry.facts for name, entry in shelf.families["motions"].items()}
    for deed in reading.deeds:
        if deed.tool is not None or deed.target is not None or len(deed.subjects) != 1:
            continue
        doer = deed.subjects[0]
        if not facts.get(deed.motions.get(doer, ""), {}).get("travels"):
            continue
        for other in reading.deeds:
            motion = facts.get(other.motions.get(doer, ""), {})
            held = other.tool if other.tool is not None else other.target if motion.get("holds") else None
            if other.step != deed.step or other.subjects != deed.subjects or motion.get("work"):
                continue
            if held is not None:
                deed.tool = held
                break


SKY = ("moon", "crescent_moon", "sun", "rainbow")
"""What hangs in the sky alone."""
LOOKS = frozenset({"look", "watch", "think", "idle", "stand"})
"""What is done through a window."""


def rooms_own(reading: Reading, place: PlaceSaid) -> None:
    """'By a window' in a room that has windows is one of its own: none is put up in the middle of the floor. One that
    is described, counted, opened or stood upon is shown by itself."""
    if not (place.entry.facts.get("indoor") and place.entry.facts.get("windows")):
        return
    _sky_outside(reading)
    panes = {s.key for s in reading.subjects if s.entry.name == "window"}
    for deed in reading.deeds:
        if deed.target in panes and deed.motions and set(deed.motions.values()) <= LOOKS:
            deed.target = None  # 'looks out the window' is through it, and not at it
    used = {key for d in reading.deeds for key in (*d.subjects, d.target, d.to, d.tool)}
    used |= {k.object for k in reading.links if k.kind in ("on", "inside")} | {k.subject for k in reading.links}
    own = {s.key for s in reading.subjects
           if s.entry.name == "window" and s.count == 1 and not s.params and s.scale == 1.0 and s.key not in used}
    if len(own) < len(reading.subjects):
        reading.subjects = [s for s in reading.subjects if s.key not in own]
        reading.links = [k for k in reading.links if not own & {k.subject, k.object, k.other}]
        reading.details = [row for row in reading.details if row[0] not in own]


def _sky_outside(reading: Reading) -> None:
    """'The moon shines through the window': it hangs in the sky behind the panes; none of 6 m is put into the room."""
    placed = {k.subject for k in reading.links if k.kind in ("on", "inside", "next_to")}
    handled = {d.tool for d in reading.deeds} | {
        d.target for d in reading.deeds if not (d.motions and set(d.motions.values()) <= LOOKS)}
    sky = {s.key for s in reading.subjects if s.entry.name in SKY and not s.small and s.key not in placed | handled}
    if not sky or len(sky) == len(reading.subjects):
        return
    for deed in reading.deeds:
        deed.target = None if deed.target in sky else deed.target
        deed.subjects = [key for key in deed.subjects if key not in sky]
        deed.motions = {key: motion for key, motion in deed.motions.items() if key not in sky}
    reading.deeds = [d for d in reading.deeds if d.subjects]
    reading.subjects = [s for s in reading.subjects if s.key not in sky]
    reading.links = [k for k in reading.links if not sky & {k.subject, k.object, k.other}]
    reading.details = [row for row in reading.details if row[0] not in sky]


def _loose(subject: Subject, reading: Reading, still: tuple[str, ...] = STILL) -> bool:
    """Whether it is small, for a table, does nothing but what is `still`, and nothing told says where it is."""
    tall = float(subject.entry.facts.get("height", 1.0)) * subject.scale
    if subject.tool or subject.params.get("turned") or subject.kind not in ("prop", "food", "light") or tall > LARGEST:
        return False
    told = (k for k in reading.links if k.subject == subject.key)
    if subject.entry.name in GROUNDED or any(
            k.kind != BESIDE or reading.subject(k.object).kind != "person" for k in told):
        return False  # what something else is in or beside still needs a place of its own; eggs beside a cook have none
    moves = [d.motions.get(subject.key, "idle") for d in reading.deeds if subject.key in d.subjects]
    handled = any(
        subject.key in (d.target, d.to, d.tool) and any(m not in STILL for m in d.motions.values())
        for d in reading.deeds
    )
    return not handled and all(m in still for m in moves)
