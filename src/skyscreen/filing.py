"""Frames of a model → a file for people: label in the picture, tags, credentials."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def written(
    drawn: NDArray[np.uint8], out: Path, rate: float, text: str, identity: str, kind: str, facts: dict[str, Any],
    size: tuple[int, int], sound: NDArray[np.float32] | None = None,
) -> dict[str, Any]:  # fmt: skip
    """(T, H, W, 3) display pictures brought to `size` (width, height), labelled in the language of `text`, encoded and
    sealed as of the IPTC source type `kind`; what the seal says. `sound`: (samples, 2) at 48 kHz, as long."""
    import av
    import numpy as np

    from skyscreen.cut.encode import Encoder
    from skyscreen.cut.files import whole
    from skyscreen.cut.layers import Layers
    from skyscreen.cut.overlay import planes_of
    from skyscreen.nouns.reel import Reel
    from skyscreen.nouns.schedule import Schedule
    from skyscreen.seal import label, seal_file, tags_of
    from skyscreen.write.text.language import detect

    language = detect(text, "auto") if text.strip() else "en"
    plan = Schedule(max(round(rate), 1), len(drawn), ())
    reel = Reel(plan=plan, takes={}, captions=(), cards=(), language=language, burn_captions=False)
    layers = Layers(reel, *size, label(language))
    pace = Fraction(rate).limit_denominator(1000)
    with whole(out) as path:
        encoder = Encoder(path, *size, pace, base=1 / pace, sound=sound is not None,
                          metadata=tags_of(identity, language))  # fmt: skip
        try:
            for number, row in enumerate(drawn):
                frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(row), format="rgb24").reformat(
                    *size, "yuv420p", src_colorspace="ITU709", dst_colorspace="ITU709",
                    src_color_range="JPEG", dst_color_range="MPEG", interpolation="LANCZOS")  # fmt: skip
                layers.lay(planes_of(frame), number)
                encoder.picture(frame, number)
            if sound is not None:
                encoder.hear(sound)
            encoder.close()
        except BaseException:
            encoder.abandon()
            raise
        return seal_file(path, out.stem, kind, facts)
