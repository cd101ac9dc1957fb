"""A film made again: changed by talking, told in another language, drawn with other seeds to choose from."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from skyscreen.core.errors import BadInput
from skyscreen.core.progress import Watch, silent
from skyscreen.film import compose, make, order, preview, speak
from skyscreen.nouns import recipe
from skyscreen.nouns.reel import Film
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.options import Options, made_with
from skyscreen.run import running

if TYPE_CHECKING:
    from skyscreen.write.changes import Changed


def change(film: str | Path, text: str, *, llm: str | None = None, model: str | None = None) -> Changed:
    """The screenplay of a film with changes asked for in words; `make` on the changed file renders what they touch.

    Args:
        film: a film folder or its screenplay.
        text: 'make it night, the ship red, shot 3 slower'.

    Raises:
        BadInput: nothing of it was understood.
    """
    from skyscreen.nouns.yaml_io import load
    from skyscreen.write import change as changed
    from skyscreen.write import language_model

    path = Path(film)
    screenplay = load(path / "screenplay.yaml" if path.is_dir() else path)
    return changed(screenplay, text, model=language_model(llm, model))


def takes(text: str | Path, folder: str | Path, count: int, options: Options | None = None,
          watch: Watch = silent) -> list[Path]:
    """Storyboards of the same words with `count` seeds, to choose from before any long work.

    Returns:
        Their pictures: folder/take-1/storyboard.png …, each beside the film.skyscreen that makes that film.
    """
    if not 1 <= count <= 16:
        raise BadInput(f"takes {count}", "must lie between 1 and 16", "Try --takes 4")
    options = options or Options()
    out = []
    for k in range(count):
        place = Path(folder) / f"take-{k + 1}"
        with running(place, replace(options, seed=options.seed + k, preview=True), watch) as run:
            screenplay, _, plan = speak(run, *compose(run, text))
            preview(run, screenplay, plan, order(run, screenplay, plan))
            assert run.recipe is not None  # compose has made it
            (place / recipe.FILE).write_text(run.recipe.line(), "utf-8")
        out.append(place / "storyboard.png")
    return out


def dub(film: str | Path, language: str, folder: str | Path | None = None, *, llm: str | None = None,
        model: str | None = None, watch: Watch = silent) -> Film:
    """The same film in the other language, voice, captions and letters: no frame is drawn that the store holds.

    Args:
        film: a film folder.
        language: 'en' or 'zh'.
        folder: where it goes; None: beside the film, with the language behind its name.
    """
    from skyscreen.nouns.yaml_io import load
    from skyscreen.write import dub as dubbed
    from skyscreen.write import language_model

    source = Path(film)
    target = Path(folder) if folder is not None else source.with_name(f"{source.absolute().name}-{language}")
    told = dubbed(load(source / "screenplay.yaml"), language, model=language_model(llm, model))
    return remake(target, told, watch, like=source)


def remake(folder: Path, screenplay: Screenplay, watch: Watch = silent, *, like: Path | None = None) -> Film:
    """Another screenplay in a film's folder, with the choices that its film (or the film `like`) was made with. A
    screenplay that lies there is kept as screenplay.old.yaml."""
    from skyscreen.nouns.yaml_io import dump

    options = made_with(like or folder, Options(preview=False))
    with tempfile.TemporaryDirectory() as scratch:
        script = Path(scratch) / "screenplay.yaml"
        script.write_text(dump(screenplay), "utf-8")
        return make(script, folder, options, watch)
