"""The finishing pass: takes read back, mixed, grained, lettered and encoded once, in bounded memory."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from skyscreen.core.errors import Broken
from skyscreen.core.progress import Tick, Watch, silent
from skyscreen.cut.encode import Encoder
from skyscreen.cut.files import whole
from skyscreen.cut.footage import Assembly
from skyscreen.cut.grain import Grain
from skyscreen.cut.layers import Layers
from skyscreen.cut.overlay import planes_of
from skyscreen.nouns.reel import Reel
from skyscreen.nouns.sound import RATE, Soundtrack

NAME = "film.mp4"


def size_of(reel: Reel) -> tuple[int, int]:
    """The film's size: the reel's own, else that of its first take."""
    if reel.width and reel.height:
        return reel.width, reel.height
    take = reel.takes[reel.plan.slots[0].shot]
    return take.width, take.height


def finish(reel: Reel, sound: Soundtrack, folder: Path, *, label: str | None, metadata: Mapping[str, str],
           crf: int = 20, bitrate: int | None = None, audio_bitrate: int = 256_000, name: str = NAME,
           watch: Watch = silent) -> Path:
    """Make `folder/film.mp4`, or another `name`. Equal inputs give equal bytes."""
    import av

    plan, (width, height) = reel.plan, size_of(reel)
    need = plan.frames * RATE // plan.fps
    if len(sound.master) != need:
        raise Broken("the soundtrack", f"has {len(sound.master)} samples where the film needs {need}",
                     "Report this: score and schedule disagree")
    layers = Layers(reel, width, height, label)
    grain = Grain(width, height, reel.grain, reel.seed) if reel.grain > 0 else None
    with whole(folder / name) as path, Assembly(reel, width, height) as pictures:
        encoder = Encoder(path, width, height, plan.fps, crf=crf, bitrate=bitrate, audio_bitrate=audio_bitrate,
                          metadata=metadata)
        try:
            for frame in range(plan.frames):
                luma, cb, cr = pictures.planes(frame)
                out = av.VideoFrame(width, height, "yuv420p")
                planes = planes_of(out)
                if grain is None:
                    planes[0][...] = luma
                else:
                    grain.lay(luma, planes[0], frame)
                planes[1][...], planes[2][...] = cb, cr
                layers.lay(planes, frame)
                encoder.picture(out)
                encoder.hear(sound.master[frame * RATE // plan.fps:(frame + 1) * RATE // plan.fps])
                if frame % plan.fps == 0 or frame + 1 == plan.frames:
                    watch(Tick("cut", name, frame + 1, plan.frames))
            encoder.close()
        except BaseException:
            encoder.abandon()
            raise
    return folder / name
