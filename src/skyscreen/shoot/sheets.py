"""How far each thing stands, for looks that lay things on sheets: one number a thing, so that none is cut in two."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.look import Look
from skyscreen.nouns.world import DRESSING, SURFACE_OBJECT
from skyscreen.shoot.gpu import Gpu
from skyscreen.shoot.scene import Scene

LARGE = 0.55
"""A thing whose radius is a greater share of its distance is no longer on one sheet: walls, streets, hills."""

LOW = 2.0
"""Metres of radius: dressing under this has a minus sign: plants so low belong to the ground they grow on."""


def asked(look: Look) -> bool:
    return "sheets" in look.inputs or any("sheets" in step.inputs for step in look.steps)


class Sheets:
    """`buffer`: storage, one float an object id, four in a row: metres along the view; 0 where each pixel counts;
    negative: small dressing."""

    def __init__(self, gpu: Gpu, scene: Scene) -> None:
        self.gpu, self.scene = gpu, scene
        self.ids = np.array([thing.object_id for thing in scene.things], int)
        self.table: NDArray[np.float32] = np.zeros(max(int(self.ids.max(initial=0)) + 4, 16) // 4 * 4, np.float32)
        self.buffer = gpu.buffer(self.table, "STORAGE")

    def follow(self, state: FrameState) -> None:
        """After `Scene.frame`: take over where the things are."""
        away = (self.scene.where - np.asarray(state.view.eye, float)) @ np.asarray(state.view.forward, float)
        whole = (away > 0.05) & (self.scene.reach < LARGE * away) & (self.ids != SURFACE_OBJECT)
        low = (self.ids >= DRESSING) & (self.scene.reach < LOW)
        self.table[:] = 0.0
        self.table[self.ids[whole]] = np.where(low, -away, away)[whole]
        self.gpu.queue.write_buffer(self.buffer, 0, self.table)
