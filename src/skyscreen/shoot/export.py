"""Writes the passes of a shot (nouns/passes.py): read from the textures that the picture was made of, drawn once."""

from __future__ import annotations

import json
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns import exr
from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.model import CLASSES
from skyscreen.nouns.order import Order
from skyscreen.nouns.passes import MANIFEST, PASSES, SKY_METRES, VERSION, described
from skyscreen.nouns.world import SURFACE_OBJECT, World
from skyscreen.shoot.fullscreen import FullScreen
from skyscreen.shoot.passes import Core, Stage


class Gather:
    """A pass of the renderer: keeps, right after the light, what later steps overwrite."""

    name: str = "gather"
    stage: Stage = "light"

    def __init__(self, core: Core) -> None:
        t = core.targets
        self.targets = t
        self.paper, self.place, self.motion = t.make("rgba16float"), t.make("rgba32float"), t.make("rgba16float")
        self.normal, self.ident = t.make("rgba16float"), t.make("r32uint")
        """Copies: glass is drawn over these later, and a pass shows what stands behind it."""
        self.full = FullScreen(
            core.gpu, core.frame_group, "gather",
            [("depth", "depth", t.depth_view), ("albedo", "texture", t.albedo), ("ident", "ident", t.ident),
             ("hdr", "texture", t.hdr), ("anchor", "exact", t.anchor), ("motion", "texture", t.motion)],
            [self.paper, self.place, self.motion, t.thin], define={"SKY": SKY_METRES})

    def prepare(self, state: FrameState) -> None:
        """Nothing of its own to upload."""

    def record(self, encoder: Any) -> None:
        self.full.record(encoder)
        t = self.targets
        for source, kept in ((t.normal, self.normal), (t.ident, self.ident)):
            encoder.copy_texture_to_texture({"texture": source}, {"texture": kept}, (t.width, t.height, 1))

    def read(self) -> dict[str, NDArray[Any]]:
        """Pass → (H, W, channels) float16 or float32 of the frame drawn last."""
        gpu, t = self.targets.gpu, self.targets
        paper, place = gpu.read(self.paper, np.float16, 4), gpu.read(self.place, np.float32, 4)
        ident = gpu.read(self.ident, np.uint32, 1)
        return {
            "colour": gpu.read(t.hdr, np.float16, 4)[..., :3], "depth": place[..., 3:],
            "normal": gpu.read(self.normal, np.float16, 4)[..., :3],
            "motion": gpu.read(self.motion, np.float16, 4)[..., :3],
            "object": (ident >> 8).astype(np.float32), "class": (ident & 255).astype(np.float16),
            "albedo": paper[..., :3], "light": paper[..., 3:], "anchor": place[..., :3],
            "thin": gpu.read(t.thin, np.float16, 1),
        }


class Exporter:
    """Files of one shot under `folder`; the manifest comes last, so that a folder with one is whole. Packing (0.8 CPU
    seconds for a 720p frame) goes on while the device draws the next frame."""

    def __init__(self, folder: Path, gather: Gather, world: World, order: Order) -> None:
        self.folder, self.gather, self.world, self.order = folder, gather, world, order
        self.frames: list[dict[str, Any]] = []
        self.pool = ThreadPoolExecutor(2, "exr")
        self.packing: list[Future[None]] = []
        for kind in PASSES:
            (folder / kind.name).mkdir(parents=True, exist_ok=True)
        (folder / MANIFEST).unlink(missing_ok=True)

    def write(self, state: FrameState, exposure: float) -> None:
        """The frame that stands on the device."""
        self._packed()  # one frame in memory, 45 MB at 720p
        found = self.gather.read()
        for kind in PASSES:
            planes = {name: found[kind.name][..., k] for k, name in enumerate(kind.channels)}
            path = self.folder / kind.name / f"{state.frame:05d}.exr"
            self.packing.append(self.pool.submit(exr.write, path, planes))
        self.frames.append({"frame": state.frame, "time": round(state.time, 6), "exposure": exposure, **camera(state)})

    def _packed(self) -> None:
        for job in self.packing:
            job.result()
        self.packing = []

    def abandon(self) -> None:
        """End the threads; what is written stays, without a manifest."""
        self.pool.shutdown(cancel_futures=True)

    def close(self) -> None:
        self._packed()
        self.pool.shutdown()
        order = self.order
        objects = [{"id": thing.object_id, "member": thing.member, "model": thing.model.name}
                   for thing in self.world.instances if thing.object_id != SURFACE_OBJECT]
        plain = {
            "schema": VERSION, "shot": order.shot.id, "fps": order.fps, "head": order.head,
            "width": order.inner_width, "height": order.inner_height,
            "axes": "right-handed, +Y up, metres", "passes": [described(kind) for kind in PASSES],
            "classes": list(CLASSES), "objects": sorted(objects, key=lambda row: row["id"]), "frames": self.frames,
        }
        (self.folder / MANIFEST).write_text(json.dumps(plain, ensure_ascii=False, indent=1), "utf-8")


def camera(state: FrameState) -> dict[str, Any]:
    """eye metres; matrix camera → world, rows of a 4 × 4 (the camera looks along its −Z, as in glTF); lens in mm on the
    36 mm that the picture's wider side has; near and focus in metres."""
    view = state.view
    matrix = np.eye(4)
    matrix[:3] = np.stack([view.right, view.up, -np.asarray(view.forward), view.eye], 1)
    return {"eye": matrix[:3, 3].tolist(), "matrix": matrix.round(7).tolist(), "lens": float(view.lens),
            "near": float(view.near), "focus": float(view.focus), "f_number": float(view.f_number)}
