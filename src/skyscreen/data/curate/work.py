"""The line of curation: find the videos, measure each once, part into clips, judge, compare, write."""

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

from skyscreen.core import digest
from skyscreen.core.errors import BadInput
from skyscreen.core.progress import Tick, Watch
from skyscreen.data.curate import clips as parting
from skyscreen.data.curate import duplicates, engines, index, lineage, privacy
from skyscreen.data.curate.measuring import VERSION
from skyscreen.data.curate.record import Clip
from skyscreen.data.curate.rules import Rules, misses

VIDEOS = frozenset((".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".ts", ".mts", ".flv", ".wmv",
                    ".ogv", ".3gp", ".gif", ".y4m"))


def run(folder: Path, out: Path, rules: Rules, *, engine: str, workers: int, watch: Watch) -> dict[str, Any]:
    began = time.perf_counter()
    folder, out = folder.resolve(), out.resolve()
    if not folder.is_dir():
        raise BadInput(str(folder), "is no folder", "Give a folder of videos")
    paths = videos(folder, out)
    if not paths:
        raise BadInput(str(folder), "holds no video", f"Videos end in {', '.join(sorted(VIDEOS))}")
    chosen = engines.choose(engine)
    told = _measured(chosen, paths, out, workers, watch)
    clips, notes = _clips(told, folder, rules)
    _repeats(clips)
    new = [row for row in told.values() if not row.get("kept") and "measures" in row]
    seconds, frames = time.perf_counter() - began, sum(len(row["measures"]["times"]) for row in new)
    kept = [clip for clip in clips if clip.kept]
    card = {
        "made": "skyscreen data curate", "measures": VERSION, "rules": asdict(rules), "engine": chosen,
        "videos": len(paths), "frames": frames, "clips": len(clips), "kept": len(kept),
        "kept_hours": round(sum(clip.seconds for clip in kept) / 3600, 5),
        "dropped": dict(Counter(reason.partition(":")[0] for clip in clips for reason in clip.dropped).most_common()),
        "licences": dict(Counter(clip.licence for clip in kept).most_common()),
        "seconds": round(seconds, 2), "frames_a_second": round(frames / seconds, 1), "notes": notes,
    }
    files, more = index.write(out, clips, card)
    return card | {"folder": str(out), "files": files, "notes": [*notes, *more]}


def videos(folder: Path, out: Path) -> list[Path]:
    """Video files under `folder`, sorted; links are not followed, and what lies in `out` is not read again."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in VIDEOS and path.is_file()
                  and not path.is_symlink() and not (out != folder and path.is_relative_to(out)))


def _measured(engine: str, paths: list[Path], out: Path, workers: int, watch: Watch) -> dict[Path, dict[str, Any]]:
    """Measures of each video; those of an earlier run, kept by the file's digest in `out/measures`, stand."""
    store = out / "measures"
    store.mkdir(parents=True, exist_ok=True)
    rows: dict[Path, dict[str, Any]] = {}
    first: dict[str, Path] = {}
    for path in paths:
        sha = digest.of_file(path)
        if sha in first:  # the same bytes: there is nothing more to measure
            rows[path] = {"path": str(path), "sha256": sha, "bytes": path.stat().st_size, "same": first[sha]}
            continue
        first[sha] = path
        kept = _kept(store / f"{sha}.json")
        if kept is not None:
            rows[path] = kept | {"path": str(path), "kept": True}
    left = [path for path in paths if path not in rows]
    for done, row in enumerate(engines.measured(engine, left, workers), 1):
        path = Path(row["path"])
        rows[path] = row
        new = store / f"{row['sha256']}.new"
        new.write_text(json.dumps(row), "utf-8")
        new.replace(new.with_suffix(".json"))
        watch(Tick("curate", "videos", done, len(left)))
    return {path: rows[path] for path in paths}


def _kept(path: Path) -> dict[str, Any] | None:
    try:
        row = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):  # none yet, or cut short by a full disk: measured again
        return None
    whole = isinstance(row, dict) and row.get("sha256") == path.stem and "measures" in row
    return row if whole and row["measures"].get("version") == VERSION else None


def _clips(told: dict[Path, dict[str, Any]], folder: Path, rules: Rules) -> tuple[list[Clip], list[str]]:
    """Every clip, judged by itself; and a row for each video that gave none."""
    out: list[Clip] = []
    notes: list[str] = []
    for path, row in told.items():
        name = path.relative_to(folder).as_posix()
        shown, about = privacy.masked(name), lineage.of(path, folder)
        notes += [f"{shown}: {privacy.masked(fault)}" for fault in about.faults]
        whole = Clip(f"{row['sha256'][:12]}-none", shown, row["sha256"], row["bytes"])
        if "same" in row:
            whole.duplicate_of = privacy.masked(row["same"].relative_to(folder).as_posix())
            whole.drop(f"same bytes: as {whole.duplicate_of}")
        elif "fault" in row:
            whole.drop(f"unreadable: {row['fault']}")
        measures = row.get("measures")
        if measures and measures["note"]:
            notes.append(f"{shown}: {measures['note']}")
        found = parting.of(measures, rules.longest, shown, row["sha256"], row["bytes"]) if measures else [whole]
        reasons = _about(name, about, rules)
        for clip in found:
            clip.caption = {language: privacy.masked(words) for language, words in about.caption.items()}
            clip.licence, clip.licence_from = privacy.masked(about.licence), about.licence_from
            clip.source = privacy.masked(about.source)
            clip.drop(*reasons, *(misses(clip, rules) if measures else ()))
        out += found
    return out, notes


def _about(name: str, about: lineage.Lineage, rules: Rules) -> list[str]:
    """Reasons that hold for the whole video: personal data beside it, its licence."""
    out = [f"personal data: {kind} in the file's name" for kind in privacy.kinds(name)]
    for text, words in about.texts.items():
        out += [f"personal data: {kind} in {privacy.masked(text)}" for kind in privacy.kinds(words)]
    if rules.licences and about.licence.casefold() not in {name.casefold() for name in rules.licences}:
        out.append(f"licence: {privacy.masked(about.licence)}")
    return out


def _repeats(clips: list[Clip]) -> None:
    """Leave out what shows the same as another clip that is kept."""
    rest = [clip for clip in clips if clip.kept]
    for gone, stays in duplicates.find(rest).items():
        rest[gone].duplicate_of = rest[stays].clip
        rest[gone].drop(f"duplicate: of {rest[stays].clip}")
