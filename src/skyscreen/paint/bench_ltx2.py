"""LTX-2 with random weights beside its plan: one guided pass with a control, then pictures and sound decoded. A part of
`python -m skyscreen.paint.bench`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from skyscreen.paint import fitting, memory, random_weights
from skyscreen.paint.clip import Clip
from skyscreen.paint.ltx2_shape import LTX2, Ltx2Shape
from skyscreen.paint.painters.ltx2 import LIMITS, Ltx2
from skyscreen.paint.protocol import Request


def sounding(
    meter: Callable[..., Any], device: str, half: Any, card: float, scene: Callable[..., Clip], *,
    shape: Ltx2Shape = LTX2, frames: int = LIMITS.longest, size: tuple[int, int] = LIMITS.sizes[0],
) -> Iterator[dict[str, Any]]:
    """Rows of the bench.

    Args:
        meter: `bench.Meter`.
        half: the weights' precision.
        card: GB of the card where there is none.
        scene: `bench.scene`: passes that are painted.
    """
    import torch  # pyright: ignore[reportMissingImports]

    width, height = size
    built, weighs, pipe = meter(lambda: random_weights.ltx2(shape, device, half))
    pipe.set_progress_bar_config(disable=True)
    pipe.audio_vae.float()
    pipe.vocoder.float()
    yield {"bench": "build", "model": shape.name, "seconds": round(built, 2), "gb": round(weighs, 2)}
    room = torch.cuda.get_device_properties(0).total_memory / 1e9 if device.startswith("cuda") else card
    plan = fitting.planned(shape, frames, width, height, room, 1, words=False)
    if plan.placed != "whole":
        pipe.to("cpu")
        meter.clear()
    fitting.place(pipe, plan, device)
    wide = shape.connectors["caption_channels"] * shape.connectors["text_proj_in_factor"]

    def words(pipe: Any, text: str) -> Any:
        drawn = random_weights.words(pipe, text, shape.tokens, wide).to(half)
        return drawn, torch.ones(1, shape.tokens, dtype=torch.int64, device=drawn.device)

    limits = replace(LIMITS, controls=("depth",))
    painter = Ltx2(limits, lambda _: pipe, words, shape)
    asked = Request("a ball rolls along a wall", frames, width, height, 1, scene(frames, width, height, 24.0).colour,
                    "depth", more={"steps": 1})  # fmt: skip
    seconds, peak, latents = meter(lambda: painter.latents(asked))
    decode_s, decode_gb, pictures = meter(lambda: painter.decode(latents, asked))
    sound_s, sound_gb, sound = meter(lambda: painter.hear(latents, asked))
    most = max(peak, decode_gb, sound_gb)
    told = memory.stages(shape, frames, width, height, 1, words=False)
    held = told.transformer + told.vae
    decoded = told.decode_tiled if plan.tiles else told.decode
    yield {"bench": "memory", "model": shape.name, "frames": len(pictures), "size": f"{width}x{height}",
           "samples": len(sound), "placed": plan.placed, "tiles": plan.tiles, "denoise_gb": round(peak, 2),
           "decode_gb": round(decode_gb, 2), "sound_gb": round(sound_gb, 2), "planned_gb": round(plan.peak, 2),
           "off_%": round(100 * (plan.peak / most - 1), 1) if most else 0.0,
           "denoise_planned_gb": round(held + told.denoise, 2), "decode_planned_gb": round(held + decoded, 2),
           "seconds_one_guided_pass": round(seconds, 2), "seconds_decode": round(decode_s, 2),
           "seconds_sound": round(sound_s, 2)}  # fmt: skip
