"""The index of clips: JSON lines always, Parquet where pyarrow is installed, and a card that says how it was made."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from skyscreen.data.curate.record import Clip


def write(out: Path, clips: Sequence[Clip], card: dict[str, Any]) -> tuple[list[str], list[str]]:
    """clips.jsonl, clips.parquet and card.json in the folder `out`, each put in place whole.

    Returns:
        Files written, notes.
    """
    out.mkdir(parents=True, exist_ok=True)
    rows = [clip.row() for clip in clips]
    _put(out / "clips.jsonl", "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
    files, notes = ["clips.jsonl"], []
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        notes.append("no clips.parquet: pyarrow is not installed (pip install 'skyscreen[train]')")
    else:
        _parquet(out / "clips.parquet", rows)
        files.append("clips.parquet")
    _put(out / "card.json", json.dumps(card | {"notes": [*card["notes"], *notes]}, ensure_ascii=False, indent=1) + "\n")
    return [*files, "card.json"], notes


def _parquet(path: Path, rows: list[dict[str, Any]]) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    text, texts = pa.string(), pa.list_(pa.string())
    kinds: dict[str, Any] = {"crop": pa.list_(pa.int32(), 4), "prints": texts, "dropped": texts, "kept": pa.bool_(),
                             "caption_en": text, "caption_zh": text}
    flat = []
    for row in rows:
        caption = row.pop("caption")
        flat.append(row | {"caption_en": caption.get("en"), "caption_zh": caption.get("zh")})
    sample = {key: value for key, value in Clip("", "", "").row().items() if key != "caption"}
    for key, value in sample.items():
        number = pa.int64() if isinstance(value, int) else pa.float64()
        kinds.setdefault(key, text if isinstance(value, str) else number)
    new = path.with_suffix(".new")
    pq.write_table(pa.Table.from_pylist(flat, pa.schema(list(kinds.items()))), new, compression="zstd")
    new.replace(path)


def _put(path: Path, text: str) -> None:
    new = path.with_suffix(".new")
    new.write_text(text, "utf-8")
    new.replace(path)
