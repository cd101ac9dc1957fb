"""`verify`: what a file says of its origin, and whether it is true. Foreign bytes are read in a child under limits."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from skyscreen.core.errors import BadInput, Broken
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
    command = [sys.executable, "-m", "skyscreen.seal.probe", str(path), str(roots) if roots.exists() else "-"]
    # Nothing of the parent's environment but what Python needs to find itself: no tokens, no proxies.
    keep = {key: value for key, value in os.environ.items()
            if key in ("PATH", "LD_LIBRARY_PATH", "PYTHONPATH", "SYSTEMROOT")}
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               env={**keep, "OPENBLAS_NUM_THREADS": "1", "LANG": "C.UTF-8"}, cwd="/",
                               start_new_session=True, preexec_fn=_limits if os.name == "posix" else None)
    try:
        out, log = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        _end(process)
        return {"problem": f"reading it took longer than {seconds:g} s"}
    if process.returncode != 0:
        if b"ModuleNotFoundError" in log or b"ImportError" in log:
            words = log.decode(errors="replace").strip().splitlines()[-1]
            raise Broken("the checker", words, "Install Skyscreen again")
        return {"problem": f"reading it ended the checker ({process.returncode}); the file may be hostile or damaged"}
    return json.loads(out)


def _limits() -> None:
    """In the child, before Python starts: memory, processor time, no new files, few handles."""
    import resource

    for what, value in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, 60), (resource.RLIMIT_FSIZE, 0),
                        (resource.RLIMIT_NOFILE, 64), (resource.RLIMIT_CORE, 0)):
        resource.setrlimit(what, (value, value))


def _end(process: subprocess.Popen[bytes]) -> None:
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.communicate()
