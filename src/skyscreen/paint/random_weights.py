"""Pipelines of a given architecture with random weights: they cost what the real ones cost, in time and in memory, and
take the same path. Tests build tiny ones on the CPU, the benchmark full-size ones on the card."""

from __future__ import annotations

import hashlib
from typing import Any

from skyscreen.paint.architectures import Architecture
from skyscreen.paint.ltx2_shape import Ltx2Shape

FLOW_SHIFT = 3.0


def vace(shape: Architecture, device: str = "cpu", dtype: Any = None, seed: int = 0) -> Any:
    """A WanVACEPipeline without a text encoder: transformer in `dtype` (float32), decoder in float32."""
    from diffusers import WanVACEPipeline, WanVACETransformer3DModel  # pyright: ignore[reportMissingImports]

    transformer = built(WanVACETransformer3DModel, shape.transformer, device, dtype, seed)
    none: Any = None  # words come as embeddings
    return WanVACEPipeline(tokenizer=none, text_encoder=none, vae=decoder(shape, device, seed), scheduler=sampler(),
                           transformer=transformer)  # fmt: skip


def ti2v(shape: Architecture, device: str = "cpu", dtype: Any = None, seed: int = 0) -> Any:
    """A WanImageToVideoPipeline whose tokens have each their own time, without a text encoder."""
    from diffusers import WanImageToVideoPipeline, WanTransformer3DModel  # pyright: ignore[reportMissingImports]

    transformer = built(WanTransformer3DModel, shape.transformer, device, dtype, seed)
    none: Any = None
    return WanImageToVideoPipeline(tokenizer=none, text_encoder=none, vae=decoder(shape, device, seed),
                                   scheduler=sampler(), transformer=transformer, expand_timesteps=True)  # fmt: skip


def ltx2(shape: Ltx2Shape, device: str = "cpu", dtype: Any = None, seed: int = 0) -> Any:
    """An LTX2InContextPipeline without a text encoder; the connectors, which bring words to both streams, are there."""
    from diffusers import (  # pyright: ignore[reportMissingImports]
        AutoencoderKLLTX2Audio,
        AutoencoderKLLTX2Video,
        FlowMatchEulerDiscreteScheduler,
        LTX2InContextPipeline,
        LTX2VideoTransformer3DModel,
    )
    from diffusers.pipelines.ltx2 import LTX2TextConnectors, LTX2Vocoder  # pyright: ignore[reportMissingImports]

    def part(kind: Any, keywords: Any) -> Any:
        return built(kind, keywords, device, dtype, seed)

    none: Any = None
    return LTX2InContextPipeline(
        scheduler=FlowMatchEulerDiscreteScheduler(), vae=part(AutoencoderKLLTX2Video, shape.vae),
        audio_vae=part(AutoencoderKLLTX2Audio, shape.audio), text_encoder=none, tokenizer=none,
        connectors=part(LTX2TextConnectors, shape.connectors),
        transformer=part(LTX2VideoTransformer3DModel, shape.transformer), vocoder=part(LTX2Vocoder, shape.vocoder),
    )  # fmt: skip


def decoder(shape: Architecture, device: str = "cpu", seed: int = 0) -> Any:
    """An AutoencoderKLWan in float32."""
    import torch  # pyright: ignore[reportMissingImports]
    from diffusers import AutoencoderKLWan  # pyright: ignore[reportMissingImports]

    torch.manual_seed(seed)
    with torch.device(device):
        return AutoencoderKLWan(**shape.vae).eval().requires_grad_(False)


def sampler(shift: float = FLOW_SHIFT) -> Any:
    """UniPC as the Wan repositories set it."""
    from diffusers import UniPCMultistepScheduler  # pyright: ignore[reportMissingImports]

    return UniPCMultistepScheduler(prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=shift)


def built(kind: Any, keywords: Any, device: str = "cpu", dtype: Any = None, seed: int = 0) -> Any:
    """A model made on its device in its precision at once; what diffusers keeps in 32 bits when it loads the real
    weights (norms, time embedding, modulations) is kept so here."""
    import torch  # pyright: ignore[reportMissingImports]

    torch.manual_seed(seed)
    usual = torch.get_default_dtype()
    torch.set_default_dtype(dtype or usual)
    try:
        with torch.device(device):
            model = kind(**keywords)
    finally:
        torch.set_default_dtype(usual)
    if dtype is not None and dtype != torch.float32:
        kept = kind._keep_in_fp32_modules or []
        for name, parameter in model.named_parameters():
            if any(part in name.split(".") for part in kept):
                parameter.data = parameter.data.float()
    return model.eval().requires_grad_(False)


def words(pipe: Any, text: str, tokens: int = 512, width: int = 0) -> Any:
    """Embeddings drawn from the text's digest: equal words, equal embeddings; as wide as the transformer reads."""
    import torch  # pyright: ignore[reportMissingImports]

    seed = int.from_bytes(hashlib.sha256(text.encode()).digest()[:7], "big")
    width = width or pipe.transformer.config.text_dim
    drawn = torch.randn(1, tokens, width, generator=torch.Generator().manual_seed(seed))
    return drawn.to(pipe._execution_device)
