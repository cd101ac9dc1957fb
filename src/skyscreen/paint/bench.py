"""Measures a painter on this machine's card, beside plain diffusers, with a model of full size and random weights: it
costs what the real one costs. Never a timed test: it prints, people judge.

    python -m skyscreen.paint.bench --seconds 90 --out paint.json

Parts, each begun only where its time is left:
    wan-vace-1.3b   81 frames of 832 × 480: plain diffusers and our whole path in turn; time, peak memory, the plan
    wan-vace-14b    one pass of all its layers: peak memory beside the plan
    offload         the same on a share of the card, 24 GB, laid out as the plan has it
    ltx             LTX-2, one guided pass with a control, 121 frames of 1280 × 704: peak memory beside the plan
Only NumPy, SciPy, Pillow, torch, diffusers and their own needs are imported.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from skyscreen.nouns.passes import SKY_METRES
from skyscreen.paint import fitting, memory, random_weights
from skyscreen.paint.architectures import VACE_LARGE, VACE_SMALL, Architecture
from skyscreen.paint.clip import Clip
from skyscreen.paint.painters.wan_vace import LARGE, NEGATIVE, SMALL, WanVace, inputs
from skyscreen.paint.protocol import Request
from skyscreen.paint.shot import paint

USUAL_STEPS = 30
"""Of a real painting; overhead is told for these too."""
LTX_SECONDS = 45.0
"""What 19 thousand millions of weights take to be drawn and gone through, guessed from their number."""
PROMPT = "a ball rolls along a wall, photorealistic"


def scene(count: int, width: int, height: int, fps: float = 16.0) -> Clip:
    """Passes of a ball that goes over a wall under a sky."""
    rng = np.random.default_rng(5)
    wall = rng.integers(60, 140, (height, width, 3)).astype(np.uint8)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    colour = np.repeat(wall[None], count, 0)
    ident = np.zeros((count, height, width), np.int32)
    radius, speed = height / 4, width / (2 * count)
    for k in range(count):
        ball = (x - width / 4 - speed * k) ** 2 + (y - height * 0.6) ** 2 < radius**2
        ident[k] = ball
        colour[k][ball] = (220, 40, 30)
    sky = np.zeros((height, width), bool)
    sky[: height // 6] = True
    colour[:, sky] = 200
    depth = np.where(ident > 0, 3.0, 9.0).astype(np.float32)
    depth[:, sky] = SKY_METRES
    normal = np.zeros((*depth.shape, 3), np.float32)
    normal[..., 2] = 1
    motion = np.zeros((*depth.shape, 2), np.float32)
    motion[1:, ..., 0] = np.where(ident[1:] > 0, speed, 0.0)
    return Clip(colour, depth, normal, motion, ident, fps, {1: "ball"})


class Meter:
    """Seconds and peak GB of calls on the device."""

    def __init__(self, device: str) -> None:
        import torch  # pyright: ignore[reportMissingImports]

        self.torch, self.cuda = torch, device.startswith("cuda")

    def __call__(self, what: Callable[[], Any]) -> tuple[float, float, Any]:
        if self.cuda:
            self.torch.cuda.synchronize()
            self.torch.cuda.reset_peak_memory_stats()
        began = time.perf_counter()
        out = what()
        if self.cuda:
            self.torch.cuda.synchronize()
        seconds = time.perf_counter() - began
        return seconds, self.torch.cuda.max_memory_allocated() / 1e9 if self.cuda else 0.0, out

    def clear(self) -> None:
        gc.collect()
        if self.cuda:
            self.torch.cuda.empty_cache()


class Timed(WanVace):
    """A painter that notes what its two steps take."""

    meter: Meter
    spent: dict[str, tuple[float, float]]

    def denoise(self, request: Request) -> Any:
        seconds, peak, out = self.meter(lambda: super(Timed, self).denoise(request))
        self.spent["denoise"] = seconds, peak
        return out

    def decode(self, latents: Any, request: Request) -> Any:
        seconds, peak, out = self.meter(lambda: super(Timed, self).decode(latents, request))
        self.spent["decode"] = seconds, peak
        return out


def beside(
    pipe: Any, shape: Architecture, clip: Clip, steps: int, rounds: int, meter: Meter, left: Callable[[], float]
) -> Iterator[dict[str, Any]]:
    """Plain diffusers and our path in turn, `rounds` times if time allows, once at least."""
    height, width = clip.colour.shape[1:3]
    limits = replace(SMALL, sizes=((width, height),), longest=max(len(clip), 5))
    painter = Timed(limits, lambda _: pipe, random_weights.words)
    painter.meter, painter.spent = meter, {}
    few = {"steps": steps}

    def ours() -> Any:
        with tempfile.TemporaryDirectory() as folder:
            return paint(clip, painter, PROMPT, seed=1, more=few, keep=Path(folder), retakes=0)

    def plain(steps: int, frames: int) -> Any:
        return _plain(pipe, clip.take(0, frames), steps)

    short = min(len(clip), 9)
    meter(lambda: plain(1, short))  # loads kernels
    first, _, _ = meter(lambda: plain(1, len(clip)))  # and those of this size
    yield {"bench": "plain, 1 step", "seconds": round(first, 2)}
    rows: list[dict[str, float]] = []
    while len(rows) < rounds and (not rows or left() > sum(rows[-1][key] for key in ("plain", "ours")) * 1.05):
        plain_s, plain_gb, _ = meter(lambda: plain(steps, len(clip)))
        ours_s, _, done = meter(ours)
        window = sum(seconds for seconds, _ in painter.spent.values())
        rows.append({"plain": plain_s, "ours": ours_s, "window": window, "plain_gb": plain_gb,
                     **{f"{k}_gb": v[1] for k, v in painter.spent.items()},
                     **{f"{k}_s": v[0] for k, v in painter.spent.items()}})  # fmt: skip
        yield {"bench": "round", **{k: round(v, 3) for k, v in rows[-1].items()}, "takes": done.takes}
    mid = {key: statistics.median(row[key] for row in rows) for key in rows[0]}
    step = (mid["plain"] - first) / max(steps - 1, 1)
    usual = mid["plain"] + step * (USUAL_STEPS - steps)
    told = memory.stages(shape, len(clip), width, height, words=False)
    held = told.transformer + told.vae
    plan = {"denoise": held + max(told.denoise, told.encode), "decode": held + told.decode}
    peak = max(mid["denoise_gb"], mid["decode_gb"])
    yield {
        "bench": "overhead", "rounds": len(rows), "steps": steps, "seconds_a_step": round(step, 3),
        "plain_s": round(mid["plain"], 2), "window_s": round(mid["window"], 2), "shot_s": round(mid["ours"], 2),
        "window_overhead_%": round(100 * (mid["window"] / mid["plain"] - 1), 2),
        "shot_overhead_%": round(100 * (mid["ours"] / mid["plain"] - 1), 2),
        f"window_overhead_%_at_{USUAL_STEPS}_steps": round(100 * (mid["window"] - mid["plain"]) / usual, 2),
        f"shot_overhead_%_at_{USUAL_STEPS}_steps": round(100 * (mid["ours"] - mid["plain"]) / usual, 2),
    }  # fmt: skip
    yield {"bench": "memory", "model": shape.name, "plain_gb": round(mid["plain_gb"], 2), "ours_gb": round(peak, 2),
           "planned_gb": round(max(plan.values()), 2), "off_%": _off(max(plan.values()), peak),
           **{f"{k}_planned_gb": round(v, 2) for k, v in plan.items()},
           **{f"{k}_gb": round(mid[f"{k}_gb"], 2) for k in plan}}  # fmt: skip


def _plain(pipe: Any, clip: Clip, steps: int) -> Any:
    """As diffusers' documentation has it: lists of PIL pictures in, floats out."""
    import torch  # pyright: ignore[reportMissingImports]
    from PIL import Image

    video, mask = inputs(Request("", len(clip), clip.colour.shape[2], clip.colour.shape[1], 0, clip.colour))
    return pipe(
        prompt_embeds=random_weights.words(pipe, PROMPT), negative_prompt_embeds=random_weights.words(pipe, NEGATIVE),
        video=[Image.fromarray(f) for f in video], mask=[Image.fromarray(f) for f in mask], height=video.shape[1],
        width=video.shape[2], num_frames=len(video), num_inference_steps=steps, guidance_scale=5.0,
        generator=torch.Generator().manual_seed(1), output_type="np",
    ).frames[0]  # fmt: skip


def heavy(pipe: Any, shape: Architecture, clip: Clip, meter: Meter, plan: fitting.Plan) -> dict[str, Any]:
    """One pass of a model's layers: peak memory and seconds beside the plan."""
    height, width = clip.colour.shape[1:3]
    painter = WanVace(replace(LARGE, sizes=((width, height),)), lambda _: pipe, random_weights.words)
    asked = Request(PROMPT, len(clip), width, height, 1, clip.colour, "colour", more={"steps": 1, "guidance": 1.0})
    seconds, peak, latents = meter(lambda: painter.denoise(asked))
    decode_s, decode_gb, _ = meter(lambda: painter.decode(latents, asked))
    most = max(peak, decode_gb)
    return {"bench": "memory", "model": shape.name, "placed": plan.placed, "tiles": plan.tiles,
            "layers": shape.transformer["num_layers"], "denoise_gb": round(peak, 2), "decode_gb": round(decode_gb, 2),
            "planned_gb": round(plan.peak, 2), "off_%": _off(plan.peak, most), "seconds_one_pass": round(seconds, 2),
            "seconds_decode": round(decode_s, 2)}  # fmt: skip


def _off(planned: float, measured: float) -> float:
    return round(100 * (planned / measured - 1), 1) if measured else 0.0


def parts(asked: argparse.Namespace) -> Iterator[dict[str, Any]]:
    import diffusers  # pyright: ignore[reportMissingImports]
    import torch  # pyright: ignore[reportMissingImports]

    began = time.perf_counter()
    meter = Meter(asked.device)
    half = torch.bfloat16 if meter.cuda else torch.float32

    def left() -> float:
        return asked.seconds - (time.perf_counter() - began)

    width, height = (int(n) for n in asked.size.split("x"))
    yield {"bench": "machine", "device": torch.cuda.get_device_name() if meter.cuda else "cpu",
           "torch": torch.__version__, "diffusers": diffusers.__version__, "frames": asked.frames, "size": asked.size,
           "steps": asked.steps}  # fmt: skip
    clip = scene(asked.frames, width, height)
    small, large = (shapes(asked.tiny) for shapes in (_small, _large))
    pass_s = 0.0
    if "small" in asked.parts:
        built, weighs, pipe = meter(lambda: _ready(random_weights.vace(small, asked.device, half)))
        yield {"bench": "build", "model": small.name, "seconds": round(built, 2), "gb": round(weighs, 2)}
        for row in beside(pipe, small, clip, asked.steps, asked.rounds, meter, left):
            pass_s = row.get("seconds_a_step", pass_s)
            yield row
        del pipe
        meter.clear()
    pipe: Any = None
    for part in ("large", "offload"):
        # one pass does five times the work of the small one's two; building, coding and moving take the rest
        need = pass_s * 5 + (15 if part == "large" else 40)
        if part not in asked.parts:
            continue
        if left() < need:
            yield {"bench": part, "skipped": f"{left():.0f} s are left, {need:.0f} needed"}
            continue
        whole = torch.cuda.get_device_properties(0).total_memory / 1e9 if meter.cuda else asked.card
        room = asked.card if part == "offload" else whole
        plan = fitting.planned(large, asked.frames, width, height, room, words=False)
        if pipe is None:
            built, _, pipe = meter(lambda: _ready(random_weights.vace(large, asked.device, half)))
            yield {"bench": "build", "model": large.name, "seconds": round(built, 2)}
        if plan.placed != "whole":
            pipe.to("cpu")
            meter.clear()
        if meter.cuda and part == "offload":
            torch.cuda.set_per_process_memory_fraction(min(asked.card / whole, 1.0))
        placing, _, _ = meter(lambda pipe=pipe, plan=plan: fitting.place(pipe, plan, asked.device))
        yield {"bench": "plan", "placing_s": round(placing, 2), "plan": plan.text()}
        yield heavy(pipe, large, clip, meter, plan)
    pipe = None
    meter.clear()
    if "ltx" in asked.parts and not asked.tiny:
        from skyscreen.paint.bench_ltx2 import sounding

        if meter.cuda:
            torch.cuda.set_per_process_memory_fraction(1.0)
        if left() < LTX_SECONDS:
            yield {"bench": "ltx", "skipped": f"{left():.0f} s are left, {LTX_SECONDS:.0f} needed"}
        else:
            yield from sounding(meter, asked.device, half, asked.card, scene)
    yield {"bench": "done", "seconds": round(time.perf_counter() - began, 1)}


def _ready(pipe: Any) -> Any:
    pipe.set_progress_bar_config(disable=True)
    return pipe


def _small(tiny: bool) -> Architecture:
    return _shrunk(VACE_SMALL) if tiny else VACE_SMALL


def _large(tiny: bool) -> Architecture:
    return _shrunk(VACE_LARGE) if tiny else VACE_LARGE


def _shrunk(shape: Architecture) -> Architecture:
    """The same with two layers of two heads, for a try on the CPU."""
    less = {"num_attention_heads": 2, "attention_head_dim": 24, "ffn_dim": 64, "num_layers": 2, "vace_layers": [0]}
    thin = {"base_dim": 4, "z_dim": 16, "dim_mult": [1, 1, 1, 1], "num_res_blocks": 1}
    return replace(shape, transformer={**shape.transformer, **less}, vae=thin)


def main() -> None:
    ask = argparse.ArgumentParser(prog="python -m skyscreen.paint.bench", description="Measures a painter on this card")
    ask.add_argument("--parts", nargs="+", default=["small", "large"], choices=["small", "large", "offload", "ltx"])
    ask.add_argument("--frames", type=int, default=81)
    ask.add_argument("--size", default="832x480")
    ask.add_argument("--steps", type=int, default=4)
    ask.add_argument("--rounds", type=int, default=2, help="plain and ours in turn, at most")
    ask.add_argument("--seconds", type=float, default=90.0, help="what may be spent; parts that do not fit are skipped")
    ask.add_argument("--card", type=float, default=24.0, help="GB of the card that `offload` keeps to")
    ask.add_argument("--device", default="cuda")
    ask.add_argument("--tiny", action="store_true", help="two thin layers: a try of the bench itself on a CPU")
    ask.add_argument("--out", type=Path, help="rows as JSON lines")
    asked = ask.parse_args()
    for row in parts(asked):
        line = json.dumps(row)
        print(line, flush=True)
        if asked.out:
            with asked.out.open("a", encoding="utf-8") as file:
                file.write(line + "\n")


if __name__ == "__main__":
    main()
