"""The passes of a shot beside its picture: what each is called, holds and means. `shoot` writes them, painters and
compositors read them.

    FOLDER/<shot>/passes.json           the manifest
    FOLDER/<shot>/<pass>/00000.exr      one OpenEXR file a pass and frame, head handle included

All are of the internal picture's size, before the lens: no blur, bloom, vignette, grain or tone lies over them.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

MANIFEST = "passes.json"
VERSION = "skyscreen.passes/1"
SKY_METRES = 1e10
"""Depth of the sky. Finite, because many compositors' filters choke on infinity; Blender writes the same."""


@dataclass(frozen=True, slots=True)
class PassKind:
    name: str
    channels: str
    """Names of its EXR channels, one letter each: RGB for what has three components, Y for what has one."""
    sample: str
    """half (16 bit) or float (32 bit)."""
    unit: str
    range: tuple[float, float]
    means: str


PASSES = (
    PassKind("colour", "RGB", "half", "linear BT.709 radiance; times the frame's exposure, 0.18 is mid grey", (0, 500),
             "light as it reaches the lens"),
    PassKind("depth", "Y", "float", "metres", (0, SKY_METRES),
             "distance along the view axis; the sky has 1e10; glass and sprites are not in it"),
    PassKind("normal", "RGB", "half", "unit vector in world space, +Y up", (-1, 1), "the sky has 0, 0, 0"),
    PassKind("motion", "RGB", "half", "pixels: R right, G down, B unused", (-16384, 16384),
             "from where the frame before showed this point to where this frame shows it; in a shot's first frame the "
             "sea's own waves are not in it"),
    PassKind("object", "Y", "float", "whole number", (0, 16777215),
             "flat, stable id: `objects` of the manifest names it; 0 sky, ground and water"),
    PassKind("class", "Y", "half", "whole number", (0, 255), "semantic class: index into `classes` of the manifest"),
    PassKind("albedo", "RGB", "half", "linear BT.709 reflectance", (0, 1), "colour without light; wet as it is"),
    PassKind("light", "Y", "half", "irradiance over pi on a surface", (0, 500),
             "sun or moon alone on white paper: facing times shadow; without lamps and ambient light"),
    PassKind("anchor", "RGB", "float", "metres", (-1e5, 1e5),
             "rest position in the thing's own space (water: undisplaced x, 0, z; sky: unit view direction): it stays "
             "on the thing whatever moves"),
    PassKind("thin", "Y", "half", "share of the pixel", (0, 1),
             "covered by ropes, glass, rain, snow, spray, smoke and the like"),
)


def described(kind: PassKind) -> dict[str, Any]:
    """A row of the manifest."""
    return {**asdict(kind), "range": list(kind.range), "files": f"{kind.name}/%05d.exr"}
