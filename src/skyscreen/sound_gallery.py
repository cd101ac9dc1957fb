"""A gallery to listen to: one command of `skyscreen` an example, its sound as a small Opus file, the page beside them.

    skyscreen gallery examples/sounds.tsv --sound -o docs/gallery

Each line of the table is a name, a tab, what is to be heard, a tab, and the command; it is run as it stands, with `-o`
added, in a folder of its own. `slides.mp4` in a command is a silent video of three pictures of the gallery.
"""

from __future__ import annotations

import contextlib
import io
import shlex
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import BadInput
from skyscreen.nouns.sound import RATE

LARGEST = 150_000
"""Bytes of an example."""
BITS = 48_000
"""Bits a second of stereo Opus; a longer example gets as many as fit."""
SLIDES = "slides.mp4"
FPS, SHOWN = 12, 5.0
"""Of the video made from pictures: frames a second, seconds a picture."""
COMMANDS = ("speak", "compose", "sound", "score")

Run = Callable[[Sequence[str]], Any]
"""Runs a command of `skyscreen`: its arguments without the program's name."""


@dataclass(frozen=True)
class Example:
    name: str
    heard: str
    """What is to be heard, in words."""
    command: str
    """As a user types it after `skyscreen`, without -o."""


def examples(table: Path) -> list[Example]:
    """The table's rows.

    Raises:
        BadInput: a line that is none, a command that makes no sound, no line at all.
    """
    rows = []
    for number, line in enumerate(table.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) != 3 or shlex.split(cells[2])[:1] not in [[name] for name in COMMANDS]:
            raise BadInput(f"{table.name}, line {number}", "must hold a name, what is heard and a command of "
                           f"{', '.join(COMMANDS)}, parted by tabs", 'Try: calm<TAB>a piano<TAB>compose "calm piano"')
        rows.append(Example(*cells))
    if not rows:
        raise BadInput(table.name, "holds no example", "Write a line: name<TAB>what is heard<TAB>command")
    return rows


def sound_gallery(table: Path, folder: Path, run: Run, told: Callable[[str], None] = lambda line: None) -> Path:
    """Make every example and `sound.md`; the sounds lie in `folder`/sound.

    Returns:
        Path of the page.
    """
    rows = examples(table)
    (folder / "sound").mkdir(parents=True, exist_ok=True)
    lengths = []
    for row in rows:
        told(row.name)
        sound = _made(row, folder, run)
        lengths.append(len(sound) / RATE)
        encode(sound, folder / "sound" / f"{row.name}.ogg")
    page = folder / "sound.md"
    page.write_text(_page(rows, lengths), "utf-8")
    return page


def _made(row: Example, folder: Path, run: Run) -> NDArray[np.float32]:
    """(samples, 2) of what the command wrote."""
    with tempfile.TemporaryDirectory(prefix="skyscreen-sound-") as scratch:
        arguments = shlex.split(row.command)
        video = SLIDES in arguments
        if video:
            slides(sorted(folder.glob("*-1.jpg"))[:3], Path(scratch) / SLIDES)
            arguments = [str(Path(scratch) / SLIDES) if word == SLIDES else word for word in arguments]
        out = Path(scratch) / ("out.mp4" if video else "out.wav")
        with contextlib.redirect_stdout(io.StringIO()):
            run([*arguments, "-o", str(out)])
        return decoded(out)


def decoded(path: Path) -> NDArray[np.float32]:
    """(samples, 2) at 48 kHz of a file of our own."""
    import av

    parts = []
    with av.open(str(path)) as file:
        resampler = av.AudioResampler("fltp", "stereo", RATE)
        for frame in file.decode(file.streams.audio[0]):
            parts += [one.to_ndarray() for one in resampler.resample(frame)]
        parts += [one.to_ndarray() for one in resampler.resample(None)]
    return np.concatenate(parts, axis=1).T.astype(np.float32)


def encode(sound: NDArray[np.float32], path: Path) -> None:
    """An Ogg Opus file of at most `LARGEST` bytes."""
    import av

    seconds = max(len(sound) / RATE, 0.1)
    rows = np.ascontiguousarray(sound.T, np.float32)
    with av.open(str(path), "w", format="ogg") as target:
        track = target.add_stream("libopus", rate=RATE, options={"vbr": "off"})
        track.codec_context.layout = "stereo"  # type: ignore[union-attr]
        track.codec_context.bit_rate = int(min(BITS, 0.92 * 8 * LARGEST / seconds))
        for at in range(0, rows.shape[1], 960):
            part = np.ascontiguousarray(rows[:, at:at + 960])
            frame = av.AudioFrame.from_ndarray(part, format="fltp", layout="stereo")
            frame.rate, frame.pts, frame.time_base = RATE, at, Fraction(1, RATE)
            target.mux(track.encode(frame))  # type: ignore[union-attr]
        target.mux(track.encode(None))  # type: ignore[union-attr]


def slides(pictures: Sequence[Path], path: Path) -> None:
    """A silent video of these pictures, each for `SHOWN` seconds; grey fields where there are none."""
    import av

    with av.open(str(path), "w") as target:
        stream = target.add_stream("libx264", rate=FPS, options={"preset": "veryfast"})
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        for k in range(3):
            still = _still(pictures[k]) if k < len(pictures) else np.full((180, 320, 3), (40, 120, 220)[k], np.uint8)
            for _ in range(round(SHOWN * FPS)):
                target.mux(stream.encode(av.VideoFrame.from_ndarray(still, format="rgb24")))
        target.mux(stream.encode(None))


def _still(path: Path) -> NDArray[np.uint8]:
    import av

    with av.open(str(path)) as file:
        frame = next(file.decode(file.streams.video[0]))
        return np.asarray(frame.reformat(320, 180, "rgb24").to_ndarray(), np.uint8)


def _page(rows: Sequence[Example], lengths: Sequence[float]) -> str:
    lines = ["# To listen to", "",
             "Made by one command, `skyscreen gallery examples/sounds.tsv --sound -o docs/gallery`; each sound is what",
             "the command beside it writes, at a smaller size. No sample, no loop and no trained model is in them.", ""]
    for row, seconds in zip(rows, lengths, strict=True):
        lines += [f"## [{row.name}](sound/{row.name}.ogg)", "", f"{row.heard} ({seconds:.0f} s)", "",
                  f"`skyscreen {row.command}`", ""]
    lines += [f"`{SLIDES}` is a silent video of three pictures of the [gallery](index.md), five seconds each.", ""]
    return "\n".join(lines)
