"""Shards: a tar of clips with a Parquet index beside it; whole or absent, and checked by SHA-256.

    shard-00000.tar       KEY.json, KEY.npz for each clip (the layout that WebDataset readers know)
    shard-00000.parquet   a row a clip: key, captions, facts, SHA-256, and where its bytes lie in the tar

The Parquet file is renamed into place last and holds the tar's SHA-256: a shard with one is whole. Bytes depend on the
clips alone, not on the clock, so the same data come out as the same files.
"""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from skyscreen.core.errors import Broken, Missing, Refused
from skyscreen.data.record import Record

SUM = b"skyscreen.sha256"  # metadata key of the index: the tar's own
BLOCK = 1 << 20
REMEDY = "Delete it and run the same command again: it alone is made anew"


def name(number: int) -> str:
    return f"shard-{number:05d}"


def write(folder: Path, number: int, records: Iterable[Record]) -> int:
    """Write one shard; returns its number of clips. A stop at any moment leaves either a whole shard or none."""
    arrow = parquet()
    tar_path = folder / f"{name(number)}.tar"
    index_path = tar_path.with_suffix(".parquet")
    index_path.unlink(missing_ok=True)
    rows: list[dict[str, Any]] = []
    part = tar_path.with_suffix(".tar.part")
    try:
        with part.open("wb") as file, tarfile.open(fileobj=file, mode="w", format=tarfile.USTAR_FORMAT) as tar:
            for record in records:
                row: dict[str, Any] = {"key": record.key, "shard": number, "english": record.english,
                                       "chinese": record.chinese}  # fmt: skip
                for ending, data in record.files().items():
                    info = tarfile.TarInfo(f"{record.key}.{ending}")
                    info.size = len(data)  # date, owner and group stay 0
                    row[f"{ending}_at"], row[f"{ending}_bytes"] = tar.offset + tarfile.BLOCKSIZE, len(data)
                    tar.addfile(info, io.BytesIO(data))
                    if ending == "npz":
                        row["sha256"] = hashlib.sha256(data).hexdigest()
                facts = record.facts.items()
                rows.append({**row, **{key: value for key, value in facts if isinstance(value, (str, int, float))}})
        part.replace(tar_path)
        table = arrow["lib"].Table.from_pylist(rows)
        table = table.replace_schema_metadata({SUM: digest(tar_path).encode()})
        part = index_path.with_suffix(".parquet.part")
        arrow["parquet"].write_table(table, part)
        part.replace(index_path)
    except OSError as error:
        part.unlink(missing_ok=True)
        if error.errno == 28:  # ENOSPC
            raise Refused(str(folder), "has no room left on its disk",
                          "Make room and run the same command again: whole shards are kept") from error  # fmt: skip
        raise
    return len(rows)


def whole(folder: Path, number: int) -> bool:
    """Whether the shard was finished."""
    return (folder / f"{name(number)}.parquet").is_file()


def check(folder: Path, number: int) -> None:
    """Raises Broken, naming the shard, where its tar is not what was written."""
    tar = folder / f"{name(number)}.tar"
    if not tar.is_file():
        raise Broken(str(tar), "is missing, though its index is there", REMEDY.replace("Delete it", "Delete the index"))
    if digest(tar) != _sum(folder, number):
        raise Broken(str(tar), "is damaged: its SHA-256 is not the one in its index", REMEDY)


def rows(folder: Path, number: int) -> list[dict[str, Any]]:
    """The shard's index."""
    return _table(folder, number).to_pylist()


def read(folder: Path, number: int, keys: set[str] | None = None) -> Iterator[Record]:
    """The shard's clips, or those named, each checked against its SHA-256; nothing else of the tar is read."""
    path = folder / f"{name(number)}.tar"
    with path.open("rb") as tar:
        for row in rows(folder, number):
            if keys is not None and row["key"] not in keys:
                continue
            parts = []
            for ending in ("npz", "json"):
                tar.seek(row[f"{ending}_at"])
                parts.append(tar.read(row[f"{ending}_bytes"]))
            if hashlib.sha256(parts[0]).hexdigest() != row["sha256"]:
                raise Broken(f"{path}, clip {row['key']}", "is damaged: its SHA-256 is not that of the index", REMEDY)
            try:
                yield Record.parse(*parts)
            except (ValueError, KeyError, json.JSONDecodeError) as error:
                raise Broken(f"{path}, clip {row['key']}", f"cannot be read: {error}", REMEDY) from error


def numbers(folder: Path) -> list[int]:
    """Numbers of the whole shards in a folder."""
    return sorted(int(path.stem.removeprefix("shard-")) for path in folder.glob("shard-[0-9]*.parquet"))


def gather(folder: Path) -> int:
    """All shards' rows into `index.parquet`; returns how many."""
    arrow = parquet()
    tables = [_table(folder, number) for number in numbers(folder)]
    table = arrow["lib"].concat_tables([t.replace_schema_metadata(None) for t in tables], promote_options="default")
    part = folder / "index.parquet.part"
    arrow["parquet"].write_table(table, part)
    part.replace(folder / "index.parquet")
    return table.num_rows


def digest(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            found.update(block)
    return found.hexdigest()


def parquet() -> dict[str, Any]:
    """pyarrow's two modules, opened late: it is an extra."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise Missing("pyarrow", "is needed for data sets", "Run pip install 'skyscreen[data]'") from error
    return {"lib": pyarrow, "parquet": pyarrow.parquet}


def _table(folder: Path, number: int) -> Any:
    path = folder / f"{name(number)}.parquet"
    arrow = parquet()
    try:
        return arrow["parquet"].read_table(path)
    except (OSError, arrow["lib"].ArrowException) as error:
        raise Broken(str(path), "cannot be read as Parquet", REMEDY) from error


def _sum(folder: Path, number: int) -> str:
    return (_table(folder, number).schema.metadata or {}).get(SUM, b"").decode()
