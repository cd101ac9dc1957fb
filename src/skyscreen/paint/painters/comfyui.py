"""ComfyUI over its HTTP API, with the user's own workflow file (saved by "Export (API)").

In the workflow these words stand where values go: %prompt% %negative% %seed% %width% %height% %frames% %strength%, and
%control% %head% %reference_1% … for the names of uploaded files (a control video as MP4, pictures as PNG). A value that
is one such word alone becomes a number where it is one. What a node with `images`, `gifs` or `videos` outputs last is
taken.

    SKYSCREEN_COMFYUI=http://127.0.0.1:8188  SKYSCREEN_COMFYUI_WORKFLOW=wan-vace.json
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from skyscreen.core.errors import BadInput, Broken, SkyscreenError
from skyscreen.paint.painters._frames import answered, png, video
from skyscreen.paint.painters._http import Service
from skyscreen.paint.protocol import Frames, Limits, Request

URL, WORKFLOW = "SKYSCREEN_COMFYUI", "SKYSCREEN_COMFYUI_WORKFLOW"
LARGEST = 4_000_000


class ComfyUI:
    limits = Limits(
        name="comfyui",
        licence="as the workflow's models",
        weights="your own ComfyUI server",
        sizes=((832, 480), (1280, 720)),
        multiple=16,
        step=4,
        offset=1,
        longest=81,
        rate=16.0,
        controls=("depth", "scribble", "flow", "colour", "normal"),
        first=True,
        keep=1,
        references=3,
    )

    def __init__(self, url: str = "", workflow: str = "", *, wait: float = 3600.0, pause: float = 2.0) -> None:
        self._given = url, workflow
        self.wait, self.pause = wait, pause

    def _where(self) -> tuple[str, str]:
        url, workflow = self._given
        return url or os.environ.get(URL, ""), workflow or os.environ.get(WORKFLOW, "")

    def missing(self) -> str:
        url, workflow = self._where()
        if not url or not workflow:
            return f"{URL} (its address) and {WORKFLOW} (a workflow in API format) are not set"
        try:
            _graph(Path(workflow))
            Service("ComfyUI", url).json("GET", "/system_stats", timeout=5.0)
        except SkyscreenError as error:
            return f"{error.value}: {error.rule}"
        return ""

    def paint(self, request: Request) -> Frames:
        url, workflow = self._where()
        graph = _graph(Path(workflow))
        server = Service("ComfyUI", url, wait=self.wait, pause=self.pause)
        with tempfile.TemporaryDirectory() as scratch:
            names = self._uploaded(server, request, Path(scratch))
            told = server.json(
                "POST", "/prompt", json={"prompt": filled(graph, request, names), "client_id": "skyscreen"}
            )
            number = told.get("prompt_id") if isinstance(told, dict) else None
            if not number:
                raise Broken("ComfyUI", f"refused the workflow: {str(told)[:200]}", "Run it once in ComfyUI itself")
            found = server.until(lambda: server.json("GET", f"/history/{number}").get(number), _ended)
            path = Path(scratch) / "out.mp4"
            self._fetched(server, found, path, request)
            return answered("ComfyUI", path, request.frames, request.width, request.height)

    def _uploaded(self, server: Service, request: Request, scratch: Path) -> dict[str, str]:
        """Placeholder → name of the file on the server."""
        files: dict[str, bytes] = {}
        if request.control is not None:
            video(request.control, scratch / "control.mp4", self.limits.rate)
            files["control.mp4"] = (scratch / "control.mp4").read_bytes()
        if request.head is not None:
            files["head.png"] = png(request.head[-1])
        files |= {f"reference_{k + 1}.png": png(picture) for k, picture in enumerate(request.references)}
        out = {}
        for name, data in files.items():
            told = server.json(
                "POST", "/upload/image", files={"image": (f"skyscreen_{name}", data)}, data={"overwrite": "true"}
            )
            out[name.partition(".")[0]] = str(told.get("name", "")) if isinstance(told, dict) else ""
        return out

    def _fetched(self, server: Service, found: Any, path: Path, request: Request) -> None:
        """The last output: one video, or pictures that are joined to one."""
        rows = [
            row
            for node in found.get("outputs", {}).values()
            for key in ("videos", "gifs", "images")
            for row in node.get(key, [])
        ]
        rows = [row for row in rows if isinstance(row, dict) and row.get("type", "output") != "temp"]
        if not rows:
            raise Broken("ComfyUI", "finished without a picture", "Let the workflow end in a node that saves one")
        moving = [
            row for row in rows if Path(str(row["filename"])).suffix.lower() in (".mp4", ".webm", ".gif", ".webp")
        ]
        if moving:
            server.save(_view(moving[-1]), path)
            return
        import numpy as np

        frames = []
        for k, row in enumerate(rows[: request.frames]):
            still = path.with_name(f"{k:05d}.png")
            server.save(_view(row), still)
            frames.append(answered("ComfyUI", still, 1, request.width, request.height)[0])
        video(np.stack(frames), path, self.limits.rate)


def filled(graph: dict[str, Any], request: Request, names: dict[str, str]) -> dict[str, Any]:
    """The workflow with every placeholder replaced.

    Raises:
        BadInput: it does not take the prompt, or asks for a file that there is none of.
    """
    values: dict[str, Any] = {
        "prompt": request.prompt, "negative": request.negative, "seed": request.seed, "width": request.width,
        "height": request.height, "frames": request.frames, "strength": request.strength, **names,
    }  # fmt: skip
    used: set[str] = set()

    def fill(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: fill(value) for key, value in node.items()}
        if isinstance(node, list):
            return [fill(value) for value in node]
        if not isinstance(node, str) or "%" not in node:
            return node
        for key, value in values.items():
            if node == f"%{key}%":
                used.add(key)
                return value
            if f"%{key}%" in node:
                used.add(key)
                node = node.replace(f"%{key}%", str(value))
        return node

    out = fill(graph)
    if "prompt" not in used:
        raise BadInput("the ComfyUI workflow", "has no %prompt% in it", "Write %prompt% into its text node")
    return out


def _graph(path: Path) -> dict[str, Any]:
    try:
        raw = path.read_text("utf-8") if path.stat().st_size <= LARGEST else ""
        graph = json.loads(raw)
    except (OSError, ValueError, RecursionError) as error:
        raise BadInput(f"workflow {path.name}", "cannot be read as JSON", "Save it by Export (API)") from error
    if not isinstance(graph, dict) or not all(isinstance(n, dict) and "class_type" in n for n in graph.values()):
        raise BadInput(f"workflow {path.name}", "is not in API format", "Save it by Export (API), not by Save")
    return graph


def _ended(found: Any) -> bool:
    if not isinstance(found, dict):
        return False
    status = found.get("status") or {}
    if status.get("status_str") == "error":
        said = next(
            (m[1].get("exception_message", "") for m in status.get("messages", []) if m[0] == "execution_error"), ""
        )
        raise Broken("ComfyUI", f"stopped with an error: {' '.join(str(said).split())[:160]}", "Run the workflow there")
    return bool(found.get("outputs"))


def _view(row: dict[str, Any]) -> str:
    known = {key: str(row.get(key, "")) for key in ("filename", "subfolder", "type")}
    return "/view?" + urlencode(known)


PAINTERS = (ComfyUI(),)
