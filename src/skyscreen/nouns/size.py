"""Picture sizes by the names people use."""

from __future__ import annotations

import re

from skyscreen.core.errors import BadInput

HEIGHTS = {"2160p": 2160, "1440p": 1440, "1080p": 1080, "720p": 720, "540p": 540, "360p": 360, "180p": 180}
"""The shorter side of the picture."""
ASPECTS = {"16:9": (16, 9), "9:16": (9, 16), "1:1": (1, 1), "4:5": (4, 5), "4:3": (4, 3), "21:9": (64, 27)}
"""21:9 is sold as 64:27: 2560 × 1080."""


def parse(size: str, aspect: str = "16:9") -> tuple[int, int]:
    """(width, height) of '1080p' at an aspect, or of an explicit '1280x720'.

    Raises:
        BadInput: unknown name, odd or silly numbers.
    """
    exact = re.fullmatch(r"(\d{1,5})\s*[x×*]\s*(\d{1,5})", size.strip().lower())
    if exact:
        width, height = int(exact[1]), int(exact[2])
        if width % 2 or height % 2 or not (64 <= width <= 7680 and 64 <= height <= 7680):
            raise BadInput(f"size {size!r}", "both sides must be even and between 64 and 7680",
                           "Try 1920x1080, 1080x1920 or 1080p")
        return width, height
    if size not in HEIGHTS:
        raise BadInput(f"size {size!r}", f"must be one of {', '.join(HEIGHTS)} or WxH", "Try 1080p")
    if aspect not in ASPECTS:
        raise BadInput(f"aspect {aspect!r}", f"must be one of {', '.join(ASPECTS)}", "Try 16:9")
    across, down = ASPECTS[aspect]
    short = HEIGHTS[size]
    if across >= down:
        return round(short * across / down / 2) * 2, short
    return short, round(short * down / across / 2) * 2


def inner(width: int, height: int, pixels: int) -> tuple[int, int]:
    """The largest size of this shape with at most `pixels`, both sides even; never larger than asked."""
    scale = min(1.0, (pixels / (width * height)) ** 0.5)
    return max(round(width * scale / 2) * 2, 2), max(round(height * scale / 2) * 2, 2)


CARRIED, SHARE, WHOLE = 1280 * 720, (3 / 4) ** 2, 960 * 540
"""Pixels that a CPU draws of a frame at most; the share of a smaller picture's that it draws; what it draws whole.

A minute of 1080p is thereby drawn at 1280 × 720 (whole it takes 1.6–1.8 times as long: docs/performance.md), of 720p at
960 × 540."""


def carried(width: int, height: int) -> tuple[int, int]:
    """The size inside in which a machine that draws on its CPU draws a picture of (width, height)."""
    return inner(width, height, round(min(CARRIED, max(WHOLE, SHARE * width * height))))
