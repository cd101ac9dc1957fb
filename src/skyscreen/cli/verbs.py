"""One command per verb. Each reads a screenplay and leaves its part of the film folder."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from skyscreen.cli.display import watching
from skyscreen.core.errors import BadInput

Film = Annotated[Path, typer.Argument(help="A screenplay (.yaml) or a film folder that holds one", metavar="FILM")]
Out = Annotated[Path | None, typer.Option("-o", "--output", help="Folder; the screenplay's own by default")]
Llm = Annotated[str | None, typer.Option(help="Address of a language model that writes (…/v1), or none")]
Model = Annotated[str | None, typer.Option(help="Name of that language model")]
Smoothing = Annotated[str, typer.Option(help="Anti-aliasing: spatial, temporal, or auto: temporal on a GPU")]
Only = Annotated[str | None, typer.Option("--shot", help="Only the shot of this id")]


def folder_for(text: str) -> Path:
    """films/<first words> for a sentence, the file's own name for a file."""
    path = Path(text) if len(text) < 300 and "\n" not in text else None
    if path and path.suffix.lower() in (".yaml", ".yml", ".skyscreen") and path.exists():
        return path.absolute().parent
    stem = path.stem if path and path.suffix.lower() == ".txt" else text
    words = re.sub(r"[^\w]+", "-", stem.lower()).strip("-")[:48].strip("-")
    return Path("films") / (words or "film")


def script(film: Path) -> Path:
    return film / "screenplay.yaml" if film.is_dir() else film


def write(
    text: Annotated[str, typer.Argument(metavar="TEXT|FILE")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="File; standard output by default")] = None,
    duration: float = 60.0, shots: int | None = None, size: str = "1080p", aspect: str = "16:9", fps: int = 24,
    look: str | None = None, language: str = "auto", seed: int = 0,
    explain: Annotated[bool, typer.Option("--explain", help="Mark the sentence: what each phrase became")] = False,
    llm: Llm = None, model: Model = None,
) -> None:
    """Words → screenplay."""
    from skyscreen.nouns.size import parse
    from skyscreen.nouns.yaml_io import dump
    from skyscreen.prompts import read_text
    from skyscreen.write import explain as mark
    from skyscreen.write import language_model
    from skyscreen.write import write as compose

    width, height = parse(size, aspect)
    words, form = read_text(text)
    if form != "words":
        raise BadInput(text, "holds a film that is written already", f"Make it: skyscreen make {text}")
    screenplay = compose(words, duration=duration, shots=shots, width=width, height=height, fps=fps,
                         look=look, language=language, seed=seed, model=language_model(llm, model))
    told = mark(screenplay) if explain else dump(screenplay)
    if output is None:
        typer.echo(told)
    else:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(told, "utf-8")


def stage(film: Film, output: Out = None, shot: Only = None) -> None:
    """Screenplay → worlds: simulate without drawing; events and physics per shot."""
    from skyscreen.single import simulate

    target = output or script(film).parent
    with watching() as watch:
        told = simulate(script(film), target, shot, watch)
    typer.echo(json.dumps(told, ensure_ascii=False, indent=1))


def shoot(
    film: Film, output: Out = None, shot: Only = None,
    passes: Annotated[Path | None, typer.Option(help="Write depth, ids, normals, motion … into this folder")] = None,
    making_of: Annotated[bool, typer.Option("--making-of", help="Also making-of.mp4: wireframe to picture")] = False,
    smoothing: Annotated[str | None, typer.Option(help="spatial, temporal or auto; else as the film was made")] = None,
) -> None:
    """Worlds → takes: clean pictures; passes and a making-of on request."""
    from skyscreen.single import takes_only

    target = output or script(film).parent
    with watching() as watch:
        for path in takes_only(script(film), target, shot, passes, watch, making_of=making_of,
                               smoothing=smoothing):
            typer.echo(str(path))


def paint(
    film: Film, painter: Annotated[str, typer.Option(help="Its name: see `doctor`")], output: Out = None,
    accept_licence: Annotated[bool, typer.Option("--accept-licence", help="Accept the painter's licence")] = False,
    gpus: Annotated[str, typer.Option(help="Paint on several at once: 0,1")] = "",
) -> None:
    """Takes → lifelike pictures, by a painter, finished and sealed; shots that fail the checks stay as simulated."""
    from skyscreen.film import make
    from skyscreen.options import Options, made_with

    options = made_with(script(film).parent, Options(preview=False, painter=painter, accept_licence=accept_licence,
                                                     gpus=gpus))
    with watching() as watch:
        done = make(script(film), output or script(film).parent, options, watch)
    typer.echo(str(done.video))


def score(
    film: Annotated[Path, typer.Argument(help="A screenplay, a film folder, or any video", metavar="FILM|VIDEO")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Folder; of a video: the MP4 to write")] = None,
    plot: Annotated[bool, typer.Option("--plot", help="Also draw the soundtrack: score.png")] = False,
    music: Annotated[str, typer.Option(help="Of a video: the music in words; else by what is seen")] = "",
    place: Annotated[str, typer.Option(help="Of a video: whose ambience is heard, 'a beach in the evening'")] = "",
    keep: Annotated[bool, typer.Option("--keep-sound", help="Of a video: lay the music under its own sound")] = False,
    seed: Annotated[int, typer.Option(help="Of a video: another seed, another piece")] = 0,
    lufs: Annotated[float | None, typer.Option(help="Loudness: -14, -16, -23 …; else the film's own, or -14")] = None,
) -> None:
    """Screenplay and events → voice, music, effects, ambience as WAV stems; or music under any video, on its cuts."""
    from skyscreen.options import Options
    from skyscreen.sounding import VIDEOS, scored

    if film.suffix.lower() in VIDEOS:
        out = output or film.with_name(f"{film.stem}-scored.mp4")
        told = scored(film, out, wish=music, place=place, keep=keep, seed=seed,
                      lufs=Options().lufs if lufs is None else lufs)
        typer.echo(json.dumps(told, ensure_ascii=False))
        return
    from skyscreen.single import sound_only

    with watching() as watch:
        told = sound_only(script(film), output or script(film).parent, watch, picture=plot, lufs=lufs)
        typer.echo(json.dumps(told, ensure_ascii=False))


def cut(film: Film, output: Out = None,
        captions: Annotated[str | None, typer.Option(help="burn, file or off; else as the film was made")] = None
        ) -> None:
    """Takes and sound → the finished, sealed film (renders what the store lacks)."""
    from skyscreen.film import make
    from skyscreen.options import Options, made_with

    options = made_with(script(film).parent, Options(preview=False))
    options = replace(options, captions=captions) if captions else options
    with watching() as watch:
        done = make(script(film), output or script(film).parent, options, watch)
    typer.echo(str(done.video))


def change(
    film: Film,
    text: Annotated[str, typer.Argument(help='"make it night, the ship red, shot 3 slower"', metavar="TEXT")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the difference and stop")] = False,
    llm: Llm = None, model: Model = None,
) -> None:
    """Change a film by talking: shows the difference in the screenplay, then renders the shots that it touches."""
    from skyscreen.again import change as changed
    from skyscreen.again import remake
    from skyscreen.nouns.yaml_io import dump, load
    from skyscreen.write.changes import difference

    path = script(film)
    made = changed(path, text, llm=llm, model=model)
    typer.echo(difference(dump(load(path)), dump(made.screenplay)))
    for line in made.told:
        typer.echo(f"  {line}")
    for clause in made.lost:
        typer.echo(f"  nothing was done about {clause!r}")
    if dry_run:
        return
    with watching() as watch:
        done = remake(path.parent, made.screenplay, watch)
    typer.echo(str(done.video))


def dub(
    film: Annotated[Path, typer.Argument(help="A film folder", metavar="FOLDER")],
    language: Annotated[str, typer.Argument(help="en or zh")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Folder; FOLDER-LANGUAGE by default")] = None,
    llm: Llm = None, model: Model = None,
) -> None:
    """The same film in the other language: voice, captions, titles and labels; no frame is drawn again."""
    from skyscreen.again import dub as dubbed

    with watching() as watch:
        done = dubbed(film, language, output, llm=llm, model=model, watch=watch)
    typer.echo(str(done.video))


def export(
    film: Film,
    world: Annotated[Path, typer.Option(help="The .glb to write", metavar="FILE.glb")],
    shot: Only = None,
) -> None:
    """A shot's world, animated, lit and with its camera, for Blender, Godot or Unreal (the first shot by default)."""
    from skyscreen.core.errors import BadInput
    from skyscreen.single import world_of

    if world.suffix.lower() != ".glb":
        raise BadInput(world.name, "must end in .glb", "Try --world scene.glb")
    with watching() as watch:
        told = world_of(script(film), shot, world, watch)
    typer.echo(json.dumps(told, ensure_ascii=False))


def seal(film: Annotated[Path, typer.Argument(help="A film folder", metavar="FOLDER")]) -> None:
    """Sign the film of a folder again: shots first, then the film, then the registry."""
    from skyscreen.single import seal_only

    typer.echo(json.dumps(seal_only(film), ensure_ascii=False, indent=1))


def add(app: typer.Typer) -> None:
    for verb in (write, stage, shoot, paint, score, cut, seal, change, dub, export):
        app.command(verb.__name__)(verb)
