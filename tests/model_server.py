"""A language-model endpoint over real HTTP that behaves, or misbehaves, like the one it is told to be."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = tuple[int, Any]
Persona = Callable[[dict[str, Any], int], Reply]
"""(request, number of the call) → status and body: a dict as JSON, bytes as they are, an iterator piece by piece."""


def said(text: str, finish: str = "stop") -> dict[str, Any]:
    """A chat completion."""
    return {
        "choices": [{"message": {"role": "assistant", "content": text}, "finish_reason": finish}],
        "usage": {"prompt_tokens": 1000, "completion_tokens": 200},
    }


def refused(status: int, message: str) -> Reply:
    return status, {"error": {"message": message}}


@contextmanager
def serving(persona: Persona) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The address and the list of requests that came."""
    came: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            came.append({**body, "path": self.path, "authorization": self.headers.get("Authorization", "")})
            status, reply = persona(body, len(came))
            self.send_response(status)
            if status in (301, 302, 307):
                self.send_header("Location", "http://127.0.0.1:9/elsewhere")
            self.end_headers()
            pieces = [json.dumps(reply).encode()] if isinstance(reply, dict) else reply
            for piece in [pieces] if isinstance(pieces, bytes) else pieces:
                try:
                    self.wfile.write(piece)
                    self.wfile.flush()
                except OSError:
                    return  # the client has had enough

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1", came
    finally:
        server.shutdown()
        server.server_close()


def trickle() -> Iterator[bytes]:
    """A byte now and then, for ever."""
    while True:
        yield b" "
        time.sleep(0.05)


def flood(size: int) -> Iterator[bytes]:
    for _ in range(size // 65536 + 1):
        yield b"x" * 65536
