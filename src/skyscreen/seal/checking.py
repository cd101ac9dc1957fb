"""`verify`: what a file says of its origin, and whether it is true. Foreign bytes are read in a child under limits."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from skyscreen.core import foreign
from skyscreen.core.errors import BadInput
from skyscreen.seal import marking, registry
from skyscreen.seal.authority import home

MEMORY = 4 << 30
"""Bytes of address space of the child: c2pa and FFmpeg map about 1 GB before they read anything."""
LARGEST = 16 << 30


def verify(path: Path, *, seconds: float = 60.0) -> dict[str, Any]:
    """Check a file.

    Returns:
        `verdict`: authentic (signed here, untouched) | signed (untouched, by a signer unknown here) | tampered |
        stripped (no credentials, but the register knows its streams) | tagged (an AIGC tag alone) | unmarked |
        unreadable; `reason` in words; `aigc`, `credentials`, `registry` with what was found.

    Raises:
        BadInput: no such file, or not a plain file.
    """
    path = path.resolve()
    if not path.is_file():
        raise BadInput(str(path), "is no file", "Give the path of a film, such as films/ship/film.mp4")
    if path.stat().st_size > LARGEST:
        raise BadInput(str(path), f"is larger than {LARGEST >> 30} GB", "Check a shorter film")
    found = _child(path, seconds)
    if "problem" in found:
        return {"path": str(path), "verdict": "unreadable", "tampered": False, "reason": found["problem"], "aigc": None,
                "credentials": {"state": "unknown"}, "registry": None}
    tag = marking.read(found["tags"].get(marking.KEY, ""))
    entry = registry.find(file=found["file"], streams=found["streams"])
    verdict, reason = _judge(found, tag, entry)
    return {"path": str(path), "verdict": verdict, "tampered": verdict == "tampered", "reason": reason, "aigc": tag,
            "credentials": found["credentials"], "registry": entry}


def _judge(found: dict[str, Any], tag: dict[str, Any] | None, entry: dict[str, Any] | None) -> tuple[str, str]:
    state = found["credentials"]["state"]
    failures = "; ".join(found["credentials"].get("failures", [])) or found["credentials"].get("reason", "")
    if state == "trusted":
        return "authentic", "sealed by this installation and not changed since"
    if state == "valid":
        return "signed", "not changed since it was signed, but the signer is not known here"
    if state == "invalid":
        return "tampered", f"changed after it was signed ({failures})"
    if entry is not None:
        return "stripped", f"its credentials were removed; registered as {entry['title']!r} at {entry['time']}"
    if tag is not None:
        return "tagged", "carries the AIGC tag but no credentials, so nothing proves that tag"
    if "error" in found or state == "unreadable":
        return "unreadable", found.get("error") or failures
    return "unmarked", "no tag, no credentials, and the register does not know it"


def _child(path: Path, seconds: float) -> dict[str, Any]:
    roots = home() / "authority" / "root.pem"
    try:
        out = foreign.read("skyscreen.seal.probe", str(path), str(roots) if roots.exists() else "-", seconds=seconds,
                           memory=MEMORY)
    except foreign.Unreadable as fault:
        return {"problem": str(fault)}
    return json.loads(out)
