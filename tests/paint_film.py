"""A film of two scenes and four shots on disk, takes and passes, made in a moment without a device."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from paint_world import BALL, scene
from skyscreen.nouns import exr
from skyscreen.nouns.passes import MANIFEST
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.take import VIDEO, Coverage, Take
from skyscreen.paint import mezzanine
from skyscreen.paint.clip import Clip

SHOTS = {"one": ["ball"], "two": [], "three": ["ball"], "four": ["ball"]}
"""Shot → members that are seen in it; the last stands in a scene of its own."""


def film() -> Screenplay:
    def shots(names: list[str]) -> list[dict[str, Any]]:
        return [{"id": name, "duration": 1.0, "subjects": SHOTS[name]} for name in names]

    return Screenplay.model_validate({
        "schema": "skyscreen/1", "title": "Tiny", "prompt": "", "seed": 3, "voice": "none",
        "format": {"width": 128, "height": 64, "fps": 24, "duration": 4.0},
        "cast": [{"id": "ball", "thing": "ball"}],
        "scenes": [{"id": "room", "place": "studio", "shots": shots(["one", "two", "three"])},
                   {"id": "shore", "place": "beach", "shots": shots(["four"])}],
    })  # fmt: skip


def on_disk(folder: Path, count: int = 12) -> tuple[dict[str, Take], Path]:
    """(takes, folder of passes)."""
    takes: dict[str, Take] = {}
    for number, (name, members) in enumerate(SHOTS.items()):
        clip = scene(count, speed=1 + number)
        if not members:
            clip = _empty(clip)
        place = folder / "takes" / name
        place.mkdir(parents=True)
        mezzanine.write(clip.colour, place / VIDEO, 64, 32, 24)
        seen = tuple(Coverage(one, count, 0.1 - 0.01 * number, 0.1, (0.5, 0.5), 3.0, (1, 0, 0), (1, 0, 0))
                     for one in members)  # fmt: skip
        takes[name] = Take(place, name, 64, 32, 24, count, 0, seen)
        _passes(clip, folder / "passes" / name)
    return takes, folder / "passes"


def _empty(clip: Clip) -> Clip:
    """Without the ball."""
    gone = clip.ident == BALL
    colour = np.where(gone[..., None], 90, clip.colour).astype(np.uint8)
    depth = np.where(gone, 9.0, clip.depth).astype(np.float32)
    return replace(clip, colour=colour, depth=depth, ident=clip.ident * 0, motion=clip.motion * 0, members={})


def _passes(clip: Clip, folder: Path) -> None:
    for name in ("depth", "normal", "motion", "object"):
        (folder / name).mkdir(parents=True)
    for k in range(len(clip)):
        exr.write(folder / "depth" / f"{k:05d}.exr", {"Y": clip.depth[k]})
        exr.write(folder / "object" / f"{k:05d}.exr", {"Y": clip.ident[k].astype(np.float32)})
        exr.write(folder / "normal" / f"{k:05d}.exr", {c: clip.normal[k, ..., i] for i, c in enumerate("RGB")})
        motion = {"R": clip.motion[k, ..., 0], "G": clip.motion[k, ..., 1], "B": clip.motion[k, ..., 0] * 0}
        exr.write(folder / "motion" / f"{k:05d}.exr", motion)
    told = {"width": 64, "height": 32, "fps": 24, "frames": [{"frame": k} for k in range(len(clip))],
            "objects": [{"id": number, "member": name} for number, name in clip.members.items()]}  # fmt: skip
    (folder / MANIFEST).write_text(json.dumps(told), "utf-8")
