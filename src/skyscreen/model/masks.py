"""What a clip is made from: one network learns every task, since a task is only what is given of the clip.

    text → clip        nothing is given
    image → clip       the first frame
    extend             the first k frames
    in-between         the first and the last frame
    passes → clip      how near each pixel is, and which solid it belongs to, with or without first frames
    unconditional      nothing, and no words
"""

from __future__ import annotations

import torch
from torch import Tensor

from skyscreen.model.config import PASSES

NEAREST = 0.05
"""Metres, below which nearness does not grow."""


def nearness(depth: Tensor, far: float = 1000.0) -> Tensor:
    """(B, T, H, W) metres → 0 … 1 over each whole clip, the nearest 1, the sky 0: the drawing that depth estimators
    give and `paint.controls.depth` draws (there between percentiles)."""
    depth = depth.float()
    sky = ~(depth < far)  # not a number and infinite count as sky
    near = torch.where(sky, 0.0, 1.0 / depth.clamp(NEAREST, far))
    high = near.amax((1, 2, 3), keepdim=True)
    low = torch.where(sky, high, near).amin((1, 2, 3), keepdim=True)
    return torch.where(sky, 0.0, ((near - low) / (high - low).clamp_min(1e-6)).clamp(0, 1))


def planes(near: Tensor, ids: Tensor, solids: int = PASSES - 1) -> Tensor:
    """(B, T, H, W, 1 + solids): nearness (0 … 1) as −1 … 1, then one plane a solid (ids 1 … solids)."""
    numbers = torch.arange(1, solids + 1, device=ids.device, dtype=ids.dtype)
    return torch.cat([near[..., None] * 2 - 1, (ids[..., None] == numbers).float()], -1)


def given(video: Tensor, known: Tensor, drawn: Tensor, shown: Tensor, named: Tensor) -> Tensor:
    """What the network is told of the clip.

    Args:
        video: (B, T, H, W, 3) in −1 … 1; only its known frames are looked at.
        known: (B, T) 1 where a frame is given.
        drawn: (B, T, H, W, 4) of `planes`.
        shown: (B,) 1 where passes are given.
        named: (B,) 1 where the passes also say which solid is which.

    Returns:
        (B, T, H, W, 9).
    """
    frame = known[:, :, None, None, None].to(video.dtype).expand(*video.shape[:4], 1)
    sight = shown[:, None, None, None, None].to(video.dtype)
    name = sight * named[:, None, None, None, None].to(video.dtype)
    return torch.cat(
        [video * frame, frame, drawn[..., :1] * sight, drawn[..., 1:] * name, sight.expand_as(frame)], -1
    )


SHARES = (0.44, 0.10, 0.12, 0.06, 0.20, 0.08)
"""Of training: words alone, first frame, first k, both ends, passes, passes with first k."""


def tasks(chance: Tensor, frames: int) -> tuple[Tensor, Tensor, Tensor]:
    """A task for each clip.

    Args:
        chance: (B, 3) in 0 … 1: which task, how many frames, whether solids are named.

    Returns:
        known (B, frames), shown (B,), named (B,).
    """
    which, count, naming = chance.unbind(-1)
    edges = torch.tensor(SHARES, device=chance.device).cumsum(0)
    task = (which[:, None] >= edges[:-1]).sum(-1)
    first = 1 + (count * (frames // 2)).floor()  # 1 … half of the clip
    first = torch.where((task == 2) | (task == 5), first, ((task == 1) | (task == 3)).float())
    at = torch.arange(frames, device=chance.device)
    known = (at < first[:, None]) | ((task == 3)[:, None] & (at == frames - 1))
    return known.float(), (task >= 4).float(), (naming < 0.5).float()
