"""Wan2.1-VACE through diffusers: depth, scribble, flow or colour as control, the tail of the window before as kept
frames, pictures of the cast as references (Jiang et al. 2025, arXiv 2503.07598; pipeline `WanVACEPipeline`).

Weights are read from SKYSCREEN_WEIGHTS/<name> or from the hub cache that is there; nothing is downloaded, nothing but
safetensors is read, no code of a repository runs.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import Broken, Missing
from skyscreen.paint.protocol import Frames, Limits, Request

GREY = 128
"""Of a frame to be invented."""
STEPS, GUIDANCE = 30, 5.0
NEGATIVE = "blurry, distorted, extra limbs, deformed hands, text, watermark, flicker"

SMALL = Limits(
    name="wan-vace-1.3b", licence="Apache-2.0", weights="huggingface.co/Wan-AI/Wan2.1-VACE-1.3B-diffusers",
    sizes=((832, 480),), multiple=16, step=4, offset=1, longest=81, rate=16.0,
    controls=("depth", "scribble", "flow", "colour"), first=True, last=True, keep=14, references=3, memory=9.0,
)  # fmt: skip
LARGE = replace(
    SMALL, name="wan-vace-14b", weights="huggingface.co/Wan-AI/Wan2.1-VACE-14B-diffusers", memory=42.0,
    sizes=((832, 480), (1280, 720)),
)  # fmt: skip
"""`keep`: k + 1 kept latents at the head need 4k + 2 frames under a black mask, since the mask is read once a latent,
at its second frame: 14 frames keep four latents."""


class WanVace:
    """One size of the model.

    Args:
        make: builds the pipeline; the tests give one with tiny random weights.
    """

    def __init__(self, limits: Limits, make: Callable[[Limits], Any] | None = None) -> None:
        self.limits, self._make, self._pipe = limits, make or _loaded, None

    def missing(self) -> str:
        for name in ("torch", "diffusers", "transformers"):
            if importlib.util.find_spec(name) is None:
                return f"{name} is not installed: pip install 'skyscreen[paint]'"
        return "" if folder(self.limits) else f"its weights are not here: {self.limits.weights}, into SKYSCREEN_WEIGHTS"

    def paint(self, request: Request) -> Frames:
        import torch  # pyright: ignore[reportMissingImports]

        if self._pipe is None:
            self._pipe = self._make(self.limits)
        video, mask = inputs(request)
        more = dict(request.more)
        out = self._pipe(
            **({"prompt": request.prompt, "negative_prompt": request.negative or NEGATIVE} | more.pop("embeds", {})),
            video=_images(video), mask=_images(mask, "L"),
            reference_images=_images(np.asarray(request.references)) if len(request.references) else None,
            height=request.height, width=request.width, num_frames=request.frames,
            num_inference_steps=int(more.pop("steps", STEPS)), guidance_scale=float(more.pop("guidance", GUIDANCE)),
            conditioning_scale=request.strength, generator=torch.Generator().manual_seed(request.seed),
            output_type="np", **more,
        )  # fmt: skip
        return whole(np.asarray(out.frames[0]), self.limits.name)


def inputs(request: Request) -> tuple[Frames, NDArray[np.uint8]]:
    """(video, mask), (T, H, W, 3) and (T, H, W): the control to be painted over (white), the kept head as it is
    (black)."""
    shape = (request.frames, request.height, request.width, 3)
    video = np.full(shape, GREY, np.uint8) if request.control is None else request.control.copy()
    mask = np.full(shape[:3], 255, np.uint8)
    if request.head is not None and len(request.head):
        video[: len(request.head)] = request.head
        mask[: len(request.head)] = 0
    return video, mask


def whole(frames: NDArray[np.floating], name: str) -> Frames:
    """(T, H, W, 3) of 0–1 floats as bytes.

    Raises:
        Broken: some are no numbers (half-precision decoders overflow), which nothing later could mend.
    """
    if not np.isfinite(frames).all():
        bad = int((~np.isfinite(frames)).any((1, 2, 3)).sum())
        raise Broken(name, f"gave {bad} frames that are not numbers", "Decode in 32 bits: more={'vae': 'float32'}")
    return np.round(np.clip(frames, 0, 1) * 255).astype(np.uint8)


def folder(limits: Limits) -> Path | None:
    """Where the weights lie: a folder of the user's own, else the hub cache."""
    own = os.environ.get("SKYSCREEN_WEIGHTS", "")
    if own and (Path(own) / limits.name / "model_index.json").exists():
        return Path(own) / limits.name
    name = limits.weights.removeprefix("huggingface.co/")
    cache = Path(os.environ.get("HF_HUB_CACHE", "") or Path.home() / ".cache/huggingface/hub")
    found = sorted((cache / f"models--{name.replace('/', '--')}" / "snapshots").glob("*/model_index.json"))
    return found[-1].parent if found else None


def _images(frames: NDArray[np.uint8], mode: str = "RGB") -> list[Any]:
    from PIL import Image

    return [Image.fromarray(frame, mode) for frame in frames]


def _loaded(limits: Limits) -> Any:
    """The pipeline on the GPU: whole where it fits, else a part at a time (model offload), the decoder in 32 bits."""
    import torch  # pyright: ignore[reportMissingImports]
    from diffusers import AutoencoderKLWan, UniPCMultistepScheduler, WanVACEPipeline  # pyright: ignore[reportMissingImports]

    place = folder(limits)
    if place is None:
        raise Missing(limits.name, "its weights are not here", f"Get {limits.weights} into SKYSCREEN_WEIGHTS")
    if not torch.cuda.is_available():
        raise Missing(limits.name, "there is no GPU that torch can use", "Paint on a machine with one")
    try:
        vae = AutoencoderKLWan.from_pretrained(place, subfolder="vae", torch_dtype=torch.float32, use_safetensors=True,
                                               local_files_only=True)  # fmt: skip
        pipe = WanVACEPipeline.from_pretrained(place, vae=vae, torch_dtype=torch.bfloat16, use_safetensors=True,
                                               local_files_only=True)  # fmt: skip
    except (OSError, ValueError, RuntimeError) as error:
        raise Broken(f"weights in {place.name}", " ".join(str(error).split())[:200], "Fetch them again") from error
    shift = 5.0 if max(limits.sizes)[1] > 480 else 3.0
    pipe.scheduler = UniPCMultistepScheduler.from_config(pipe.scheduler.config, flow_shift=shift)
    room = torch.cuda.get_device_properties(0).total_memory / 1e9
    if room < limits.memory * 1.15:
        pipe.enable_model_cpu_offload()
    else:
        pipe.to("cuda")
    return pipe


PAINTERS = (WanVace(SMALL), WanVace(LARGE))
