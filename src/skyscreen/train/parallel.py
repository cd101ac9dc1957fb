"""Many processes: each sees its share of every batch. Small networks are held whole by all and their gradients are
averaged (DDP, Li et al. 2020, arXiv 2006.15704); large ones are cut over all processes, block by block (FSDP2,
`torch.distributed.fsdp.fully_shard`). Start them with `torchrun --nproc-per-node N -m skyscreen.train …`, or over a
cluster with `skyscreen train … --ray N` (`on_ray.py`)."""

from __future__ import annotations

import gc
import os
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from skyscreen.core.errors import BadInput

KINDS = ("ddp", "fsdp")


@dataclass(frozen=True)
class Group:
    """Who we are among how many."""

    rank: int = 0
    world: int = 1
    device: str = "cpu"
    ours: bool = False
    """We started the group's traffic, and end it."""

    @property
    def first(self) -> bool:
        return self.rank == 0


def joined(device: str = "") -> Group:
    """Join the group that torchrun started us in; alone where it did not."""
    rank, world = int(os.environ.get("RANK", "0")), int(os.environ.get("WORLD_SIZE", "1"))
    if not device:
        device = f"cuda:{os.environ.get('LOCAL_RANK', '0')}" if torch.cuda.is_available() else "cpu"
    if device.startswith("cuda"):
        torch.cuda.set_device(device)
    ours = world > 1 and not torch.distributed.is_initialized()
    if ours:
        torch.distributed.init_process_group("nccl" if device.startswith("cuda") else "gloo")
    return Group(rank, world, device, ours)


def leave(group: Group) -> None:
    """End the group's traffic, once all have come so far. Let go of the network and the optimiser before: FSDP's hold
    the group, and its threads, left to the interpreter's end, abort the process ('terminate called')."""
    if not group.ours:
        return
    gc.collect()
    torch.distributed.barrier()
    torch.distributed.destroy_process_group()


def spread(network: nn.Module, group: Group, kind: str) -> Any:
    """The network as it is called on this group. Its parameters stay those of `network`."""
    if kind not in KINDS:
        raise BadInput(f"{kind!r}", f"must be {' or '.join(KINDS)}", "Name one of them")
    if group.world == 1:
        return network
    if kind == "ddp":
        ids = [torch.device(group.device)] if group.device.startswith("cuda") else None
        return nn.parallel.DistributedDataParallel(network, device_ids=ids, gradient_as_bucket_view=True)
    from torch.distributed.device_mesh import init_device_mesh
    from torch.distributed.fsdp import fully_shard

    mesh = init_device_mesh(torch.device(group.device).type, (group.world,))
    for block in network.blocks:  # pyright: ignore[reportGeneralTypeIssues]
        fully_shard(block, mesh=mesh)
    fully_shard(network, mesh=mesh)
    return network


def local(tensor: Any) -> Tensor:
    """What this process holds of a tensor."""
    return tensor.to_local() if hasattr(tensor, "to_local") else tensor


def full(tensor: Any, like: Any) -> Tensor:
    """The whole of a tensor that is cut as the weight `like` is; all processes must ask."""
    if hasattr(tensor, "full_tensor"):
        return tensor.full_tensor()
    if not hasattr(like, "device_mesh"):
        return tensor
    from torch.distributed.tensor import DTensor

    made = DTensor.from_local(tensor, like.device_mesh, like.placements, shape=like.shape, stride=like.stride())
    return made.full_tensor()


def piece(whole: Tensor, like: Any) -> Tensor:
    """This process's part of a whole tensor, as the weight `like` is cut (its rows in equal runs)."""
    if not hasattr(like, "device_mesh"):
        return whole
    rank, parts = like.device_mesh.get_local_rank(), whole.chunk(like.device_mesh.size())
    return parts[rank] if rank < len(parts) else whole[:0]


def mean(value: Tensor, group: Group) -> Tensor:
    """Over all processes."""
    if group.world == 1:
        return value
    value = value.clone()
    torch.distributed.all_reduce(value)
    return value / group.world
