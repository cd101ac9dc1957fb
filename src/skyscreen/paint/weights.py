"""Where a painter's weights lie, and whether they are whole. Nothing is fetched; safetensors alone are read; no code of
a repository runs.

    SKYSCREEN_WEIGHTS/<painter>/model_index.json …, or the user's own hub cache (HF_HUB_CACHE)
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from skyscreen.core.errors import Broken, Missing, Refused
from skyscreen.paint.protocol import Limits

INDEX = "model_index.json"
LIBRARIES = ("diffusers", "transformers", "ltx2")
"""Packages whose classes a repository may name: any other would let it import what it likes. `ltx2` is a module of
diffusers' own pipelines, which go before any package of that name."""
LONGEST = 100_000_000
"""Bytes of a safetensors header (the format's own bound)."""
UNSAFE = (".bin", ".pt", ".pth", ".ckpt", ".pkl")
Shapes = dict[str, list[int]]


def folder(limits: Limits) -> Path | None:
    """Where the weights lie: a folder of the user's own, else the hub cache."""
    own = os.environ.get("SKYSCREEN_WEIGHTS", "")
    if own and (Path(own) / limits.name / INDEX).exists():
        return Path(own) / limits.name
    return cached(limits.weights.removeprefix("huggingface.co/"), INDEX)


def cached(repository: str, file: str) -> Path | None:
    """The newest snapshot of a repository in the user's hub cache that holds `file`."""
    cache = Path(os.environ.get("HF_HUB_CACHE", "") or Path.home() / ".cache/huggingface/hub")
    snapshots = (cache / f"models--{repository.replace('/', '--')}" / "snapshots").glob("*")
    found = sorted(path for path in snapshots if (path / file).exists())
    return found[-1] if found else None


def missing(limits: Limits) -> str:
    """Why the weights cannot be used, in words; empty: they are here."""
    return "" if folder(limits) else f"its weights are not here: {limits.weights}, into SKYSCREEN_WEIGHTS"


def checked(limits: Limits, wanted: Mapping[str, Shapes]) -> Path:
    """The folder of the weights, looked through before anything is loaded.

    Args:
        wanted: component → name and shape of each tensor that it must have.

    Raises:
        Missing: they are not here, or a file of theirs is not.
        Broken: a file is cut short, or holds another model; named, with the shape that was expected.
        Refused: the repository wants classes of another package, or has weights in a form that runs code.
    """
    place = folder(limits)
    if place is None:
        raise Missing(limits.name, "its weights are not here", f"Get {limits.weights} into SKYSCREEN_WEIGHTS")
    remedy = f"Fetch {limits.weights} again"
    parts = {name: row for name, row in _json(place / INDEX, remedy).items() if isinstance(row, list)}
    for name, row in parts.items():
        if row[0] is not None and row[0] not in LIBRARIES:
            raise Refused(f"{limits.name}/{INDEX}: {name}", f"wants the package {row[0]}", "Only diffusers' and "
                          "transformers' own classes are loaded")  # fmt: skip
    for name in parts:
        if (place / name / "config.json").exists() and name not in ("scheduler", "tokenizer"):
            held = tensors(place / name, remedy)
            compare(place / name, held, wanted.get(name, {}), remedy)
    return place


def tensors(part: Path, remedy: str) -> dict[str, tuple[str, list[int]]]:
    """Tensor → (file, shape) of a component's safetensors."""
    index = next(iter(sorted(part.glob("*.safetensors.index.json"))), None)
    if index is not None:
        named = _json(index, remedy).get("weight_map", {})
        files = sorted({str(name) for name in named.values()})
    else:
        files = sorted(path.name for path in part.glob("*.safetensors"))
    if not files:
        unsafe = next((path.name for path in part.iterdir() if path.suffix in UNSAFE), "")
        if unsafe:
            raise Refused(f"{part.name}/{unsafe}", "is a pickle, which can run code", "Get it as safetensors")
        raise Missing(f"{part.name}/*.safetensors", "is not there", remedy)
    out: dict[str, tuple[str, list[int]]] = {}
    for name in files:
        if Path(name).name != name:
            raise Refused(f"{part.name}: {name}", "lies outside its folder", remedy)
        out |= {key: (name, shape) for key, shape in header(part / name, remedy).items()}
    return out


def header(path: Path, remedy: str) -> Shapes:
    """Tensor → shape, of a safetensors file; raises what `_head` does."""
    return _head(path, remedy)[0]


def metadata(path: Path) -> dict[str, str]:
    """What a safetensors file says of itself; {} where it says nothing."""
    told = _head(path, "Fetch it again")[1]
    return {str(key): str(value) for key, value in told.items()} if isinstance(told, dict) else {}


def _head(path: Path, remedy: str) -> tuple[Shapes, Any]:
    """Shapes and metadata, from a safetensors file's header (8 bytes of length, JSON, then the data), held against its
    size.

    Raises:
        Missing: there is no such file.
        Broken: it is cut short, or is no safetensors.
    """
    who = f"{path.parent.name}/{path.name}"
    if not path.exists():
        raise Missing(who, "is not there", remedy)
    size = path.stat().st_size
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        raw = file.read(length) if length <= min(size, LONGEST) else b""
    try:
        rows = json.loads(raw)
        told = rows.pop("__metadata__", {})
        shapes = {key: [int(n) for n in row["shape"]] for key, row in rows.items()}
        end = 8 + length + max((int(row["data_offsets"][1]) for row in rows.values()), default=0)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise Broken(who, "is no safetensors file, or is cut short in its header", remedy) from error
    if size != end:
        raise Broken(who, f"is cut short: {size:,} of {end:,} bytes", remedy)
    return shapes, told


def compare(part: Path, held: Mapping[str, tuple[str, list[int]]], wanted: Mapping[str, Sequence[int]],
            remedy: str) -> None:  # fmt: skip
    """Hold tensors against what the model must have."""
    gone = [name for name in wanted if name not in held]
    if gone:
        more = f" and {len(gone) - 1} more" if len(gone) > 1 else ""
        raise Broken(f"{part.name}", f"lacks {gone[0]}, expected as {list(wanted[gone[0]])}{more}", remedy)
    for name, shape in wanted.items():
        file, found = held[name]
        if found != list(shape):
            raise Broken(f"{part.name}/{file}", f"{name} is {found}, expected {list(shape)}", remedy)


def shapes(kind: Any, keywords: Mapping[str, Any]) -> Shapes:
    """Of every tensor of a diffusers model, built on no device."""
    import torch  # pyright: ignore[reportMissingImports]

    with torch.device("meta"):
        model = kind(**keywords)
    return {name: list(one.shape) for name, one in model.state_dict().items()}


@contextmanager
def read(place: Path) -> Iterator[None]:
    """What a loader says of weights that it cannot read, named."""
    try:
        yield
    except (OSError, ValueError, RuntimeError) as error:
        raise Broken(f"weights in {place.name}", " ".join(str(error).split())[:200], "Fetch them again") from error


def _json(path: Path, remedy: str) -> dict[str, Any]:
    who = f"{path.parent.name}/{path.name}"
    try:
        told = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise Broken(who, "cannot be read as JSON", remedy) from error
    if not isinstance(told, dict):
        raise Broken(who, "is not what it should be", remedy)
    return told
