"""Where one thing can stand on, in or under another: sockets first, its own triangles otherwise."""

from __future__ import annotations

import numpy as np

from skyscreen.nouns.model import Model
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array

SEATS = ("seat", "saddle", "back", "top", "deck", "surface", "shelf")
TOPS = ("top", "surface", "shelf", "deck", "seat", "saddle", "back")
"""The same for what has no life: a vase stands on the piano, and not on its bench."""
NARROW = 2.0
"""Metres across: in a narrower boat nobody sits beside another."""
POSTS = ("prop", "furniture", "light")
"""Kinds among which posts are: a bird stands on what is right under it."""
THWART = 1.05
"""Metres between the seats of a rowing boat."""
HEADROOM = 0.5
"""Metres from a seat to the roof over it, at least."""
INNER = ("inside", "inner", "interior", "bottom", "hold", "cabin")


def surface(model: Model, x: Array, z: Array, below: float = np.inf) -> Array:
    """(N,) height of the highest triangle over object-space points (N,), lower than `below`; −inf where is none."""
    mesh = model.lods[0]
    tri = np.asarray(mesh.position, float)[np.asarray(mesh.index).reshape(-1, 3)]
    a, b, c = tri[:, 0], tri[:, 1], tri[:, 2]
    area = (b[:, 0] - a[:, 0]) * (c[:, 2] - a[:, 2]) - (c[:, 0] - a[:, 0]) * (b[:, 2] - a[:, 2])
    up = np.abs(area) > 1e-12
    a, b, c, area = a[up], b[up], c[up], area[up]
    out = np.full(len(x), -np.inf)
    for k, (px, pz) in enumerate(zip(x, z, strict=True)):
        w1 = ((px - a[:, 0]) * (c[:, 2] - a[:, 2]) - (c[:, 0] - a[:, 0]) * (pz - a[:, 2])) / area
        w2 = ((b[:, 0] - a[:, 0]) * (pz - a[:, 2]) - (px - a[:, 0]) * (b[:, 2] - a[:, 2])) / area
        hit = (w1 >= 0) & (w2 >= 0) & (w1 + w2 <= 1)
        high = (a[:, 1] + w1 * (b[:, 1] - a[:, 1]) + w2 * (c[:, 1] - a[:, 1]))[hit]
        high = high[high < below]
        out[k] = high.max() if len(high) else -np.inf
    return out


def on(subject: Subject, parent: Subject, x: float = 0.0, z: float = 0.0) -> Array:
    """(3,) where the subject's origin stands on its parent, in the parent's object space.

    Args:
        x, z: wished place on it, parent's object metres; a socket wins when the wish is its middle.
    """
    if x == 0 and z == 0:
        names = SEATS if subject.kind in ("person", "quadruped", "bird", "swimmer") else TOPS
        for name in names if not (_roofed(subject, parent) or _built(subject, parent)) else ():
            if name in parent.model.sockets:
                return np.array(parent.model.sockets[name].position, float)
    deck = next((parent.model.sockets[n].position for n in SEATS if n in parent.model.sockets), None)
    below = np.inf
    if parent.kind == "vessel" and deck is not None:  # beside who stands on its deck, and on none of its yards
        x, z, below = x + float(deck[0]), z + float(deck[2]), float(deck[1]) + HEADROOM / parent.scale
    # Median over a cross a third of the subject wide: a mast or a knob under one point does not lift it.
    reach = max(0.02, 0.33 * min(subject.half)) / parent.scale
    dx, dz = np.array([0, 1, -1, 0, 0]) * reach, np.array([0, 0, 0, 1, -1]) * reach
    heights = surface(parent.model, x + dx, z + dz, below)
    good = heights[np.isfinite(heights)]
    bare = parent.model.high[1] if deck is None or np.isinf(below) else float(deck[1])
    top = float(np.median(good)) if len(good) else bare
    if subject.kind == "bird" and parent.kind in POSTS and np.isfinite(heights[0]):
        top = float(heights[0])  # on a post's head, however slim it is
    return np.array([x, top, z]) - np.array([0.0, subject.low[1] / parent.scale, 0.0])


def _roofed(subject: Subject, parent: Subject) -> bool:
    """Whether an animal is on a car: it does not sit at the wheel, it stands on the roof over the seats."""
    seat = parent.model.sockets.get("seat")
    if parent.kind != "vehicle" or subject.kind not in ("quadruped", "bird") or seat is None:
        return False
    roof = surface(parent.model, np.zeros(1), np.zeros(1))[0]
    return bool(np.isfinite(roof) and roof > seat.position[1] + HEADROOM)


LONG = 1.3
"""Longer by its breadth than this, a thing has a length to lie along."""


def along(subject: Subject, parent: Subject, own: float, his: float) -> float:
    """The heading, in radians, of what is carried: a ship in a bottle, a train on a shelf lie along what bears them
    where they are longer than that is broad; whatever has room, or somebody alive, keeps its `own`."""
    (x, z), (wide, deep) = subject.half, parent.half
    lifeless = subject.kind in ("vessel", "vehicle", "building", "prop", "body")
    if not lifeless or max(x, z) < LONG * min(x, z) or max(wide, deep) < LONG * min(wide, deep) or (
            max(x, z) < 0.9 * min(wide, deep)):
        return own
    turn = 0.0 if (z > x) == (deep > wide) else np.pi / 2
    ahead, back = his + turn, his + turn + np.pi
    off = abs((own - ahead + np.pi) % (2 * np.pi) - np.pi)
    return float(ahead if off <= np.pi / 2 else back)


def _built(subject: Subject, parent: Subject) -> bool:
    """Whether a house or a village stands on an animal: on its shell or its back, and not in the saddle below."""
    return parent.kind in ("quadruped", "swimmer", "bird") and (
        subject.kind == "building" or bool(subject.facts.get("world")))


def borne(parent: Subject, bears: tuple[float, float, str]) -> Array:
    """(3,) where who is carried sits on a carrier, in its object space: `bears` (up, ahead) shares of 1.68 m from the
    joint of the chest."""
    chest = next(joint.head for joint in parent.model.joints if joint.name == "chest")
    return np.array(chest, float) + np.array([0.0, bears[0], bears[1]]) * float(parent.model.facts["gait"]["k"])


PILLOW = 0.64
"""Share of the body's 1.68 m from the middle of who lies on the back to the back of the head."""


def lying(subject: Subject, parent: Subject, number: int = 0) -> Array | None:
    """(3,) where the middle of who lies there is, the head on a pillow, in the parent's object space; None: there is
    none. The body lies along the parent's +Z, the feet that way."""
    names = [name for name in ("pillow", "pillow2") if name in parent.model.sockets]
    if not names:
        return None
    head = np.asarray(parent.model.sockets[names[number % len(names)]].position, float)
    return head + np.array([0.0, 0.0, PILLOW * subject.height / 1.68 / parent.scale])


def beam(parent: Subject) -> float:
    """Metres across a hull, without its oars."""
    return float(parent.model.facts.get("beam", 2 * parent.half[0] / parent.scale)) * parent.scale


def in_row(subject: Subject, parent: Subject, number: int, of: int) -> Array:
    """(3,) the place of the `number`th of `of` who sit in a narrow boat one behind the other, at its seat's height."""
    seat = on(subject, parent)
    room = 0.7 * (parent.model.high[2] - parent.model.low[2])
    gap = min(THWART / parent.scale, room / max(of - 1, 1))
    return seat + np.array([0.0, 0.0, (number - (of - 1) / 2) * gap])


def on_wire(subject: Subject, parent: Subject, number: int, of: int) -> Array:
    """(3,) the place of the `number`th of `of` in a row along a wire or a rail, whose middle is the parent's socket
    `wire` and which runs along its x."""
    gap = max(2.4 * subject.half[0], 0.25) / parent.scale
    middle = np.array(parent.model.sockets["wire"].position, float)
    return middle + np.array([(number - (of - 1) / 2) * gap, -subject.low[1] / parent.scale, 0.0])


def inside(subject: Subject, parent: Subject) -> Array:
    """(3,) where the subject's origin is inside its parent: on its inner floor, on what fills a vessel, else low in
    its middle."""
    model = parent.model
    for name in INNER:
        if name in model.sockets:
            return np.array(model.sockets[name].position, float)
    height = model.high[1] - model.low[1]
    floor = surface(model, np.zeros(1), np.zeros(1), model.low[1] + 0.9 * height)[0]
    if not np.isfinite(floor):
        floor = model.low[1] + 0.1 * height
    return np.array([0.0, float(floor) - subject.low[1] / parent.scale, 0.0])


def brink(subject: Subject, parent: Subject, local: Array) -> Array:
    """(3,) the place on the parent's front edge where the subject just stands: its middle a third of its own half
    width inside, so that a nudge sends it over."""
    top = float(parent.model.high[2])
    inner = 0.33 * min(subject.half) / parent.scale
    height = local[1] + subject.low[1] / parent.scale
    for z in np.linspace(top, float(local[2]), 40):
        found = surface(parent.model, np.array([local[0]]), np.array([z]))[0]
        if np.isfinite(found) and abs(found - height) < 0.02 + 0.02 * height:
            return np.array([local[0], local[1], max(z - inner, local[2])])
    return local
