"""Tools beside the line: doctor, catalogue, verify, cache, bench."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

Json = Annotated[bool, typer.Option("--json", help="Answer as JSON")]


def doctor(as_json: Json = False) -> None:
    """What works on this machine, and what to do about the rest."""
    from skyscreen.doctor import examine

    rows = examine()
    if as_json:
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        for row in rows:
            typer.echo(f"{'ok  ' if row['ok'] else 'MISS'}  {row['what']:<10} {row['found']}")
            if not row["ok"]:
                typer.echo(f"                 → {row['remedy']}")
    if not all(row["ok"] for row in rows if row["needed"]):
        raise typer.Exit(3)


def catalogue(
    family: Annotated[str | None, typer.Argument(help="things, places, motions, materials or looks")] = None,
    names: Annotated[list[str] | None, typer.Argument(help="With --sheet: these things alone")] = None,
    sheet: Annotated[Path | None, typer.Option(help="Draw the things into this PNG, each with its name")] = None,
    as_json: Json = False,
) -> None:
    """What the films can be made of, in both languages."""
    from skyscreen.catalogue import index, material

    if sheet is not None:
        from skyscreen.contact import sheet as draw

        wanted = [name for name in (family, *(names or [])) if name not in (None, "things")]
        typer.echo(draw([str(name) for name in wanted], sheet, lambda name: typer.echo(name, err=True)))
        return

    told: dict[str, list[dict[str, object]]] = {}
    for name in index.FAMILIES:
        told[name] = [{"name": e.name, "en": list(e.en), "zh": list(e.zh), "params": e.params(),
                       "kind": e.facts.get("kind", "")} for e in index.family(name).values()]
    told["materials"] = [{"name": m.name, "en": list(m.en), "zh": list(m.zh), "class": m.semantic}
                         for m in material.materials().values()]
    if family is not None:
        if family not in told:
            from skyscreen.core.errors import BadInput

            raise BadInput(f"family {family!r}", f"must be one of {', '.join(told)}", "Leave it out to see all")
        told = {family: told[family]}
    if as_json:
        typer.echo(json.dumps(told, ensure_ascii=False, indent=1, default=str))
        return
    for name, rows in told.items():
        typer.echo(f"{name} ({len(rows)})")
        for row in rows:
            typer.echo(f"  {row['name']:<18} {', '.join(row['en'])} · {'、'.join(row['zh'])}")  # type: ignore[arg-type]


cast = typer.Typer(no_args_is_help=True, help="Members of your films who live on by name.", rich_markup_mode=None)


@cast.command("save")
def cast_save(
    name: Annotated[str, typer.Argument(help="The name to use in later sentences")],
    film: Annotated[Path, typer.Argument(help="A film folder or a screenplay", metavar="FILM")],
    member: Annotated[str | None, typer.Option(help="Cast id; the first person by default")] = None,
    zh: Annotated[str, typer.Option(help="The name in Chinese")] = "",
) -> None:
    """Keep a member of a film: the same face, hair and clothes in every later film that names it."""
    from skyscreen.troupe import save

    typer.echo(save(name, film, member, zh))


@cast.command("list")
def cast_list(as_json: Json = False) -> None:
    """Who is kept."""
    from skyscreen.troupe import kept

    rows = kept()
    if as_json:
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    for row in rows:
        typer.echo(f"{row['name']:<16} {row['zh']:<8} {row['like']}")


@cast.command("sheet")
def cast_sheet(
    name: Annotated[str, typer.Argument(help="A name of `cast list`")],
    output: Annotated[Path, typer.Option("-o", "--output", help="PNG to write")] = Path("sheet.png"),
) -> None:
    """Turnaround and expressions of one who is kept."""
    from skyscreen.troupe import sheet

    typer.echo(sheet(name, output, lambda step: typer.echo(step, err=True)))


@cast.command("remove")
def cast_remove(name: Annotated[str, typer.Argument(help="A name of `cast list`")]) -> None:
    """Keep somebody no longer."""
    from skyscreen.catalogue.troupe import remove

    remove(name)


def speak(
    text: Annotated[str, typer.Argument(help="What is said, English or Chinese")],
    output: Annotated[Path, typer.Option("-o", "--output", help="WAV; word times beside it")] = Path("speech.wav"),
    language: Annotated[str, typer.Option(help="auto, en or zh")] = "auto",
    voice: Annotated[str, typer.Option(help="auto, or a narrator's name: see `doctor`")] = "auto",
) -> None:
    """A text spoken by the narrator."""
    from skyscreen.sounding import spoken

    typer.echo(json.dumps(spoken(text, output, language=language, voice=voice), ensure_ascii=False))


def compose(
    text: Annotated[str, typer.Argument(help='"calm piano, 45 s", 欢快的古筝')],
    output: Annotated[Path, typer.Option("-o", "--output", help="WAV; notes beside it as .mid")] = Path("music.wav"),
    duration: Annotated[float | None, typer.Option(help="Seconds; else as the words say, else 45")] = None,
    seed: Annotated[int, typer.Option(help="Another seed, another piece")] = 0,
) -> None:
    """Music composed to a wish."""
    from skyscreen.sounding import composed

    typer.echo(json.dumps(composed(text, output, seconds=duration, seed=seed), ensure_ascii=False))


def sound(
    text: Annotated[str, typer.Argument(help='"heavy rain on a city street, 10 s", "a glass falls off a table"')],
    output: Annotated[Path, typer.Option("-o", "--output", help="WAV")] = Path("sound.wav"),
    duration: Annotated[float | None, typer.Option(help="Seconds; else as the words say, else 10")] = None,
    seed: Annotated[int, typer.Option(help="Another seed, another take")] = 0,
) -> None:
    """The noise of a scene: it is simulated, and its contacts, weather and place are heard."""
    from skyscreen.sounding import noise

    typer.echo(json.dumps(noise(text, output, seconds=duration, seed=seed), ensure_ascii=False))


def restyle(
    video: Annotated[Path, typer.Argument(help="Any video")],
    look: Annotated[str, typer.Argument(help='"as an ink painting", 水彩画: see `skyscreen catalogue looks`')],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="MP4; VIDEO-restyled.mp4 by default")] = None,
    painter: Annotated[str, typer.Option(help="Painted by it as the words say, the look where it fails: see `doctor`")]
    = "",
    control: Annotated[str, typer.Option(help="What the painter follows: depth, scribble, flow, colour")] = "",
    keep: Annotated[Path | None, typer.Option(help="Folder of finished windows, to go on after a stop")] = None,
    accept_licence: Annotated[bool, typer.Option("--accept-licence", help="Accept that painter's licence")] = False,
    language: Annotated[str, typer.Option(help="Of the label in the picture: auto, en or zh")] = "auto",
    seed: Annotated[int, typer.Option(help="Another seed, another grain")] = 0,
) -> None:
    """A look, or a painter's hand, over a video that is there already, frame for frame and with its own sound."""
    from skyscreen.cli.display import watching
    from skyscreen.restyle import restyle as draw

    out = output or video.with_name(f"{video.stem}-restyled.mp4")
    with watching() as watch:
        told = draw(video, look, out, painter=painter, control=control, keep=keep, accept_licence=accept_licence,
                    language=language, seed=seed, watch=watch)  # fmt: skip
    typer.echo(json.dumps(told, ensure_ascii=False))


def clip(
    words: Annotated[str, typer.Argument(help='What is seen: "a red boat in a storm"')],
    painter: Annotated[str, typer.Option(help="Its name, PAINTER+LORA for a distilled one: see `doctor`")],
    output: Annotated[Path, typer.Option("-o", "--output", help="MP4, or PNG for a still")] = Path("clip.mp4"),
    image: Annotated[Path | None, typer.Option(help="Picture that it begins with")] = None,
    until: Annotated[Path | None, typer.Option(help="Picture that it ends with")] = None,
    video: Annotated[Path | None, typer.Option(help="Video that it goes on from")] = None,
    before: Annotated[Path | None, typer.Option(help="Video that it leads to; with --video the two are joined")] = None,
    loop: Annotated[bool, typer.Option("--loop", help="Its end goes over into its beginning")] = False,
    seconds: Annotated[float, typer.Option(help="To invent")] = 5.0,
    size: Annotated[str, typer.Option(help="WIDTHxHEIGHT; the painter's own by default")] = "",
    seed: Annotated[int, typer.Option(help="Another seed, another clip")] = 0,
    steps: Annotated[int, typer.Option(help="0: as many as the painter has")] = 0,
    keep: Annotated[Path | None, typer.Option(help="Folder of finished windows, to go on after a stop")] = None,
    accept_licence: Annotated[bool, typer.Option("--accept-licence", help="Accept that painter's licence")] = False,
) -> None:
    """A clip or a still by a painter, without a world: from words, a picture, a video, between two of them."""
    from skyscreen.cli.display import watching
    from skyscreen.clips import clip as draw

    with watching() as watch:
        told = draw(words, output, painter, image=image, until=until, video=video, before=before, loop=loop,
                    seconds=seconds, size=size, seed=seed, more={"steps": steps} if steps else {},
                    accept_licence=accept_licence, keep=keep, watch=watch)  # fmt: skip
    typer.echo(json.dumps(told, ensure_ascii=False))


def gallery(
    sources: Annotated[list[Path], typer.Argument(help="Folders of sentences, one in each .txt file, or such files")],
    folder: Annotated[Path, typer.Option("-o", "--output", help="For pictures and index.md")] = Path("gallery"),
    sound: Annotated[bool, typer.Option("--sound", help="The source is a table of sound examples: sound.md")] = False,
    stills: Annotated[bool, typer.Option("--stills", help="The source lists sentences: one sheet of stills")] = False,
) -> None:
    """Two pictures and a strip of twelve frames for every sentence, without making the films; or examples to hear; or a
    sheet of stills."""
    from skyscreen.gallery import gallery as draw

    if sound:
        from skyscreen.cli.app import app
        from skyscreen.sound_gallery import sound_gallery

        for table in sources:
            typer.echo(sound_gallery(table, folder, lambda words: app(list(words), standalone_mode=False),
                                     lambda name: typer.echo(name, err=True)))
        return
    if stills:
        from skyscreen.stills import stills as sheet

        for listed in sources:
            typer.echo(sheet(listed, folder, lambda line: typer.echo(line, err=True)))
        return

    typer.echo(draw(sources, folder, lambda name: typer.echo(name, err=True)))


def verify(
    film: Annotated[Path, typer.Argument(help="A film file or folder", metavar="FILM")],
    as_json: Json = False,
) -> None:
    """Read label, credentials and registry back; name tampering."""
    from skyscreen.seal import verify as read_back

    told = read_back(film / "film.mp4" if film.is_dir() else film)
    if as_json:
        typer.echo(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        for key, value in told.items():
            typer.echo(f"{key}: {value}")
    if told.get("tampered"):
        raise typer.Exit(4)


def cache(action: Annotated[str, typer.Argument(help="show, trim or clear")] = "show") -> None:
    """The store of takes: its size, its place, its emptying."""
    from skyscreen.core.errors import BadInput
    from skyscreen.core.store import Store

    store = Store()
    if action not in ("show", "trim", "clear"):
        raise BadInput(f"cache {action!r}", "must be show, trim or clear", "Try `skyscreen cache show`")
    if action != "show":
        typer.echo(f"freed {(store.trim() if action == 'trim' else store.clear()) / 1e6:.1f} MB")
    size, count = store.size()
    typer.echo(f"{store.root}: {count} artefacts, {size / 1e9:.2f} GB of at most {store.cap / 1e9:.0f} GB")


def bench(
    what: Annotated[str, typer.Argument(
        help="film, draft, storyboard, shoot (ms a pass), flicker, smoothing, memory, sound or words")] = "draft",
    keys: Annotated[Path | None, typer.Argument(help="For words: a key file, see docs/fidelity.md")] = None,
    drawn: Annotated[bool, typer.Option("--drawn", help="For words: draw each sentence small and look at it")] = False,
    as_json: Json = False,
) -> None:
    """Measure this machine on the three reference sentences, or the writer on sentences whose answers are written down.

    Prints seconds, frames a second and memory; for words, the shares of what the sentences say, and every miss.
    """
    from skyscreen.bench import run, words
    from skyscreen.core.errors import BadInput

    if (what == "words") != (keys is not None):
        raise BadInput(f"bench {what}", "words, and nothing else, takes a key file", "Try `skyscreen bench words FILE`")
    for row in words(keys, drawn=drawn) if keys is not None else run(what):
        typer.echo(json.dumps(row, ensure_ascii=False) if as_json else
                   "  ".join(f"{key} {value}" for key, value in row.items()))


def add(app: typer.Typer) -> None:
    for tool in (doctor, catalogue, gallery, restyle, clip, speak, compose, sound, verify, cache, bench):
        app.command(tool.__name__)(tool)
    app.add_typer(cast, name="cast")
