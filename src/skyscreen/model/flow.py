"""Rectified flow with the clip itself as the network's answer (Liu et al. 2022, arXiv 2209.03003; Li and He 2025,
arXiv 2511.13720).

    z_t = t·x + (1 − t)·ε,   dz/dt = v = x − ε = (x − z_t)/(1 − t),   v̂ = (x̂ − z_t)/(1 − t)

Training lessens |v̂ − v|² = |x̂ − x|²/(1 − t)²; a clip is made by following v̂ from noise (t = 0) to t = 1.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

LEAST = 0.05
"""1 − t is not let below this where it divides."""
MEAN, SPREAD = -1.0, 1.0
"""Of the logit of t in training: small clips are decided at much noise (t about 0.27), so most lessons lie there
(logit-normal, shifted: Esser et al. 2024, arXiv 2403.03206)."""
STATE_SCALE = (1.0, 1.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0)
"""A state is learned as present, visible share, metres/3 and (m/s)/3, so that all are about 1."""


def times(normal: Tensor) -> Tensor:
    """(B,) standard normal numbers → t in (0, 1)."""
    return torch.sigmoid(MEAN + SPREAD * normal)


def mixed(clip: Tensor, noise: Tensor, time: Tensor) -> Tensor:
    """z_t; time (B,)."""
    t = time.reshape(-1, *([1] * (clip.ndim - 1)))
    return t * clip + (1 - t) * noise


def error(clean: Tensor, clip: Tensor, time: Tensor, known: Tensor) -> Tensor:
    """(B,) the mean of |v̂ − v|² over the frames that were not given. known (B, T)."""
    weight = 1.0 / (1.0 - time).clamp_min(LEAST) ** 2
    frames = (clean.float() - clip.float()).pow(2).mean((2, 3, 4))
    free = 1.0 - known
    return weight * (frames * free).sum(1) / free.sum(1).clamp_min(1.0)


def state_error(told: Tensor, state: Tensor) -> Tensor:
    """(B,) of the state head: is it there, and if so, where and how fast. told, state (B, T, K, 8)."""
    scale = torch.tensor(STATE_SCALE, device=state.device)
    off = (told - state / scale).abs().clamp_max(10.0)
    there = state[..., :1].clamp(0, 1)
    return (off[..., :1] + there * off[..., 1:].mean(-1, keepdim=True)).mean((1, 2, 3))


def steps(count: int, shift: float = 3.0) -> list[float]:
    """count + 1 times from 0 to 1, closer together where the picture is decided: t = u/(u + shift·(1 − u))."""
    return [u / (u + shift * (1 - u)) for u in (k / count for k in range(count + 1))]


Network = Callable[[Tensor, Tensor, Tensor, Tensor], tuple[Tensor, Tensor]]


@torch.no_grad()
def sample(
    network: Network,
    noise: Tensor,
    given: Tensor,
    tokens: Tensor,
    *,
    count: int = 24,
    guidance: float = 2.5,
    until: float = 0.9,
    told: Callable[[int, int], None] = lambda done, of: None,
) -> Tensor:
    """A clip: `count` steps of the two-step Adams–Bashforth rule along v̂ (the first by Euler).

    Args:
        noise: (B, T, H, W, 3) standard normal.
        given: (B, T, H, W, 9); known pixels come back unchanged.
        tokens: (B, L).
        guidance: how far x̂ is driven from what it would be without words (Ho and Salimans 2022, arXiv 2207.12598);
            1: not at all.
        until: t after which words decide nothing and guidance is saved (Kynkäänniemi et al. 2024, arXiv 2404.07724).

    Returns:
        (B, T, H, W, 3) in −1 … 1.
    """
    known, frame = given[..., :3], given[..., 3:4]
    z, before, clean = noise, None, noise
    grid = steps(count)
    for k in range(count):
        now, then = grid[k], grid[k + 1]
        time = torch.full((len(z),), now, device=z.device)
        if guidance != 1.0 and now < until:
            both, _ = network(
                torch.cat([z, z]), torch.cat([time, time]), torch.cat([given, given]),
                torch.cat([tokens, torch.zeros_like(tokens)]),
            )  # fmt: skip
            with_words, without = both.chunk(2)
            clean = without + guidance * (with_words - without)
        else:
            clean, _ = network(z, time, given, tokens)
        clean = torch.where(frame > 0.5, known, clean.clamp(-1.0, 1.0))
        v = (clean - z) / max(1.0 - now, LEAST)
        step = then - now
        if before is None:
            z = z + step * v
        else:
            last, width = before
            z = z + step * (v + (v - last) * (step / width / 2))
        before = v, step
        told(k + 1, count)
    return torch.where(frame > 0.5, known, clean)
