"""The commands and their options. Heavy rooms are opened inside the command that needs them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from skyscreen.cli import data, learning, tools, verbs
from skyscreen.cli.display import watching

app = typer.Typer(name="skyscreen", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False,
                  rich_markup_mode=None, help="A sentence in, a finished minute of HD film out.")

Text = Annotated[str, typer.Argument(help="A sentence, a .txt file or a .yaml screenplay", metavar="TEXT|FILE")]
Out = Annotated[Path | None, typer.Option("-o", "--output", help="Folder of the film")]
Json = Annotated[bool, typer.Option("--json", help="Answer as JSON on standard output")]


@app.command()
def make(
    text: Text,
    output: Out = None,
    duration: Annotated[float, typer.Option(help="Seconds of film, 0.5–600")] = 60.0,
    shots: Annotated[int | None, typer.Option(help="Number of shots; chosen by the story when left out")] = None,
    size: Annotated[str, typer.Option(help="1080p, 720p, 540p … or WxH")] = "1080p",
    aspect: Annotated[str, typer.Option(help="16:9, 9:16, 1:1, 4:5, 4:3 or 21:9")] = "16:9",
    fps: Annotated[int, typer.Option(help="Frames a second, 6–60")] = 24,
    look: Annotated[str | None, typer.Option(help="cinematic, cel …: see `skyscreen catalogue looks`")] = None,
    language: Annotated[str, typer.Option(help="auto, en or zh")] = "auto",
    seed: Annotated[int, typer.Option(help="Another seed, another film")] = 0,
    voice: Annotated[str, typer.Option(help="Narrator's name, auto or none")] = "auto",
    music: Annotated[str, typer.Option(help="Mood of the music, auto, none, or a sound file of your own")] = "auto",
    lufs: Annotated[float, typer.Option(help="Loudness: -14, -16, -23 …")] = -14.0,
    captions: Annotated[str, typer.Option(help="burn, file or off")] = "burn",
    draft: Annotated[bool, typer.Option("--draft", help="640 × 360 at 12 frames a second")] = False,
    smoothing: verbs.Smoothing = "auto",
    strict: Annotated[bool, typer.Option("--strict", help="Refuse a film in which a phrase was ignored")] = False,
    no_storyboard: Annotated[bool, typer.Option("--no-storyboard", help="Skip the preview")] = False,
    making_of: Annotated[bool, typer.Option("--making-of", help="Also making-of.mp4: wireframe to picture")] = False,
    painter: Annotated[str | None, typer.Option(help="Paint the shots lifelike: see `doctor`")] = None,
    accept_licence: Annotated[bool, typer.Option("--accept-licence", help="Accept that painter's licence")] = False,
    gpus: Annotated[str, typer.Option(help="Paint on several at once: 0,1")] = "",
    llm: verbs.Llm = None,
    model: verbs.Model = None,
    takes: Annotated[int | None, typer.Option(help="Draw so many storyboards of so many seeds, and stop")] = None,
    wait: Annotated[bool, typer.Option("--wait", help="Wait for another run in the same folder")] = False,
    as_json: Json = False,
) -> None:
    """Make a film from words."""
    from skyscreen.again import takes as draw_takes
    from skyscreen.film import make as make_film
    from skyscreen.nouns.size import parse
    from skyscreen.options import Options

    width, height = parse(size, aspect)
    options = Options(duration=duration, shots=shots, width=width, height=height, fps=fps, look=look,
                      language=language, seed=seed, voice=voice, music=music, lufs=lufs, captions=captions,
                      draft=draft, smoothing=smoothing, strict=strict, preview=not no_storyboard, wait=wait,
                      making_of=making_of, llm=llm, model=model, painter=painter, accept_licence=accept_licence,
                      gpus=gpus)
    if takes is not None:
        with watching() as watch:
            for board in draw_takes(text, output or verbs.folder_for(text), takes, options, watch):
                typer.echo(f"{board}    skyscreen make {board.with_name('film.skyscreen')}")
        return
    with watching() as watch:
        film = make_film(text, output or verbs.folder_for(text), options, watch)
    _closing(film.video, film.report, as_json)


def _closing(video: Path, report: Path, as_json: bool) -> None:
    """The last lines: where the film lies and everything that was replaced."""
    told: dict[str, Any] = json.loads(report.read_text("utf-8"))
    if as_json:
        typer.echo(json.dumps({"film": str(video), "report": str(report), "title": told["title"],
                               "notes": told["notes"], "timing": told["timing"]}, ensure_ascii=False))
        return
    typer.echo(f"\n{told['title']}: {video}")
    for item in told["grounding"]:
        if item["how"] in ("nearest", "generic", "ignored"):
            typer.echo(f"  {item['phrase']!r} → {item['became'] or 'nothing'} ({item['how']})")
    for note in told["notes"]:
        typer.echo(f"  note: {note}")


verbs.add(app)
tools.add(app)
data.add(app)
learning.add(app)
