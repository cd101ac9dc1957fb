"""Reads takes back: forward only, one decoder a shot, two during a transition."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import Broken
from skyscreen.cut import passages
from skyscreen.cut.overlay import Planes, planes_of
from skyscreen.cut.transitions import mix, phase
from skyscreen.nouns.reel import Reel
from skyscreen.nouns.schedule import Slot
from skyscreen.nouns.take import Take

FAR = 24
"""Frames ahead from which a jump to a key frame (every 12 in a take) is cheaper than reading on."""


class Footage:
    """Frames of one take by rising index, at the film's size."""

    def __init__(self, take: Take, width: int, height: int) -> None:
        import av

        self.take, self.size, self.index = take, (width, height), -1
        try:
            self.container = av.open(str(take.video))
            self.stream = stream = self.container.streams.video[0]
        except (OSError, av.FFmpegError, IndexError) as error:
            raise self._broken(str(error)) from error
        stream.thread_type = "AUTO"
        stream.codec_context.thread_count = 2
        self.frames = self.container.decode(stream)
        self.current: Any = None

    def planes(self, index: int) -> Planes:
        """Read-only planes of take frame `index`; `index` never falls."""
        import av

        if index >= self.index + FAR:
            self._seek(index)
        while self.index < index:
            try:
                self.current = next(self.frames)
            except StopIteration:
                raise self._broken(f"ends after {self.index + 1} of {self.take.frames} frames") from None
            except av.FFmpegError as error:
                raise self._broken(str(error)) from error
            self.index += 1
        frame = self.current
        if (frame.width, frame.height) != self.size or frame.format.name != "yuv420p":
            width, height = self.size
            frame = self.current = frame.reformat(width, height, "yuv420p", interpolation="LANCZOS")
        return planes_of(frame)

    def _seek(self, index: int) -> None:
        """Go on from the key frame at or before `index`: a piece that begins within a shot reads no more."""
        import av

        try:
            base = Fraction(self.stream.time_base or 0)
            self.container.seek(round((index + 0.5) / self.take.fps / base), stream=self.stream)
            self.frames = self.container.decode(self.stream)
            self.current = next(self.frames)
            self.index = round(self.current.pts * base * self.take.fps)
        except (OSError, StopIteration, av.FFmpegError) as error:
            raise self._broken(f"frame {index} is not found: {error}") from error

    def close(self) -> None:
        self.container.close()

    def _broken(self, what: str) -> Broken:
        return Broken(f"take {self.take.shot}", f"its video cannot be read ({what})",
                      f"Remove {self.take.folder} and run the same command again: only this shot is rendered anew")


class Assembly:
    """The film's pictures in order, transitions included; use as a context manager."""

    def __init__(self, reel: Reel, width: int, height: int) -> None:
        self.reel, self.width, self.height = reel, width, height
        self.open: dict[str, Footage] = {}
        self.at = 0
        self.depths: dict[str, NDArray[np.float16] | None] = {}
        """Distances near the end of the shot that a time wipe leaves."""
        for slot in reel.plan.slots:
            take = reel.takes.get(slot.shot)
            if take is None:
                raise Broken(f"shot {slot.shot}", "has no take", "Run the same command again")
            if take.frames < slot.rendered:
                raise Broken(f"take {slot.shot}", f"holds {take.frames} frames where {slot.rendered} are needed",
                             f"Remove {take.folder} and run the same command again")

    def __enter__(self) -> Assembly:
        return self

    def __exit__(self, *_: object) -> None:
        for footage in self.open.values():
            footage.close()
        self.open.clear()

    def planes(self, frame: int) -> Planes:
        """Picture of film frame `frame`; frames are asked for in rising order. Read-only."""
        plan, slots = self.reel.plan, self.reel.plan.slots
        while frame >= slots[self.at].end:
            self.at += 1
        slot = slots[self.at]
        if self.at and frame < slot.start + plan.lap(self.at - 1) and not passages.hard(slots[self.at - 1]):
            return self._mixed(self.at - 1, frame)
        if self.at:
            self._done(slots[self.at - 1])
        if self.at + 1 < len(slots) and frame >= slot.end - plan.lap(self.at) and not passages.hard(slot):
            return self._mixed(self.at, frame)
        before = slots[self.at - 1] if self.at else None
        return passages.whipped(self._clean(slot, frame), slot, before, frame, self.reel.plan.fps)

    def _mixed(self, index: int, frame: int) -> Planes:
        """Out of slot `index` into the next. The transition is centred on the cut."""
        first, second = self.reel.plan.slots[index : index + 2]
        lap = self.reel.plan.lap(index)
        t = phase(frame - first.end + lap, 2 * lap)
        return mix(first.transition, self._clean(first, frame), self._clean(second, frame), t,
                   self._guide(first, frame))

    def _guide(self, first: Slot, frame: int) -> NDArray[np.float32] | None:
        take = self.reel.takes[first.shot]
        if first.transition == "through":
            return passages.inside(take, frame - first.start + first.head, self.width, self.height)
        if first.transition != "time_wipe":
            return None
        if first.shot not in self.depths:
            self.depths = {first.shot: passages.depths(take)}
        depths = self.depths[first.shot]
        if depths is None:
            return None
        at = frame - first.start + first.head - take.frames + len(depths)
        return passages.far_to_near(depths[min(max(at, 0), len(depths) - 1)], self.width, self.height)

    def _clean(self, slot: Slot, frame: int) -> Planes:
        if slot.shot not in self.open:
            self.open[slot.shot] = Footage(self.reel.takes[slot.shot], self.width, self.height)
        return self.open[slot.shot].planes(frame - slot.start + slot.head)

    def _done(self, slot: Slot) -> None:
        footage = self.open.pop(slot.shot, None)
        if footage is not None:
            footage.close()
