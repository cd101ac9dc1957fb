"""A content-addressed store: one folder an artefact, committed by one rename (law 8).

`root/<kind>/<key[:2]>/<key>/` holds the artefact's files and SUMS, the SHA-256 of each. A folder without SUMS cannot
exist under its final name, so a kill at any moment leaves either the whole artefact or none of it.
"""

from __future__ import annotations

import json
import os
import shutil
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from skyscreen.core import digest
from skyscreen.core.errors import Broken, Missing

SUMS = "SUMS.json"
CAP = 20 * 10**9
"""Bytes kept by default, least recently used first out."""


def default_root() -> Path:
    """$SKYSCREEN_CACHE, else the XDG cache folder."""
    own = os.environ.get("SKYSCREEN_CACHE")
    base = os.environ.get("XDG_CACHE_HOME")
    return Path(own) if own else (Path(base) if base else Path.home() / ".cache") / "skyscreen"


class Store:
    """Artefacts by kind and key."""

    def __init__(self, root: Path | None = None, cap: int = CAP) -> None:
        self.root = (root or default_root()).absolute()
        self.cap = cap
        self.damaged: list[str] = []
        """Keys found damaged and removed by this run, for the report."""
        try:
            for name in ("tmp", "pins"):
                (self.root / name).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Missing(str(self.root), f"the cache folder cannot be written ({error.strerror})",
                          "Set SKYSCREEN_CACHE to a folder you may write to") from error
        self._sweep()

    def place(self, kind: str, key: str) -> Path:
        return self.root / kind / key[:2] / key

    def find(self, kind: str, key: str) -> Path | None:
        """The artefact's folder if it is whole; a damaged one is removed and counts as absent."""
        folder = self.place(kind, key)
        try:
            sums = json.loads((folder / SUMS).read_text("utf-8"))
            whole = all(digest.of_file(folder / name) == want for name, want in sums.items())
        except FileNotFoundError:
            whole = not folder.exists()
            if whole:
                return None
        except (OSError, ValueError, AttributeError, TypeError):  # sums that are no table of sums
            whole = False
        if not whole:
            self.damaged.append(f"{kind}/{key[:12]}")
            self._drop(folder)
            return None
        os.utime(folder / SUMS)
        return folder

    @contextmanager
    def build(self, kind: str, key: str) -> Iterator[Path]:
        """A fresh folder to fill; on leaving without an error it becomes the artefact by one rename."""
        work = self.root / "tmp" / f"{os.getpid()}-{uuid.uuid4().hex}"
        work.mkdir(parents=True)
        try:
            yield work
            self.commit(kind, key, work)
        finally:
            shutil.rmtree(work, ignore_errors=True)

    def commit(self, kind: str, key: str, work: Path) -> Path:
        """Seal `work` with its sums and move it to its place; an equal artefact already there wins."""
        files = sorted(p for p in work.rglob("*") if p.is_file())
        sums = {p.relative_to(work).as_posix(): digest.of_file(p) for p in files}
        folder = self.place(kind, key)
        try:
            (work / SUMS).write_text(json.dumps(sums, indent=0), "utf-8")
            folder.parent.mkdir(parents=True, exist_ok=True)
            work.rename(folder)
        except OSError as error:
            if self.find(kind, key) is None:
                raise Broken(str(folder), f"the artefact could not be kept ({error.strerror})",
                             "Free disk space or set SKYSCREEN_CACHE elsewhere") from error
        return folder

    @contextmanager
    def pinned(self, keys: Iterable[tuple[str, str]]) -> Iterator[None]:
        """Keep these (kind, key) from `trim` while the block runs, also in other processes."""
        pin = self.root / "pins" / f"{os.getpid()}-{uuid.uuid4().hex}.json"
        pin.write_text(json.dumps([list(key) for key in keys]), "utf-8")
        try:
            yield
        finally:
            pin.unlink(missing_ok=True)

    def trim(self) -> int:
        """Remove the least recently used artefacts until the cap holds; returns the bytes freed."""
        held = {tuple(item) for pin in self._live(self.root / "pins", ".json") for item in _read(pin)}
        entries = sorted(self._entries(), key=lambda e: e[0])
        total, freed = sum(size for _, size, *_ in entries), 0
        for _, size, kind, folder in entries:
            if total - freed <= self.cap:
                break
            if (kind, folder.name) not in held:
                self._drop(folder)
                freed += size
        return freed

    def size(self) -> tuple[int, int]:
        """(bytes, artefacts)."""
        sizes = [size for _, size, *_ in self._entries()]
        return sum(sizes), len(sizes)

    def clear(self) -> int:
        """Remove every artefact that no live run holds; returns the bytes freed."""
        cap, self.cap = self.cap, 0
        try:
            return self.trim()
        finally:
            self.cap = cap

    def _entries(self) -> Iterator[tuple[float, int, str, Path]]:
        for sums in self.root.glob(f"*/??/*/{SUMS}"):
            folder = sums.parent
            try:
                size = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file())
                yield sums.stat().st_mtime, size, folder.parent.parent.name, folder
            except FileNotFoundError:
                continue  # another run trimmed it between the listing and here

    def _drop(self, folder: Path) -> None:
        # Renamed first, so that no one can find a half-removed artefact under its name.
        grave = self.root / "tmp" / f"{os.getpid()}-{uuid.uuid4().hex}"
        try:
            folder.rename(grave)
        except FileNotFoundError:
            return
        shutil.rmtree(grave, ignore_errors=True)

    def _sweep(self) -> None:
        """Remove what dead runs left in tmp and pins."""
        for folder, suffix in ((self.root / "tmp", ""), (self.root / "pins", ".json")):
            live = set(self._live(folder, suffix))
            for path in folder.iterdir():
                if path not in live:
                    shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)

    @staticmethod
    def _live(folder: Path, suffix: str) -> Iterator[Path]:
        for path in folder.glob(f"*{suffix}"):
            pid = path.name.partition("-")[0]
            if pid.isdigit() and _alive(int(pid)):
                yield path


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _read(path: Path) -> list[list[str]]:
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return []
