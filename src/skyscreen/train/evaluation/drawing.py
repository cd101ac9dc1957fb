"""Clips out of a model, in batches."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from skyscreen.core.seeds import stream
from skyscreen.data import laws
from skyscreen.data.laws.spec import AT
from skyscreen.model import flow, masks
from skyscreen.model.transformer import Transformer

BATCH, FEW = 128, 4
"""Clips at once, on a GPU and elsewhere."""
ENGLISH, CHINESE = laws.ENGLISH, laws.CHINESE


def outspoken(packed: Tensor) -> Tensor:
    """The same clips with captions that leave nothing out that a caption can say."""
    out = packed.clone()
    for name in ("say_size", "say_floor", "say_backdrop", "say_camera"):
        out[:, AT[name]] = 1
    return out


def words(packed: Tensor) -> Tensor:
    """Captions (B, L) in English for even clips, in Chinese for odd ones."""
    odd = torch.arange(len(packed), device=packed.device)[:, None] % 2 == 1
    return torch.where(odd, laws.tokens(packed, CHINESE), laws.tokens(packed, ENGLISH))


@torch.no_grad()
def draw(network: Transformer, clips: laws.Clips, given: int, seed: int, *, steps: int = 24, guidance: float = 2.5,
         keep: Path | None = None) -> Tensor:
    """Clips by their captions and their first `given` frames (0: by words alone), uint8 (B, T, H, W, 3), on the CPU.

    Args:
        keep: name that the kept batches begin with: one that is there is read, not drawn, so that a drawing of hours
            goes on where it was ended, or to more clips.
    """
    device = clips.video.device
    batch = BATCH if device.type == "cuda" else FEW
    tokens = words(outspoken(clips.packed))
    generator = torch.Generator(device="cpu").manual_seed(stream(seed, "evaluation", "noise") % 2**63)
    out = []
    for low in range(0, len(tokens), batch):
        video = clips.video[low : low + batch].float() / 127.5 - 1
        count, frames = video.shape[:2]
        known = (torch.arange(frames, device=device) < given).float().expand(count, frames)
        nothing = torch.zeros(count, device=device)
        blank = video.new_zeros((*video.shape[:4], masks.PASSES))
        told = masks.given(video, known, blank, nothing, nothing)
        noise = torch.randn((batch, *video.shape[1:]), generator=generator)[:count].to(device)
        kept = keep and keep.with_name(f"{keep.name}-{low}-{count}.npy")
        if kept and kept.is_file():
            out.append(torch.from_numpy(np.load(kept, allow_pickle=False)))
            continue
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            clip = flow.sample(network, noise, told, tokens[low : low + batch], count=steps, guidance=guidance)
        out.append(((clip.float().clamp(-1, 1) + 1) * 127.5).round().to(torch.uint8).cpu())
        if kept:
            kept.parent.mkdir(parents=True, exist_ok=True)
            new = kept.with_suffix(".new.npy")
            np.save(new, out[-1].numpy())
            new.replace(kept)
    return torch.cat(out)
