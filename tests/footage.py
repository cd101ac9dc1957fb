"""Makes footage whose cuts are known: photographs filmed by a moving camera, joined by cuts, dissolves and fades, with
what detectors mistake for cuts: flashes, fast pans, lamps that go on, things that cross the picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from skyscreen.data.curate.cuts import Cut

PHOTOGRAPHS = ("astronaut", "coffee", "chelsea", "rocket", "hubble_deep_field", "brick", "grass", "motorcycle_left",
               "camera", "coins", "page", "immunohistochemistry")
WIDTH, HEIGHT, RATE = 320, 180, 24


def photograph(name: str) -> NDArray[np.float32]:
    """(h, w, 3) 0–1, from those that come with scikit-image; no wider than 640 pixels."""
    import skimage.data
    from skimage.io import imread
    from skimage.transform import resize

    folder = Path(skimage.data.__file__).parent
    alias = {"immunohistochemistry": "ihc"}.get(name, name)
    path = next(folder / f"{alias}.{end}" for end in ("png", "jpg") if (folder / f"{alias}.{end}").exists())
    picture = imread(path).astype(np.float32) / 255
    picture = picture[..., None].repeat(3, 2) if picture.ndim == 2 else picture[..., :3]
    scale = 640 / picture.shape[1]
    return resize(picture, (round(picture.shape[0] * scale), 640), anti_aliasing=True).astype(np.float32)


def shot(picture: NDArray[np.float32], frames: int, rng: np.random.Generator, *, speed: float, trick: str = ""
         ) -> NDArray[np.float32]:
    """(frames, HEIGHT, WIDTH, 3): a window of the photograph that moves `speed` picture widths a second.

    Args:
        trick: flash, lamp, crossing, shake, or nothing.
    """
    from scipy.ndimage import map_coordinates

    high, wide = picture.shape[:2]
    zoom = rng.uniform(0.55, 0.8) * min(wide / WIDTH, high / HEIGHT)
    turn, grow = rng.uniform(0, 2 * np.pi), rng.uniform(-0.06, 0.06)
    out = np.empty((frames, HEIGHT, WIDTH, 3), np.float32)
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    for t in range(frames):
        s = (t - frames / 2) / RATE
        size = zoom * (1 + grow * s)
        shift = speed * s * WIDTH * zoom + (rng.normal(0, 4) if trick == "shake" else 0)
        rows = high / 2 + (y - HEIGHT / 2) * size + shift * np.sin(turn)
        columns = wide / 2 + (x - WIDTH / 2) * size + shift * np.cos(turn)
        for c in range(3):
            out[t, ..., c] = map_coordinates(picture[..., c], [rows, columns], order=1, mode="mirror")
    if trick == "flash":
        for at in rng.integers(4, frames - 6, 2):
            out[at : at + rng.integers(1, 4)] = out[at : at + 1] * 0.3 + 0.7
    if trick == "lamp":
        out *= np.clip(0.35 + np.arange(frames) / frames, 0, 1).astype(np.float32)[:, None, None, None]
    if trick == "crossing":
        for t in range(frames):
            left = round((t / frames) * 1.6 * WIDTH - 0.4 * WIDTH)
            out[t, 30:, max(left, 0) : max(left + 90, 0)] = (0.1, 0.15, 0.5)
    return out


def join(shots: Sequence[NDArray[np.float32]], kinds: Sequence[tuple[str, int]]
         ) -> tuple[NDArray[np.float32], list[Cut]]:
    """Frames and labels; `kinds` says how each shot leads to the next and over how many frames."""
    whole, labels = shots[0], []
    for (kind, length), following in zip(kinds, shots[1:], strict=True):
        if kind == "dissolve":
            mix = (np.arange(1, length + 1) / (length + 1)).astype(np.float32)[:, None, None, None]
            middle = whole[-length:] * (1 - mix) + following[:length] * mix
            labels.append(Cut(kind, len(whole) - length, len(whole)))
            whole = np.concatenate([whole[:-length], middle, following[length:]])
        elif kind == "fade":
            ramp = np.linspace(1, 0, length, dtype=np.float32)[:, None, None, None]
            labels.append(Cut(kind, len(whole) - length, len(whole) + length))
            whole = np.concatenate([whole[:-length], whole[-length:] * ramp, following[:length] * ramp[::-1],
                                    following[length:]])
        else:
            labels.append(Cut("cut", len(whole), len(whole)))
            whole = np.concatenate([whole, following])
    return whole, labels


def film(seed: int, shots: int = 8, noise: float = 0.008) -> tuple[NDArray[np.uint8], list[Cut]]:
    """A film of so many shots, (T, HEIGHT, WIDTH, 3), and its labels."""
    rng = np.random.default_rng(seed)
    pictures = [photograph(PHOTOGRAPHS[k]) for k in rng.permutation(len(PHOTOGRAPHS))[:shots]]
    tricks = ("", "", "flash", "lamp", "crossing", "shake")
    rows = [shot(picture, int(rng.integers(36, 72)), rng, speed=float(rng.choice([0.02, 0.1, 0.3, 0.8])),
                 trick=tricks[rng.integers(len(tricks))]) for picture in pictures]
    kinds = [(("cut", 0), ("cut", 0), ("dissolve", int(rng.integers(10, 28))), ("fade", int(rng.integers(8, 20))))
             [rng.integers(4)] for _ in rows[1:]]
    frames, labels = join(rows, kinds)
    frames = frames + rng.normal(0, noise, frames.shape).astype(np.float32)
    return (np.clip(frames, 0, 1) * 255).round().astype(np.uint8), labels


def write(path: Path, frames: NDArray[np.uint8], *, rate: int = RATE, codec: str = "libx264", crf: int = 23,
          options: dict[str, str] | None = None) -> None:
    """Frames (T, h, w, 3) as a video."""
    import av

    with av.open(str(path), "w") as file:
        stream = file.add_stream(codec, rate)
        stream.height, stream.width = frames.shape[1:3]
        stream.pix_fmt = "yuv420p"
        stream.options = options if options is not None else {"crf": str(crf), "preset": "veryfast", "threads": "1"}
        for picture in frames:
            file.mux(stream.encode(av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")))
        file.mux(stream.encode(None))
