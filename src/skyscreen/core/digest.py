"""Digests that are equal across processes, hash seeds and folder orders."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any


def canonical(value: Any) -> bytes:
    """JSON with sorted keys and no spaces; floats as Python's shortest repr. Raises TypeError on foreign types."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def of(value: Any) -> str:
    """SHA-256 of a JSON-able value, 64 hex digits."""
    return hashlib.sha256(canonical(value)).hexdigest()


def of_bytes(data: bytes) -> str:
    """SHA-256 of bytes."""
    return hashlib.sha256(data).hexdigest()


def of_file(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def of_files(paths: Iterable[Path], root: Path) -> str:
    """SHA-256 over many files: names relative to `root` (of files elsewhere the name alone) and contents, sorted."""
    def name(path: Path) -> str:
        return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name

    return of([[name(path), of_file(path)] for path in sorted(set(paths), key=lambda path: (name(path), path))])
