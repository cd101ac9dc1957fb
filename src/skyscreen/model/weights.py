"""Weights as one safetensors file that says what it is: its shape, its vocabulary, how it was trained, and the SHA-256
of its numbers. Nothing in it can run.

A file may be kept in parts (`own.safetensors.1of3` …) that are joined as they are read.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from skyscreen.core.errors import BadInput, Broken, Missing
from skyscreen.model.config import Shape

if TYPE_CHECKING:
    from torch import Tensor

    from skyscreen.model.transformer import Transformer

FORMAT = "skyscreen.model/1"
LARGEST = 8 << 30
"""Bytes of a file that is read."""
PART = re.compile(r"\.(\d+)of(\d+)$")


@dataclass(frozen=True)
class Card:
    """What a file of weights says of itself."""

    shape: Shape
    vocabulary: tuple[str, ...]
    training: Mapping[str, Any] = field(default_factory=dict)
    """How it came about: steps, clips seen, seconds, device, data, loss."""
    digest: str = ""
    """SHA-256 over names, types, sizes and bytes of all tensors in the order of their names."""


def summed(tensors: Mapping[str, Tensor]) -> str:
    import torch

    told = hashlib.sha256()
    for name in sorted(tensors):
        tensor = tensors[name].detach().cpu().contiguous()
        told.update(f"{name} {str(tensor.dtype).removeprefix('torch.')} {list(tensor.shape)}\n".encode())
        told.update(tensor.flatten().view(torch.uint8).numpy().tobytes())
    return told.hexdigest()


def save(path: Path, tensors: Mapping[str, Tensor], card: Card, *, split: int = 0) -> list[Path]:
    """Write a file, or parts of at most `split` bytes, whole or not at all.

    Raises:
        Broken: the disk is full or cannot be written.
    """
    from safetensors.torch import save as packed

    held = {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
    told = {
        "format": FORMAT, "shape": json.dumps(card.shape.plain()), "sha256": summed(held),
        "vocabulary": json.dumps(list(card.vocabulary), ensure_ascii=False),
        "training": json.dumps(dict(card.training), ensure_ascii=False),
    }  # fmt: skip
    raw = packed(held, told)
    count = -(-len(raw) // split) if split else 1
    size = -(-len(raw) // count)
    paths = [path.with_name(f"{path.name}.{k + 1}of{count}") if count > 1 else path for k in range(count)]
    for k, each in enumerate(paths):
        whole(each, raw[k * size : (k + 1) * size])
    return paths


def whole(path: Path, raw: bytes) -> None:
    """Write a file so that a crash leaves the old one or the new one.

    Raises:
        Broken: it could not be written; the old one stands.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Broken(str(path), f"cannot be written ({error.strerror})", "Free space, or write elsewhere") from error


def load(path: Path, device: str = "cpu") -> tuple[Transformer, Card]:
    """The network in 32 bits, ready to draw.

    Raises:
        Missing: no such file, or parts of it are not there.
        BadInput: it is no file of ours, or its shape, its sum or its vocabulary is wrong.
    """
    import torch

    from skyscreen.model.transformer import Transformer

    tensors, card = opened(path)
    with torch.device("meta"):
        wanted = {name: tuple(each.shape) for name, each in Transformer(card.shape).state_dict().items()}
    found = {name: tuple(each.shape) for name, each in tensors.items()}
    for name in sorted(wanted.keys() | found.keys()):
        if wanted.get(name) != found.get(name):
            raise BadInput(f"{path.name}: {name} {found.get(name, 'missing')}",
                           f"should be {wanted.get(name, 'absent')}", "Use the file as it was trained")  # fmt: skip
    network = Transformer(card.shape)
    network.load_state_dict({name: each.float() for name, each in tensors.items()})
    return network.to(device).eval(), card


def opened(path: Path) -> tuple[dict[str, Tensor], Card]:
    """Tensors and card of a file, checked against its own sum."""
    from safetensors import SafetensorError
    from safetensors.torch import load as unpacked

    raw = _read(path)
    card = _card(path, raw)
    try:
        tensors = unpacked(raw)
    except (SafetensorError, ValueError, KeyError) as error:
        raise BadInput(path.name, f"is no whole safetensors file ({error})", "Fetch it again") from error
    if summed(tensors) != card.digest:
        raise BadInput(path.name, "does not have the SHA-256 that it was saved with", "Fetch it again")
    return tensors, card


def parts(path: Path) -> list[Path]:
    """The file, or its parts in order; [] where neither is whole."""
    if path.is_file():
        return [path]
    found = {}
    for each in path.parent.glob(f"{path.name}.*of*"):
        if match := PART.search(each.name):
            found[int(match[1])] = int(match[2]), each
    counts = {count for count, _ in found.values()}
    if len(counts) != 1 or sorted(found) != list(range(1, counts.pop() + 1)):
        return []
    return [found[k][1] for k in sorted(found)]


def _read(path: Path) -> bytes:
    files = parts(path)
    if not files:
        raise Missing(str(path), "is not there, or not all of its parts are", "Train it: `skyscreen train own`")
    if sum(each.stat().st_size for each in files) > LARGEST:
        raise BadInput(path.name, f"is larger than {LARGEST >> 30} GB", "Use a file of ours")
    return b"".join(each.read_bytes() for each in files)


def _card(path: Path, raw: bytes) -> Card:
    """From the header: eight bytes of length, then JSON."""
    wrong = BadInput(path.name, f"is no file of {FORMAT}", "Use weights that `skyscreen train` wrote")
    size = int.from_bytes(raw[:8], "little")
    if len(raw) < 10 or size > min(len(raw) - 8, 64 << 20):
        raise wrong
    try:
        told = json.loads(raw[8 : 8 + size])["__metadata__"]
        if told["format"] != FORMAT:
            raise wrong
        shape, words = json.loads(told["shape"]), json.loads(told["vocabulary"])
        training = json.loads(told["training"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise wrong from error
    if not isinstance(shape, dict) or not isinstance(words, list) or not all(isinstance(w, str) for w in words):
        raise wrong
    card = Card(Shape.of(shape), tuple(words), training if isinstance(training, dict) else {}, str(told.get("sha256")))
    if len(card.vocabulary) > card.shape.words:
        raise BadInput(path.name, f"has {len(words)} words for a network of {card.shape.words}", "Use its own file")
    return card
