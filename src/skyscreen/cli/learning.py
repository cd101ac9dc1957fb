"""Commands of our own model: train it, draw with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer


def train(
    name: Annotated[str, typer.Argument(help="A configuration: debug, own-1m, own-4m, own, small")],
    minutes: Annotated[float | None, typer.Option(help="Of the run; its fall is planned from the pace")] = None,
    steps: Annotated[int | None, typer.Option(help="Of the run, instead of minutes")] = None,
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Folder; runs/NAME by default")] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on from the folder's checkpoint, exactly")] = False,
    batch: Annotated[int | None, typer.Option(help="Clips of a step (with --plan: on each GPU)")] = None,
    reuse: Annotated[float | None, typer.Option(help="How often a clip is drawn; more where making it is slow")] = None,
    seed: Annotated[int | None, typer.Option(help="Another seed, another run")] = None,
    device: Annotated[str, typer.Option(help="cpu, cuda, cuda:1; by default the GPU where there is one")] = "",
    parallel: Annotated[str, typer.Option(help="Of many processes: ddp (whole copies) or fsdp (cut)")] = "ddp",
    save_every: Annotated[int, typer.Option(help="Steps between checkpoints; 0: at the shares of the run")] = 0,
    ray: Annotated[int, typer.Option(help="Share the work among so many workers of a Ray cluster")] = 0,
    split_mb: Annotated[float, typer.Option(help="Write the weights in parts of at most so many MiB")] = 0.0,
    plan: Annotated[int, typer.Option(help="Only count memory, traffic and time on so many GPUs")] = 0,
) -> None:
    """Teach our own model with the world of laws; loss, clips a second and MFU as it goes."""
    from skyscreen.train.command import planned
    from skyscreen.train.command import train as teach

    if plan:
        for row in planned(name, plan, parallel, batch):
            typer.echo(row)
        return
    teach(name, minutes=minutes, steps=steps, out=out, resume=resume, batch=batch, reuse=reuse, seed=seed,
          device=device, parallel=parallel, save_every=save_every, split_mb=split_mb, ray=ray)  # fmt: skip


def dream(
    text: Annotated[str, typer.Argument(help='"a red ball rolls left", 一个红色的球向左滚动')] = "",
    output: Annotated[Path, typer.Option("-o", "--output", help="MP4")] = Path("clip.mp4"),
    image: Annotated[Path | None, typer.Option(help="Picture that the clip begins with")] = None,
    video: Annotated[Path | None, typer.Option(help="Video that the clip goes on from")] = None,
    until: Annotated[Path | None, typer.Option(help="Picture that the clip ends with")] = None,
    frames: Annotated[int, typer.Option(help="0: as many as the model has, 16")] = 0,
    seed: Annotated[int, typer.Option(help="Another seed, another clip")] = 0,
    steps: Annotated[int, typer.Option(help="Steps from noise to picture")] = 20,
    guidance: Annotated[float, typer.Option(help="How hard the words bind; 1: as learned")] = 2.5,
    weights: Annotated[Path | None, typer.Option(help="A file of weights; ours by default")] = None,
) -> None:
    """A short clip by our own small model, which knows solids on a floor: labelled, sealed, said to be small."""
    from skyscreen.cli.display import watching
    from skyscreen.dreaming import dream as draw

    with watching() as watch:
        told = draw(text, output, image=image, video=video, until=until, frames=frames, seed=seed, steps=steps,
                    guidance=guidance, weights=weights, watch=watch)  # fmt: skip
    typer.echo(json.dumps(told, ensure_ascii=False))


def evaluate(
    weights: Annotated[list[Path], typer.Argument(help="Files of weights, or folders of them")],
    output: Annotated[Path, typer.Option("-o", "--output", help="JSON; a folder for several")] = Path("results.json"),
    report: Annotated[Path | None, typer.Option(help="Also write model-evaluation.md and its curves into it")] = None,
    clips: Annotated[int, typer.Option(help="Of each of four tasks")] = 100,
    device: Annotated[str, typer.Option(help="cpu, cuda, cuda:1; by default the GPU where there is one")] = "",
    steps: Annotated[int, typer.Option(help="Steps from noise to picture")] = 24,
    guidance: Annotated[float, typer.Option(help="How hard the words bind; 1: as learned")] = 2.5,
    seed: Annotated[int, typer.Option(help="Another seed, other noise")] = 0,
    keep: Annotated[Path | None, typer.Option(help="Folder for drawn clips: a run that was ended goes on")] = None,
) -> None:
    """What a model has learned: attributes, laws, continuation, memory, read by a classical reader."""
    from importlib.util import find_spec

    from skyscreen.core.errors import BadInput, Missing

    if not (find_spec("torch") and find_spec("safetensors")):
        raise Missing("torch", "is not installed", "pip install 'skyscreen[model]'")
    if clips < 2 or steps < 1:
        raise BadInput(f"{clips} clips, {steps} steps", "must be at least 2 and 1", "Leave them out")
    from skyscreen.train.evaluation.report import read, write
    from skyscreen.train.evaluation.running import Asked
    from skyscreen.train.evaluation.running import evaluate as judge

    asked = Asked(clips=clips, device=device, steps=steps, guidance=guidance, seed=seed, keep=keep)
    files = judge(weights, output, asked, lambda line: typer.echo(line, err=True))
    if report is not None:
        typer.echo(write(read(files), [], report))


def add(app: typer.Typer) -> None:
    for command in (train, dream, evaluate):
        app.command(command.__name__)(command)
