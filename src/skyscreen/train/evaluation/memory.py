"""Does the model repeat clips it was taught? How near its clips lie to the nearest taught one, against how near new
clips of the world itself do."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from skyscreen.data import laws

CELLS = 16
"""A frame is compared at 16 × 16 cells, every second frame."""
AT_ONCE = 512


def sketch(video: Tensor) -> Tensor:
    """(B, T, H, W, 3) bytes → (B, N) floats, in grey levels."""
    small = video[:, ::2].float()
    b, t, h, w, c = small.shape
    cell = max(h // CELLS, 1)
    return small.view(b, t, h // cell, cell, w // cell, cell, c).mean((3, 5)).flatten(1)


@torch.no_grad()
def nearest(videos: dict[str, Tensor], taught: int, seed: int, device: str) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Of each video the distance (root mean square, grey levels) to the nearest of the first `taught` clips of
    training, and that clip's number."""
    sketches = {name: sketch(video.to(device)) for name, video in videos.items()}
    size, frames = next(iter(videos.values())).shape[2], next(iter(videos.values())).shape[1]
    best = {name: torch.full((len(rows),), torch.inf, device=device) for name, rows in sketches.items()}
    who = {name: torch.zeros(len(rows), dtype=torch.int64, device=device) for name, rows in sketches.items()}
    for start in range(0, taught, AT_ONCE):
        clips = laws.sample(start, min(AT_ONCE, taught - start), split="train", size=size, frames=frames,
                            device=device, seed=seed, compiled=False)
        known = sketch(clips.video)
        for name, rows in sketches.items():
            gap = torch.cdist(rows, known) / rows.shape[1] ** 0.5
            low, at = gap.min(1)
            closer = low < best[name]
            best[name] = torch.where(closer, low, best[name])
            who[name] = torch.where(closer, at + start, who[name])
    return {name: (best[name].cpu().numpy(), who[name].cpu().numpy()) for name in videos}


def told(generated: Tensor, fresh: Tensor, taught: int, seed: int, device: str) -> dict[str, object]:
    """Distances of generated and of fresh clips; a model that repeats has far smaller ones than fresh clips have."""
    found = nearest({"generated": generated, "fresh": fresh}, taught, seed, device)
    own, new = found["generated"][0], found["fresh"][0]
    low = float(np.quantile(new, 0.01))
    return {
        "taught_clips_compared": taught,
        "generated_nearest_grey": {"median": round(float(np.median(own)), 2), "least": round(float(own.min()), 2)},
        "fresh_nearest_grey": {"median": round(float(np.median(new)), 2), "least": round(float(new.min()), 2)},
        "nearer_than_fresh_1_percent": round(float((own < low).mean()), 4),
        "nearest_pairs": [[int(k), int(found["generated"][1][k])] for k in np.argsort(own)[:3]],
    }
