"""A user's own glTF file → Model: put upright on the ground, brought to its true height, painted with the house's
materials."""

from __future__ import annotations

import io
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.core import foreign
from skyscreen.core.errors import BadInput
from skyscreen.forge.decimate import fewer
from skyscreen.forge.solid import Paint, Piece, Solid, vertex_normals
from skyscreen.nouns.model import Model

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

SECONDS = 60.0
MEMORY = 3 << 30
"""Address space of the reader: 400,000 triangles and a 2048² texture take some 0.6 GB of it."""
TURNS = {"+z": 0.0, "+x": -90.0, "-z": 180.0, "-x": 90.0}
"""Degrees about the vertical that bring the file's front to +Z."""
SHARES = {1.0: 1.0, 0.55: 0.3, 0.3: 0.09, 0.16: 0.03}
"""Detail → share of the triangles that is kept."""


def imported(kit: Kit, path: Path, *, height: float, front: str = "+z", sockets: Any = None, mass: float | None = None,
             floats: float | None = None) -> Model:
    """The file as a thing.

    Args:
        height: metres from the lowest point to the highest.
        front: the axis of the file that looks forward: +z, -z, +x or -x.

    Raises:
        BadInput: the file cannot be read, with the reason.
    """
    pieces = _read(str(path), path.stat().st_mtime_ns)
    whole = np.concatenate([piece["position"] for piece in pieces])
    low, high = whole.min(0), whole.max(0)
    tall = float(high[1] - low[1])
    if not tall > 1e-9:
        raise BadInput(path.name, "is flat: it has no height to scale by", "Stand it upright, +Y up")
    scale = height / tall
    middle = (low + high) / 2
    solids = []
    for piece in pieces:
        solid = Solid((_coarser(_piece(piece), SHARES.get(kit.detail, kit.detail)),))
        solid = solid.move(-middle[0], -low[1], -middle[2]).scale(scale).turn("y", TURNS[front])
        solids.append(solid)
    return kit.model(*solids, sockets=sockets, mass=mass, floats=floats, colliders="box")


def _piece(piece: dict[str, Any]) -> Piece:
    rough, metal, glow, opaque = map(float, piece["factors"])
    colour = np.clip(piece["colour"], 0.0, 0.95)
    mean = tuple(map(float, colour.mean(0)))
    name = "glass" if opaque < 0.7 else "steel" if metal > 0.5 else "plastic" if rough < 0.45 else "paint"
    paint = Paint(name, mean, rough, min(glow, 15.0))  # pyright: ignore[reportArgumentType]
    uv = np.zeros((len(colour), 2), np.float32)
    return Piece(piece["position"], piece["normal"], uv, piece["index"], paint, {"colour": colour})


def _coarser(piece: Piece, share: float) -> Piece:
    """Fewer triangles for a coarser level."""
    want = int(len(piece.index) * share)
    if share >= 1.0 or want < 4:
        return piece
    points, faces, colour = fewer(piece.position, piece.index, piece.extra["colour"], want)
    uv = np.zeros((len(points), 2), np.float32)
    return Piece(points, vertex_normals(points, faces), uv, faces, piece.paint, {"colour": colour})


@lru_cache(maxsize=8)
def _read(path: str, _stamp: int) -> list[dict[str, Any]]:
    try:
        raw = foreign.read("skyscreen.forge.gltf", path, seconds=SECONDS, memory=MEMORY)
    except foreign.Unreadable as fault:
        raise BadInput(Path(path).name, str(fault), "Export it again as .glb, or take it out of the folder") from fault
    with np.load(io.BytesIO(raw), allow_pickle=False) as told:
        names = ("position", "normal", "index", "colour", "factors")
        return [{name: told[f"{name}{k}"] for name in names} for k in range(int(told["count"]))]
