"""Built models on disk: one .npz a model, its SHA-256 in front, committed by one rename."""

from __future__ import annotations

import hashlib
import io
import json
import uuid
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from skyscreen.core.store import default_root
from skyscreen.nouns.model import Collider, Joint, Light, Mesh, Model, Part, Socket

ARRAYS = ("position", "normal", "uv", "colour", "aux", "index", "joints", "weights")


def path(key: str) -> Path:
    return default_root() / "models" / key[:2] / f"{key}.npz"


def load(key: str) -> Model | None:
    """The model, or None when absent or damaged (a damaged file is removed)."""
    file = path(key)
    try:
        raw = file.read_bytes()
    except OSError:
        return None
    if hashlib.sha256(raw[32:]).digest() != raw[:32]:
        file.unlink(missing_ok=True)
        return None
    with np.load(io.BytesIO(raw[32:]), allow_pickle=False) as data:
        return _unpack(json.loads(bytes(data["meta"]).decode()), data)


def save(key: str, model: Model) -> None:
    """Write once; two processes that build the same model write the same bytes."""
    arrays: dict[str, Any] = {"meta": np.frombuffer(json.dumps(_meta(model)).encode(), np.uint8)}
    for k, mesh in enumerate(model.lods):
        for name in ARRAYS:
            if getattr(mesh, name) is not None:
                arrays[f"{k}.{name}"] = getattr(mesh, name)
    buffer = io.BytesIO()
    np.savez(buffer, **arrays)
    payload = buffer.getvalue()
    file = path(key)
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f"{file.name}.{uuid.uuid4().hex}.part")
    part.write_bytes(hashlib.sha256(payload).digest() + payload)
    part.replace(file)


def _meta(model: Model) -> dict[str, Any]:
    return {
        "name": model.name,
        "low": model.low,
        "high": model.high,
        "rig": model.rig,
        "mass": model.mass,
        "density": model.density,
        "waterline": model.waterline,
        "facts": dict(model.facts),
        "joints": [asdict(j) for j in model.joints],
        "sockets": {name: asdict(s) for name, s in model.sockets.items()},
        "colliders": [asdict(c) for c in model.colliders],
        "lights": [asdict(light) for light in model.lights],
        "parts": [[asdict(p) for p in mesh.parts] for mesh in model.lods],
    }


def _tuples(row: dict[str, Any]) -> dict[str, Any]:
    """JSON lists back to tuples."""
    return {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}


def _unpack(meta: dict[str, Any], data: Any) -> Model:
    lods = []
    for k, parts in enumerate(meta["parts"]):
        arrays = {name: data[f"{k}.{name}"] for name in ARRAYS if f"{k}.{name}" in data.files}
        lods.append(Mesh(parts=tuple(Part(**_tuples(p)) for p in parts), **arrays))
    return Model(
        name=meta["name"],
        lods=tuple(lods),
        low=tuple(meta["low"]),
        high=tuple(meta["high"]),
        rig=meta["rig"],
        joints=tuple(Joint(**_tuples(j)) for j in meta["joints"]),
        sockets={name: Socket(**_tuples(s)) for name, s in meta["sockets"].items()},
        colliders=tuple(Collider(**_tuples(c)) for c in meta["colliders"]),
        mass=meta["mass"],
        density=meta["density"],
        waterline=meta["waterline"],
        lights=tuple(Light(**_tuples(light)) for light in meta["lights"]),
        facts=_tuples(meta["facts"]),
    )
