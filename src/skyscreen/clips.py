"""`skyscreen clip`: words, pictures and videos → a clip or a still by any painter, without a world."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from skyscreen import given
from skyscreen.core import digest, proc
from skyscreen.core.errors import BadInput
from skyscreen.core.progress import Tick, Watch, silent

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SOURCE_TYPE = "trainedAlgorithmicMedia"
"""IPTC: a model drew it that learned from examples; with frames of a given video `compositeWithTrainedAlgorithmicMedia`
says so."""
LONGEST = 600.0
"""Seconds of one clip."""
MOST = 2048 * 2048
"""Pixels of a still."""


def clip(
    words: str,
    out: Path,
    painter: str,
    *,
    image: Path | None = None,
    until: Path | None = None,
    video: Path | None = None,
    before: Path | None = None,
    loop: bool = False,
    seconds: float = 5.0,
    size: str = "",
    seed: int = 0,
    more: dict[str, Any] | None = None,
    accept_licence: bool = False,
    keep: Path | None = None,
    watch: Watch = silent,
) -> dict[str, Any]:
    """Draw a clip (OUT.mp4) or a still (OUT.png).

    Args:
        image: the first frame.
        until: the last frame.
        video: what the clip goes on from.
        before: what it leads to.
        loop: its end goes over into its beginning (with `video`: the video's).
        size: WIDTHxHEIGHT; the painter's own by default.
        more: the painter's own settings: steps, guidance.
        keep: folder of windows and latents, so that the same command goes on where it stopped.

    Returns:
        file, frames, invented (half-open ranges), painter, licence, layout, sound (whether it has the painter's
        own), notes, seal.

    Raises:
        BadInput, Missing, Refused: with the value, the rule and the remedy.
    """
    from skyscreen.paint import ask_licence
    from skyscreen.paint.index import painter as named
    from skyscreen.paint.worldless import Wish, drawn

    still = out.suffix.lower() == ".png"
    _sane(out, seconds, still, video, image, before, until, loop)
    proc.pin()
    ask_licence(painter, yes=accept_licence)
    hand = named(painter)
    width, height = sized(size, hand.limits, still)
    rate = hand.limits.rate
    head = pictures(video or image, width, height, rate if video else 0.0)
    tail = pictures(before or until, width, height, rate if before else 0.0)
    wish = Wish(words, 1 if still else max(round(seconds * rate), 1), width, height, seed, head, tail, loop,
                more=more or {})  # fmt: skip
    said = _layout(hand, wish)
    if said:
        watch(Tick("clip", "plan", 0, 0, said))
    done = drawn(hand, wish, keep, lambda k, n: watch(Tick("clip", out.stem, k, n)))
    facts = {"painter": hand.limits.name, "words": words, "invented": done.invented}
    told = {"file": str(out), "frames": len(done.frames), "rate": rate, "width": width, "height": height,
            "painter": hand.limits.name, "licence": hand.limits.licence, "layout": said, "invented": done.invented,
            "sound": done.sound is not None,
            "notes": [*done.notes, *_notes(video, before, width, height, rate)]}  # fmt: skip
    identity = digest.of({**facts, "seed": seed, "size": [width, height]})
    if still:
        return told | {"seal": _still(done.frames[0], out, words, identity)}
    from skyscreen.filing import written

    kind = "compositeWithTrainedAlgorithmicMedia" if video or before else SOURCE_TYPE
    return told | {"seal": written(done.frames, out, rate, words, identity, kind, facts, (width, height),
                                    done.sound)}  # fmt: skip


def _sane(out: Path, seconds: float, still: bool, video: Path | None, image: Path | None, before: Path | None,
          until: Path | None, loop: bool) -> None:  # fmt: skip
    if out.suffix.lower() not in (".mp4", ".png"):
        raise BadInput(str(out), "must end in .mp4, or in .png for a still", "Try -o clip.mp4")
    if not 0 < seconds <= LONGEST:
        raise BadInput(f"{seconds:g} seconds", f"must be more than 0 and at most {LONGEST:g}", "Try --seconds 5")
    for one, other, what in ((image, video, "begins"), (until, before, "ends")):
        if one is not None and other is not None:
            raise BadInput("a picture and a video", f"both say how the clip {what}", "Give one of them")
    if loop and (before or until):
        raise BadInput("--loop", "ends as it begins", "Leave out what it leads to")
    if still and (loop or any((video, image, before, until))):
        raise BadInput(str(out), "a still is drawn from words alone", "Write -o clip.mp4")


def sized(size: str, limits: Any, still: bool) -> tuple[int, int]:
    """Width and height: as asked, in the painter's multiples and its reach; else its own."""
    if not size:
        return limits.sizes[0]
    wide, _, high = size.lower().partition("x")
    m, most = limits.multiple, MOST if still else max(a * b for a, b in limits.sizes)
    if not (wide.isdigit() and high.isdigit() and int(wide) and int(high)):
        raise BadInput(f"size {size!r}", "must be WIDTHxHEIGHT", f"Try {limits.sizes[0][0]}x{limits.sizes[0][1]}")
    width, height = int(wide), int(high)
    if width % m or height % m:
        near = f"{max(round(width / m), 1) * m}x{max(round(height / m), 1) * m}"
        raise BadInput(f"size {size}", f"{limits.name} takes multiples of {m}", f"Try {near}")
    if width * height > most:
        raise BadInput(f"size {size}", f"{limits.name} draws at most {most:,} pixels here", "Ask for fewer")
    return width, height


def pictures(path: Path | None, width: int, height: int, rate: float) -> NDArray[np.uint8] | None:
    """(k, height, width, 3): a picture, or with `rate` a video's frames at it; filled and cut about the middle.

    Raises:
        BadInput: it cannot be read.
    """
    if path is None:
        return None
    import numpy as np

    from skyscreen.paint.painters._frames import scaled

    rows = given.pictures(path, 100_000 if rate else 1)
    if rate:
        own = given.rate_of(path)
        count = max(round(len(rows) / own * rate), 1)
        rows = rows[np.minimum((np.arange(count) * own / rate).astype(int), len(rows) - 1)]
    return np.stack([scaled(row, width, height) for row in rows])


def _still(picture: NDArray[np.uint8], out: Path, words: str, identity: str) -> dict[str, Any]:
    """A PNG with the tags of generated pictures in it; no label is drawn over it and no credentials are signed."""
    from PIL import Image, PngImagePlugin

    from skyscreen.seal import tags_of
    from skyscreen.write.text.language import detect

    tags, info = tags_of(identity, detect(words, "auto")), PngImagePlugin.PngInfo()
    for key, value in tags.items():
        info.add_itxt(key, value)
    out.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(picture).save(out, pnginfo=info)
    return {"tags": sorted(tags), "label": False, "credentials": False}


def _layout(hand: Any, wish: Any) -> str:
    from skyscreen.paint.diffusion import Diffused

    if not isinstance(hand, Diffused):
        return ""
    limits = hand.limits
    plan = hand.plan(limits.count(min(wish.frames, limits.longest)), wish.width, wish.height)
    return plan.text() if plan else ""


def _notes(video: Path | None, before: Path | None, width: int, height: int, rate: float) -> list[str]:
    return [f"{path.name} was brought to {width} × {height} and {rate:g} frames a second, without its sound"
            for path in (video, before) if path is not None]  # fmt: skip
