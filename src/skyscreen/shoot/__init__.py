"""shoot: FrameStates → a Take. Draws every frame on the GPU and writes the mezzanine film of one shot.

    take = shoot(stage(order), order, folder)
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from skyscreen.core.progress import Watch, silent
from skyscreen.core.verb import callable_package

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from skyscreen.nouns.order import Order
    from skyscreen.nouns.staged import Staged
    from skyscreen.nouns.take import Take


def shoot(staged: Staged, order: Order, folder: Path, *, watch: Watch = silent, stop: Any = None,
          passes: Path | None = None, making: bool = False) -> Take:
    """Draw and encode every frame of an order.

    Args:
        folder: where take.mp4 and take.json go; made if absent.
        stop: an Event; when set, the shot ends with Refused and leaves no take behind.
        passes: a folder for depth, normals, motion, ids … of every frame, at the inner size: see nouns/passes.py.
        making: also write making.mp4, the frames as the layers that they are made of: see nouns/making.py.
    """
    from skyscreen.shoot.job import run

    return run(staged, order, folder, watch=watch, stop=stop, passes=passes, making=making)


def still(staged: Staged, order: Order, frame: int | None = None) -> NDArray[np.uint8]:
    """(inner_height, inner_width, 3) display picture of one frame; None: the middle one."""
    from skyscreen.shoot.job import one

    return one(staged, order, order.frames // 2 if frame is None else frame)


def fingerprint() -> dict[str, str]:
    """What, beside our own sources, decides a pixel: adapter, driver, processor, library versions."""
    from skyscreen.shoot.job import told

    return told()


def device_alive() -> bool:
    """False when this process has a device and lost it."""
    from skyscreen.shoot.gpu import gpu

    return gpu.cache_info().currsize == 0 or gpu().alive()


callable_package(__name__)
