"""Frames to what a pipeline takes, and what it gives back to frames.

Pictures go to the device as bytes and come back as bytes: diffusers' own lists of PIL pictures and float frames cost
several seconds a clip of 81 (`python -m skyscreen.paint.bench` measures it).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import Broken
from skyscreen.paint.protocol import Frames

Latents = NDArray[np.float32]
"""(C, t, h, w) as the model's sampler leaves them, normalised."""
LEAST_REFERENCE = 16
"""Pixels of a reference's side: the pipelines round pictures down to multiples of 8 or 16."""


def planes(frames: NDArray[np.uint8], device: Any) -> Any:
    """(T, H, W, 3) or (T, H, W) bytes → (1, T, 3 or 1, H, W) float32 of 0–1 on the device."""
    import torch  # pyright: ignore[reportMissingImports]

    whole = np.ascontiguousarray(frames if frames.ndim == 4 else frames[..., None])
    return torch.from_numpy(whole).to(device).permute(0, 3, 1, 2).to(torch.float32).div_(255)[None]


def pictures(references: Any) -> list[Any] | None:
    """(h, w, 3) pictures of any sizes as PIL, none smaller than the pipeline can take; None for none."""
    from PIL import Image

    out = []
    for one in references:
        picture = Image.fromarray(np.ascontiguousarray(one))
        if min(picture.size) < LEAST_REFERENCE:
            share = LEAST_REFERENCE / min(picture.size)
            picture = picture.resize((round(picture.width * share), round(picture.height * share)))
        out.append(picture)
    return out or None


def sampled(name: str, latents: Any) -> Latents:
    """A sampler's (1, C, t, h, w) as an array.

    Raises:
        Broken: some are no numbers, which no decoder could mend.
    """
    import torch  # pyright: ignore[reportMissingImports]

    if not bool(torch.isfinite(latents).all()):
        bad = int((~torch.isfinite(latents[0])).any(0).flatten(1).any(1).sum())
        raise Broken(name, f"gave {bad} of {latents.shape[2]} latent frames that are not numbers",
                     "Its weights must run in bfloat16 or float32, not in float16")  # fmt: skip
    return latents[0].float().cpu().numpy()


def decoded(pipe: Any, latents: Latents, name: str) -> Frames:
    """(T, H, W, 3) of Wan's decoder, whose latents are normalised."""
    import torch  # pyright: ignore[reportMissingImports]

    vae = pipe.vae
    given = torch.from_numpy(latents)[None].to(pipe._execution_device, vae.dtype)
    mean, spread = (torch.tensor(getattr(vae.config, key), device=given.device, dtype=given.dtype)
                    .view(1, -1, 1, 1, 1) for key in ("latents_mean", "latents_std"))  # fmt: skip
    return through(pipe, given / (1.0 / spread) + mean, name)  # as the pipelines write it, to the last bit


def through(pipe: Any, given: Any, name: str) -> Frames:
    """The decoder's frames of latents on its device. Where the card has no room for whole frames it is tried once more
    in tiles.

    Raises:
        Broken: the pictures are no numbers, or even tiles do not fit.
    """
    import torch  # pyright: ignore[reportMissingImports]

    vae = pipe.vae
    with torch.no_grad():
        try:
            video = vae.decode(given, return_dict=False)[0]
        except torch.OutOfMemoryError:
            torch.cuda.empty_cache()
            vae.enable_tiling()
            try:
                video = vae.decode(given, return_dict=False)[0]
            except torch.OutOfMemoryError as error:
                rule = "its decoder does not fit on the card, not even in tiles"
                raise Broken(name, rule, "Its latents are kept: free the card, then start again") from error
        frames = bytes_of(video[0], name)
    pipe.maybe_free_model_hooks()
    return frames


def bytes_of(video: Any, name: str) -> Frames:
    """(3, T, H, W) of −1 … 1 as (T, H, W, 3) bytes, a frame at a time.

    Raises:
        Broken: some are no numbers (half-precision decoders overflow), which nothing later could mend.
    """
    import torch  # pyright: ignore[reportMissingImports]

    bad = [k for k in range(video.shape[1]) if not bool(torch.isfinite(video[:, k]).all())]
    if bad:
        raise Broken(name, f"gave {len(bad)} frames that are not numbers", "Decode in 32 bits")
    out = np.empty((video.shape[1], *video.shape[2:], 3), np.uint8)
    for k in range(len(out)):
        tone = (video[:, k].float() * 0.5 + 0.5).clamp_(0, 1).mul_(255).round_().to(torch.uint8)
        out[k] = tone.permute(1, 2, 0).cpu().numpy()
    return out
