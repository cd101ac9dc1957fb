"""What an animal wears: a hat between its ears, a scarf, tie or medal about its neck, glasses, a coat over its trunk.

The same words as a person's, laid on whatever the animal's own skin measures: no animal says anything for it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import garment
from skyscreen.forge.body.field import unit
from skyscreen.forge.body.garment import Cloth
from skyscreen.forge.body.sheet import ball, grid
from skyscreen.forge.rigs.hats import PROFILED
from skyscreen.forge.rigs.hats import hat as lay_hat
from skyscreen.forge.rigs.headgear import HEADGEAR
from skyscreen.forge.rigs.headgear.daily import eyeglass
from skyscreen.forge.rigs.neckwear import GOLD, USUAL
from skyscreen.forge.rigs.tools.backs import BACKS

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.kit import Kit

Array = NDArray[Any]
HUMAN = (0.155, 0.105, 0.042)
"""Metres of the head that hats are cut for: crown over the skull's middle, half its width, half between the eyes."""
SNUG = 0.78
"""Of the skull's width that a hat takes: it sits between the ears."""
BRIM = 0.06
"""Metres over the skull's middle at which a human hat ends: on an animal that is over its eyes."""


@dataclass(frozen=True)
class Frame:
    """Where things are worn on one animal, metres."""

    skin: tuple[Array, Array, Array]
    """Position (V, 3), normal (V, 3), index (T, 3)."""
    weight: Array
    trunk: tuple[tuple[Array, float], ...]
    """Planes (normal, offset) behind all of which a coat lies."""
    head: Array
    half: float
    """Half the skull's width."""
    eyes: tuple[Array, Array]
    throat: tuple[Array, Array]
    """The neck's foot and the skull's end of it."""
    joint: str
    """That carries what is about the neck."""
    thick: float
    """How far the coat of hair stands off the skin."""

    @property
    def centre(self) -> tuple[float, float, float]:
        """Middle of the human skull under whose hat this crown would be."""
        near = self.skin[0][np.linalg.norm((self.skin[0] - self.head)[:, ::2], axis=1) < 0.5 * self.half]
        near = near[near[:, 1] > self.head[1]]
        crown = float(near[:, 1].max()) if len(near) else float(self.head[1]) + self.half
        low = crown + 0.3 * self.thick - 0.82 * HUMAN[0] * self.scale
        brow = max(float(eye[1]) for eye in self.eyes) + 0.30 * self.half - BRIM * self.scale
        return float(self.head[0]), max(low, brow), float(self.head[2]) - 0.16 * self.half

    @property
    def scale(self) -> float:
        return SNUG * self.half / HUMAN[1]

    def inside(self) -> Array:
        """(V,) bool: skin that a coat covers."""
        return np.logical_and.reduce([self.skin[0] @ way <= far for way, far in self.trunk])

    def world(self, points: Array) -> Array:
        return np.asarray(points) * self.scale + np.asarray(self.centre)


def covered(frame: Frame, kit: Kit) -> Array:
    """(V,) bool: skin under a coat, where no hair is seen."""
    return frame.inside() if kit.dressed.get("wears") else np.zeros(len(frame.skin[0]), bool)


def dress(kit: Kit, clay: Clay, frame: Frame) -> None:
    """Lay on what the parameters say."""
    said = kit.dressed
    if said.get("wears"):
        _coat(kit, clay, frame, str(said["wears"]))
    for word in str(said.get("carries", "")).split():
        kind, _, tint = word.partition(":")
        _worn(kit, clay, frame, kind, kit.colour(tint) if tint else None)
    kind, _, tint = str(said.get("hat", "")).partition(":")
    if not kind:
        return
    tones: dict[str, Any] = {"dress": kit.colour(tint or "crimson"), "coat": kit.colour(tint or "navy")}
    tones |= {"own": kit.colour(tint)} if tint else {}
    bare = len(clay.lumps)
    if kind in HEADGEAR:
        made = HEADGEAR[kind](kit, tones)
        clay.wear(made.scale(frame.scale, frame.scale, frame.scale), "head", np.asarray(frame.centre))
    elif kind in PROFILED and kind not in ("spectacles", "hood", "mask", "helmet"):
        lay_hat(clay, frame, kind if kind != "tricorn" else "top", tones)  # type: ignore[arg-type]
    # On a small head clustering would take a hat's crown away.
    clay.lumps[bare:] = [replace(lump, whole=True) for lump in clay.lumps[bare:]]


def _worn(kit: Kit, clay: Clay, frame: Frame, kind: str, tone: Any) -> None:
    if kind in ("glasses", "sunglasses"):
        _spectacles(kit, clay, frame, tone, dark=kind == "sunglasses")
        return
    if kind in BACKS or kind not in USUAL:
        _satchel(clay, frame, tone)
        return
    colour = USUAL[kind] if tone is None else tone
    if kind in ("scarf", "cape", "shawl"):
        cloth = Cloth("cloth", colour, "scarf", 0.95)
        for share, wide in ((0.30, 0.42), (0.46, 0.34)):
            ring, girth = _ring(frame, share)
            _roll(clay, frame, ring, wide * girth, 0.17 * girth, cloth)
        _ends(clay, frame, cloth)
    elif kind in ("necklace", "garland", "medal"):
        ring, girth = _ring(frame, 0.25)
        for at in ring[:-1:2]:
            size = girth * (0.16 if kind == "garland" else 0.06)
            material = "petal" if kind == "garland" else "brass"
            clay.add(ball(at, np.full(3, size), 8), frame.joint, material, colour=colour, rough=0.3, levels=(0, 1))
        if kind == "medal":
            low = _front(frame, ring)
            disc = ball(low, np.array([0.30, 0.30, 0.07]) * girth, 14)
            clay.add(disc, frame.joint, "brass", colour=GOLD, rough=0.25)
    elif kind in ("tie", "bow_tie"):
        cloth = Cloth("silk", colour, "tie", 0.45)
        ring, girth = _ring(frame, 0.42)
        garment.strap(clay, frame.joint, ring, 0.09 * girth, cloth)
        at = _front(frame, ring)
        lobes = ((0.42, 0.40, 0.32), (-0.42, 0.40, 0.32), (0.0, 0.16, 0.19))
        for x, wide, tall in lobes if kind == "bow_tie" else lobes[2:]:
            place = at + np.array([x * girth, 0.0, 0.05 * girth])
            lobe = ball(place, np.array([wide, tall, 0.13]) * girth, 12)
            clay.add(lobe, frame.joint, "silk", colour=colour, rough=0.4, slot="tie")
        if kind == "tie":
            _ends(clay, frame, cloth, sides=(0.0,), share=0.42)


def _ring(frame: Frame, share: float) -> tuple[Array, float]:
    """(33, 3) points round the neck on the hair, and its mean radius, at a share of the way from its foot up."""
    a, b = frame.throat
    way = unit(b - a)
    at = a + (b - a) * share
    across = unit(np.cross(np.array([1.0, 0, 0]), way))
    gap = frame.skin[0] - at
    slab = np.abs(gap @ way) < 0.16 * np.linalg.norm(b - a) + 0.02 * frame.half
    out = np.stack([gap[slab] @ np.array([1.0, 0, 0]), gap[slab] @ across], -1)
    radius, angle = np.linalg.norm(out, axis=1), np.arctan2(out[:, 0], out[:, 1])
    near = radius < 2.6 * frame.half
    turns = np.linspace(-np.pi, np.pi, 33)
    usual = float(np.median(radius[near])) if near.any() else frame.half
    row = np.full(33, usual)
    for k, turn in enumerate(turns):
        own = radius[near & (np.abs((angle - turn + np.pi) % (2 * np.pi) - np.pi) < 0.25)]
        row[k] = min(float(own.max()), 1.7 * usual) if len(own) else usual
    row[:-1] = (np.roll(row[:-1], 1) + row[:-1] + np.roll(row[:-1], -1)) / 3
    row[-1] = row[0]
    row = row + 0.75 * frame.thick + 0.05 * usual
    ring = at + np.sin(turns)[:, None] * row[:, None] * np.array([1.0, 0, 0]) + (np.cos(turns) * row)[:, None] * across
    return ring, usual


def _roll(clay: Clay, frame: Frame, ring: Array, tall: float, thick: float, cloth: Cloth) -> None:
    """A soft band along a closed ring, `tall` metres along the neck, with the folds of a cloth that is wound."""
    way = unit(frame.throat[1] - frame.throat[0])
    middle = ring[:-1].mean(0)
    out = unit(ring - middle - ((ring - middle) @ way)[:, None] * way)
    turn, round_ = np.linspace(0, 2 * np.pi, len(ring))[:, None], np.linspace(0, 2 * np.pi, 17)[None]
    fold = 1 + 0.22 * np.cos(3 * round_ + 2 * turn) * (np.cos(round_) > 0)
    lift = 0.5 * tall * np.sin(round_) + 0.10 * tall * np.sin(2 * turn + 1)
    off = thick * np.cos(round_) * fold
    points = ring[:, None] + out[:, None] * off[..., None] + way * lift[..., None]
    facing = out[:, None] * np.cos(round_)[..., None] + way * np.sin(round_)[..., None]
    sheet = grid(points, facing)
    clay.add(sheet, frame.joint, cloth.material, colour=cloth.colour, slot=cloth.slot, rough=cloth.rough, levels=(0, 1))


def _front(frame: Frame, ring: Array) -> Array:
    """The point of a ring that is furthest in front and below."""
    return ring[int(np.argmax(ring[:, 2] - 0.4 * ring[:, 1] - 0.8 * np.abs(ring[:, 0])))]


def _ends(
    clay: Clay, frame: Frame, cloth: Cloth, sides: tuple[float, ...] = (0.45, -0.25), share: float = 0.34
) -> None:
    """Ends that hang from the throat before the breast."""
    ring, girth = _ring(frame, share)
    top, skin = _front(frame, ring), frame.skin[0]
    for n, side in enumerate(sides):
        x = side * girth
        column = skin[np.abs(skin[:, 0] - x) < 0.35 * girth]
        way = []
        for drop in np.linspace(0.0, 1.55 - 0.35 * n, 7) * girth:
            y = float(top[1]) - drop
            near = column[np.abs(column[:, 1] - y) < 0.3 * girth]
            z = max(float(near[:, 2].max()) if len(near) else -9.0, float(top[2]) - 0.25 * drop)
            way.append((x * (1 + 0.25 * drop / girth), y, min(z, float(top[2]) + 0.5 * girth) + 0.8 * frame.thick))
        line, across = np.array(way)[:, None], np.linspace(-1, 1, 5)[None, :, None] * np.array([0.24 * girth, 0, 0])
        bulge = (1 - np.linspace(-1, 1, 5) ** 2)[None, :, None] * np.array([0, 0, 0.05 * girth])
        for lift, face in ((bulge, 1.0), (-bulge - [0, 0, 0.03 * girth], -1.0)):
            points = line + across + lift
            sheet = grid(points, np.broadcast_to(np.array([0, 0, face]), points.shape))
            clay.add(
                sheet, frame.joint, cloth.material, colour=cloth.colour, slot=cloth.slot, rough=cloth.rough,
                levels=(0, 1),
            )  # fmt: skip


def _spectacles(kit: Kit, clay: Clay, frame: Frame, tone: Any, dark: bool) -> None:
    """Glasses before the eyes, as wide as these are apart."""
    left, right = frame.eyes
    apart = max(float(abs(left[0] - right[0])) / 2, 0.45 * frame.half)
    own = apart / HUMAN[2]
    if dark:
        made = eyeglass(kit, {}).move(0, -0.006, -0.104)
    else:
        rim = kit.material("plastic", tone or "#26180e", 0.3)
        made = kit.torus(0.034, 0.0045, rim, segments=20, sides=6).turn("x", 90).move(HUMAN[2], 0, 0).both()
        made += kit.ropes([((-0.006, 0.004, 0.002), (0.006, 0.004, 0.002), 0.004)], rim, 5)
    at = (left + right) / 2 + np.array([0, 0, 0.5 * apart + frame.thick])
    clay.wear(made.scale(own, own, own), "head", at)


def _satchel(clay: Clay, frame: Frame, tone: Any) -> None:
    """A pack on the back."""
    rows = frame.skin[0][frame.inside()]
    middle = (rows.min(0) + rows.max(0)) / 2
    wide = float(rows[:, 0].max() - rows[:, 0].min())
    back = rows[np.abs(rows[:, 2] - middle[2]) < 0.2 * wide]
    at = np.array([0.0, float(back[:, 1].max()) + 0.12 * wide, float(middle[2])])
    colour = (0.28, 0.14, 0.05) if tone is None else tone
    joint = frame.joint if "spine2" not in clay.skeleton.index else "spine2"
    clay.add(ball(at, np.array([0.30, 0.20, 0.34]) * wide, 16), joint, "leather", colour=colour, slot="pack", rough=0.7)


def _coat(kit: Kit, clay: Clay, frame: Frame, said: str) -> None:
    """The trunk's own skin, moved out by the hair and a finger of cloth."""
    kind, _, rest = said.partition(":")
    tint, _, pattern = rest.partition(" ")
    position, normal, index = frame.skin
    own = index[frame.inside()[index].any(1)]
    used, place = np.unique(own, return_inverse=True)
    out = 0.55 * frame.thick + 0.07 * frame.half
    moved = position[used].astype(np.float64)
    for way, far in frame.trunk:  # its edges are cut straight
        moved -= np.maximum(moved @ way - far, 0)[:, None] * way
    moved = (moved + normal[used] * out).astype(np.float32)
    colour = kit.colour(tint or {"raincoat": "yellow", "armour": "steel"}.get(kind, "crimson"))
    clay.add(
        (moved, normal[used], place.reshape(-1, 3).astype(np.uint32)), frame.weight[used],
        "steel" if kind == "armour" else pattern or "cloth", colour=colour, rough=0.9, slot="wears",
    )  # fmt: skip
