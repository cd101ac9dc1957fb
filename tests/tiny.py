"""A tiny film for the tests of the line: three shots of twelve frames at 180p, no voice."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import yaml

SCRIPT: dict[str, Any] = {
    "schema": "skyscreen/1",
    "title": "Tiny",
    "prompt": "",
    "seed": 3,
    "format": {"width": 320, "height": 180, "fps": 12, "duration": 3.0},
    "voice": "none",
    "cast": [
        {"id": "ball", "thing": "ball", "params": {}},
        {"id": "box", "thing": "box"},
    ],
    "scenes": [{
        "id": "room", "place": "studio", "hour": 10.0,
        "shots": [
            {"id": "one", "duration": 1.0, "subjects": ["ball"], "camera": {"size": "full"},
             "transition": {"kind": "dissolve", "duration": 0.33}},
            {"id": "two", "duration": 1.0, "subjects": ["box"], "camera": {"size": "full", "side": -30}},
            {"id": "three", "duration": 1.0, "subjects": ["ball", "box"],
             "actions": [{"subject": "ball", "motion": "fall"}], "camera": {"size": "wide"}},
        ],
    }],
}


def script(path: Path, plain: dict[str, Any] = SCRIPT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(plain, allow_unicode=True, sort_keys=False), "utf-8")
    return path


def edited(**changes: dict[str, Any]) -> dict[str, Any]:
    """SCRIPT with `changes` merged into the shots of these ids."""
    plain = json.loads(json.dumps(SCRIPT))
    for shot in plain["scenes"][0]["shots"]:
        shot.update(changes.get(shot["id"], {}))
    return plain


def streams_digest(video: Path) -> str:
    """Hash of every packet of every stream with its times: what is left of a file when its signature is taken off."""
    import av

    sums = hashlib.sha256()
    with av.open(str(video)) as file:
        for packet in file.demux():
            sums.update(f"{packet.stream.index} {packet.pts} {packet.dts} {packet.duration} ".encode())
            sums.update(bytes(packet))
    return sums.hexdigest()


def rendered(report: Path) -> list[str]:
    """Ids of the shots that the run drew; the rest came from the store."""
    return [shot["id"] for shot in json.loads(report.read_text("utf-8"))["shots"] if shot["rendered_now"]]
