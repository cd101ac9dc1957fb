"""cut: takes, captions, cards, transitions and sound → the finished reel, its timeline and its side files.

Thin functions that import their room when called, so `import skyscreen.cut` costs nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from skyscreen.core.progress import Watch, silent
from skyscreen.core.verb import callable_package
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.reel import Caption, Card, Pointer, Reel
from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.sound import Soundtrack
from skyscreen.nouns.take import Take

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = [
    "captions", "cards", "check_words", "cut", "deliver", "finish", "fonts", "making_of", "pointers", "poster",
    "storyboard", "timeline",
]


def captions(screenplay: Screenplay, plan: Schedule, narration: Narration) -> tuple[Caption, ...]:
    """Captions from the voice's word timings; none when there is no voice."""
    from skyscreen.cut.captioning import captions as make

    return make(screenplay, plan, narration)


def cards(screenplay: Screenplay, plan: Schedule) -> tuple[Card, ...]:
    """Title card over the opening, lower thirds, end card."""
    from skyscreen.cut.carding import cards as make

    return make(screenplay, plan)


def pointers(screenplay: Screenplay, plan: Schedule, takes: Mapping[str, Take]) -> tuple[Pointer, ...]:
    """The shots' labels, each on the way that its member takes over the picture."""
    from skyscreen.cut.pointing import pointers as make

    return make(screenplay, plan, takes)


def check_words(screenplay: Screenplay) -> list[str]:
    """Refuse early (Missing) words that no font here can draw; return notes on what will be left out (emoji)."""
    from skyscreen.cut.carding import check

    return check(screenplay)


def finish(
    reel: Reel, sound: Soundtrack, folder: Path, *, label: str | None = None,
    metadata: Mapping[str, str] | None = None, crf: int = 20, bitrate: int | None = None,
    audio_bitrate: int = 256_000, watch: Watch = silent,
) -> Path:
    """Make `folder/film.mp4`, unsealed: one encode of everything, bit-identical for equal inputs."""
    from skyscreen.cut.finishing import finish as make

    return make(reel, sound, folder, label=label, metadata=metadata or {}, crf=crf, bitrate=bitrate,
                audio_bitrate=audio_bitrate, watch=watch)


def timeline(
    reel: Reel, sound: Soundtrack, screenplay: Screenplay, folder: Path,
    metadata: Mapping[str, str] | None = None,
) -> list[Path]:
    """Write film.otio, film.srt, film.vtt, stems/*.wav, shots/*.mp4 and poster.png; return their paths."""
    from skyscreen.cut.delivery import sidecars

    return sidecars(reel, sound, screenplay, folder, metadata or {})


def deliver(
    reel: Reel, sound: Soundtrack, screenplay: Screenplay, folder: Path, *, label: str | None = None,
    metadata: Mapping[str, str] | None = None, watch: Watch = silent, **encoding: Any,
) -> Path:
    """`finish` and `timeline`: the whole folder but for the seal. Returns the path of film.mp4.

    Args:
        label: words of the visible AI label (`seal.label`), or None for no label.
        metadata: tags for the film and for every shot, the AIGC tag (`seal.tags`) among them.
        encoding: crf, bitrate, audio_bitrate of `finish`.
    """
    from skyscreen.cut.delivery import deliver as make

    return make(reel, sound, screenplay, folder, label=label, metadata=metadata or {}, watch=watch, **encoding)


cut = deliver


def making_of(
    reel: Reel, sound: Soundtrack, folder: Path, *, label: str | None = None,
    metadata: Mapping[str, str] | None = None, watch: Watch = silent,
) -> Path:
    """Make `folder/making-of.mp4`: the reel's shots as the layers that they are made of, named in its language."""
    from skyscreen.cut.making import make

    return make(reel, sound, folder, label=label, metadata=metadata or {}, watch=watch)


def poster(reel: Reel, path: Path) -> Path:
    """Write the frame that sells the film, from its clean take."""
    from skyscreen.cut.still import poster as make

    return make(reel, path)


def storyboard(
    stills: Sequence[NDArray[np.uint8]], screenplay: Screenplay, plan: Schedule, path: Path,
) -> Path:
    """Write a sheet of all shots: one still (height, width, 3 or 4) each, ids, sizes, lengths and lines."""
    from skyscreen.cut.sheet import storyboard as make

    return make(stills, screenplay, plan, path)


def fonts() -> list[dict[str, str]]:
    """Fonts that letters are set in: name, file, licence. For `doctor`."""
    from skyscreen.cut.typeface import fonts as found

    return found()


callable_package(__name__)
