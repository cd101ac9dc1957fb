"""Wan2.1-VACE through diffusers: depth, scribble, flow or colour as control, the tail of the window before as kept
frames, pictures of the cast as references (Jiang et al. 2025, arXiv 2503.07598; pipeline `WanVACEPipeline`).

Weights are read from SKYSCREEN_WEIGHTS/<name> or from the hub cache that is there; nothing is downloaded, nothing but
safetensors is read, no code of a repository runs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.paint import card, diffusion, tensors, weights
from skyscreen.paint.architectures import ARCHITECTURES
from skyscreen.paint.protocol import Frames, Limits, Request

GREY = 128
"""Of a frame to be invented."""
GUIDANCE = 5.0
NEGATIVE = "blurry, distorted, extra limbs, deformed hands, text, watermark, flicker"

SMALL = Limits(
    name="wan-vace-1.3b", licence="Apache-2.0", weights="huggingface.co/Wan-AI/Wan2.1-VACE-1.3B-diffusers",
    sizes=((832, 480),), multiple=16, step=4, offset=1, longest=81, rate=16.0,
    controls=("depth", "scribble", "flow", "colour"), first=True, last=True, keep=14, references=3, memory=26.0,
)  # fmt: skip
LARGE = replace(
    SMALL, name="wan-vace-14b", weights="huggingface.co/Wan-AI/Wan2.1-VACE-14B-diffusers", memory=56.0,
    sizes=((832, 480), (1280, 720)),
)  # fmt: skip
"""`keep`: k + 1 kept latents at the head need 4k + 2 frames under a black mask, since the mask is read once a latent,
at its second frame: 14 frames keep four latents."""


class WanVace(diffusion.Diffused):
    """One size of the model. First Block Cache would add the control a second time to a step that it skips, and Pyramid
    Attention Broadcast hand the guided pass's attention to the unguided one: of the caches it takes taylor alone."""

    def __init__(
        self, limits: Limits, make: Callable[[Limits], Any] | None = None,
        words: Callable[[Any, str], Any] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(limits, make or _loaded, words, None if make else card.free)
        self.shape = ARCHITECTURES[limits.name]

    def latents(self, request: Request) -> tensors.Latents:
        import torch  # pyright: ignore[reportMissingImports]

        pipe = self.pipe
        video, mask = inputs(request)
        told = self.told(request, GUIDANCE)
        guided = told["guidance"] > 1
        references = tensors.pictures(request.references)
        latents = pipe(
            prompt_embeds=self.text(request.prompt),
            negative_prompt_embeds=self.text(request.negative or NEGATIVE) if guided else None,
            video=tensors.planes(video, pipe._execution_device), mask=tensors.planes(mask, pipe._execution_device),
            reference_images=references, height=request.height, width=request.width, num_frames=request.frames,
            num_inference_steps=told["steps"], guidance_scale=told["guidance"], conditioning_scale=request.strength,
            generator=torch.Generator().manual_seed(request.seed), output_type="latent",
        ).frames  # fmt: skip
        # the pipeline gives latents back with those of the references at their head (diffusers#13578)
        return tensors.sampled(self.limits.name, latents[:, :, len(references or ()) :])


def inputs(request: Request) -> tuple[Frames, NDArray[np.uint8]]:
    """(video, mask), (T, H, W, 3) and (T, H, W): the control to be painted over (white), the kept head and tail as
    they are (black). A single first or last picture is given as VACE was taught it: one frame under one black mask."""
    shape = (request.frames, request.height, request.width, 3)
    video = np.full(shape, GREY, np.uint8) if request.control is None else request.control.copy()
    mask = np.full(shape[:3], 255, np.uint8)
    if request.head is not None and len(request.head):
        video[: len(request.head)] = request.head
        mask[: len(request.head)] = 0
    if request.tail is not None and len(request.tail):
        video[-len(request.tail) :] = request.tail
        mask[-len(request.tail) :] = 0
    return video, mask


def _loaded(limits: Limits, **given: Any) -> Any:
    """The pipeline in main memory: transformer and words in bfloat16, the decoder in float32. `given` parts are not
    loaded."""
    import torch  # pyright: ignore[reportMissingImports]
    from diffusers import (  # pyright: ignore[reportMissingImports]
        AutoencoderKLWan,
        UniPCMultistepScheduler,
        WanVACEPipeline,
        WanVACETransformer3DModel,
    )

    shape = ARCHITECTURES[limits.name]
    place = weights.checked(limits, {
        "transformer": weights.shapes(WanVACETransformer3DModel, shape.transformer),
        "vae": weights.shapes(AutoencoderKLWan, shape.vae),
    })  # fmt: skip
    with weights.read(place):
        vae = AutoencoderKLWan.from_pretrained(place, subfolder="vae", dtype=torch.float32, use_safetensors=True,
                                               local_files_only=True)  # fmt: skip
        pipe = WanVACEPipeline.from_pretrained(place, vae=vae, dtype=torch.bfloat16, use_safetensors=True,
                                               local_files_only=True, **given)  # fmt: skip
    shift = 5.0 if max(limits.sizes)[1] > 480 else 3.0
    pipe.scheduler = UniPCMultistepScheduler.from_config(pipe.scheduler.config, flow_shift=shift)
    return pipe


PAINTERS = (WanVace(SMALL), WanVace(LARGE))
