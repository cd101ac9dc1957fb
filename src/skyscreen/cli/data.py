"""`skyscreen data …`: clips to learn from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

data = typer.Typer(no_args_is_help=True, help="Clips to learn from.", rich_markup_mode=None)


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
    as_json: Annotated[bool, typer.Option("--json", help="Answer as JSON")] = False,
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
