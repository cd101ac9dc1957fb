"""How a painter is laid out on a card: what stays there, what is moved in when it is needed, in tiles or whole. Worked
out before anything is loaded, and said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from skyscreen.core.errors import Missing
from skyscreen.paint import memory
from skyscreen.paint.architectures import Architecture
from skyscreen.paint.ltx2_shape import Ltx2Shape

SPARE = 0.92
"""Share of the card that a plan may use: kernels' work space, fragments and the desktop need the rest."""
PLACES = {
    "whole": "everything stays on the card",
    "parts": "text encoder, transformer and decoder take turns on the card",
    "layers": "the transformer's layers are streamed from main memory, the other parts take turns",
}
ORDER = (("whole", False), ("parts", False), ("whole", True), ("parts", True), ("layers", False), ("layers", True))
"""Layouts with tiles or without, the best first: parts that take turns cost some seconds a window, tiles cost as much
and can show; layers that are streamed cost a pass of the bus a step."""

OTHERS = ("vae", "connectors", "audio_vae", "vocoder")
"""Parts of pipelines, beside transformer and text encoder, that stay on the card where layers are streamed."""


@dataclass(frozen=True)
class Plan:
    """One way to run a painter on a card."""

    painter: str
    frames: int
    width: int
    height: int
    placed: str
    """Of PLACES."""
    tiles: bool
    """The decoder and encoder work in tiles."""
    peak: float
    """GB on the card at the fullest moment, by memory.py."""
    room: float
    """GB that the card has."""
    main: float
    """GB of main memory that the weights take beside."""
    decoder: str = "float32"
    """Its precision."""
    faster: str = ""
    """What makes it faster at a price, in words."""

    def covers(self, frames: int, width: int, height: int) -> bool:
        """Whether a window of this size takes no more than the planned one."""
        return frames <= self.frames and width * height <= self.width * self.height

    @property
    def fits(self) -> bool:
        return self.peak <= self.room * SPARE

    def text(self) -> str:
        """For people, in one line."""
        return (f"{self.painter}: {self.frames} frames of {self.width} × {self.height}, bfloat16, decoder "
                f"{self.decoder}{' in tiles' if self.tiles else ''}; {PLACES[self.placed]}; at most {self.peak:.1f} of "
                f"{self.room:.0f} GB on the card, {self.main:.0f} GB of main memory"
                f"{'; ' if self.faster else ''}{self.faster}")  # fmt: skip


def ways(
    shape: Architecture, frames: int, width: int, height: int, room: float, references: int = 0, words: bool = True
) -> list[Plan]:
    """Every layout, the best first."""
    s = memory.stages(shape, frames, width, height, references, words)
    precision = "bfloat16" if isinstance(shape, Ltx2Shape) else "float32"
    out = []
    for placed, tiles in ORDER:
        coded = max(s.encode_tiled, s.decode_tiled) if tiles else max(s.encode, s.decode)
        if placed == "whole":
            peak = s.words + s.transformer + s.vae + max(s.denoise, coded)
        elif placed == "parts":
            peak = max(s.words * 1.05, s.transformer + s.denoise, s.vae + coded)
        else:
            # two blocks at once: one at work, the next on its way; the decoder and what is in no block stay
            stay = s.vae + s.loose
            peak = stay + max(s.words * 1.05, 2 * s.block + s.denoise, coded)
        main = 0.0 if placed == "whole" else s.words + s.transformer + s.vae
        out.append(Plan(shape.name, frames, width, height, placed, tiles, peak, room, main, precision))
    return out


def planned(
    shape: Architecture, frames: int, width: int, height: int, room: float, references: int = 0, words: bool = True
) -> Plan:
    """The best layout that fits.

    Raises:
        Missing: none does; names the least that would.
    """
    found = ways(shape, frames, width, height, room, references, words)
    for plan in found:
        if plan.fits:
            return plan
    least = min(found, key=lambda plan: plan.peak)
    raise Missing(f"{shape.name} on {room:.0f} GB", f"needs at least {least.peak / SPARE:.0f} GB of GPU memory at "
                  f"{width} × {height}, {frames} frames", "Take a smaller painter: see `skyscreen doctor`")  # fmt: skip


def place(pipe: Any, plan: Plan, device: str = "cuda") -> Any:
    """Lay the loaded pipeline out as planned."""
    import torch  # pyright: ignore[reportMissingImports]

    if plan.tiles:
        pipe.vae.enable_tiling()
    if plan.placed == "whole":
        return pipe.to(device)
    if plan.placed == "parts":
        pipe.enable_model_cpu_offload(device=device)
        return pipe
    card = torch.device(device)
    weight = sum(p.numel() * p.element_size() for p in pipe.transformer.parameters())
    pipe.transformer.enable_group_offload(
        onload_device=card, offload_device=torch.device("cpu"), offload_type="block_level", num_blocks_per_group=1,
        use_stream=card.type == "cuda", low_cpu_mem_usage=_main() < 2.2 * weight,
    )  # fmt: skip
    for name in OTHERS:
        part = getattr(pipe, name, None)
        if part is not None:
            part.to(card)
    return pipe


def _main() -> float:
    """Bytes of main memory that are free. Pinned, the layers go over at the bus's full speed, but while they are pinned
    they are there twice."""
    import os

    return float(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_AVPHYS_PAGES"))
