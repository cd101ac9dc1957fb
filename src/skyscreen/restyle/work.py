"""The line of a restyling: frames in from the child, drawings on the device, one encode, the sound, the seal."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.catalogue import index
from skyscreen.core import digest, foreign, proc
from skyscreen.core.errors import BadInput
from skyscreen.core.progress import Tick, Watch
from skyscreen.nouns.look import Look
from skyscreen.nouns.size import inner
from skyscreen.restyle.flow import noise_of
from skyscreen.restyle.footage import Footage, opened
from skyscreen.restyle.naming import look_in
from skyscreen.restyle.surfaces import EYE, FARTHEST, LENS
from skyscreen.restyle.tracking import Tracker, grey

if TYPE_CHECKING:
    from skyscreen.shoot.foreign import Foreign

PIXELS = {"CPU": 1280 * 720}
"""Most pixels that are drawn, by the kind of device; others draw MOST."""
MOST = 1920 * 1080
"""Most pixels of the file that is written."""
MEMORY, SECONDS, WRITES = 4 << 30, 1800.0, 16 << 30
"""Limits of the children that watch the video and lay its sound."""
SOURCE_TYPE = "compositeSynthetic"
"""IPTC: a recording that an algorithm has drawn anew."""

Drawn = Callable[[int, int, NDArray[np.uint8], NDArray[np.uint8]], NDArray[np.uint8]]
"""Number, time in the footage's units, picture and small picture of a frame → its drawing (h, w, 4)."""


@dataclass
class Work:
    look: Look
    language: str
    seed: int
    cuts: frozenset[int]
    frames: int
    watch: Watch
    drawings: int = 0
    notes: list[str] = field(default_factory=list)

    def tick(self, done: int) -> None:
        """Tell, at every twelfth frame and at the last that is looked for, how many are done."""
        if done % 12 == 0 or done == self.frames:
            self.watch(Tick("restyle", self.look.name, done, max(self.frames, done)))


def run(video: Path, words: str, out: Path, *, language: str, seed: int, watch: Watch) -> dict[str, Any]:
    from skyscreen.cut.files import whole
    from skyscreen.seal import seal_file, tags_of
    from skyscreen.write.text.language import detect

    proc.pin()
    sane(video, out)
    name = look_in(words)
    language = detect(words, language)
    try:
        seen = watched(video)
        source = digest.of_file(video)
        work = Work(index.look_named(name), language, seed, frozenset(seen["cuts"]), seen["frames"], watch)
        tags = tags_of(digest.of({"source": source, "look": name, "seed": seed}), language)
        with tempfile.TemporaryDirectory() as scratch, opened(video, pixels()) as footage, whole(out) as path:
            own = Path(scratch) / "picture.mp4" if footage.sound else path
            encode(footage, work, own, tags, Pen(footage, work).next, work.tick)
            if footage.sound:
                work.notes += sounded(own, video, path)
            told = _told(footage, work, name)
            seal = seal_file(path, out.stem, SOURCE_TYPE, {"source_sha256": source, "look": name})
    except foreign.Unreadable as fault:
        raise BadInput(video.name, str(fault), "Give a video that plays elsewhere") from fault
    return {"file": str(out), **told, "seal": seal, "notes": work.notes}


def sane(video: Path, out: Path) -> None:
    """Refuse what cannot be restyled, before any work."""
    if not video.is_file():
        raise BadInput(str(video), "is no file", "Give a video")
    if out.suffix.lower() != ".mp4":
        raise BadInput(str(out), "must end in .mp4", "Try -o restyled.mp4")
    if out.resolve() == video.resolve():
        raise BadInput(str(out), "is the video itself", "Choose another file with -o")


def sounded(own: Path, video: Path, path: Path) -> list[str]:
    """The video's sound laid under the drawn picture `own`, into `path`; what is to be said of it."""
    coded = json.loads(foreign.read("skyscreen.restyle.joining", str(own), str(video.resolve()), str(path.resolve()),
                                    seconds=SECONDS, memory=MEMORY, processor=1800, writes=WRITES))
    return [f"sound in {codec} cannot stand in an MP4; it was coded anew as AAC" for codec in coded]


def watched(video: Path) -> dict[str, Any]:
    """Its cuts, frames and rate, seen in a child process."""
    from skyscreen.score.watching import LONGEST

    seen = json.loads(foreign.read("skyscreen.score.watching", str(video.resolve()), seconds=SECONDS, memory=MEMORY,
                                   processor=1800))
    if seen["frames"] > LONGEST * seen["fps"]:
        raise BadInput(video.name, f"is longer than {LONGEST / 60:g} minutes", "Cut it into parts first")
    return seen


def pixels() -> int:
    from skyscreen.shoot.gpu import gpu

    return PIXELS.get(gpu().adapter.info["adapter_type"], MOST)


def _told(footage: Footage, work: Work, name: str) -> dict[str, Any]:
    width, height = target(footage)
    if (footage.width, footage.height) != (width, height):
        work.notes.append(f"drawn at {footage.width} × {footage.height} inside and brought to {width} × {height}")
    if footage.shown != (width, height):
        work.notes.append(f"the picture was {footage.shown[0]} × {footage.shown[1]} and is {width} × {height}")
    if footage.hdr:
        work.notes.append("the picture is HDR (PQ or HLG) and was read as it stands, without tone mapping")
    return {"look": name, "frames": work.frames, "rate": float(footage.rate), "width": width, "height": height,
            "drawings": work.drawings, "cuts": len(work.cuts)}


def target(footage: Footage) -> tuple[int, int]:
    """Width and height of the file: as shown, even, of at most MOST pixels."""
    return inner(footage.shown[0] // 2 * 2, footage.shown[1] // 2 * 2, MOST)


def encode(
    footage: Footage, work: Work, path: Path, tags: dict[str, str], drawn: Drawn,
    told: Callable[[int], None] = lambda done: None,
) -> None:  # fmt: skip
    """Every frame at its own time into `path`, without sound; `told` is called with how many are done."""
    from skyscreen.cut.encode import Encoder

    width, height = target(footage)
    encoder = Encoder(path, width, height, footage.rate, base=footage.base, sound=False, metadata=tags)
    try:
        finisher = Finisher(work, width, height, footage)
        done = 0
        for at, picture, small in footage.frames():
            encoder.picture(finisher.frame(drawn(done, at, picture, small), done), at)
            done += 1
            told(done)
        work.frames = done
        encoder.close()
    except BaseException:
        encoder.abandon()
        raise


class Pen:
    """Frames → drawings: a new one where the look's rate or a cut asks for it, else the one before."""

    def __init__(self, footage: Footage, work: Work) -> None:
        self.footage, self.work = footage, work
        self.tracker: Tracker | None = None
        self.foreign: Foreign | None = None
        self.drawn: NDArray[np.uint8] | None = None
        self.beat = -1

    def next(self, number: int, at: int, picture: NDArray[np.uint8], small: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """(h, w, 4) for frame `number`, which is shown at time `at`."""
        look, cut = self.work.look, number in self.work.cuts
        seconds = float(at * self.footage.base)
        beat = int(at * self.footage.base * look.rate) if look.rate else number
        if self.drawn is not None and beat == self.beat and not cut:
            return self.drawn
        self.beat = beat
        self.work.drawings += 1
        self.foreign = self.foreign or self._begin(picture)
        guess = None
        if look.shader != "grade":
            if self.tracker is None or cut:
                self.tracker = Tracker.begun(small, self.footage.width, self.footage.height)
            guess = self.tracker.next(small)
        drawn = self.drawn = self.foreign.draw(picture, guess, seconds)
        return drawn

    def _begin(self, picture: NDArray[np.uint8]) -> Foreign:
        from skyscreen.shoot.foreign import Foreign

        footage, look = self.footage, self.work.look
        noise = 0.0 if look.shader == "grade" else noise_of(grey(picture))
        return Foreign(look, footage.width, footage.height, footage.small, noise, eye=EYE, down=EYE / FARTHEST,
                       lens=LENS, fps=float(footage.rate))


class Finisher:
    """Drawings → frames of the file: size, grain of photographic looks, the label."""

    def __init__(self, work: Work, width: int, height: int, footage: Footage) -> None:
        from skyscreen.cut.grain import Grain
        from skyscreen.cut.layers import Layers
        from skyscreen.nouns.reel import Reel
        from skyscreen.nouns.schedule import Schedule
        from skyscreen.seal import label

        self.width, self.height = width, height
        plan = Schedule(max(round(footage.rate), 1), work.frames, ())
        reel = Reel(plan=plan, takes={}, captions=(), cards=(), language=work.language, burn_captions=False)
        self.layers = Layers(reel, width, height, label(work.language))
        grain = work.look.grain
        self.grain = Grain(width, height, grain, work.seed) if grain > 0 else None

    def frame(self, drawn: NDArray[np.uint8], number: int) -> Any:
        import av

        from skyscreen.cut.overlay import planes_of

        picture = av.VideoFrame.from_ndarray(np.ascontiguousarray(drawn), format="rgba").reformat(
            self.width, self.height, "yuv420p", src_colorspace="ITU709", dst_colorspace="ITU709",
            src_color_range="JPEG", dst_color_range="MPEG", interpolation="LANCZOS")
        planes = planes_of(picture)
        if self.grain is not None:
            self.grain.lay(planes[0].copy(), planes[0], number)
        self.layers.lay(planes, number)
        return picture
