"""`skyscreen data …`: clips to learn from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

Json = Annotated[bool, typer.Option("--json", help="Answer as JSON")]

data = typer.Typer(no_args_is_help=True, help="Clips to learn from.", rich_markup_mode=None)


@data.command()
def simulate(
    folder: Annotated[Path, typer.Argument(help="Where the shards go; the same command goes on where it stopped")],
    world: Annotated[str, typer.Option(help="laws (solids, needs torch) or films (our own world)")] = "films",
    clips: Annotated[int, typer.Option(help="How many")] = 64,
    size: Annotated[int, typer.Option(help="Pixels of a side, 64 to 512")] = 128,
    frames: Annotated[int, typer.Option(help="Frames of a clip, 4 to 64")] = 16,
    split: Annotated[str, typer.Option(help="train, held (held-out combinations) or any")] = "train",
    seed: Annotated[int, typer.Option(help="Another seed, other clips")] = 0,
    start: Annotated[int, typer.Option(help="Number of the first clip")] = 0,
    per_shard: Annotated[int, typer.Option(help="Clips of a shard")] = 32,
    jobs: Annotated[int | None, typer.Option(help="Processes; one a core when left out")] = None,
    engine: Annotated[str, typer.Option(help="auto, local or ray")] = "auto",
    as_json: Json = False,
) -> None:
    """Make clips with captions, passes and physical state into shards (tar and Parquet), with a data card."""
    from skyscreen.cli.display import watching
    from skyscreen.data.simulate import Plan
    from skyscreen.data.simulate import simulate as run

    plan = Plan(world=world, clips=clips, size=size, frames=frames, split=split, seed=seed, start=start,
                per_shard=per_shard)
    with watching() as watch:
        told = run(plan, folder, jobs=jobs, engine=engine, watch=watch)
    if as_json:
        typer.echo(json.dumps(told, ensure_ascii=False))
        return
    typer.echo(f"{told['clips']} clips in {told['shards']} shards ({told['kept']} were there): {told['folder']}")
    for note in told["notes"]:
        typer.echo(f"  note: {note}")


@data.command()
def show(
    folder: Annotated[Path, typer.Argument(help="A folder of shards")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The PNG")] = Path("sheet.png"),
    clips: Annotated[int, typer.Option(help="How many are shown")] = 12,
    of: Annotated[str, typer.Option(help="video, depth or ids")] = "video",
) -> None:
    """A contact sheet: a strip of frames of each clip, with its captions."""
    from skyscreen.data.show import sheet

    typer.echo(f"{output}: {len(sheet(folder, output, clips, of))} clips")


@data.command()
def check(folder: Annotated[Path, typer.Argument(help="A folder of shards")], as_json: Json = False) -> None:
    """Read every shard and say which are damaged."""
    from skyscreen.core.errors import Broken
    from skyscreen.data import shards

    faults = []
    numbers = shards.numbers(folder)
    for number in numbers:
        try:
            shards.check(folder, number)
        except Broken as error:
            faults.append(f"{error.value}: {error.rule}")
    if as_json:
        typer.echo(json.dumps({"shards": len(numbers), "damaged": faults}, ensure_ascii=False))
    else:
        typer.echo(f"{len(numbers)} shards, {len(faults)} damaged")
        for fault in faults:
            typer.echo(f"  {fault}")
    if faults:
        raise typer.Exit(70)


@data.command("curate")
def curate(
    folder: Annotated[Path, typer.Argument(help="A folder of videos, with captions and licences beside them")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Of the index; FOLDER-curated else")] = None,
    licence: Annotated[list[str] | None, typer.Option(help="Let in this licence alone; may be given again")] = None,
    shortest: Annotated[float, typer.Option(help="Seconds of a clip at least")] = 1.0,
    longest: Annotated[float, typer.Option(help="Seconds of a clip at most; longer shots are parted")] = 10.0,
    side: Annotated[int, typer.Option(help="Pixels of the shorter side at least")] = 240,
    engine: Annotated[str, typer.Option(help="auto, local or ray")] = "auto",
    workers: Annotated[int, typer.Option(help="Videos read at once; 0: one a core")] = 0,
    as_json: Json = False,
) -> None:
    """Part your own footage into clips and say of each why it is kept or left out."""
    from skyscreen.cli.display import watching
    from skyscreen.core.errors import BadInput
    from skyscreen.data.curate import Rules
    from skyscreen.data.curate import curate as run

    if not 0 < shortest <= longest:
        raise BadInput(f"--shortest {shortest:g} --longest {longest:g}", "must be above 0 and in this order",
                       "Try 1 and 10")
    rules = Rules(shortest=shortest, longest=longest, side=side, licences=tuple(licence or ()))
    out = output or folder.resolve().with_name(f"{folder.resolve().name}-curated")
    with watching() as watch:
        told = run(folder, out, rules, engine=engine, workers=workers, watch=watch)
    if as_json:
        typer.echo(json.dumps(told, ensure_ascii=False))
        return
    typer.echo(f"{told['folder']}: {told['kept']} of {told['clips']} clips kept "
               f"({told['kept_hours'] * 60:.1f} minutes) from {told['videos']} videos, "
               f"{told['frames_a_second']:g} frames a second")
    for reason, count in told["dropped"].items():
        typer.echo(f"  {reason:<16} {count}")
    for note in told["notes"]:
        typer.echo(f"  note: {note}")


def add(app: typer.Typer) -> None:
    app.add_typer(data, name="data")
