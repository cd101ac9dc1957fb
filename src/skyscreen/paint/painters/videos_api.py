"""Any service that speaks OpenAI's videos protocol (POST /videos, poll, GET /videos/ID/content), hosted or your own.

Such services take words, a length in whole seconds, a size and a first picture, but no depth: the physics of the
simulated shot is asked for by its first frame alone, and the check afterwards decides.

    SKYSCREEN_VIDEOS_URL=https://host/v1  SKYSCREEN_VIDEOS_MODEL=name  SKYSCREEN_VIDEOS_KEY=…
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

from skyscreen.core.errors import Broken
from skyscreen.paint.painters._frames import answered, png
from skyscreen.paint.painters._http import Service
from skyscreen.paint.protocol import Frames, Limits, Request

URL, MODEL, KEY = "SKYSCREEN_VIDEOS_URL", "SKYSCREEN_VIDEOS_MODEL", "SKYSCREEN_VIDEOS_KEY"
LENGTHS = (4, 8, 12)
"""Seconds that are sold; the next longer one is asked for."""
RATE = 24.0


class VideosApi:
    limits = Limits(
        name="videos-api",
        licence="as the service says",
        weights="a service of your choice",
        sizes=((1280, 720), (1920, 1080)),
        multiple=2,
        longest=round(LENGTHS[-1] * RATE),
        rate=RATE,
        first=True,
        keep=1,
        restricted="pictures and words leave this machine",
        gated=True,
    )

    def __init__(self, url: str = "", model: str = "", *, wait: float = 3600.0, pause: float = 5.0) -> None:
        self._given, self.wait, self.pause = (url, model), wait, pause

    def _where(self) -> tuple[str, str]:
        return self._given[0] or os.environ.get(URL, ""), self._given[1] or os.environ.get(MODEL, "")

    def missing(self) -> str:
        url, model = self._where()
        return "" if url and model else f"{URL} and {MODEL} are not set"

    def paint(self, request: Request) -> Frames:
        url, model = self._where()
        server = Service("the video service", url, os.environ.get(KEY, ""), self.wait, self.pause)
        seconds = next((n for n in LENGTHS if n * RATE >= request.frames), LENGTHS[-1])
        form: dict[str, Any] = {"model": model, "prompt": request.prompt, "seconds": str(seconds),
                                "size": f"{request.width}x{request.height}"}  # fmt: skip
        first = request.head[-1] if request.head is not None else request.references[0] if request.references else None
        files = {"input_reference": ("first.png", png(first), "image/png")} if first is not None else None
        told = server.json("POST", "/videos", data=form, files=files)
        number = told.get("id") if isinstance(told, dict) else None
        if not number:
            raise Broken("the video service", f"gave no job: {str(told)[:160]}", "Check its address and model")
        server.until(lambda: server.json("GET", f"/videos/{number}"), _ended)
        with tempfile.TemporaryDirectory() as scratch:
            path = Path(scratch) / "out.mp4"
            server.save(f"/videos/{number}/content", path)
            frames = answered(
                "the video service", path, max(round(seconds * RATE), request.frames), request.width, request.height
            )
        return frames[: request.frames]


def _ended(found: Any) -> bool:
    status = found.get("status") if isinstance(found, dict) else None
    if status in ("failed", "cancelled", "canceled", "expired"):
        error = found.get("error") or {}
        said = error.get("message", "") if isinstance(error, dict) else error
        raise Broken(
            "the video service", f"{status}: {' '.join(str(said).split())[:160]}", "Change the words, or try again"
        )
    return status in ("completed", "succeeded")


PAINTERS = (VideosApi(),)
