"""Reads a glTF file in a process of its own: `python -m skyscreen.forge.gltf FILE` writes its pieces as npz.

Whatever the file says, what comes out are plain triangles: positions in the scene's frame, normals, colours sampled
from its textures, and four numbers a piece (roughness, metalness, emission, opacity). Nothing of it is executed,
nothing beside it is opened: textures and buffers must lie in the file itself, as in every .glb.
"""

from __future__ import annotations

import io
import json
import struct
import sys
from pathlib import Path
from typing import Any

import numpy as np

from skyscreen.forge.decimate import fewer
from skyscreen.forge.solid import vertex_normals

LARGEST = 64 << 20
"""Bytes of a file."""
TRIANGLES = 400_000
"""Read; the finest level keeps FINEST of them."""
FINEST = 24_000
PIECES = 64
"""Primitives; more are a scene, not a thing."""


class Refused(Exception):
    """The file cannot be a thing; the words are for its owner."""


def main() -> None:
    path = Path(sys.argv[1])
    if path.stat().st_size > LARGEST:
        raise Refused(f"it has {path.stat().st_size >> 20} MB; at most {LARGEST >> 20} MB are read")
    raw = path.read_bytes()
    _self_contained(raw)
    pieces = _pieces(raw)
    out: dict[str, Any] = {}
    for k, piece in enumerate(pieces):
        out |= {f"{name}{k}": value for name, value in piece.items()}
    stream = io.BytesIO()
    np.savez(stream, count=len(pieces), **out)
    sys.stdout.buffer.write(stream.getvalue())


def _self_contained(raw: bytes) -> None:
    """The JSON chunk of a .glb names no other file."""
    if len(raw) < 20 or raw[:4] != b"glTF":
        raise Refused("it is no .glb file (binary glTF 2.0)")
    version, _, length = struct.unpack_from("<III", raw, 4)
    if version != 2 or length > len(raw) - 20:
        raise Refused("it is cut short, or not of version 2")
    try:
        tree = json.loads(raw[20 : 20 + length])
        places = [item.get("uri", "data:") for key in ("buffers", "images") for item in tree.get(key, [])]
    except (ValueError, AttributeError, RecursionError) as error:
        raise Refused("its description cannot be read") from error
    if any(not str(place).startswith("data:") for place in places):
        raise Refused("it names files beside it; export it as one .glb with everything inside")


def _pieces(raw: bytes) -> list[dict[str, Any]]:
    import trimesh

    scene = trimesh.load(io.BytesIO(raw), file_type="glb", force="scene", process=False)
    found = [mesh for mesh in scene.dump() if isinstance(mesh, trimesh.Trimesh) and len(mesh.faces)]
    total = sum(len(mesh.faces) for mesh in found)
    if not found:
        raise Refused("it holds no triangles")
    if total > TRIANGLES or len(found) > PIECES:
        raise Refused(f"it has {total:,} triangles in {len(found)} pieces; at most {TRIANGLES:,} in {PIECES} are read")
    if not all(np.isfinite(mesh.vertices).all() for mesh in found):
        raise Refused("some of its points are not numbers")
    return [_piece(mesh, FINEST * len(mesh.faces) / max(total, FINEST)) for mesh in found]


def _piece(mesh: Any, most: float) -> dict[str, Any]:
    """One primitive: colours are taken from the full mesh, then triangles are let go."""
    colour, factors = _colours(mesh)
    position = np.asarray(mesh.vertices, np.float32)
    index = np.asarray(mesh.faces, np.uint32)
    if len(index) > most:
        position, index, colour = fewer(position, index, colour, int(most))
    normal = vertex_normals(position, index)
    return {"position": position, "normal": normal, "index": index, "colour": colour, "factors": factors}


def _colours(mesh: Any) -> tuple[Any, Any]:
    """Linear albedo a vertex (V, 3), and (roughness, metalness, emission, opacity) of the whole."""
    count = len(mesh.vertices)
    look = mesh.visual
    if look.kind == "vertex":
        given = np.asarray(look.vertex_colors, np.float32)[:, :3] / 255
        return _linear(given).astype(np.float32), np.array([0.6, 0.0, 0.0, 1.0], np.float32)
    material = getattr(look, "material", None)
    base = _colour(getattr(material, "baseColorFactor", None), (0.8, 0.8, 0.8, 1.0))
    colour = np.tile(base[:3], (count, 1))
    image, uv = getattr(material, "baseColorTexture", None), getattr(look, "uv", None)
    if image is not None and uv is not None and len(uv) == count:
        colour = colour * _linear(_sampled(image, np.asarray(uv, float)))
    glow = _colour(getattr(material, "emissiveFactor", None), (0.0, 0.0, 0.0, 1.0))[:3]
    rough = getattr(material, "roughnessFactor", None)
    metal = getattr(material, "metallicFactor", None)
    opaque = base[3] if getattr(material, "alphaMode", "OPAQUE") == "BLEND" else 1.0
    factors = (0.6 if rough is None else rough, 0.0 if metal is None else metal, float(glow.max()), opaque)
    return colour.astype(np.float32), np.clip(np.array(factors, np.float32), 0, 4)


def _colour(given: Any, usual: tuple[float, ...]) -> Any:
    """A factor as floats: trimesh gives bytes or floats, three or four of them."""
    if given is None:
        return np.array(usual, np.float32)
    values = np.asarray(given, np.float32).ravel()
    values = values / 255 if np.asarray(given).dtype.kind in "ui" else values
    return np.clip(np.concatenate([values, np.array(usual[len(values):], np.float32)]), 0, 1)


def _sampled(image: Any, uv: Any) -> Any:
    """(V, 3) texels at the texture coordinates, repeated outside 0–1."""
    picture = np.asarray(image.convert("RGB").resize((min(image.width, 2048), min(image.height, 2048))), np.float32)
    rows, columns = picture.shape[:2]
    x = np.clip((uv[:, 0] % 1.0) * columns, 0, columns - 1).astype(int)
    y = np.clip((1 - uv[:, 1] % 1.0) * rows, 0, rows - 1).astype(int)
    return picture[y, x] / 255


def _linear(value: Any) -> Any:
    """sRGB to linear light (IEC 61966-2-1)."""
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


if __name__ == "__main__":
    main()
