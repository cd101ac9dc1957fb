"""What stands on, in or beside something fits it: a cactus on a table is a potted one, a whale in a bathtub a small
whale, a ship in a bottle a model. Who is called giant keeps that size, and what bears him grows."""

from __future__ import annotations

import re
from collections.abc import Callable

from skyscreen.catalogue.entry import POTTED
from skyscreen.forge import spans
from skyscreen.write.lexis.shelf import ALIVE, Shelf, words_of
from skyscreen.write.reading import Deed, Link, Reading, Subject

BEASTS = ("quadruped", "bird", "swimmer")
MODELS = ("building", "vehicle", "vessel", "body", "swimmer")
"""Kinds that nobody has in a room but as a small model; the sea's beasts are brought down like them."""
BEARING = ("furniture", "prop", "food", "light")
"""Kinds on which things are put."""
OVERHANG = {"building": 1.0, "vehicle": 1.0, "vessel": 1.0, "body": 1.0, "plant": 1.0, "swimmer": 1.1}
"""By how much the breadth of what stands there may be more than its support's; of others `LOOSE`."""
LOOSE = 1.7
"""A cat on a stool, a guitar on a chair hang over; an elephant does not."""
FILLS = 0.85
"""Share of the support that is taken by what was made to fit."""
STANDS = 0.6
"""Height of what was made to fit, by the support's length: no more, or it hides who stands behind."""
STALK = 2.4
"""Height of what grows or stands in a vase, a pot or a teapot, by the vessel's own."""
AS_TALL = 1.5
"""Height of a tiny person by the breadth of the mushroom or the book below."""
LIDDED, OPEN = 0.8, 1.5
"""Height of what is in a vessel, by the vessel's own: under its lid or behind its glass, and over its rim."""
ON_SILL, ON_FLOOR = 0.34, 1.5
"""Metres of a plant in its pot: on what is 0.4 m deep or less, and on the floor of a room; on a table between."""
ON_TABLE = 0.44
GROWN = 0.25
"""Metres: a lower plant needs no pot to be seen for one."""
TINY = 0.14
"""Metres: what is no longer than this bears no grown person, and nobody steps on it to reach a shelf."""
SITTING = 0.25
"""Metres from which on a box holds somebody."""
IN_HAND = 0.25
"""Metres of what somebody holds in one hand that is larger by nature."""
AMPLE = 1.5
"""Times its load's breadth that a cloud is at least, whose billows fall away from its flat top."""
HUGE = 20.0
"""Times its size at most: the screenplay's own limit."""
ROOMY: dict[str, bool | int] = {"empty": True, "open": 1, "turned": True}
"""Parameters by which a vessel makes room for what is in it: no wine, no lid, a hat on its crown."""
PALM = re.compile(r"\b(?:in|on) (?:the |his |her |their |my |a |its )?(?:\w+'s )?(?:open |tiny |small |cupped )?"
                  r"(?:hand|hands|palm|palms|pocket|fingertip|finger|thumb)\b|手心|手掌|掌心|掌上|手里|手上|口袋|指尖|衣兜")
"""Words of a hand or a pocket that something is in."""
PICTURING = ("paint", "draw", "sketch", "spray-paint", "画", "绘", "涂")
"""Beginnings of verbs whose object is a picture of it."""
PICTURED = 1.2
"""Metres of such a picture, where the thing itself is larger."""


def fit(reading: Reading, shelf: Shelf) -> None:
    """Bring everybody and everything that stands on or in something smaller down to its size, in the order of who bears
    whom, so that a village on a turtle in a bathtub has its turn after the turtle."""
    for deed in reading.deeds:
        upon = any(link.subject == deed.target and link.kind == "on" for link in reading.links)
        if deed.verb.startswith(PICTURING) and deed.target is not None and upon:
            picture = reading.subject(deed.target)  # 'paints a giant whale on a wall': a picture, no whale
            picture.scale = 1.0
            if picture.kind in (*ALIVE, *MODELS) and picture.kind != "person":
                picture.scale = round(min(1.0, PICTURED / max(_taken(picture).long, 1e-6)), 4)
    _on_backs(reading)
    _into_pots(reading, shelf)
    ties = [link for link in reading.links if link.kind in ("on", "inside")]
    for link in sorted(ties, key=lambda one: _depth(one.object, ties)):
        _onto(reading, link, sum(reading.subject(k.subject).count for k in ties if k.object == link.object))
    _in_hands(reading)


def _depth(key: int, ties: list[Link]) -> int:
    """How many bear each other under it."""
    depth, seen = 0, {key}
    while (under := next((k.object for k in ties if k.subject == key), None)) is not None and under not in seen:
        key, depth = under, depth + 1
        seen.add(under)
    return depth


# ---------------------------------------------------------------- pots


def _into_pots(reading: Reading, shelf: Shelf) -> None:
    """Plants on furniture, in rooms and counted by the pot are potted; a giant tree in a library is a tree."""
    indoor = bool(reading.places) and all(
        place.entry.facts.get("indoor") or place.entry.facts.get("pots") for place in reading.places)
    for plant in reading.subjects:
        if plant.kind != "plant" or POTTED not in plant.entry.params() or plant.params.get(POTTED) or plant.scale > 1.0:
            continue
        if float(plant.entry.facts.get("height", 1.0)) < GROWN or _cut(plant, reading, shelf):
            continue
        under = next((reading.subject(k.object) for k in reading.links
                      if k.subject == plant.key and k.kind in ("on", "inside")), None)
        beside = any(plant.key == k.subject and k.kind not in ("on", "inside") and _of_a_room(
            reading.subject(k.object), shelf) for k in reading.links)
        said = bool({"potted", "盆栽"} & set(plant.adjectives)) or "盆" in reading.text[slice(*plant.span)]
        if under is not None and under.kind in ("furniture", "light"):
            room = spans.top(under.entry.name, under.kind)
            _pot(plant, ON_SILL if room.short * under.scale <= 0.4 else ON_TABLE)
        elif under is not None and under.kind not in ("furniture", "building"):
            continue  # in a vase, on a cart: `_onto`
        elif ((indoor or beside) and float(plant.entry.facts.get("height", 1.0)) > ON_FLOOR) or said:
            _pot(plant, ON_TABLE if said else ON_FLOOR)


def _of_a_room(thing: Subject, shelf: Shelf) -> bool:
    """Whether it is furniture that stands in rooms alone."""
    rooms = [shelf.families["places"].get(name) for name in words_of(thing.entry.facts.get("places"))]
    return thing.kind == "furniture" and bool(rooms) and all(room and room.facts.get("indoor") for room in rooms)


def _cut(plant: Subject, reading: Reading, shelf: Shelf) -> bool:
    """Whether somebody has it in the hand: a rose that is given is in no pot."""
    held = {name for name, entry in shelf.families["motions"].items()
            if any(entry.facts.get(fact) for fact in ("holds", "gives"))}
    return any(plant.key in (d.target, d.tool) and held & set(d.motions.values()) for d in reading.deeds)


def _pot(plant: Subject, tall: float) -> None:
    plant.params[POTTED] = round(tall * min(max(plant.scale, 0.7), 1.0), 2)
    plant.scale, plant.small = 1.0, True


# ---------------------------------------------------------------- on and in


def _on_backs(reading: Reading) -> None:
    """'A snail carries a house', 乌龟背着一座城堡: it stands on the back, and is in no mouth."""
    for deed in list(reading.deeds):
        load = reading.subject(deed.target) if deed.target is not None else None
        beasts = [key for key in deed.subjects if reading.subject(key).kind in ("quadruped", "swimmer")]
        if load is None or not beasts or not (load.kind == "building" or load.entry.facts.get("world")):
            continue
        if deed.verb.split(" ")[0] in ("carry", "bear", "hold") or deed.verb[:1] in "背驮":
            reading.deeds.remove(deed)
            reading.links.append(Link(load.key, "on", beasts[0]))


def _onto(reading: Reading, link: Link, many: int) -> None:
    """Bring what stands there down to what bears it, or what bears a giant up to him."""
    above, below = reading.subject(link.subject), reading.subject(link.object)
    if above.small or not _measured(above) or not _measured(below):
        return
    inside = link.kind == "inside"
    if inside and below.kind in ("prop", "light"):
        below.params.update({name: value for name, value in ROOMY.items() if name in below.entry.params()})
    if below.entry.facts.get("grows"):
        share = spans.top(below.entry.name, below.kind).share(_taken(above)) / above.scale / max(many, 1)
        need = below.scale * AMPLE / share
        if need > HUGE:
            above.scale = round(above.scale * HUGE / need, 3)
        below.scale = round(min(max(below.scale, need), HUGE), 3)
        return
    room, own = allowed(above, below, inside=inside, many=many), _taken(above)
    if room is None:
        return
    most, fits = room
    if most >= above.scale:
        return
    if below.scale > 1.3 and above.scale <= 1.0 and not above.entry.facts.get("world"):  # 'in a giant teacup'
        below.scale = round(min(below.scale * above.scale / fits, HUGE), 3)
        fits = (allowed(above, below, inside=inside, many=many) or (fits, fits))[1]
        if fits >= 0.7 * above.scale:
            return
    if above.scale > 1.0 and not above.entry.facts.get("world") and own.long * above.scale > 0.3:
        return  # 'a giant octopus on the table' is one
    if above.kind == "person" and not _tiny(above, below, inside):
        return
    above.scale, above.small = fits if above.entry.facts.get("world") else min(fits, above.scale), True


def allowed(above: Subject, below: Subject, *, inside: bool, many: int = 1) -> tuple[float, float] | None:
    """(the scale up to which it may stay as it is, the scale at which it fits); None: any size may be there.

    Args:
        many: how many stand there side by side.
    """
    if below.kind in ("building", "vessel", "vehicle", "plant") and not _bears_little(above, below):
        return None
    world = bool(above.entry.facts.get("world"))
    if below.kind in ("person", *BEASTS) and above.kind in (*ALIVE, "prop", "food", "light", "furniture") and not (
            inside or world or _outweighs(above, below)):
        return None  # riders, parrots on shoulders, loads
    params = {} if below.kind == "person" else _own(below)
    measure: Callable[..., spans.Span] = spans.hollow if inside else spans.top
    wide = measure(below.entry.name, below.kind, params)
    count = max(many, 1)
    part = wide.long / count
    wide = spans.Span(max(part, wide.short), min(part, wide.short), wide.tall)
    own = _taken(above)
    share = wide.share(own) * below.scale
    if world:
        return 0.0, min(share * FILLS, (LIDDED if inside and below.entry.facts.get("closed") else OPEN) * wide.tall
                        * below.scale / own.tall) if inside else share * FILLS
    slack = 1.0 if above.kind == "person" else 1.1 if inside else OVERHANG.get(above.kind, LOOSE)
    if inside and above.kind in ("prop", "food", "light"):
        slack = 2.5  # baguettes in a basket, an umbrella in a stand
    tall = float("inf")
    if inside and above.kind == "plant":  # it stands in its stalk alone: a crown is wider than any vase
        tall = STALK * wide.tall / spans.WALL * below.scale / max(own.tall, 1e-6)
        return tall, tall
    if inside:
        lid = LIDDED if below.entry.facts.get("closed") else OPEN
        tall = lid * wide.tall / spans.WALL * below.scale / max(own.tall, 1e-6)
    elif above.kind == "person":
        tall = AS_TALL * wide.long * count * below.scale / own.tall
    elif above.kind in (*MODELS, "plant", "quadruped") and below.kind in BEARING:
        tall = STANDS * max(wide.long * count, 0.3) * below.scale / max(own.tall, 1e-6)
    free = float("inf") if above.kind in ("prop", "food", "light", "furniture", "quadruped", "bird") else tall
    return min(share * slack, free), min(share * FILLS, tall)


def _bears_little(above: Subject, below: Subject) -> bool:
    """Whether a plant, a car or a boat is much too small for what is on it: a house in a tree is built there, a girl
    on a leaf or an elephant on a bicycle is not."""
    if below.kind == "building":
        return False
    if below.kind == "plant":
        return float(below.entry.facts.get("height", 1.0)) * below.scale < 1.0
    return above.kind in (*MODELS, "quadruped") and _taken(above).long > 2.0 * spans.top(
        below.entry.name, below.kind, _own(below)).long * below.scale


def _outweighs(above: Subject, below: Subject) -> bool:
    """Whether what is carried is more than twice as long as who carries it: an elephant on a snail."""
    return above.kind in BEASTS and _taken(above).long * above.scale > 2.0 * spans.taken(
        below.entry.name, below.kind).long * below.scale


def _tiny(above: Subject, below: Subject, inside: bool) -> bool:
    """Whether somebody is a tiny person there. Nobody is by standing on a brick, or by sitting in a basket."""
    room = (spans.hollow if inside else spans.top)(below.entry.name, below.kind, _own(below)).long * below.scale
    said = above.scale < 0.7
    if inside:
        return room < SITTING and below.kind != "vehicle"
    return room < TINY or said or (below.kind == "plant" and room < SITTING)


def _taken(subject: Subject) -> spans.Span:
    return spans.taken(subject.entry.name, subject.kind, {} if subject.kind == "person" else _own(subject))


def _own(subject: Subject) -> dict[str, str | float | int | bool]:
    """The parameters that the thing itself takes."""
    known = {"young", POTTED, *ROOMY} & set(subject.entry.params())
    return {name: value for name, value in subject.params.items() if name in known}


def _measured(subject: Subject) -> bool:
    """Whether the catalogue itself can build it: a test's own shelf has things without a shape."""
    from skyscreen.catalogue import index

    return index.family("things").get(subject.entry.name) is subject.entry


def _in_hands(reading: Reading) -> None:
    """'Holds a whale in his palm', 口袋里的龙: what is larger by nature is as small as a hand; what is said to be in a
    hand is held by whose hand it is."""
    said = PALM.search(reading.text.lower())
    if said is None:
        return
    near = [s for s in reading.subjects if s.kind in (*MODELS, *BEASTS) and s.scale <= 1.0 and _measured(s)]
    for one in near:
        deed = next((d for d in reading.deeds if d.target == one.key), None)
        tie = next((k for k in reading.links if k.subject == one.key and k.kind in ("on", "inside")
                    and reading.subject(k.object).kind == "person"), None)
        owner = tie.object if tie is not None else next((key for key, part in reading.details if PALM.search(
            f"in the {part}" if part.isascii() else part + "里") and key != one.key), None)
        close = PALM.match(reading.text.lower(), one.span[1] + 1)
        if owner is None and deed is None and close is not None:  # 'keeps a dragon in his pocket'
            owner = next((s.key for s in reversed(reading.subjects) if s.kind == "person" and s.span < one.span), None)
        after = PALM.search(reading.text.lower(), min(one.span[0], deed.span[0] if deed else one.span[0]))
        if owner is None and (deed is None or after is None):
            continue
        own = _taken(one)
        if max(own.long, own.tall) > 2.0 * IN_HAND and not one.small:
            one.scale, one.small = round(IN_HAND / max(own.long, own.tall), 5), True
        if deed is None and owner is not None:
            reading.links = [k for k in reading.links if k is not tie]
            reading.details = [row for row in reading.details if row[0] != owner]
            step = min((d.step for d in reading.deeds), default=0)
            reading.deeds = [d for d in reading.deeds if one.key not in d.subjects and owner not in d.subjects]
            verb = "hold" if reading.language == "en" else "拿着"
            reading.deeds.append(Deed([owner], verb, said.span(), step, target=one.key))
