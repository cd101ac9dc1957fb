"""LTX-2 through diffusers: pictures and their own sound at once (HaCohen et al. 2026, arXiv 2601.03233; pipeline
`LTX2InContextPipeline`). By itself it takes words and pictures that it begins or ends with; with an in-context LoRA,
`ltx-2+depth-control` or `ltx-2+canny-control`, also a video that it follows.

Frames are 8 k + 1: one latent holds the first frame, each further one eight. Pictures at the head overwrite the first
latents; those at the tail are appended as tokens of their own, which can stand at frames 8 k + 1 alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import Broken
from skyscreen.paint import card, diffusion, soundtrack, speedups, tensors, weights
from skyscreen.paint.fitting import Plan
from skyscreen.paint.ltx2_shape import LTX2, Ltx2Shape
from skyscreen.paint.protocol import Frames, Limits, Request

LIMITS = Limits(
    name="ltx-2", licence="LTX-2 Community License", weights="huggingface.co/Lightricks/LTX-2", sizes=((1280, 704),),
    multiple=32, step=8, offset=1, longest=121, rate=24.0, first=True, last=True, keep=17, block=8, audio=True,
    memory=80.0, gated=True,
    restricted="free below 10 million US dollars of yearly revenue; what is derived from it stands under it too",
)  # fmt: skip
GUIDANCE = 4.0
NEGATIVE = "blurry, distorted, extra limbs, deformed hands, text, watermark, flicker, noise, muffled sound"
Latents = dict[str, NDArray[np.float32]]
"""`video` (C, t, h, w) and `sound` (C, l, m), as the decoders take them."""


class Ltx2(diffusion.Diffused):
    """Words, pictures and a control video to a clip with sound."""

    steps = 40
    caches = ("taylor", "pyramid")
    attentions = speedups.MASKED
    remembered = 2  # of one text the embeddings are 49 layers of 1,024 tokens: 0.4 GB

    def __init__(
        self, limits: Limits = LIMITS, make: Callable[[Limits], Any] | None = None,
        words: Callable[[Any, str], Any] | None = None, shape: Ltx2Shape = LTX2,
    ) -> None:  # fmt: skip
        super().__init__(limits, make or _loaded, words or encoded, None if make else card.free)
        self.shape = shape

    def plan(self, frames: int, width: int, height: int, references: int = 0) -> Plan | None:
        """As of all; a control video is as many tokens again."""
        return super().plan(frames, width, height, int(bool(self.limits.controls)))

    def latents(self, request: Request) -> Any:
        """See `Latents`."""
        import torch  # pyright: ignore[reportMissingImports]

        told = self.told(request, GUIDANCE)
        guided = told["guidance"] > 1
        words, mask = self.text(request.prompt)
        others, other_mask = self.text(request.negative or NEGATIVE) if guided else (None, None)
        video, sound = self.pipe(
            prompt_embeds=words, prompt_attention_mask=mask, negative_prompt_embeds=others,
            negative_prompt_attention_mask=other_mask, reference_conditions=followed(request),
            conditions=kept(request), reference_downscale_factor=self._downscale(),
            conditioning_attention_strength=min(request.strength, 1.0), height=request.height, width=request.width,
            num_frames=request.frames, frame_rate=self.limits.rate, num_inference_steps=told["steps"],
            generator=torch.Generator().manual_seed(request.seed), output_type="latent", return_dict=False,
            **guidance(told["guidance"]),
        )  # fmt: skip
        return {"video": tensors.sampled(self.limits.name, video),
                "sound": tensors.sampled(self.limits.name, sound)}  # fmt: skip

    def decode(self, latents: Any, request: Request) -> Frames:
        import torch  # pyright: ignore[reportMissingImports]

        self.plan(request.frames, request.width, request.height)
        given = torch.from_numpy(latents["video"])[None].to(self.pipe._execution_device, self.pipe.vae.dtype)
        return tensors.through(self.pipe, given, self.limits.name)[: request.frames]

    def hear(self, latents: Any, request: Request) -> soundtrack.Samples:
        """(samples, 2) at 48 kHz, as long as the window."""
        import torch  # pyright: ignore[reportMissingImports]

        pipe = self.pipe
        with torch.no_grad():
            given = torch.from_numpy(latents["sound"])[None].to(pipe._execution_device, pipe.audio_vae.dtype)
            wave = pipe.vocoder(pipe.audio_vae.decode(given, return_dict=False)[0])[0].float().cpu().numpy()
        pipe.maybe_free_model_hooks()
        if not np.isfinite(wave).all():
            raise Broken(self.limits.name, "gave sound that is no numbers", "Its vocoder must run in float32")
        samples = soundtrack.resampled(wave.T, pipe.vocoder.config.output_sampling_rate)
        return soundtrack.fitted(samples, round(request.frames / self.limits.rate * soundtrack.RATE))

    def _downscale(self) -> int:
        """How many times smaller than the picture the control was taught: the LoRA's file says it."""
        told = [weights.metadata(path).get("reference_downscale_factor", "1") for lora, path in self._loras
                if lora.control]  # fmt: skip
        return max((int(float(one)) for one in told), default=1)


def guidance(scale: float) -> dict[str, Any]:
    """The words' pull on pictures and sound alike. Guidance by disturbed layers and by parted streams, which diffusers'
    defaults have for LTX-2.3, costs two passes a step more and was not there when 2.0 was made."""
    return {"guidance_scale": scale, "audio_guidance_scale": scale, "stg_scale": 0.0, "audio_stg_scale": 0.0,
            "modality_scale": 1.0, "audio_modality_scale": 1.0, "guidance_rescale": 0.0, "audio_guidance_rescale": 0.0,
            "use_cross_timestep": False}  # fmt: skip


def followed(request: Request) -> Any:
    """The control as a reference video; None without one."""
    from diffusers.pipelines.ltx2.pipeline_ltx2_ic_lora import (  # pyright: ignore[reportMissingImports]
        LTX2ReferenceCondition,
    )

    if request.control is None:
        return None
    return [LTX2ReferenceCondition(frames=tensors.pictures(request.control) or [])]


def kept(request: Request) -> Any:
    """Head and tail as conditions; None without either. Of a tail of 8 k frames the first 8 (k − 1) + 1 are given, and
    stand where they belong; a shorter one is given by its first picture, at the last latent: up to 7 frames early."""
    from diffusers.pipelines.ltx2.pipeline_ltx2_condition import (  # pyright: ignore[reportMissingImports]
        LTX2VideoCondition,
    )

    out = []
    if request.head is not None and len(request.head):
        out.append(LTX2VideoCondition(frames=tensors.pictures(request.head) or [], index=0))
    if request.tail is not None and len(request.tail):
        whole = len(request.tail) // 8
        latents = (request.frames - 1) // 8 + 1
        first = len(request.tail) - 8 * whole if whole else 0
        frames = request.tail[first : first + max(8 * whole - 7, 1)]
        out.append(LTX2VideoCondition(frames=tensors.pictures(frames) or [], index=latents - max(whole, 1)))
    return out or None


def encoded(pipe: Any, words: str) -> Any:
    """(embeddings, mask) by the pipeline's own text encoder: all its layers, 1,024 tokens."""
    with card.on_card(pipe):
        return pipe.encode_prompt(prompt=words, do_classifier_free_guidance=False, max_sequence_length=LTX2.tokens)[:2]


def _loaded(limits: Limits, **given: Any) -> Any:
    """The pipeline in main memory, in bfloat16; the sound's small decoders in float32."""
    import torch  # pyright: ignore[reportMissingImports]
    from diffusers import (  # pyright: ignore[reportMissingImports]
        AutoencoderKLLTX2Audio,
        AutoencoderKLLTX2Video,
        LTX2InContextPipeline,
        LTX2VideoTransformer3DModel,
    )
    from diffusers.pipelines.ltx2 import LTX2TextConnectors, LTX2Vocoder  # pyright: ignore[reportMissingImports]

    place = weights.checked(limits, {
        "transformer": weights.shapes(LTX2VideoTransformer3DModel, LTX2.transformer),
        "vae": weights.shapes(AutoencoderKLLTX2Video, LTX2.vae),
        "connectors": weights.shapes(LTX2TextConnectors, LTX2.connectors),
        "audio_vae": weights.shapes(AutoencoderKLLTX2Audio, LTX2.audio),
        "vocoder": weights.shapes(LTX2Vocoder, LTX2.vocoder),
    })  # fmt: skip
    own = {"use_safetensors": True, "local_files_only": True}
    with weights.read(place):
        heard = AutoencoderKLLTX2Audio.from_pretrained(place, subfolder="audio_vae", dtype=torch.float32, **own)
        vocoder = LTX2Vocoder.from_pretrained(place, subfolder="vocoder", dtype=torch.float32, **own)
        return LTX2InContextPipeline.from_pretrained(place, audio_vae=heard, vocoder=vocoder, dtype=torch.bfloat16,
                                                     **own, **given)  # fmt: skip


PAINTERS = (Ltx2(),)
