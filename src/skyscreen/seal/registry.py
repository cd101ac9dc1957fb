"""The register of sealed films: finds the origin of a file whose tags were stripped.

Kept by two digests: of the file, and of its coded streams (packets of picture and sound), which a remux leaves as
they are.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from skyscreen.core.errors import Missing
from skyscreen.seal.authority import home

_TABLE = """create table if not exists films (
    id text not null, file text not null primary key, streams text not null, title text not null, time text not null,
    manifest blob not null, source_type text not null)"""
_INDEX = "create index if not exists films_streams on films (streams)"
_COLUMNS = ("id", "title", "time", "source_type", "file", "streams")


@contextmanager
def _open(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        base = sqlite3.connect(path, timeout=20)
        try:
            with base:
                base.execute(_TABLE)
                base.execute(_INDEX)
                yield base
        finally:
            base.close()
    except (OSError, sqlite3.Error) as error:
        raise Missing(str(path), f"the register of films cannot be used ({error})",
                      "Set SKYSCREEN_HOME to a folder you may write to, or move the damaged file away") from error


def enter(*, id: str, file: str, streams: str, title: str, time: str, manifest: bytes, source_type: str) -> None:
    """Enter a film. The same file again changes nothing."""
    with _open(home() / "register.sqlite") as base:
        base.execute("insert or ignore into films (id, file, streams, title, time, manifest, source_type) "
                     "values (?, ?, ?, ?, ?, ?, ?)", (id, file, streams, title, time, manifest, source_type))


def find(*, file: str = "", streams: str = "") -> dict[str, Any] | None:
    """The entry of this very file (`match` = file), else of its streams (`match` = streams), else None."""
    path = home() / "register.sqlite"
    if not path.exists():
        return None
    with _open(path) as base:
        for column, value in (("file", file), ("streams", streams)):
            row = value and base.execute(
                f"select {', '.join(_COLUMNS)} from films where {column} = ? order by time desc limit 1",
                (value,)).fetchone()
            if row:
                return {**dict(zip(_COLUMNS, row, strict=True)), "match": column}
    return None
