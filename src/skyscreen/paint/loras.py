"""LoRAs: distilled ones paint in 4–8 steps instead of 30, control ones (LTX-2's in-context LoRAs) let a painter follow
depth or outlines. Named after the painter, `wan-vace-14b+lightx2v`, `ltx-2+depth-control`, read from

    SKYSCREEN_WEIGHTS/loras/NAME.safetensors    with NAME.json beside it: {"licence": …, "steps": 4, "guidance": 1.0,
                                                "scale": 1.0, "control": "", "painters": ["wan-vace-14b"]}

or, for those in KNOWN, from the user's own hub cache. Safetensors only, nothing is fetched. They are added into the
weights once, when the model is loaded, W + scale · B A (Hu et al. 2021, eq. 3): a step costs no more than before.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from skyscreen.core.errors import BadInput, Broken, Missing
from skyscreen.paint import weights
from skyscreen.paint.protocol import CONTROLS, Limits


@dataclass(frozen=True)
class Lora:
    name: str
    licence: str
    painters: tuple[str, ...]
    """Those whose layers it fits; empty: it is tried."""
    steps: int = 4
    """0: the painter's own steps and guidance."""
    guidance: float = 1.0
    """1: without guidance, which halves a step."""
    scale: float = 1.0
    repository: str = ""
    file: str = ""
    control: str = ""
    """Of protocol.CONTROLS: what the painter can be steered by with it."""

    def limits(self) -> Limits:
        """As a painter's, so that its licence is shown and accepted once in the same way."""
        source = f"huggingface.co/{self.repository}" if self.repository else "your own folder"
        return Limits(f"lora {self.name}", self.licence, source, ((16, 16),), gated=True)


_LTX = "LTX-2 Community License"
KNOWN = {
    "depth-control": Lora(
        "depth-control", _LTX, ("ltx-2",), steps=0, control="depth",
        repository="Lightricks/LTX-2-19b-IC-LoRA-Depth-Control", file="ltx-2-19b-ic-lora-depth-control.safetensors",
    ),
    "canny-control": Lora(
        "canny-control", _LTX, ("ltx-2",), steps=0, control="scribble",
        repository="Lightricks/LTX-2-19b-IC-LoRA-Canny-Control", file="ltx-2-19b-ic-lora-canny-control.safetensors",
    ),
    "lightx2v": Lora(
        "lightx2v", "as huggingface.co/lightx2v/Wan2.1-Distill-Loras says", ("wan-vace-14b",),
        repository="lightx2v/Wan2.1-Distill-Loras", file="wan2.1_t2v_14b_lora_rank64_lightx2v_4step.safetensors",
    ),
}  # fmt: skip


def named(name: str, painter: str) -> tuple[Lora, Path]:
    """A LoRA and where it lies.

    Raises:
        BadInput: it has no such name, or is another painter's.
        Missing: it is not on this machine.
    """
    if not name or not all(c.isalnum() or c in "-_." for c in name) or name.startswith("."):
        raise BadInput(f"LoRA {name!r}", "is no name", "Write PAINTER+NAME")
    own = os.environ.get("SKYSCREEN_WEIGHTS", "")
    path = Path(own) / "loras" / f"{name}.safetensors" if own else None
    if path is not None and path.exists():
        found = _told(path)
    elif name in KNOWN:
        found = KNOWN[name]
        place = weights.cached(found.repository, found.file)
        path = place / found.file if place else None
    else:
        raise Missing(f"LoRA {name}", f"is neither in SKYSCREEN_WEIGHTS/loras nor one of {', '.join(KNOWN)}",
                      f"Put {name}.safetensors there")  # fmt: skip
    if found.painters and painter not in found.painters:
        raise BadInput(f"LoRA {name}", f"is for {', '.join(found.painters)}, not for {painter}", "Choose that painter")
    if path is None:
        raise Missing(f"LoRA {name}", "is not here", f"hf download {found.repository} {found.file}")
    return found, path


def _told(path: Path) -> Lora:
    """What the user's own note beside a file says of it."""
    note = path.with_suffix(".json")
    usual = Lora(path.stem, "as whoever made it says", ())
    if not note.exists():
        return usual
    try:
        told = json.loads(note.read_text("utf-8"))
        control = str(told.get("control", ""))
        found = Lora(path.stem, str(told.get("licence", usual.licence)), tuple(map(str, told.get("painters", ()))),
                     int(told.get("steps", 0 if control else usual.steps)),
                     float(told.get("guidance", usual.guidance)), float(told.get("scale", usual.scale)),
                     control=control)  # fmt: skip
    except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise BadInput(f"loras/{note.name}", "cannot be read", 'Write {"steps": 4, "guidance": 1.0}') from error
    if control and control not in CONTROLS:
        raise BadInput(f"loras/{note.name}: control {control!r}", f"is none of {', '.join(CONTROLS)}", "Name one")
    return found


def fuse(pipe: Any, lora: Lora, path: Path) -> int:
    """Add it into the transformer's weights; how many of them it changed.

    Raises:
        Broken: the file is cut short, or a layer of it does not fit: named, with the expected shape.
    """
    import torch  # pyright: ignore[reportMissingImports]

    who = f"loras/{path.name}"
    weights.header(path, "Fetch it again")
    try:
        state = pipe.lora_state_dict(str(path.parent), weight_name=path.name, local_files_only=True,
                                     use_safetensors=True)  # fmt: skip
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise Broken(who, " ".join(str(error).split())[:160], "Fetch it again") from error
    parts: dict[str, dict[str, Any]] = {}
    for key, value in state.items():
        layer, _, rest = key.removeprefix("transformer.").partition(".lora_")
        if not rest:
            raise Broken(who, f"holds {key}, which is no LoRA layer", "Take another file")
        parts.setdefault(layer, {})[rest] = value
    held = dict(pipe.transformer.named_parameters())
    with torch.no_grad():
        for layer, part in parts.items():
            target = held.get(f"{layer}.weight")
            if target is None:
                raise Broken(who, f"has a layer {layer}, which {lora.name}'s painter has not", "Take the painter's own")
            down, up = part["A.weight"].float(), part["B.weight"].float()
            if (up.shape[0], down.shape[1]) != tuple(target.shape):
                raise Broken(who, f"{layer} is {[up.shape[0], down.shape[1]]}, expected {list(target.shape)}",
                             "It belongs to a model of another size")  # fmt: skip
            target += (lora.scale * (up @ down)).to(target)
            if "B.bias" in part and f"{layer}.bias" in held:
                held[f"{layer}.bias"] += (lora.scale * part["B.bias"].float()).to(target)
    return len(parts)
