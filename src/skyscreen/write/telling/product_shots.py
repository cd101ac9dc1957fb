"""An advert that tells a story about people is still about its product: first, half way and last the picture is of it.

Who uses the thing is in every other shot; without these the thing itself would be a speck in his hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reading import Reading, Subject

WAYS = (("close", "eye", "push_in", 85.0, 30.0), ("close", "high", "orbit_left", 85.0, 70.0),
        ("medium", "low", "pull_out", 50.0, -35.0))
"""Size, angle, move, lens in mm and degrees round it: touched, in use, and with its name."""
LARGE = ("vehicle", "vessel", "building", "furniture")
"""Kinds that are shown whole: a near picture of a car is one of its door."""
HALF = 0.45
"""How far through the film it is seen the second time."""
WHOLE = 40.0
"""Millimetres for what is shown whole."""


def product(reading: Reading) -> Subject | None:
    """The thing that the brief names first; None where it sells nothing that the catalogue holds."""
    things = [s for s in reading.subjects if s.kind not in ALIVE and s.span[1] > s.span[0] and s.count == 1]
    return min(things, key=lambda s: s.span[0], default=None)


def product_shots(scenes: Sequence[Scene], reading: Reading) -> dict[str, dict[str, Any]]:
    """Shot id → its camera, at the product, and what brings it there; none where the user asked for cameras, or nobody
    is about."""
    sold = product(reading)
    if sold is None or reading.cameras or not any(s.kind in ALIVE for s in reading.subjects):
        return {}
    name = sold.ids[0]
    row = [shot for scene in scenes for shot in scene.shots]
    there = [k for k, shot in enumerate(row) if _shows(shot, name)]
    if len(row) < 3 or not there:
        return {}
    middle = min(there, key=lambda k: abs(k - HALF * len(row)))
    large = sold.kind in LARGE
    out: dict[str, dict[str, Any]] = {}
    for k, (size, angle, move, lens, side) in zip((0, middle, len(row) - 1), WAYS, strict=True):
        own, known = row[k], row[min(there, key=lambda n, k=k: abs(n - k))]
        changes: dict[str, Any] = {"camera": own.camera.model_copy(update={
            "size": "full" if large else size, "angle": angle, "move": move, "lens": WHOLE if large else lens,
            "focus": name, "side": side if own.camera.side >= 0 else -side, "part": ""})}
        if not _shows(own, name):  # the table under it comes along
            under = [r for r in known.relations if r.subject == name]
            new = {name, *(r.object for r in under)} - {a.subject for a in own.actions}
            changes |= {"actions": [*own.actions, *(a for a in known.actions if a.subject in new)],
                        "relations": [*own.relations, *under]}
        out[own.id] = out.get(own.id, {}) | changes
    return out


def _shows(shot: Shot, name: str) -> bool:
    return any(action.subject == name for action in shot.actions) or name in shot.subjects
