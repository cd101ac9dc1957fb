"""What painters behind HTTP share: requests that end in time and answers of a bounded size."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from skyscreen.core.errors import Broken, Missing

LARGEST = 2 << 30
"""Bytes of a video that a service may send."""
SMALL = 8 << 20
"""Bytes of a JSON answer."""
CONNECT = 10.0


class Service:
    """One server. `who` is its name in errors; the key is never printed."""

    def __init__(self, who: str, url: str, key: str = "", wait: float = 3600.0, pause: float = 2.0) -> None:
        self.who, self.url, self.wait, self.pause = who, url.rstrip("/"), wait, pause
        self._head = {"Authorization": f"Bearer {key}"} if key else {}

    def json(self, method: str, path: str, **more: Any) -> Any:
        """The answer as JSON."""
        raw = self._call(method, path, SMALL, **more)
        import json

        try:
            return json.loads(raw)
        except (ValueError, RecursionError) as error:
            raise Broken(self.who, "does not answer in JSON", "Check its address") from error

    def save(self, path: str, out: Path, **more: Any) -> None:
        """The answer into a file."""
        out.write_bytes(self._call("GET", path, LARGEST, **more))

    def until(self, ask: Callable[[], Any], done: Callable[[Any], bool]) -> Any:
        """Ask again and again until it is done.

        Raises:
            Broken: it takes longer than `wait` seconds.
        """
        started = time.monotonic()
        while True:
            found = ask()
            if done(found):
                return found
            if time.monotonic() - started > self.wait:
                raise Broken(self.who, f"was not ready after {self.wait:g} s", "Look at the server")
            time.sleep(self.pause)

    def _call(self, method: str, path: str, most: int, timeout: float = 120.0, **more: Any) -> bytes:
        import requests

        started = time.monotonic()
        try:
            with requests.request(
                method, self.url + path, headers=self._head, timeout=(CONNECT, timeout), stream=True,
                allow_redirects=False, **more,
            ) as reply:  # fmt: skip
                raw = bytearray()
                for piece in reply.iter_content(1 << 16):
                    raw += piece
                    if len(raw) > most:
                        raise Broken(self.who, f"sent more than {most >> 20} MB", "Look at the server")
                    if time.monotonic() - started > max(timeout, 1.0) * 10:
                        raise Broken(self.who, f"was still sending after {timeout * 10:g} s", "Look at the server")
                if reply.status_code >= 300:
                    said = " ".join(bytes(raw[:400]).decode("utf-8", "replace").split())[:160]
                    raise Broken(f"{self.who} {path}", f"answered {reply.status_code}: {said}", "Look at the server")
                return bytes(raw)
        except requests.RequestException as error:
            raise Missing(self.who, f"cannot be reached at {self.url} ({type(error).__name__})", "Start it") from error
