"""`simulate`: clips of a world into a folder of shards, in processes, resumable, with a data card.

Clip i of a split is a function of (world, split, seed, i, size, frames): shards may be made in any order, anywhere,
and a run that was stopped makes what is missing.
"""

from __future__ import annotations

import json
import multiprocessing
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from skyscreen.core import proc
from skyscreen.core.errors import BadInput, Broken, Refused
from skyscreen.core.lock import folder_lock
from skyscreen.core.progress import Tick, Watch, silent
from skyscreen.data import card, shards
from skyscreen.data.curate.engines import choose
from skyscreen.data.record import Record

WORLDS = ("laws", "films")
FILM_RATE = 12  # frames a second
TRIES = 3  # how often processes may die before a run gives up


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What is to be made. All of it but `clips` must be the same when a folder is gone on with."""

    world: str = "laws"
    split: str = "train"
    clips: int = 256
    start: int = 0
    seed: int = 0
    size: int = 64
    frames: int = 16
    per_shard: int = 64

    def __post_init__(self) -> None:
        _within(self.world in WORLDS, "world", self.world, f"one of {', '.join(WORLDS)}")
        _within(self.split in ("train", "held", "any"), "split", self.split, "train, held or any")
        _within(1 <= self.clips <= 10_000_000, "clips", self.clips, "between 1 and 10 million")
        _within(0 <= self.start <= 2**40, "start", self.start, "between 0 and 2^40")
        _within(64 <= self.size <= 512 and self.size % 2 == 0, "size", self.size, "even, between 64 and 512 pixels")
        _within(4 <= self.frames <= 64, "frames", self.frames, "between 4 and 64")
        _within(1 <= self.per_shard <= 4096, "per_shard", self.per_shard, "between 1 and 4096")

    @property
    def shard_count(self) -> int:
        return -(-self.clips // self.per_shard)

    def clips_of(self, shard: int) -> range:
        """Numbers of the clips of a shard."""
        first = self.start + shard * self.per_shard
        return range(first, min(first + self.per_shard, self.start + self.clips))


def _within(holds: bool, name: str, value: object, rule: str) -> None:
    if not holds:
        raise BadInput(f"{name} {value!r}", f"must be {rule}", "See `skyscreen data simulate --help`")


def simulate(plan: Plan, folder: Path, *, jobs: int | None = None, engine: str = "local",
             watch: Watch = silent) -> dict[str, Any]:
    """Make all shards that are not there or are damaged, the index and the card.

    Args:
        jobs: processes; None: one a core.
        engine: local: processes of this machine; ray: tasks of a Ray cluster, all of whose machines see the folder
            under the same path; auto: as `curate.engines.choose` says.

    Returns:
        Counts, the folder, and notes: which shards were damaged and made again, whether processes died.
    """
    shards.parquet()  # said now if it is missing, not after the first shard
    engine = choose(engine)
    folder = Path(folder).absolute()
    with folder_lock(folder):
        _same(plan, folder)
        for part in folder.glob("*.part"):  # of a run that was stopped
            part.unlink()
        notes = _damaged(folder)
        missing = [n for n in range(plan.shard_count) if not shards.whole(folder, n) or _short(plan, folder, n)]
        kept = plan.shard_count - len(missing)
        if engine == "ray":
            _ray(plan, folder, missing, watch)
        else:
            notes += _run(plan, folder, missing, jobs or proc.cores(), watch)
        for number in shards.numbers(folder):
            if number >= plan.shard_count:
                raise Refused(str(folder), f"holds shard {number}, more than these {plan.clips} clips need",
                              "Ask for as many clips as before, or take another folder")  # fmt: skip
        clips = shards.gather(folder)
        card.write(folder, asdict(plan), _examples(folder))
    return {"folder": str(folder), "clips": clips, "shards": plan.shard_count, "made": len(missing), "kept": kept,
            "notes": notes}  # fmt: skip


def make_shard(plan: Plan, number: int, folder: Path) -> int:
    """Make one shard in this process; returns its number of clips."""
    return shards.write(folder, number, _records(plan, plan.clips_of(number)))


def _records(plan: Plan, clips: range) -> Iterator[Record]:
    if plan.world == "laws":
        from skyscreen.data.laws.records import law_records

        yield from law_records(clips.start, len(clips), split=plan.split, seed=plan.seed, size=plan.size,
                               frames=plan.frames)  # fmt: skip
        return
    from skyscreen.data.films import Ask, film

    for number in clips:
        yield film(Ask(number, plan.size, plan.frames, FILM_RATE, plan.split, plan.seed))


def _same(plan: Plan, folder: Path) -> None:
    """Refuse to go on in a folder whose clips were made otherwise."""
    path = folder / card.FACTS
    if not path.is_file():
        path.write_text(json.dumps({"plan": asdict(plan)}, indent=1), "utf-8")
        return
    try:
        before = json.loads(path.read_text("utf-8"))["plan"]
    except (ValueError, KeyError, TypeError) as error:
        raise Broken(str(path), "cannot be read", "Delete it if the plan is the same as before") from error
    for name, value in asdict(replace(plan, clips=1)).items():
        if name != "clips" and before.get(name) != value:
            raise Refused(f"{name} {value!r}", f"but the clips in {folder} were made with {before.get(name)!r}",
                          "Take another folder, or the same setting")  # fmt: skip


def _damaged(folder: Path) -> list[str]:
    """Take damaged shards off, so that they are made again; says which."""
    notes = []
    for number in shards.numbers(folder):
        try:
            shards.check(folder, number)
        except Broken as error:
            notes.append(f"{error.value} {error.rule}: it was made again")
            (folder / f"{shards.name(number)}.parquet").unlink()
    return notes


def _short(plan: Plan, folder: Path, number: int) -> bool:
    """Whether a last shard has fewer clips than it should have now that more are asked for."""
    return number == max(shards.numbers(folder)) and len(shards.rows(folder, number)) != len(plan.clips_of(number))


def _examples(folder: Path) -> list[dict[str, Any]]:
    return shards.rows(folder, 0)[:6]


def _run(plan: Plan, folder: Path, missing: list[int], jobs: int, watch: Watch) -> list[str]:
    """Shards over processes. Those of a process that died are tried again, and that is said; whole ones are kept."""
    done, died = plan.shard_count - len(missing), 0
    if len(missing) == 1 or (jobs == 1 and missing):
        proc.pin()
        for number in missing:
            make_shard(plan, number, folder)
            done += 1
            watch(Tick("simulate", shards.name(number), done, plan.shard_count))
        return []
    left = set(missing)
    while left:
        proc.pin()
        context, before = multiprocessing.get_context("spawn"), set(multiprocessing.active_children())
        with proc.nameless_main(), ProcessPoolExecutor(min(jobs, len(left)), context, proc.begin_child) as pool:
            tasks = {pool.submit(make_shard, plan, number, folder): number for number in sorted(left)}
            try:
                running = set(tasks)
                while running:
                    ended, running = wait(running, return_when=FIRST_COMPLETED)
                    for task in ended:
                        task.result()
                        left.discard(tasks[task])
                        done += 1
                        watch(Tick("simulate", shards.name(tasks[task]), done, plan.shard_count))
            except BrokenProcessPool as error:
                died += 1
                left = {number for number in left if not shards.whole(folder, number)}
                done = plan.shard_count - len(left)
                if died == TRIES:
                    raise Broken(shards.name(min(left)), f"processes died {died} times while it and others were made",
                                 "Try --jobs 1; whole shards are kept") from error  # fmt: skip
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                for child in set(multiprocessing.active_children()) - before:
                    child.terminate()  # half a shard is of no use to anybody
                raise
    return [f"processes died {died} times; what they had in hand was made again"] if died else []


def _ray(plan: Plan, folder: Path, missing: list[int], watch: Watch) -> None:
    """A task a shard, tried again when its worker is lost: a shard is whole or absent, so a second try does no harm."""
    import ray  # pyright: ignore[reportMissingImports]

    make = ray.remote(max_retries=TRIES)(make_shard)
    running = {make.remote(plan, number, folder): number for number in missing}
    done = plan.shard_count - len(missing)
    while running:
        ended, _ = ray.wait(list(running), num_returns=1)
        for task in ended:
            ray.get(task)
            done += 1
            watch(Tick("simulate", shards.name(running.pop(task)), done, plan.shard_count))
