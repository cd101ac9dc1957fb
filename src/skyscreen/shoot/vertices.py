"""How vertices and instances lie in their buffers, and a run of them that is drawn at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from skyscreen.shoot.meshes import GEOMETRY, STATIC, GpuMesh

INSTANCE = np.dtype([("rows", "f4", (3, 4)), ("ident", "u4"), ("variation", "f4"), ("emission", "f4"), ("tint", "u4")])
PART = np.dtype([("params", "f4", 4), ("semantic", "u4"), ("slot", "u4"), ("mean", "f4"), ("closed", "u4")])


def _attribute(form: str, offset: int, location: int) -> dict[str, Any]:
    return {"format": form, "offset": offset, "shader_location": location}


VERTEX_BUFFERS = [
    {"array_stride": GEOMETRY.itemsize, "step_mode": "vertex",
     "attributes": [_attribute("float32x3", 0, 0), _attribute("snorm16x4", 12, 1)]},
    {"array_stride": STATIC.itemsize, "step_mode": "vertex",
     "attributes": [_attribute("float32x3", 0, 2), _attribute("float32x2", 12, 3), _attribute("unorm8x4", 20, 4),
                    _attribute("unorm8x4", 24, 5)]},
    {"array_stride": INSTANCE.itemsize, "step_mode": "instance",
     "attributes": [_attribute("float32x4", 0, 6), _attribute("float32x4", 16, 7), _attribute("float32x4", 32, 8),
                    _attribute("uint32", 48, 9), _attribute("float32x2", 52, 10), _attribute("uint32", 60, 11)]},
]


BEFORE_BUFFERS = [
    {"array_stride": GEOMETRY.itemsize, "step_mode": "vertex", "attributes": [_attribute("float32x3", 0, 12)]},
    {"array_stride": 48, "step_mode": "instance",
     "attributes": [_attribute("float32x4", 16 * row, 13 + row) for row in range(3)]},
]
"""Where vertices and instances were one frame ago: only bound where motion is asked for."""


@dataclass(eq=False)
class Batch:
    """Instances `first` … `first + count` of a list, drawn with one mesh."""

    mesh: GpuMesh
    first: int
    count: int
    away: float = 0.0
    """Metres from the eye to the nearest instance: near things are drawn first and hide the far ones' shading."""
    skinned: int = -1
    """Byte offset of the posed vertices in the scene's `posed` buffer, or −1."""
