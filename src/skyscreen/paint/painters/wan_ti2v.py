"""Wan2.2 TI2V-5B through diffusers: words, and a first picture if there is one, to a clip of up to five seconds at
1280 × 704 (pipelines `WanPipeline` and `WanImageToVideoPipeline`, whose tokens have each their own time).

It knows no depth: of a simulated shot it is given the words and the last frame of the window before. For films the
painters with controls hold to the physics; this one is for clips without a world.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from skyscreen.paint import card, diffusion, tensors, weights
from skyscreen.paint.architectures import ARCHITECTURES
from skyscreen.paint.painters.wan_vace import GUIDANCE, NEGATIVE
from skyscreen.paint.protocol import Limits, Request

LIMITS = Limits(
    name="wan-ti2v-5b", licence="Apache-2.0", weights="huggingface.co/Wan-AI/Wan2.2-TI2V-5B-Diffusers",
    sizes=((1280, 704),), multiple=32, step=4, offset=1, longest=121, rate=24.0, first=True, keep=1, memory=47.0,
)  # fmt: skip


class WanTi2v(diffusion.Diffused):
    """Text or picture to clip."""

    steps = 50
    caches = ("taylor", "first-block")

    def __init__(
        self, limits: Limits = LIMITS, make: Callable[[Limits], Any] | None = None,
        words: Callable[[Any, str], Any] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(limits, make or _loaded, words, None if make else card.free)
        self.shape = ARCHITECTURES[limits.name]
        self._plain: Any = None

    def latents(self, request: Request) -> tensors.Latents:
        import torch  # pyright: ignore[reportMissingImports]

        told = self.told(request, GUIDANCE)
        asked: dict[str, Any] = {
            "prompt_embeds": self.text(request.prompt),
            "negative_prompt_embeds": self.text(request.negative or NEGATIVE) if told["guidance"] > 1 else None,
            "height": request.height, "width": request.width, "num_frames": request.frames,
            "num_inference_steps": told["steps"], "guidance_scale": told["guidance"], "output_type": "latent",
            "generator": torch.Generator().manual_seed(request.seed),
        }  # fmt: skip
        if request.head is not None and len(request.head):
            latents = self.pipe(image=(tensors.pictures(request.head[-1:]) or [None])[0], **asked).frames
        else:
            latents = self._words_alone()(**asked).frames
        return tensors.sampled(self.limits.name, latents)

    def _words_alone(self) -> Any:
        """The pipeline without a picture, of the same parts."""
        from diffusers import WanPipeline  # pyright: ignore[reportMissingImports]

        if self._plain is None:
            parts = ("tokenizer", "text_encoder", "vae", "scheduler", "transformer")
            self._plain = WanPipeline(**{name: getattr(self.pipe, name) for name in parts}, expand_timesteps=True)
            self._plain.set_progress_bar_config(disable=True)
        return self._plain


def _loaded(limits: Limits, **given: Any) -> Any:
    """The pipeline in main memory: transformer and words in bfloat16, the decoder in float32."""
    import torch  # pyright: ignore[reportMissingImports]
    from diffusers import (  # pyright: ignore[reportMissingImports]
        AutoencoderKLWan,
        UniPCMultistepScheduler,
        WanImageToVideoPipeline,
        WanTransformer3DModel,
    )

    shape = ARCHITECTURES[limits.name]
    place = weights.checked(limits, {
        "transformer": weights.shapes(WanTransformer3DModel, shape.transformer),
        "vae": weights.shapes(AutoencoderKLWan, shape.vae),
    })  # fmt: skip
    with weights.read(place):
        vae = AutoencoderKLWan.from_pretrained(place, subfolder="vae", dtype=torch.float32, use_safetensors=True,
                                               local_files_only=True)  # fmt: skip
        pipe = WanImageToVideoPipeline.from_pretrained(place, vae=vae, dtype=torch.bfloat16, use_safetensors=True,
                                                       local_files_only=True, **given)  # fmt: skip
    pipe.scheduler = UniPCMultistepScheduler.from_config(pipe.scheduler.config, flow_shift=5.0)
    pipe.register_to_config(expand_timesteps=True)
    return pipe


PAINTERS = (WanTi2v(),)
