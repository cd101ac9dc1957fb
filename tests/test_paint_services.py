"""Painters behind HTTP, against servers that behave like theirs, and misbehave."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from skyscreen.core.errors import BadInput, Broken, Missing, SkyscreenError
from skyscreen.paint.painters._frames import png, video
from skyscreen.paint.painters.comfyui import ComfyUI, filled
from skyscreen.paint.painters.videos_api import VideosApi
from skyscreen.paint.protocol import Request

Answer = tuple[int, bytes]


@contextmanager
def serving(answer: Callable[[str, str, bytes], Answer]) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def _do(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, reply = answer(self.command, self.path, body)
            self.send_response(status)
            self.send_header("Content-Length", str(len(reply)))
            self.end_headers()
            self.wfile.write(reply)

        do_GET = do_POST = _do

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def film(tmp_path: Path, count: int = 9, size: tuple[int, int] = (32, 64)) -> bytes:
    frames = np.zeros((count, *size, 3), np.uint8)
    frames[..., 0] = (np.arange(count) * 25)[:, None, None]
    video(frames, tmp_path / "sent.mp4", 16)
    return (tmp_path / "sent.mp4").read_bytes()


def asked(frames: int = 9, **more: Any) -> Request:
    control = np.zeros((frames, 32, 64, 3), np.uint8)
    return Request("a red boat", frames, 64, 32, 11, control, "depth", **more)


def as_json(value: Any) -> Answer:
    return 200, json.dumps(value).encode()


# ------------------------------------------------------------------ ComfyUI

GRAPH = {
    "1": {"class_type": "CLIPTextEncode", "inputs": {"text": "%prompt%, film still"}},
    "2": {"class_type": "KSampler", "inputs": {"seed": "%seed%", "steps": 20, "from": ["1", 0]}},
    "3": {"class_type": "VHS_LoadVideo", "inputs": {"video": "%control%", "frames": "%frames%"}},
}


class Comfy:
    """A ComfyUI that knows its four endpoints."""

    def __init__(self, outputs: dict[str, Any], files: dict[str, bytes], status: dict[str, Any] | None = None) -> None:
        self.outputs, self.files, self.status = outputs, files, status or {"status_str": "success"}
        self.uploads: list[bytes] = []
        self.graphs: list[Any] = []
        self.polls = 0

    def __call__(self, method: str, path: str, body: bytes) -> Answer:
        if path == "/system_stats":
            return as_json({"system": {}})
        if path == "/upload/image":
            self.uploads.append(body)
            return as_json({"name": f"up{len(self.uploads)}.mp4"})
        if path == "/prompt":
            self.graphs.append(json.loads(body)["prompt"])
            return as_json({"prompt_id": "p1"})
        if path == "/history/p1":
            self.polls += 1
            if self.polls < 3:
                return as_json({})
            return as_json({"p1": {"outputs": self.outputs, "status": self.status}})
        if path.startswith("/view?"):
            name = path.partition("filename=")[2].partition("&")[0]
            return (200, self.files[name]) if name in self.files else (404, b"gone")
        return 404, b"?"


@pytest.fixture
def workflow(tmp_path: Path) -> Path:
    path = tmp_path / "flow.json"
    path.write_text(json.dumps(GRAPH), "utf-8")
    return path


def test_a_workflow_is_filled_sent_waited_for_and_fetched(tmp_path: Path, workflow: Path):
    server = Comfy({"9": {"gifs": [{"filename": "a.mp4", "type": "output"}]}}, {"a.mp4": film(tmp_path)})
    with serving(server) as url:
        frames = ComfyUI(url, str(workflow), pause=0.01).paint(asked())
    assert frames.shape == (9, 32, 64, 3) and np.diff(frames[:, 5, 5, 0].astype(int)).min() > 15
    graph = server.graphs[0]
    assert graph["1"]["inputs"]["text"] == "a red boat, film still"
    assert graph["2"]["inputs"] == {"seed": 11, "steps": 20, "from": ["1", 0]}
    assert graph["3"]["inputs"] == {"video": "up1.mp4", "frames": 9} and b"ftyp" in server.uploads[0]


def test_single_pictures_are_a_film_too(tmp_path: Path, workflow: Path):
    names = [f"{k}.png" for k in range(9)]
    files = {name: png(np.full((32, 64, 3), 20 * k, np.uint8)) for k, name in enumerate(names)}
    server = Comfy({"9": {"images": [{"filename": name, "type": "output"} for name in names]}}, files)
    with serving(server) as url:
        frames = ComfyUI(url, str(workflow), pause=0.01).paint(asked())
    assert np.allclose(frames.mean((1, 2, 3)), np.arange(9) * 20, atol=3)


@pytest.mark.parametrize(
    ("outputs", "files", "status", "why"),
    [
        ({}, {}, {"status_str": "error", "messages": [["execution_error", {"exception_message": "out of memory"}]]},
         "out of memory"),
        ({"9": {"text": ["x"]}}, {}, None, "without a picture"),
        ({"9": {"gifs": [{"filename": "a.mp4"}]}}, {}, None, "404"),
        ({"9": {"gifs": [{"filename": "a.mp4"}]}}, {"a.mp4": b"no video at all"}, None, "sent no video"),
    ],
)  # fmt: skip
def test_what_goes_wrong_there_is_told(outputs: Any, files: Any, status: Any, why: str, workflow: Path):
    with serving(Comfy(outputs, files, status)) as url, pytest.raises(Broken, match=why):
        ComfyUI(url, str(workflow), pause=0.01).paint(asked())


def test_a_server_that_lies_about_the_number_of_frames(tmp_path: Path, workflow: Path):
    few = Comfy({"9": {"gifs": [{"filename": "a.mp4"}]}}, {"a.mp4": film(tmp_path, 1)})
    with serving(few) as url, pytest.raises(Broken, match="1 frames where 9"):
        ComfyUI(url, str(workflow), pause=0.01).paint(asked())


def test_one_that_never_ends(workflow: Path):
    endless = serving(lambda m, p, b: as_json({"prompt_id": "p1"} if p == "/prompt" else {}))
    with endless as url, pytest.raises(Broken, match="not ready"):
        ComfyUI(url, str(workflow), wait=0.1, pause=0.02).paint(asked())


@pytest.mark.parametrize("flow", ["", "[]", '{"nodes": []}', '{"1": {"inputs": {}}}'])
def test_a_workflow_of_another_form_is_named(flow: str, tmp_path: Path):
    path = tmp_path / "flow.json"
    path.write_text(flow, "utf-8")
    painter = ComfyUI("http://127.0.0.1:9", str(path))
    assert painter.missing()
    with pytest.raises(BadInput):
        painter.paint(asked())


def test_a_workflow_without_a_prompt_is_refused():
    with pytest.raises(BadInput, match="%prompt%"):
        filled({"1": {"class_type": "X", "inputs": {"seed": "%seed%"}}}, asked(), {})


def test_nobody_listens(workflow: Path):
    assert "cannot be reached" in ComfyUI("http://127.0.0.1:9", str(workflow)).missing()
    with pytest.raises(Missing):
        ComfyUI("http://127.0.0.1:9", str(workflow)).paint(asked())


# ------------------------------------------------------------------ videos API


class Studio:
    """POST /videos → queued, in_progress, completed → content."""

    def __init__(self, content: bytes, ends: str = "completed") -> None:
        self.content, self.ends, self.polls, self.jobs = content, ends, 0, []

    def __call__(self, method: str, path: str, body: bytes) -> Answer:
        if method == "POST" and path == "/v1/videos":
            self.jobs.append(body)
            return as_json({"id": "v1", "status": "queued"})
        if path == "/v1/videos/v1":
            self.polls += 1
            status = ("queued", "in_progress", self.ends)[min(self.polls - 1, 2)]
            return as_json({"id": "v1", "status": status, "error": {"message": "no such thing"}})
        return 200, self.content


def test_a_video_is_ordered_waited_for_and_cut_to_length(tmp_path: Path):
    server = Studio(film(tmp_path, 96, (36, 64)))
    with serving(server) as url:
        head = np.full((1, 32, 64, 3), 7, np.uint8)
        frames = VideosApi(f"{url}/v1", "big", pause=0.01).paint(asked(40, head=head))
    assert frames.shape == (40, 32, 64, 3)
    job = server.jobs[0]
    assert b'name="seconds"\r\n\r\n4' in job and b'name="size"\r\n\r\n64x32' in job and b"\x89PNG" in job


@pytest.mark.parametrize(
    ("server", "why"),
    [
        (lambda m, p, b: (402, b'{"error": "no credit"}'), "402"),
        (lambda m, p, b: (200, b"<html>"), "JSON"),
        (lambda m, p, b: as_json({"status": "?"}), "gave no job"),
        (Studio(b"", "failed"), "no such thing"),
        (Studio(b"\x00" * 500), "sent no video"),
    ],
)
def test_what_goes_wrong_at_the_service_is_told(server: Any, why: str):
    with serving(server) as url, pytest.raises(SkyscreenError, match=why):
        VideosApi(f"{url}/v1", "big", pause=0.01).paint(asked(20))


def test_unset_services_say_what_is_missing(monkeypatch: pytest.MonkeyPatch):
    for name in ("SKYSCREEN_COMFYUI", "SKYSCREEN_VIDEOS_URL"):
        monkeypatch.delenv(name, raising=False)
    assert "SKYSCREEN_COMFYUI" in ComfyUI().missing() and "SKYSCREEN_VIDEOS_URL" in VideosApi().missing()
