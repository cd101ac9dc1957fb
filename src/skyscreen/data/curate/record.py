"""A clip's record: where it lies, what was measured, where it comes from, whether it is kept."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass
class Clip:
    """One row of the index. A video that cannot be used at all has one row too, with no frames."""

    clip: str
    """First 12 digits of the video's SHA-256, and the clip's number."""
    video: str
    """Path under the folder; personal data in it are masked."""
    sha256: str
    """Of the whole video file."""
    bytes: int = 0
    codec: str = ""
    fps: float = 0.0
    width: int = 0
    height: int = 0
    first: int = 0
    """First frame, and the frame after the last."""
    end: int = 0
    start: float = 0.0
    """Seconds of the first frame, and length."""
    seconds: float = 0.0
    begins: str = "file"
    """Why it begins there: file, cut, dissolve, fade or part (of a long shot)."""
    crop: tuple[int, int, int, int] = (0, 0, 0, 0)
    """Black bars in pixels: left, top, right, bottom."""
    dark: float = 0.0
    blown: float = 0.0
    sharpness: float = 0.0
    blockiness: float = 1.0
    frozen: float = 0.0
    motion: float = 0.0
    """Picture widths a second."""
    motion_by: str = ""
    """vectors (the codec's) or shifts (found between pictures)."""
    caption: dict[str, str] = field(default_factory=dict)
    """Language → words."""
    licence: str = "unknown"
    licence_from: str = ""
    source: str = ""
    prints: list[str] = field(default_factory=list)
    """Perceptual hashes, one a second, 64 hex digits each."""
    kept: bool = True
    dropped: list[str] = field(default_factory=list)
    """Every reason it was left out for, `name: detail`."""
    duplicate_of: str = ""

    def drop(self, *reasons: str) -> None:
        self.dropped += reasons
        self.kept = not self.dropped

    def row(self) -> dict[str, Any]:
        return asdict(self)
