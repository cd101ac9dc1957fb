"""What a user may choose of a film, and which of it a `film.skyscreen` remembers."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from skyscreen.core.errors import BadInput
from skyscreen.nouns import recipe


@dataclass(frozen=True, kw_only=True)
class Options:
    """What a user may choose; everything has a default."""

    duration: float = 60.0
    shots: int | None = None
    width: int = 1920
    height: int = 1080
    fps: int = 24
    look: str | None = None
    language: str = "auto"
    seed: int = 0
    voice: str = "auto"
    music: str = "auto"
    lufs: float = -14.0
    """Loudness of the whole: −14 for the web, −16 for podcasts, −23 for broadcasting (EBU R128)."""
    captions: str = "burn"
    """burn, file or off."""
    draft: bool = False
    """640 × 360 at 12 frames a second."""
    smoothing: str = "auto"
    """Anti-aliasing: spatial, temporal, or auto: temporal on a GPU."""
    preview: bool = True
    """Make the storyboard before the long work."""
    wait: bool = False
    """Wait for another run in the same folder instead of leaving."""
    strict: bool = False
    """Refuse a film in which a phrase was ignored."""
    llm: str | None = None
    """Address of a language model that writes: http://localhost:11434/v1; None: SKYSCREEN_LLM_URL; 'none': offline."""
    model: str | None = None
    """Its name; None: SKYSCREEN_LLM_MODEL."""
    passes: Path | None = None
    painter: str | None = None
    """Name of a painter that makes the shots lifelike; None: the simulated film."""
    accept_licence: bool = False
    """Accept that painter's licence."""
    gpus: str = ""
    """Where it paints: '0,1' on these GPUs at once, a process each; '': on the first."""
    making_of: bool = False
    """Also make making-of.mp4: the film as the layers that it is made of."""
    cache: Path | None = None

    def __post_init__(self) -> None:
        if self.captions not in ("burn", "file", "off"):
            raise BadInput(f"captions {self.captions!r}", "must be burn, file or off", "Try --captions file")
        if self.smoothing not in ("auto", "spatial", "temporal"):
            raise BadInput(f"smoothing {self.smoothing!r}", "must be auto, spatial or temporal",
                           "Try --smoothing temporal")
        if not 0.5 <= self.duration <= 600:
            raise BadInput(f"duration {self.duration}", "must lie between 0.5 and 600 seconds", "Try --duration 60")
        if self.shots is not None and not 1 <= self.shots <= 200:
            raise BadInput(f"shots {self.shots}", "must lie between 1 and 200", "Try --shots 8")
        if not -36 <= self.lufs <= -9:
            raise BadInput(f"loudness {self.lufs:g} LUFS", "must lie between -36 and -9", "Try --lufs -14, -16 or -23")
        if not 6 <= self.fps <= 60:
            raise BadInput(f"fps {self.fps}", "must lie between 6 and 60", "Try --fps 24")


CHOICES = ("duration", "shots", "width", "height", "fps", "look", "language", "seed", "voice", "music", "lufs",
           "captions", "draft", "smoothing")
"""Options that decide what the film shows; the rest decide how it is made."""
LASTING = ("captions", "draft", "lufs", "smoothing")
"""Choices that stand in no screenplay: a film that is made again from its own keeps them."""


def chosen(options: Options) -> dict[str, Any]:
    """The choices that are not at their default."""
    usual = {item.name: item.default for item in fields(Options)}
    return {name: getattr(options, name) for name in CHOICES if getattr(options, name) != usual[name]}


def asked(options: Options, again: recipe.Recipe) -> Options:
    """This run's ways of making with the recipe's choices."""
    wrong = sorted(set(again.choices) - set(CHOICES))
    if wrong:
        raise BadInput(f"{recipe.FILE}: choice {wrong[0]!r}", f"is none of {', '.join(CHOICES)}", "Leave it out")
    usual = {item.name: item.default for item in fields(Options) if item.name in CHOICES}
    return _with(options, {**usual, **again.choices})


def made_with(folder: Path, options: Options) -> Options:
    """These options with those choices of the film in `folder` that its screenplay does not hold; as they are where no
    film was made there.

    Raises:
        BadInput: its film.skyscreen is no line of a film.
    """
    line = folder / recipe.FILE
    kept = recipe.load(line).choices if line.is_file() else {}
    return _with(options, {name: kept[name] for name in LASTING if name in kept})


def _with(options: Options, choices: dict[str, Any]) -> Options:
    try:
        return replace(options, **choices)
    except TypeError as error:
        raise BadInput(f"{recipe.FILE}: choices", str(error), "Write numbers as numbers") from error
