"""The optimiser: Muon for the blocks' matrices, Adam for all else.

Muon (Jordan et al. 2024, kellerjordan.github.io/posts/muon) moves a matrix by the nearest orthogonal matrix to its
momentum, so that all directions learn at one pace. That matrix is U Vᵀ of the momentum U S Vᵀ, which five steps of an
odd polynomial drive all singular values towards (Newton–Schulz). Matrices of one size are done as one stack.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import torch
from torch import Tensor, nn

from skyscreen.train.lesson import Mark, unmarked
from skyscreen.train.parallel import full, local, piece

A, B, C = 3.4445, -4.7750, 2.0315
"""Of a·s + b·s³ + c·s⁵, steep at 0: singular values end within 0.7 … 1.2."""
ROUNDS = 5
MOMENTUM = 0.95
JOINED = {"qkv.weight": 3, "up.weight": 2}
"""Layers that hold several matrices one below the other; each is made orthogonal alone."""


def orthogonal(stack: Tensor) -> Tensor:
    """(N, rows, columns) with rows ≤ columns → the same with all singular values near 1."""
    x = stack.to(torch.bfloat16 if stack.is_cuda else torch.float32)
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(ROUNDS):
        square = x @ x.mT
        x = A * x + (B * square + C * square @ square) @ x
    return x.float()


def is_matrix(name: str, weight: Tensor) -> bool:
    """Muon is for matrices within blocks; words, positions, tables, the first and the last layer are Adam's."""
    return name.startswith("blocks.") and weight.ndim == 2 and name.endswith(".weight")


class Muon:
    """Matrices by name, in stacks of one size (the wide way round)."""

    def __init__(self, weights: dict[str, nn.Parameter]) -> None:
        self.weights = weights
        self.momentum = {name: torch.zeros_like(local(weight)) for name, weight in weights.items()}

    @torch.no_grad()
    def step(self, rate: float) -> None:
        names = list(self.weights)
        held = [self.momentum[name] for name in names]
        slopes = [local(self.weights[name].grad) for name in names]
        torch._foreach_lerp_(held, slopes, 1 - MOMENTUM)
        ahead = torch._foreach_lerp(slopes, held, MOMENTUM)  # Nesterov's look ahead
        stacks: dict[tuple[int, int], list[tuple[str, int, bool, Tensor]]] = defaultdict(list)
        for name, slope in zip(names, ahead, strict=True):
            whole = full(slope, self.weights[name])
            for k, part in enumerate(whole.chunk(JOINED.get(".".join(name.split(".")[-2:]), 1))):
                tall = part.shape[0] > part.shape[1]
                wide = part.mT if tall else part
                stacks[tuple(wide.shape)].append((name, k, tall, wide))  # pyright: ignore[reportArgumentType]
        moves: dict[str, list[Tensor]] = defaultdict(list)
        for rows in stacks.values():
            done = orthogonal(torch.stack([wide for *_, wide in rows]))
            for (name, _, tall, _), move in zip(rows, done, strict=True):
                # a move's size per number must not depend on a matrix's form: × √(rows/columns) of a tall one
                moves[name].append(move.mT * (move.shape[1] / move.shape[0]) ** 0.5 if tall else move)
        whole = [piece(torch.cat(moves[name]), self.weights[name]) for name in names]
        torch._foreach_add_([local(self.weights[name]) for name in names], whole, alpha=-rate)

    def state_dict(self) -> dict[str, Tensor]:
        return {name: full(held, self.weights[name]).clone() for name, held in self.momentum.items()}

    def load_state_dict(self, told: dict[str, Tensor]) -> None:
        for name, held in self.momentum.items():
            held.copy_(piece(told[name].to(held.device), self.weights[name]))


class Optimiser:
    """Both, with one step."""

    def __init__(self, network: nn.Module) -> None:
        named = dict(network.named_parameters())
        matrices = {name: weight for name, weight in named.items() if is_matrix(name, weight)}
        self.rest = {name: weight for name, weight in named.items() if name not in matrices}
        self.muon = Muon(matrices)
        self.adam = torch.optim.AdamW(self.rest.values(), lr=1.0, betas=(0.9, 0.95), eps=1e-8, weight_decay=0.0,
                                      foreach=True)  # fmt: skip
        self.all = list(named.values())

    def step(self, matrix_rate: float, rate: float, clip: float, mark: Mark = unmarked) -> Tensor:
        """Move everything. Returns the norm that the gradient had, on the device."""
        length = nn.utils.clip_grad_norm_(self.all, clip, foreach=True)
        mark("norm of the slope")
        for group in self.adam.param_groups:
            group["lr"] = rate
        self.muon.step(matrix_rate)
        mark("muon")
        self.adam.step()
        mark("adam")
        for weight in self.all:
            weight.grad = None
        return full(length, length)

    def state_dict(self) -> dict[str, Any]:
        """Plain tensors, whole whatever way the weights are cut over processes."""
        adam: dict[str, Any] = {}
        for name, weight in self.rest.items():
            row = self.adam.state[weight]
            if row:
                adam[name] = {"step": row["step"].clone(), "exp_avg": full(row["exp_avg"], weight).clone(),
                              "exp_avg_sq": full(row["exp_avg_sq"], weight).clone()}  # fmt: skip
        return {"muon": self.muon.state_dict(), "adam": adam}

    def load_state_dict(self, told: dict[str, Any]) -> None:
        self.muon.load_state_dict(told["muon"])
        for name, row in told["adam"].items():
            weight = self.rest[name]
            fresh = {"step": row["step"].clone()}
            for key in ("exp_avg", "exp_avg_sq"):
                fresh[key] = torch.zeros_like(weight)
                local(fresh[key]).copy_(piece(row[key].to(weight.device), weight))
            self.adam.state[weight] = fresh
