"""One run into one folder: where, with what options, how long so far, and what is to be said of it afterwards."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from skyscreen.core import proc
from skyscreen.core.errors import Missing
from skyscreen.core.lock import folder_lock
from skyscreen.core.progress import Watch
from skyscreen.core.store import Store
from skyscreen.farm.pool import Farm
from skyscreen.nouns import recipe, report
from skyscreen.options import Options


@dataclass
class Run:
    """One run into one folder: where, with what, how long so far."""

    folder: Path
    options: Options
    farm: Farm
    watch: Watch
    clock: report.Clock = field(default_factory=report.Clock)
    notes: list[str] = field(default_factory=list)
    painted: dict[str, Any] = field(default_factory=dict)
    """Shot → painter, takes, notes and checks, where a painter was at work."""
    recipe: recipe.Recipe | None = None
    """The line that makes this film again."""
    held: ExitStack = field(default_factory=ExitStack)
    """Ends with the run."""

    @property
    def scratch(self) -> Path:
        return self.folder / ".work"

    @contextmanager
    def timed(self, verb: str, frames: int = 0) -> Iterator[None]:
        wall, cpu = time.perf_counter(), self._cpu()
        yield
        self.clock.add(verb, time.perf_counter() - wall, self._cpu() - cpu, frames)

    def _cpu(self) -> float:
        return proc.cpu_seconds() + self.farm.cpu_seconds()

    def hold(self, kind: str, keys: Iterable[str]) -> None:
        """Keep these of the store until the run ends: they are read again when the film is cut, minutes after they
        were made, and another run's end, or `cache clear`, must not take them away meanwhile."""
        self.held.enter_context(self.farm.store.pinned([(kind, key) for key in keys]))

    def room(self, need: float, *places: Path) -> None:
        """Refuse before the work what the disk could not hold after it.

        Args:
            need: bytes.
            places: folders to look at; none: the store and the film's folder.
        """
        for place in places or (self.farm.store.root, self.folder):
            free = shutil.disk_usage(place).free
            if free < need:
                raise Missing(f"{place}: {free / 1e9:.1f} GB free",
                              f"this film needs about {need / 1e9:.1f} GB in making",
                              "Free some, or choose another place with -o and SKYSCREEN_CACHE")

    def keep(self, path: Path, text: str) -> None:
        """Write the screenplay by one rename; another one in its place is somebody's work and is kept beside it."""
        if path.exists() and path.read_text("utf-8", "replace") != text:
            old = path.with_suffix(".old.yaml")
            path.replace(old)
            self.notes.append(f"the folder held another {path.name}; it is kept as {old.name}")
        work = path.with_name(f".{path.name}.new")
        work.write_text(text, "utf-8")
        work.replace(path)


@contextmanager
def running(folder: str | Path, options: Options, watch: Watch) -> Iterator[Run]:
    """A run that holds its folder alone; the scratch folder goes when it ends, however it ends."""
    folder = Path(folder).absolute()
    proc.pin()
    with folder_lock(folder, wait=options.wait), Farm(Store(options.cache), watch) as farm:
        run = Run(folder, options, farm, watch)
        run.scratch.mkdir(exist_ok=True)
        try:
            with run.held:
                yield run
        finally:
            shutil.rmtree(run.scratch, ignore_errors=True)
        farm.store.trim()
