"""Frames → take.mp4: GPU on the caller's thread, encoder on its own, a queue of three frames between them."""

from __future__ import annotations

import queue
import threading
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.take import MEZZANINE

QUEUE = 3
"""Frames in flight: three 720p RGBA frames are 11 MB; more would hide nothing, the slower side sets the pace."""


class Encoder:
    """x264 ultrafast CRF 12, yuv420p, BT.709 limited. Brings the inner picture up to the take's size (bicubic, in
    swscale: 8 ms on a CPU where a GPU pass in software takes 30). Use as a context; an error inside leaves no file."""

    def __init__(self, path: Path, width: int, height: int, fps: int) -> None:
        self.path, self.width, self.height, self.fps = path, width, height, fps
        self.seconds = 0.0
        self._queue: queue.Queue[NDArray[np.uint8] | None] = queue.Queue(QUEUE)
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="encoder", daemon=True)

    def __enter__(self) -> Encoder:
        self._thread.start()
        return self

    def put(self, picture: NDArray[np.uint8]) -> None:
        """(H, W, 4) of the inner size; waits while three stand in the queue."""
        while True:
            if self._error:
                raise self._error
            try:
                self._queue.put(picture, timeout=1.0)
                return
            except queue.Full:
                continue

    def __exit__(self, kind: Any, *_: Any) -> None:
        if kind is not None:
            self._abandon = True
        self._finish()
        if kind is not None or self._error:
            self.path.unlink(missing_ok=True)
        if self._error and kind is None:
            raise self._error

    def _finish(self) -> None:
        while self._thread.is_alive():
            try:
                self._queue.put(None, timeout=0.5)
                break
            except queue.Full:
                continue
        self._thread.join()

    _abandon = False

    def _run(self) -> None:
        try:
            self._encode()
        except BaseException as error:  # handed to the caller's thread by `put` or `__exit__`
            self._error = error

    def _encode(self) -> None:
        import time

        import av

        with av.open(str(self.path), "w", options={"movflags": "+faststart"}) as container:
            stream: Any = container.add_stream("libx264", rate=self.fps, options=MEZZANINE)
            stream.width, stream.height, stream.pix_fmt = self.width, self.height, "yuv420p"
            context = stream.codec_context
            context.time_base = Fraction(1, self.fps)
            context.color_range, context.colorspace = 1, 1  # limited (MPEG), BT.709
            context.color_primaries, context.color_trc = 1, 1
            index = 0
            while (picture := self._queue.get()) is not None:
                if self._abandon:
                    continue
                at = time.perf_counter()
                frame = av.VideoFrame.from_ndarray(picture, format="rgba")
                frame = frame.reformat(self.width, self.height, "yuv420p", src_colorspace="ITU709",
                                       dst_colorspace="ITU709", src_color_range="JPEG", dst_color_range="MPEG",
                                       interpolation="BICUBIC")
                frame.pts, frame.time_base = index, Fraction(1, self.fps)
                container.mux(stream.encode(frame))
                index += 1
                self.seconds += time.perf_counter() - at
            container.mux(stream.encode(None))
