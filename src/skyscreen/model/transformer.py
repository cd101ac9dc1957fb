"""The network: a transformer over patches of space and time that are noisy, given, or both, with words in front.

    z_t = t·x + (1 − t)·ε        →        x̂, s = F(z_t, t, given, words)

x is the clip, ε noise, t in [0, 1] the share of clip. The network says what the clip is (x̂, "x-prediction": Li and He
2025, arXiv 2511.13720), in pixels: no autoencoder. From the middle of it a linear head says where each solid is and how
fast it moves (s), which the simulator knows: what a picture model must know before it can draw the next frame.

Read it from the bottom: `Transformer.forward` is the whole of it.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from skyscreen.model.config import COLOURS, GIVEN, STATES, Shape
from skyscreen.model.rope import angles, turn

WAVES = 128
"""Frequencies that a time is shown in (Vaswani et al. 2017)."""


def norm(x: Tensor, eps: float = 1e-6) -> Tensor:
    """Root mean square over the last axis (Zhang and Sennrich 2019, arXiv 1910.07467), in 32 bits, without a gain:
    the modulation is the gain."""
    wide = x.float()
    return (wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + eps)).to(x.dtype)


def patches(video: Tensor, tube: int, patch: int) -> Tensor:
    """(B, T, H, W, C) → (B, T/tube · H/patch · W/patch, tube · patch² · C)."""
    b, t, h, w, c = video.shape
    cut = video.reshape(b, t // tube, tube, h // patch, patch, w // patch, patch, c)
    return cut.permute(0, 1, 3, 5, 2, 4, 6, 7).reshape(b, -1, tube * patch * patch * c)


def pixels(x: Tensor, grid: tuple[int, int, int], tube: int, patch: int) -> Tensor:
    """The way back: (B, N, tube · patch² · C) → (B, T, H, W, C)."""
    t, h, w = grid
    cut = x.reshape(len(x), t, h, w, tube, patch, patch, -1).permute(0, 1, 4, 2, 5, 3, 6, 7)
    return cut.reshape(len(x), t * tube, h * patch, w * patch, -1)


class Attention(nn.Module):
    """Every patch looks at every patch and word. Queries and keys are normed before they meet, so that no logit can
    grow without bound (Dehghani et al. 2023, arXiv 2302.05442)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.qkv = nn.Linear(shape.width, 3 * shape.width, bias=False)
        self.out = nn.Linear(shape.width, shape.width, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        """x (B, N, D), cos and sin (N, D/heads/2) → (B, N, D)."""
        b, n, d = x.shape
        q, k, v = self.qkv(x).reshape(b, n, 3, self.heads, d // self.heads).unbind(2)
        # normed and turned where they lie: parting the heads first cost five copies a block
        cos, sin = cos[:, None], sin[:, None]
        q, k = turn(norm(q), cos, sin).to(v.dtype), turn(norm(k), cos, sin).to(v.dtype)
        seen = F.scaled_dot_product_attention(q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2))
        return self.out(seen.transpose(1, 2).reshape(b, n, d))


class Gated(nn.Module):
    """down(silu(gate x) · up x): SwiGLU (Shazeer 2020, arXiv 2002.05202)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.up = nn.Linear(shape.width, 2 * shape.hidden, bias=False)
        self.down = nn.Linear(shape.hidden, shape.width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        gate, up = self.up(x).chunk(2, -1)
        return self.down(F.silu(gate) * up)


class Block(nn.Module):
    """Two residual steps, each scaled, shifted and gated by the time and the sentence (adaLN-zero: Peebles and Xie
    2022, arXiv 2212.09748). The six vectors come from one layer that all blocks share, plus a table of the block's own
    (PixArt-α: Chen et al. 2023, arXiv 2310.00426)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.table = nn.Parameter(torch.zeros(6, shape.width))
        self.attention, self.gated = Attention(shape), Gated(shape)

    def forward(self, x: Tensor, shared: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        """x (B, N, D), shared (B, 6, D)."""
        a, b, c, d, e, f = (shared + self.table.to(shared.dtype)).unsqueeze(2).unbind(1)
        x = x + c * self.attention(norm(x) * (1 + a) + b, cos, sin)
        return x + f * self.gated(norm(x) * (1 + d) + e)


class Transformer(nn.Module):
    """`forward` is the model."""

    cos: Tensor
    sin: Tensor

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape, d = shape, shape.width
        volume = shape.tube * shape.patch**2
        self.embed = nn.Linear(volume * (COLOURS + GIVEN), d)
        self.word, self.order = nn.Embedding(shape.words, d), nn.Parameter(torch.zeros(shape.length, d))
        self.time = nn.Sequential(nn.Linear(2 * WAVES, d), nn.SiLU(), nn.Linear(d, d))
        self.shared = nn.Linear(d, 6 * d)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.depth))
        self.last = nn.Parameter(torch.zeros(2, d))
        self.draw = nn.Linear(d, volume * COLOURS)
        self.state = nn.Linear(d, shape.solids * (shape.tube * STATES + 1))
        turned = angles(shape.grid, shape.length, d // shape.heads)
        self.register_buffer("cos", turned.cos(), persistent=False)
        self.register_buffer("sin", turned.sin(), persistent=False)
        self.reset()

    def reset(self) -> None:
        """Start values: every block does nothing yet, the picture is grey (zeros), the rest keeps variances."""
        for name, weight in self.named_parameters():
            if weight.ndim < 2 or name.endswith("table") or name in ("last", "shared.weight", "draw.weight"):
                nn.init.zeros_(weight)
            elif name in ("word.weight", "order"):
                nn.init.normal_(weight, std=0.3)
            else:
                nn.init.normal_(weight, std=weight.shape[1] ** -0.5)

    def forward(self, noisy: Tensor, time: Tensor, given: Tensor, tokens: Tensor) -> tuple[Tensor, Tensor]:
        """What the clip is.

        Args:
            noisy: (B, T, H, W, 3), clip and noise mixed; the clip in −1 … 1.
            time: (B,), share of clip.
            given: (B, T, H, W, 9): known pixels · mask (3), mask (1), passes · mask (4), their mask (1).
            tokens: (B, L) whole numbers, 0 = no word.

        Returns:
            The clean clip (B, T, H, W, 3) and the state (B, T, solids, 8) in `flow.STATE_SCALE`.
        """
        shape, (frames, high, wide) = self.shape, noisy.shape[1:4]
        grid = frames // shape.tube, high // shape.patch, wide // shape.patch
        x = self.embed(patches(torch.cat([noisy, given.to(noisy.dtype)], -1), shape.tube, shape.patch))
        words = self.word(tokens).to(x.dtype) + self.order[: tokens.shape[1]].to(x.dtype)
        cond = self.time(waves(time)) + words.mean(1)
        shared = self.shared(F.silu(cond)).unflatten(-1, (6, -1))
        x = torch.cat([words, x], 1)
        cos, sin = self._turns(grid, tokens.shape[1])
        half = (shape.depth + 1) // 2
        for block in self.blocks[:half]:
            x = block(x, shared, cos, sin)
        state = self._state(x[:, tokens.shape[1] :], grid)
        for block in self.blocks[half:]:
            x = block(x, shared, cos, sin)
        scale, shift = self.last.to(x.dtype)
        x = norm(x[:, tokens.shape[1] :]) * (1 + scale) + shift
        return pixels(self.draw(x), grid, shape.tube, shape.patch).float(), state

    def _state(self, x: Tensor, grid: tuple[int, int, int]) -> Tensor:
        """Every patch says a state and how much it is to be believed; a frame's patches vote (softmax).

        x (B, N, D) → (B, T, solids, 8)."""
        shape = self.shape
        told = self.state(norm(x)).float().reshape(len(x), grid[0], grid[1] * grid[2], shape.solids, -1)
        weight = told[..., -1:].softmax(2)
        voted = (weight * told[..., :-1]).sum(2).unflatten(-1, (shape.tube, STATES))
        return voted.transpose(2, 3).reshape(len(x), grid[0] * shape.tube, shape.solids, STATES)

    def _turns(self, grid: tuple[int, int, int], before: int) -> tuple[Tensor, Tensor]:
        if grid == self.shape.grid and before == self.shape.length:
            return self.cos, self.sin
        turned = angles(grid, before, self.shape.width // self.shape.heads).to(self.cos.device)
        return turned.cos(), turned.sin()


def waves(time: Tensor) -> Tensor:
    """(B,) in 0 … 1 → (B, 2 · WAVES) sines and cosines of 1 … 1,000 radians a unit."""
    rate = torch.exp(torch.linspace(0.0, math.log(1000.0), WAVES, device=time.device))
    turned = time.float()[:, None] * rate
    return torch.cat([turned.cos(), turned.sin()], -1)


def parameters(shape: Shape) -> int:
    """Of a network of this shape, counted by building it without memory."""
    with torch.device("meta"):
        return sum(weight.numel() for weight in Transformer(shape).parameters())
